/**
 * @module Threshold sheet (linkage.md §5.1, §5.3): any item met means 涉嫌犯罪, go to 研判. The day of the act picks the
 * version (从旧); whether a later, lighter rule applies is a person's choice. What is not at hand is listed, not invented.
 */
import { z } from 'zod'
import type { Basis } from '../../src/domain/basis.ts'
import { civilDateSchema, type CivilDate } from '../../src/domain/time.ts'
import { certaintyTitles, inForce, instrumentOf, within } from './instruments.ts'
import { landThresholds } from './thresholds-land.ts'
import { pollutionThresholds } from './thresholds-pollution.ts'

const penaltyDays = (title: string) => z.array(civilDateSchema).max(20).optional().meta({ title })
const yesNo = (title: string) => z.boolean().optional().meta({ title })
const whole = (title: string) => z.int().min(0).optional().meta({ title })
const money = (title: string) => z.int().min(0).optional().meta({ title, widget: 'yuan' })
const multiple = (title: string) => z.number().min(0).optional().meta({ title })

export const pollutionInputSchema = z.strictObject({
  protectedArea: yesNo('在重点保护区域排放、倾倒、处置放射性废物、含病原体废物、有毒物质'),
  hazardousWasteKg: whole('危险废物（千克）'),
  heavyMetalMultiple: multiple('铅、汞、镉、铬、砷、铊、锑超标倍数'),
  otherMetalMultiple: multiple('镍、铜、锌、银、钒、锰、钴超标倍数'),
  evasion: yesNo('以暗管、渗井、渗坑等逃避监管的方式排放'),
  alertPenalties: penaltyDays('重污染天气预警期间超标排放所受行政处罚的生效日'),
  alertAgain: yesNo('又在重污染天气预警期间超标排放'),
  monitoringTampered: yesNo('重点排污单位、重点管理单位篡改、伪造自动监测数据或者干扰设施'),
  dischargePenalties: penaltyDays('排放、倾倒、处置三类物质所受行政处罚的生效日'),
  dischargeAgain: yesNo('又排放、倾倒、处置三类物质'),
  gainFen: money('违法所得'),
  lossFen: money('公私财产损失（含应急监测费和消除污染的必要费用）'),
  townWaterHours: multiple('乡镇集中式饮用水水源取水中断（小时）'),
  otherSerious: yesNo('其他严重污染环境的情形'),
})
export const landInputSchema = z.strictObject({
  grasslandM2: whole('草原面积（平方米）'),
  grasslandDamaged: yesNo('草原有开垦、建设、堆放废弃物等毁坏情形'),
  grasslandPenalties: penaltyDays('曾因非法占用草原所受行政处罚的生效日'),
  publicForestM2: whole('被占用并毁坏的公益林地面积（平方米）'),
  commercialForestM2: whole('被占用并毁坏的商品林地面积（平方米）'),
  farmlandPenalties: penaltyDays('曾因非法占用农用地所受行政处罚的生效日'),
  basicFarmlandM2: whole('种植条件被毁坏的永久基本农田面积（平方米）'),
  otherFarmlandM2: whole('种植条件被毁坏的其他耕地面积（平方米）'),
})
/** By crime: so that a step's form can carry the sheet. */
export const thresholdInputSchema = { pollution: pollutionInputSchema, farmland: landInputSchema } as const

export interface ThresholdInputs {
  pollution: z.infer<typeof pollutionInputSchema>
  farmland: z.infer<typeof landInputSchema>
}
export type SheetId = keyof ThresholdInputs

export interface Finding {
  readonly met: boolean
  readonly shown: string
}
/** One line of the sheet in one version of the law. */
export interface Threshold<I> {
  readonly item: string
  readonly title: string
  readonly basis: Basis
  /** Undefined: its inputs were not filled in. */
  readonly judge: (inputs: I, actOn: CivilDate) => Finding | undefined
}
/** A version whose text is not at hand: for acts in this span a person decides what the sheet leaves open. */
export interface MissingVersion {
  readonly from?: string
  readonly to: string
  readonly instrument: string
  readonly says: string
}
export interface ThresholdTable<I> {
  readonly rows: readonly Threshold<I>[]
  readonly missing: readonly MissingVersion[]
}

const tables: { readonly [C in SheetId]: ThresholdTable<ThresholdInputs[C]> } = {
  pollution: pollutionThresholds,
  farmland: landThresholds,
}
export const thresholdsOf = <C extends SheetId>(crime: C): ThresholdTable<ThresholdInputs[C]> => tables[crime]

export interface Tick extends Finding {
  readonly item: string
  readonly title: string
  readonly given: boolean
  readonly basis: Basis
}
export interface Assessment {
  readonly ticks: readonly Tick[]
  readonly suspected: boolean
  /** What could not be tested because the law of that day is not at hand. */
  readonly open: readonly string[]
}

export const assess = <C extends SheetId>(crime: C, actOn: CivilDate, inputs: ThresholdInputs[C]): Assessment => {
  const { rows, missing } = thresholdsOf(crime)
  const ticks = rows
    .filter((row) => inForce(row.basis, { actOn, stepOn: actOn }))
    .map(({ item, title, basis, judge }): Tick => {
      const found = judge(inputs, actOn)
      const { certainty } = instrumentOf(basis.instrument)
      const mark = certainty === 'text' ? '' : `（${certaintyTitles[certainty]}）`
      return found
        ? { item, title, given: true, met: found.met, shown: `${found.shown}${mark}`, basis }
        : { item, title, given: false, met: false, shown: '未填写', basis }
    })
  const open = missing.filter((m) => within(actOn, m.from ?? '', m.to)).map((m) => m.says)
  return { ticks, suspected: ticks.some((t) => t.met), open }
}
