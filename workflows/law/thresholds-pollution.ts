/** @module 污染环境罪 “严重污染环境” (刑法 338; 法释〔2023〕7号 art 1). Before 2023-08-15 the 2016 interpretation, recalled. */
import { cite } from '../../src/domain/basis.ts'
import { priorPenalties, tonnesText, yuanText } from './calculators.ts'
import type { Finding, Threshold, ThresholdInputs, ThresholdTable } from './thresholds.ts'

type Inputs = ThresholdInputs['pollution']

const yes = (value: boolean | undefined, says: string): Finding | undefined =>
  value === undefined ? undefined : { met: value, shown: value ? says : `无：${says}` }

const compare = (
  value: number | undefined,
  threshold: number,
  text: (n: number) => string,
  what: string,
): Finding | undefined =>
  value === undefined
    ? undefined
    : { met: value >= threshold, shown: `${what} ${text(value)} ${value >= threshold ? '≥' : '＜'} ${text(threshold)}` }

const times = (n: number): string => `${n} 倍`
const hoursText = (n: number): string => `${n} 小时`
const wasteKg = 3000
/** 三十万元 in 分. */
const THIRTY_WAN = 30_000_000

const repeated = (
  days: Inputs['alertPenalties'],
  again: boolean | undefined,
  actOn: Parameters<typeof priorPenalties>[1],
): Finding | undefined => {
  if (days === undefined) return undefined
  const { times: n, shown } = priorPenalties(days, actOn, 2)
  return { met: n >= 2 && again === true, shown: `${shown}，${again ? '又实施' : '未又实施'}` }
}

const rows: readonly Threshold<Inputs>[] = [
  {
    item: '一',
    title: '重点保护区域排放、倾倒、处置三类物质',
    basis: cite('pollution-crime-interpretation', '1', '自然保护地核心保护区等依法确定的重点保护区域', '第（一）项'),
    judge: ({ protectedArea }) => yes(protectedArea, '在重点保护区域排放、倾倒、处置'),
  },
  {
    item: '二',
    title: '危险废物三吨以上',
    basis: cite('pollution-crime-interpretation', '1', '非法排放、倾倒、处置危险废物三吨以上的', '第（二）项'),
    judge: ({ hazardousWasteKg }) => compare(hazardousWasteKg, wasteKg, tonnesText, '危险废物'),
  },
  {
    item: '三',
    title: '铅、汞、镉、铬、砷、铊、锑超标三倍以上',
    basis: cite('pollution-crime-interpretation', '1', '污染物排放标准三倍以上的', '第（三）项'),
    judge: ({ heavyMetalMultiple }) => compare(heavyMetalMultiple, 3, times, '超标'),
  },
  {
    item: '四',
    title: '镍、铜、锌、银、钒、锰、钴超标十倍以上',
    basis: cite('pollution-crime-interpretation', '1', '污染物排放标准十倍以上的', '第（四）项'),
    judge: ({ otherMetalMultiple }) => compare(otherMetalMultiple, 10, times, '超标'),
  },
  {
    item: '五',
    title: '以暗管等逃避监管的方式排放三类物质',
    basis: cite(
      'pollution-crime-interpretation',
      '1',
      '非紧急情况下开启大气应急排放通道等逃避监管的方式',
      '第（五）项',
    ),
    judge: ({ evasion }) => yes(evasion, '以逃避监管的方式排放、倾倒、处置'),
  },
  {
    item: '六',
    title: '二年内预警期间超标受二次以上处罚又实施',
    basis: cite('pollution-crime-interpretation', '1', '二年内曾因在重污染天气预警期间', '第（六）项'),
    judge: ({ alertPenalties, alertAgain }, actOn) => repeated(alertPenalties, alertAgain, actOn),
  },
  {
    item: '七',
    title: '篡改、伪造自动监测数据或者干扰设施',
    basis: cite('pollution-crime-interpretation', '1', '篡改、伪造自动监测数据或者干扰自动监测设施', '第（七）项'),
    judge: ({ monitoringTampered }) => yes(monitoringTampered, '篡改、伪造自动监测数据或者干扰自动监测设施并排放'),
  },
  {
    item: '八',
    title: '二年内受二次以上处罚又排放三类物质',
    basis: cite('pollution-crime-interpretation', '1', '受过二次以上行政处罚，又实施此类行为的', '第（八）项'),
    judge: ({ dischargePenalties, dischargeAgain }, actOn) => repeated(dischargePenalties, dischargeAgain, actOn),
  },
  {
    item: '九',
    title: '违法所得或者公私财产损失三十万元以上',
    basis: cite('pollution-crime-interpretation', '1', '公私财产损失三十万元以上的', '第（九）项'),
    judge: ({ gainFen, lossFen }) => {
      if (gainFen === undefined && lossFen === undefined) return undefined
      const [gain, loss] = [gainFen ?? 0, lossFen ?? 0]
      // 或者: either alone must reach the figure; they are not added up.
      const met = Math.max(gain, loss) >= THIRTY_WAN
      return {
        met,
        shown: `违法所得 ${yuanText(gain)}，损失 ${yuanText(loss)}，${met ? '其一 ≥' : '均 ＜'} 30.00 万元`,
      }
    },
  },
  {
    item: '十',
    title: '乡镇集中式饮用水水源取水中断十二小时以上',
    basis: cite('pollution-crime-interpretation', '1', '水源取水中断十二小时以上的', '第（十）项'),
    judge: ({ townWaterHours }) => compare(townWaterHours, 12, hoursText, '取水中断'),
  },
  {
    item: '十一',
    title: '其他严重污染环境的情形',
    basis: cite('pollution-crime-interpretation', '1', '其他严重污染环境的情形', '第（十一）项'),
    judge: ({ otherSerious }) => yes(otherSerious, '其他严重污染环境的情形'),
  },
  {
    // The only figure of the 2016 interpretation the files give (published case guyang).
    item: '二',
    title: '危险废物三吨以上（2016年解释）',
    basis: cite('pollution-crime-interpretation-2016', '1'),
    judge: ({ hazardousWasteKg }) => compare(hazardousWasteKg, wasteKg, tonnesText, '危险废物'),
  },
]

export const pollutionThresholds: ThresholdTable<Inputs> = {
  rows,
  missing: [
    {
      to: '2023-08-14',
      instrument: 'pollution-crime-interpretation-2016',
      says: '行为发生在2023年8月15日前，适用当时的解释；其条文未存，除危险废物三吨一项外由办案人员核对原文认定。',
    },
  ],
}
