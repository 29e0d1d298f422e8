/** @module Clocks as the law starts and stops them, where the plain road does not go. */
import { describe, expect, test } from 'vitest'
import { clockStatus } from '../../src/engine/clocks.ts'
import type { SimEntry } from '../../src/engine/simulate.ts'
import { dayOf } from '../../src/domain/time.ts'
import { declined, filed, report } from '../../workflows/scenarios/papers.ts'
import { who } from '../../workflows/scenarios/scenario.ts'
import { at, attempt, caseAfter, carried, codesOf, made, trackOf, type CaseNow } from './case-now.ts'
import { items, reconsidering, road, through, upTo } from './road.ts'

const t = 'transfer'
const paper = (receivedAt: string) => ({ number: '来文〔示例〕3号', receivedAt })
const filing = (when: string, input: unknown): SimEntry => ({
  track: t,
  step: 'decideFiling',
  at: when,
  by: who.clerk,
  paper: paper(when),
  input,
})
const verify = { decision: 'verifyClue', ground: '车辆需要查证' }
const complex = { decision: 'complex', ground: '涉案人员多', approval: '固公批〔示例〕1号' }
const lapse = (when: string) => ({ track: t, step: 'lapseFiling', at: when, by: who.handler })
const running = (now: CaseNow, limit: string) =>
  trackOf(now, t).clocks.filter((c) => c.limit === limit && c.stoppedAt === undefined)
const dueOf = (now: CaseNow, limit: string) => running(now, limit).map((c) => c.due && dayOf(c.due))

describe('三日审批期限', () => {
  test('自第一次接到报告之日起算，待审批时再次报告不重新起算〔310号令5〕', () => {
    const now = caseAfter([
      ...through('submitReport'),
      {
        track: t,
        step: 'submitReport',
        at: '2026-11-05 09:00',
        by: who.handler,
        input: { ...report('2026-11-05'), because: '补充' },
      },
    ])
    expect(dueOf(now, 'D-01')).toEqual(['2026-11-06'])
  })
  test('不批准以后重新报告，自重新接到报告之日起算一次，再次报告不重新起算〔310号令5〕', () => {
    const now = caseAfter([
      ...through('submitReport'),
      {
        track: t,
        step: 'decideTransfer',
        at: '2026-11-04 15:00',
        by: who.head,
        input: { decision: 'refused', because: '不足' },
      },
      { track: t, step: 'submitReport', at: '2026-11-09 09:00', by: who.handler, input: report('2026-11-09') },
      {
        track: t,
        step: 'submitReport',
        at: '2026-11-11 09:00',
        by: who.handler,
        input: { ...report('2026-11-11'), because: '补充' },
      },
    ])
    expect(dueOf(now, 'D-01')).toEqual(['2026-11-12'])
  })
  test('重新报告待审批时，先前的不批准不再是罚款、结案的理由〔310号令11〕', () => {
    const now = caseAfter([
      ...through('submitReport'),
      {
        track: t,
        step: 'decideTransfer',
        at: '2026-11-04 15:00',
        by: who.head,
        input: { decision: 'refused', because: '不足' },
      },
      { track: t, step: 'submitReport', at: '2026-11-09 09:00', by: who.handler, input: report('2026-11-09') },
    ])
    expect(
      codesOf(attempt(now, { track: 'enforcement', step: 'decideFine', at: '2026-11-09 10:00', by: who.head })),
    ).toEqual(['LK-T2'])
  })
})

describe('立案审查期限', () => {
  const accepted = through('acknowledge')
  test('三日内延至七日，三日基准不算逾期〔2017办法9〕', () => {
    const now = caseAfter([...accepted, filing('2026-11-09 10:00', verify)])
    expect(dueOf(now, 'D-09b')).toEqual(['2026-11-12'])
    const base = trackOf(now, t).clocks.find((c) => c.limit === 'D-09a')
    expect(base && clockStatus(base, at('2026-11-20 10:00'))).toBe('superseded')
  })
  test('三日已过才延至七日的，三日基准已经逾期，记为程序异常〔2017办法9〕', () => {
    const now = caseAfter(accepted)
    const late = attempt(now, {
      track: t,
      step: 'decideFiling',
      at: '2026-11-11 10:00',
      by: who.clerk,
      received: '2026-11-11 10:00',
      input: verify,
    })
    expect(made(late).appends[0].events[0]?.anomalies.map((a) => a.code)).toEqual(['late'])
  })
  test('三日已过才批准延至三十日的，公安机关自己办理要写逾期原因〔2017办法9〕', () => {
    const now = caseAfter(accepted)
    const late = attempt(now, {
      track: t,
      step: 'decideFiling',
      at: '2026-11-11 10:00',
      by: 'guyang-police.head',
      input: complex,
    })
    expect(codesOf(late)).toEqual(['overdue-remark-required'])
  })
  test('七日内再批准延至三十日，自受案之日起算〔2017办法9〕', () => {
    const now = caseAfter([...accepted, filing('2026-11-09 10:00', verify), filing('2026-11-12 10:00', complex)])
    expect(dueOf(now, 'D-09c')).toEqual(['2026-12-07'])
    expect(running(now, 'D-09b')).toEqual([])
  })
  test('重复登记延至七日，只有一个七日期限在计算', () => {
    const now = carriedAll(
      caseAfter([...accepted, filing('2026-11-09 10:00', verify)]),
      filing('2026-11-10 10:00', verify),
    )
    expect(dueOf(now, 'D-09b')).toEqual(['2026-11-12'])
  })
  test('已经延至三十日，再来七日的文书不使期限缩短，不能据以认定逾期〔2017办法9〕', () => {
    const now = carriedAll(
      caseAfter([...accepted, filing('2026-11-09 10:00', complex)]),
      filing('2026-11-10 10:00', verify),
    )
    expect(codesOf(attempt(now, lapse('2026-11-16 09:00')))).toEqual(['filing-review-running'])
  })
  test('延至七日以后，三日届满不算逾期未决', () => {
    const now = caseAfter([...accepted, filing('2026-11-09 10:00', verify)])
    expect(codesOf(attempt(now, lapse('2026-11-11 09:00')))).toEqual(['filing-review-running'])
    expect(codesOf(attempt(now, lapse('2026-11-13 09:00')))).toEqual(['办成了'])
  })
  test('决定在期限内作出、文书在确认逾期之后才到的，更正确认以后可以登记〔README 1〕', () => {
    const now = carried(caseAfter(accepted), { ...lapse('2026-11-10 09:00') })
    const onTime = {
      track: t,
      step: 'decideFiling',
      at: '2026-11-09 16:00',
      by: who.clerk,
      received: '2026-11-11 09:00',
      input: filed,
    }
    expect(codesOf(attempt(now, onTime))).toEqual(['before-previous-step'])
  })
})
/** Tries an entry; a case in which it is refused stays as it was. */
const carriedAll = (now: CaseNow, entry: SimEntry): CaseNow => {
  const a = {
    track: t,
    step: entry.step ?? '',
    at: `${String(entry.at)}`,
    by: entry.by,
    received: `${String(entry.at)}`,
    input: entry.input,
  }
  return 'decision' in attempt(now, a) ? carried(now, a) : now
}

describe('程序结束后没有还在计算的期限', () => {
  const ends = (now: CaseNow) =>
    trackOf(now, t)
      .clocks.filter((c) => c.stoppedAt === undefined)
      .map((c) => c.limit)
      // 录入平台 may still be done after the track has ended.
      .filter((limit) => limit !== 'D-41')
  test('平常的一路', () => expect(ends(caseAfter(road))).toEqual([]))
  test('公安机关告知补正后未等补正即决定立案，补正期限有办法了结〔2017办法8〕', () => {
    const early = [...upTo('supplement'), ...road.slice(road.findIndex((r) => r.step === 'decideFiling'))]
    expect(ends(caseAfter(early))).toEqual([])
  })
  test('不予立案的一路', () => {
    const refused = [
      ...upTo('decideFiling'),
      filing('2026-11-06 16:00', declined),
      {
        track: t,
        step: 'notifyDecision',
        at: '2026-11-09 10:00',
        by: who.clerk,
        paper: paper('2026-11-09 15:00'),
        input: { number: '示例' },
      },
    ]
    // 复议 is still open: the track closes when the bureau accepts.
    expect(ends(caseAfter(refused))).toEqual(['D-20'])
    const settled = { track: t, step: 'acceptDeclined', at: '2026-11-10 10:00', by: who.deptHead }
    expect(ends(carried(caseAfter(refused), settled))).toEqual([])
  })
  test('不予立案经复议改为立案，行政处罚期限再次停止计算，其间的日子照算〔2017办法16〕', () => {
    const now = carried(caseAfter(reconsidering), {
      track: t,
      step: 'decideReconsideration',
      at: '2026-11-11 10:00',
      by: who.clerk,
      received: '2026-11-11 10:00',
      input: { decision: 'filed', number: '示例' },
    })
    const penalty = trackOf(now, 'enforcement').clocks.find((c) => c.limit === 'D-50')
    expect(penalty?.suspended).toBe(true)
    expect(penalty?.exclusions.map(({ from, to }) => [from, to])).toEqual([
      ['2026-11-05', '2026-11-09'],
      ['2026-11-11', undefined],
    ])
  })
  test('分批移交，最后一批才了结移交期限〔310号令12〕', () => {
    const now = caseAfter([
      ...through('notifyDecision'),
      {
        track: t,
        step: 'handOverItems',
        at: '2026-11-10 09:00',
        by: who.handler,
        input: { ...items, remaining: ['铁桶46只'] },
      },
    ])
    expect(dueOf(now, 'D-12')).toEqual(['2026-11-12'])
  })
})

describe('九十日行政处罚期限', () => {
  const fined = (now: CaseNow) => trackOf(now, 'enforcement').clocks.filter((c) => c.limit === 'D-50')
  test('移送期间中止，不予立案通知后恢复，扣除的日数不计入〔2017办法16〕', () => {
    const before = caseAfter(upTo('dispatch'))
    expect(fined(before).map((c) => c.due && dayOf(c.due))).toEqual(['2026-12-14'])
    const during = caseAfter(through('dispatch'))
    expect(fined(during).map((c) => c.suspended)).toEqual([true])
    const back = caseAfter([
      ...upTo('decideFiling'),
      filing('2026-11-06 16:00', declined),
      {
        track: t,
        step: 'notifyDecision',
        at: '2026-11-09 10:00',
        by: who.clerk,
        paper: paper('2026-11-09 15:00'),
        input: { number: '示例' },
      },
    ])
    // 11-05 to 11-08 do not count: four days more.
    expect(fined(back).map((c) => c.due && dayOf(c.due))).toEqual(['2026-12-18'])
  })
  test('先移送、后行政立案的，九十日期限自始不计算移送期间〔2017办法16〕', () => {
    const late: readonly SimEntry[] = [
      ...through('inspectSite'),
      ...road.filter((r) => r.track === t || r.open === 'police-transfer').slice(0, 5),
      {
        track: 'enforcement',
        step: 'openEnforcement',
        at: '2026-11-06 10:00',
        by: who.deptHead,
        input: road[3]?.input,
      },
    ]
    expect(fined(caseAfter(late)).map((c) => c.suspended)).toEqual([true])
  })
})
