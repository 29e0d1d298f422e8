/** @module Breaches of order, of review and of the sheet: one for each such rule. */
import { supplemented } from '../../workflows/scenarios/papers.ts'
import { who } from '../../workflows/scenarios/scenario.ts'
import type { Breach } from './refused-rows.ts'
import { light, police, ready, through, upTo } from './road.ts'

export const timeBreaches: readonly Breach[] = [
  {
    title: '研判时间早于现场检查〔行政处罚法54〕',
    code: 'assessed-before-inspection',
    given: [
      ...through('registerLead'),
      { ...through('openEnforcement').at(-1)!, at: '2026-09-14 10:00' },
      { ...through('inspectSite').at(-1)!, at: '2026-09-16 11:00' },
    ],
    attempt: {
      track: 'enforcement',
      step: 'assessCrime',
      at: '2026-09-15 10:00',
      by: who.handler,
      now: '2026-09-17 10:00',
    },
  },
  {
    title: '对照表一项也没有填写〔310号令3〕',
    code: 'sheet-empty',
    given: upTo('assessCrime'),
    attempt: {
      track: 'enforcement',
      step: 'assessCrime',
      at: '2026-09-22 10:00',
      by: who.handler,
      input: { assessment: { crime: 'pollution', sheet: {} }, opinion: '未见异常' },
    },
  },
  {
    title: '由涉嫌犯罪改为未达到追诉标准，没有法制复核意见〔310号令11〕',
    code: 'reassessment-needs-review',
    given: through('assessCrime'),
    attempt: {
      track: 'enforcement',
      step: 'assessCrime',
      at: '2026-09-23 10:00',
      by: who.handler,
      input: { assessment: light.assessment, opinion: '数量不足三吨' },
    },
  },
  {
    title: '补正早于告知补正〔2017办法8〕',
    code: 'supplied-before-asked',
    given: through('requestCorrection'),
    attempt: {
      track: 'transfer',
      step: 'supplement',
      at: '2026-11-05 11:00',
      by: who.handler,
      input: supplemented,
      now: '2026-11-06 10:00',
    },
  },
  {
    title: '公安机关没有出具回执就决定立案〔2017办法7〕',
    code: 'no-receipt',
    given: upTo('acknowledge'),
    attempt: {
      ...(ready['police-transfer.decideFiling']?.attempt ?? { track: '', step: '', at: '' }),
      by: police.head,
    },
  },
  {
    title: '已经行政立案而没有研判，就审批移送〔310号令3〕',
    code: 'LK-T5',
    given: upTo('decideTransfer').filter((e) => e.step !== 'assessCrime'),
    attempt: { track: 'transfer', step: 'decideTransfer', at: '2026-11-04 15:00', by: who.head },
  },
]
