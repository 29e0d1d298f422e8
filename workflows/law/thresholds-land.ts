/**
 * @module 非法占用农用地罪 (刑法 342). 草原: 20 亩, or 10 亩 within 3 years of one penalty (法释〔2012〕15号 2).
 * 林地: 5 or 10 亩, half after 2 penalties in 2 years (法释〔2023〕8号 1). One shared repeat rule would be wrong.
 */
import { cite } from '../../src/domain/basis.ts'
import { forestShare, muText, priorPenalties, reachesMu } from './calculators.ts'
import type { Finding, Threshold, ThresholdInputs, ThresholdTable } from './thresholds.ts'

type Inputs = ThresholdInputs['farmland']

const area = (m2: number | undefined, threshold: number, what: string): Finding | undefined => {
  if (m2 === undefined) return undefined
  const met = reachesMu(m2, threshold)
  return { met, shown: `${what} ${muText(m2)} ${met ? '≥' : '＜'} ${threshold} 亩` }
}
const and = (finding: Finding | undefined, holds: boolean, yes: string, no: string): Finding | undefined =>
  finding && { met: finding.met && holds, shown: `${finding.shown}，${holds ? yes : no}` }

const rows: readonly Threshold<Inputs>[] = [
  {
    item: '草原',
    title: '草原二十亩以上并有毁坏情形',
    basis: cite('grassland-crime-interpretation', '2', '数量在二十亩以上的', '第一款'),
    judge: ({ grasslandM2, grasslandDamaged }) =>
      and(area(grasslandM2, 20, '草原'), grasslandDamaged === true, '有毁坏情形', '毁坏情形未认定'),
  },
  {
    item: '草原（再犯）',
    title: '曾因非法占用草原受处罚，三年内又占用十亩以上',
    basis: cite('grassland-crime-interpretation', '2', '在三年内又非法占用草原', '第一款'),
    judge: ({ grasslandM2, grasslandDamaged, grasslandPenalties }, actOn) => {
      if (grasslandPenalties === undefined) return undefined
      const { times, shown } = priorPenalties(grasslandPenalties, actOn, 3)
      const found = and(area(grasslandM2, 10, '草原'), grasslandDamaged === true, '有毁坏情形', '毁坏情形未认定')
      return and(found, times >= 1, shown, shown)
    },
  },
  {
    item: '林地（一）',
    title: '公益林地五亩以上',
    basis: cite('forest-crime-interpretation', '1', '非法占用并毁坏公益林地五亩以上的', '第二款第（一）项'),
    judge: ({ publicForestM2 }) => area(publicForestM2, 5, '公益林地'),
  },
  {
    item: '林地（二）',
    title: '商品林地十亩以上',
    basis: cite('forest-crime-interpretation', '1', '非法占用并毁坏商品林地十亩以上的', '第二款第（二）项'),
    judge: ({ commercialForestM2 }) => area(commercialForestM2, 10, '商品林地'),
  },
  {
    item: '林地（三）',
    title: '公益林地、商品林地按比例折算合计',
    basis: cite('forest-crime-interpretation', '1', '但按相应比例折算合计达到有关标准的', '第二款第（三）项'),
    judge: ({ publicForestM2, commercialForestM2 }) => {
      if (publicForestM2 === undefined || commercialForestM2 === undefined) return undefined
      const { reaches, shown } = forestShare(publicForestM2, commercialForestM2)
      return { met: reaches(1), shown: `${shown} ${reaches(1) ? '≥' : '＜'} 1` }
    },
  },
  {
    item: '林地（四）',
    title: '二年内受二次以上处罚又占用，达到标准一半以上',
    basis: cite('forest-crime-interpretation', '1', '二年内曾因非法占用农用地受过二次以上行政处罚', '第二款第（四）项'),
    judge: ({ publicForestM2 = 0, commercialForestM2 = 0, farmlandPenalties }, actOn) => {
      if (farmlandPenalties === undefined) return undefined
      const { times, shown } = priorPenalties(farmlandPenalties, actOn, 2)
      const share = forestShare(publicForestM2, commercialForestM2)
      return {
        met: times >= 2 && share.reaches(0.5),
        shown: `${shown}；${share.shown} ${share.reaches(0.5) ? '≥' : '＜'} 0.5`,
      }
    },
  },
  {
    item: '永久基本农田',
    title: '永久基本农田五亩以上种植条件严重毁坏',
    basis: cite('prosecution-standards-1', '67'),
    judge: ({ basicFarmlandM2 }) => area(basicFarmlandM2, 5, '永久基本农田'),
  },
  {
    item: '其他耕地',
    title: '其他耕地十亩以上种植条件严重毁坏',
    basis: cite('prosecution-standards-1', '67'),
    judge: ({ otherFarmlandM2 }) => area(otherFarmlandM2, 10, '其他耕地'),
  },
]

export const landThresholds: ThresholdTable<Inputs> = {
  rows,
  missing: [
    {
      to: '2023-08-14',
      instrument: 'forest-land-interpretation-2005',
      says: '占用林地的行为发生在2023年8月15日前，适用当时的解释（法释〔2005〕15号）；其条文未存，由办案人员核对原文认定。',
    },
    {
      to: '2012-11-21',
      instrument: 'grassland-crime-interpretation',
      says: '占用草原的行为发生在2012年11月22日前，当时的标准未存。',
    },
  ],
}
