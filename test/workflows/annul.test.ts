/** @module 更正: after it the case stands as if the record had never been made: state, facts, clocks, siblings. */
import { describe, expect, test } from 'vitest'
import type { SimEntry } from '../../src/engine/simulate.ts'
import {
  correction,
  declined,
  dispatched,
  inspection,
  partyTold,
  report,
  supplemented,
} from '../../workflows/scenarios/papers.ts'
import { who } from '../../workflows/scenarios/scenario.ts'
import { applied, at, caseAfter, codesOf, correct, made, trackOf, type CaseNow } from './case-now.ts'
import { fine, items, road, through, upTo } from './road.ts'

const t = 'transfer'
const after = (now: CaseNow, track: string, event: string, when: string, by?: string) =>
  applied(now, made(correct(now, track, event, when, by)))
const paper = (receivedAt: string) => ({ number: '来文〔示例〕2号', receivedAt })
const named = (entries: readonly SimEntry[], as: string): readonly SimEntry[] =>
  entries.map((e, i) => (i === entries.length - 1 ? { ...e, as } : e))
/** What a track says, without the ids that differ between two tellings and the number of its events. */
const told = (now: CaseNow, name: string) => {
  const { state, facts, movedAt, clocks } = trackOf(now, name)
  return { state, facts, movedAt, clocks: clocks.map(({ startedBy: _, stoppedBy: __, ...clock }) => clock) }
}

const again = { ...report('2026-11-04'), because: '负责人要求补充称重记录' }
const partial = { ...items, items: ['铁桶46只'], remaining: ['铁桶46只'] }
const refusal = { decision: 'refused', because: '称重记录不足' }

/** `first` is corrected after `rest`; the case then reads as if only `rest` had been done. */
const cases: readonly { title: string; given: readonly SimEntry[]; first: SimEntry; rest: readonly SimEntry[] }[] = [
  {
    title: '两次现场检查，更正第一次：检查次数是一次',
    given: through('registerLead'),
    first: { track: 'enforcement', step: 'inspectSite', at: '2026-09-14 11:00', by: who.handler, input: inspection },
    rest: [
      {
        track: 'enforcement',
        step: 'inspectSite',
        at: '2026-09-15 11:00',
        by: who.handler,
        input: { ...inspection, policeInformed: true },
      },
    ],
  },
  {
    title: '两次报告，更正第一次：三日审批期限自第二次接到报告之日起算〔310号令5〕',
    given: through('formTeam'),
    first: { track: t, step: 'submitReport', at: '2026-11-03 09:00', by: who.handler, input: report('2026-11-03') },
    rest: [{ track: t, step: 'submitReport', at: '2026-11-04 09:00', by: who.handler, input: again }],
  },
  {
    title: '两次告知补正，更正第一次：补正轮次是一次',
    given: through('acknowledge'),
    first: {
      track: t,
      step: 'requestCorrection',
      at: '2026-11-05 16:00',
      by: who.clerk,
      paper: paper('2026-11-05 17:00'),
      input: correction,
    },
    rest: [
      {
        track: t,
        step: 'requestCorrection',
        at: '2026-11-06 09:00',
        by: who.clerk,
        paper: paper('2026-11-06 09:30'),
        input: { missing: ['现场勘验图'] },
      },
    ],
  },
  {
    title: '两次补正，更正第一次：材料中没有第一次补正的材料',
    given: through('requestCorrection'),
    first: { track: t, step: 'supplement', at: '2026-11-06 09:00', by: who.handler, input: supplemented },
    rest: [
      {
        track: t,
        step: 'supplement',
        at: '2026-11-06 10:00',
        by: who.handler,
        input: { how: 'supplemented', materials: [{ name: '现场勘验图', copies: 1, pages: 1, original: '复印件' }] },
      },
    ],
  },
  {
    title: '分批移交，更正第一批：已移交的物品中没有第一批',
    given: through('notifyDecision'),
    first: { track: t, step: 'handOverItems', at: '2026-11-10 09:00', by: who.handler, input: partial },
    rest: [{ track: t, step: 'handOverItems', at: '2026-11-10 10:00', by: who.handler, input: partial }],
  },
  {
    title: '延长至七日登错，更正后三日基准恢复计算〔2017办法9〕',
    given: through('acknowledge'),
    first: {
      track: t,
      step: 'decideFiling',
      at: '2026-11-06 16:00',
      by: who.clerk,
      paper: paper('2026-11-06 16:30'),
      input: { decision: 'verifyClue', ground: '车辆需要查证' },
    },
    rest: [],
  },
  {
    title: '不批准移送登错，更正后审批期限恢复计算',
    given: through('submitReport'),
    first: { track: t, step: 'decideTransfer', at: '2026-11-04 15:00', by: who.head, input: refusal },
    rest: [],
  },
  {
    title: '移送登错，更正后行政处罚期限不再中止〔2017办法16〕',
    given: upTo('dispatch'),
    first: {
      track: t,
      step: 'dispatch',
      at: '2026-11-05 09:00',
      by: who.handler,
      input: dispatched('2026-09-14T11:30:00+08:00'),
    },
    rest: [],
  },
]

describe('更正之后，如同从来没有登记', () => {
  test.each(cases)('$title', ({ given, first, rest }) => {
    const never = caseAfter([...given, ...rest])
    const both = caseAfter([...named([...given, first], 'wrong'), ...rest])
    const corrected = after(both, first.track ?? '', 'wrong', '2026-11-20 10:00')
    for (const name of ['enforcement', t].filter((n) => never.ids.has(n)))
      expect(told(corrected, name)).toEqual(told(never, name))
  })
  test('回执早一日重登，立案审查期限随之重算', () => {
    const now = after(caseAfter(through('acknowledge')), t, 'acknowledge', '2026-11-06 09:00')
    expect(trackOf(now, t).state).toBe('dispatched')
    expect(trackOf(now, t).clocks.filter((c) => c.limit === 'D-09a')).toEqual([])
    expect(trackOf(now, t).movedAt).toBe(at('2026-11-05 09:00'))
  })
})

describe('更正不抹去历史', () => {
  const now = caseAfter(through('acknowledge'))
  const corrected = after(now, t, 'acknowledge', '2026-11-06 09:00')
  const id = trackOf(now, t).id
  test('原记录仍在，更正附在其后，写明原因和所撤销的记录', () => {
    const before = now.histories.get(id) ?? []
    const history = corrected.histories.get(id) ?? []
    expect(history.slice(0, before.length)).toEqual(before)
    expect(history.at(-1)).toMatchObject({ type: 'annulled', annuls: now.ids.get('acknowledge'), remark: '登记错误' })
    expect(trackOf(corrected, t).revision).toBe(history.length)
  })
  test('同一记录不能更正两次', () => {
    expect(codesOf(correct({ ...corrected, ids: now.ids }, t, 'acknowledge', '2026-11-07 09:00'))).toEqual([
      'annul-not-standing',
    ])
  })
  test('更正本身不能更正', () => {
    expect(codesOf(correct(corrected, t, corrected.histories.get(id)?.at(-1)?.id ?? '', '2026-11-07 09:00'))).toEqual([
      'annul-not-standing',
    ])
  })
})

describe('更正牵连其他程序', () => {
  const declinedRoad: readonly SimEntry[] = [
    ...upTo('decideFiling').slice(0, -2),
    {
      track: t,
      step: 'decideFiling',
      at: '2026-11-06 16:00',
      by: who.clerk,
      paper: paper('2026-11-06 16:30'),
      input: declined,
    },
    {
      track: t,
      step: 'notifyDecision',
      at: '2026-11-09 10:00',
      by: who.clerk,
      paper: paper('2026-11-09 15:00'),
      input: { number: '示例' },
    },
  ]
  test('据以罚款的不予立案通知不能单独更正', () => {
    const now = caseAfter([
      ...declinedRoad,
      ...partyTold('2026-11-09', '2026-11-12'),
      { track: 'enforcement', step: 'decideFine', at: '2026-11-10 10:00', by: who.head, input: fine },
    ])
    expect(codesOf(correct(now, t, 'notifyDecision', '2026-11-11 10:00'))).toEqual(['annul-later-steps'])
  })
  test('更正不予立案通知，行政处罚期限重新中止', () => {
    const now = caseAfter(declinedRoad)
    expect(trackOf(now, 'enforcement').clocks[0]?.suspended).toBe(false)
    const corrected = after(now, t, 'notifyDecision', '2026-11-11 10:00')
    expect(trackOf(corrected, 'enforcement').clocks[0]?.suspended).toBe(true)
  })
  test('另有一次移送足以支持结案的，更正其中一次移送不受阻', () => {
    const second: readonly SimEntry[] = road
      .filter((e) => e.track === t || e.open === 'police-transfer')
      .slice(0, 5)
      .map((e) => (e.open ? { ...e, as: 'second' } : { ...e, track: 'second', as: `second-${e.step}` }))
    const now = caseAfter([
      ...upTo('acknowledge'),
      ...second,
      {
        track: 'enforcement',
        step: 'closeEnforcement',
        at: '2026-11-06 10:00',
        by: who.deptHead,
        input: { ground: '已移送司法机关且行政程序无须继续', note: '已移送' },
      },
    ])
    expect(codesOf(correct(now, 'second', 'second-dispatch', '2026-11-07 10:00'))).toEqual(['办成了'])
  })
})

describe('更正也看衔接规则和以后的中止', () => {
  const light = {
    assessment: { crime: 'pollution', sheet: { hazardousWasteKg: 100 } },
    opinion: '数量不足三吨',
    legalReview: '法制审核人员甲：复核同意',
  }
  const assessed: SimEntry = {
    track: 'enforcement',
    step: 'assessCrime',
    at: '2026-09-23 10:00',
    by: who.handler,
    input: light,
    as: 'light',
  }
  const close: SimEntry = {
    track: 'enforcement',
    step: 'closeEnforcement',
    at: '2026-09-24 10:00',
    by: who.deptHead,
    input: { ground: '违法事实不能成立', note: '结案' },
    as: 'close',
  }
  test('据以罚款的「未达到追诉标准」不能单独更正：更正后即是以罚代移送〔310号令11〕', () => {
    const penalty = { track: 'enforcement', step: 'decideFine', at: '2026-09-24 10:00', by: who.head, input: fine }
    const now = caseAfter([...through('assessCrime'), assessed, ...partyTold('2026-09-23', '2026-09-24'), penalty])
    expect(codesOf(correct(now, 'enforcement', 'light', '2026-09-25 10:00'))).toEqual(['annul-later-steps'])
  })
  const reportedAgain: readonly SimEntry[] = [
    { track: t, step: 'submitReport', at: '2026-11-09 09:00', by: who.handler, input: report('2026-11-09') },
    {
      track: t,
      step: 'decideTransfer',
      at: '2026-11-10 09:00',
      by: who.head,
      input: { decision: 'approved', opinion: '同意' },
    },
    {
      track: t,
      step: 'dispatch',
      at: '2026-11-10 10:00',
      by: who.handler,
      input: dispatched('2026-09-14T11:30:00+08:00'),
    },
  ]
  const refused: SimEntry = {
    track: t,
    step: 'decideTransfer',
    at: '2026-11-04 15:00',
    by: who.head,
    input: refusal,
    as: 'refusal',
  }
  test('结案登错，其后已经移送：更正结案以后九十日期限仍然中止〔2017办法16〕', () => {
    const closing = { ...close, at: '2026-11-05 10:00' }
    const closed = caseAfter([...through('submitReport'), refused, closing, ...reportedAgain])
    const never = caseAfter([...through('submitReport'), refused, ...reportedAgain])
    expect(told(after(closed, 'enforcement', 'close', '2026-11-11 10:00', who.head), 'enforcement')).toEqual(
      told(never, 'enforcement'),
    )
  })
  test('不批准移送之后据此结案，又重新报告、批准并移送的：不批准不能再更正〔310号令5〕', () => {
    const now = caseAfter([...through('submitReport'), refused, { ...close, at: '2026-11-05 10:00' }, ...reportedAgain])
    expect(codesOf(correct(now, t, 'refusal', '2026-11-11 10:00', who.head))).toEqual(['annul-later-steps'])
  })
})

describe('更正也看岗位', () => {
  test('主要负责人的审批，内勤不能撤销〔310号令5〕', () => {
    const now = caseAfter(through('decideTransfer'))
    expect(codesOf(correct(now, t, 'decideTransfer', '2026-11-04 16:00', who.clerk))).not.toEqual(['办成了'])
    expect(codesOf(correct(now, t, 'decideTransfer', '2026-11-04 16:00', who.head))).toEqual(['办成了'])
  })
})
