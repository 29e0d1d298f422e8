/** @module 回避 as each kind of organ has it, and one person with two posts on an approval: what differs by law, on the engine. */
import { describe, expect, test } from 'vitest'
import { civilDate, dayOf } from '../../src/domain/time.ts'
import type { Appointment, Officer, Post } from '../../src/domain/organ.ts'
import { defaultCalendar } from '../../src/engine/calendar.ts'
import { simulate, type SimEntry } from '../../src/engine/simulate.ts'
import { law } from '../../workflows/index.ts'
import { officers, organs } from '../../workflows/scenarios/office.ts'
import { incident } from '../../workflows/scenarios/papers.ts'
import { who } from '../../workflows/scenarios/scenario.ts'
import { atHead, drafting, fining, submitted, yes } from './road-office.ts'

const appointed = (organ: string, post: Post): Appointment => ({
  organ,
  post,
  from: '2020-01-01',
  document: '任职文件',
})
const person = (organ: string, posts: readonly Post[], id = posts.join('+')): Officer => ({
  id: `${organ}.${id}`,
  name: id,
  certificate: '示例',
  appointments: posts.map((p) => appointed(organ, p)),
})
const court = 'guyang-court'
const judges = [person(court, ['clerk']), person(court, ['head']), person(court, ['deputyHead'])]
const police = [person('guyang-police', ['deputyHead'])]
const both = person('guyang-ecology', ['deptHead', 'legal'], 'both')
const office = { organs, officers: [...officers, ...judges, ...police, both] }
const file = incident('试办案件', '2026-09-01', '全部为合成数据')
const run = (entries: readonly SimEntry[]) =>
  simulate(file, entries, office, law, defaultCalendar(), civilDate('2026-12-31')).ran
const codes = (entries: readonly SimEntry[]): readonly string[] => {
  const verdict = run(entries).at(-1)?.verdict
  return verdict && 'reasons' in verdict ? verdict.reasons.map((r) => r.code) : ['办成了']
}
const due = (entries: readonly SimEntry[], limit: string) => {
  const clock = run(entries)
    .at(-1)
    ?.track?.clocks.findLast((c) => c.limit === limit)
  return clock?.due && dayOf(clock.due)
}

const asked = (officer: string, proceeding: string) => ({
  officer,
  by: 'party',
  applicant: '刘某生',
  proceeding,
  ground: 'relation',
  reason: '与当事人有其他关系',
})
const on = (step: string, at: string, by: string, input: unknown, remark?: string): SimEntry => ({
  track: 'recusal',
  step,
  at,
  by,
  input,
  remark,
})
const opens = (by: string): SimEntry => ({ open: 'recusal', as: 'recusal', at: '2026-11-02 09:00', by })
const applied = (organ: string, officer: string, proceeding: string): readonly SimEntry[] => [
  opens(`${organ}.clerk`),
  on('applyRecusal', '2026-11-02 09:00', `${organ}.clerk`, asked(officer, proceeding)),
]
const refused = { decision: 'refused', how: 'head', because: '理由不成立' }
const together = { ...refused, how: 'collective', record: '会议纪要〔2026〕1号' }
const review = { applicant: '刘某生', grounds: '不服' }

describe('人民法院（民事诉讼）', () => {
  const open = applied(court, `${court}.handler`, 'civil')
  test('三日内决定〔民诉法50〕：2026年11月2日申请，11月5日届满；届满在周末的顺延到工作日', () => {
    expect(due(open, 'D-91')).toBe('2026-11-05')
    const thursday = open.map((e) => ({ ...e, at: '2026-11-05 09:00' }))
    expect(due(thursday, 'D-91')).toBe('2026-11-09')
  })
  test('逾期决定的，写明原因', () => {
    expect(codes([...open, on('decideRecusal', '2026-11-06 09:00', `${court}.head`, refused)])).toEqual([
      'overdue-remark-required',
    ])
    expect(codes([...open, on('decideRecusal', '2026-11-06 09:00', `${court}.head`, refused, '院长出差')])).toEqual([
      '办成了',
    ])
  })
  test('决定作出前暂停参与本案的工作，紧急措施除外；驳回以后照常，复议期间也不停止〔民诉法48、50〕', () => {
    const act = (at: string, remark?: string) =>
      on('withdrawRecusal', at, `${court}.handler`, { because: '撤回' }, remark)
    expect(codes([...open, act('2026-11-03 09:00')])).toEqual(['recusal-pending'])
    expect(codes([...open, act('2026-11-03 09:00', '紧急保全')])).toEqual(['办成了'])
    const decided = [...open, on('decideRecusal', '2026-11-04 09:00', `${court}.head`, refused)]
    const again = on('requestRecusalReview', '2026-11-05 09:00', `${court}.handler`, review)
    expect(codes([...decided, again])).toEqual(['办成了'])
    expect(due([...decided, again], 'D-93')).toBe('2026-11-09')
  })
  test('院长的回避由审判委员会决定，院长不参加', () => {
    const onHead = applied(court, `${court}.head`, 'civil')
    const decide = (by: string, input: unknown) =>
      codes([...onHead, on('decideRecusal', '2026-11-03 09:00', by, input, '说明')])
    expect(decide(`${court}.head`, together)).toEqual(['recusal-of-oneself'])
    expect(decide(`${court}.deputyHead`, refused)).toEqual(['recusal-decider'])
    expect(decide(`${court}.deputyHead`, together)).toEqual(['办成了'])
  })
})

describe('人民检察院、公安机关', () => {
  const open = [
    opens('guyang-procuratorate.handler'),
    on(
      'applyRecusal',
      '2026-11-02 09:00',
      'guyang-procuratorate.head',
      asked('guyang-procuratorate.handler', 'criminal'),
    ),
  ]
  test('驳回后五日内申请复议〔刑诉规则32〕，三日内复议决定〔33〕；决定前不暂停', () => {
    const head = 'guyang-procuratorate.head'
    const decided = [...open, on('decideRecusal', '2026-11-03 09:00', head, refused)]
    expect(due(open, 'D-91')).toBeUndefined()
    expect(due(decided, 'D-92')).toBe('2026-11-09')
    expect(due([...decided, on('requestRecusalReview', '2026-11-04 09:00', head, review)], 'D-93')).toBe('2026-11-09')
  })
  test('公安机关负责人的回避由同级人民检察院检察委员会决定〔刑诉法31〕', () => {
    const onHead = applied('guyang-police', 'guyang-police.head', 'criminal')
    const decide = (input: unknown) =>
      codes([...onHead, on('decideRecusal', '2026-11-03 09:00', 'guyang-police.deputyHead', input)])
    expect(decide(together)).toEqual(['recusal-decider'])
    expect(decide({ ...together, how: 'elsewhere' })).toEqual(['办成了'])
  })
})

describe('审批', () => {
  const sign = (step: string, at: string, by: string): SimEntry => ({ track: 'approval', step, at, by, input: yes })
  test('同一人依任职文件同时任两个岗位的，可以在两级签署，记录写明是哪两个', () => {
    const signed = [
      ...submitted,
      sign('endorse', '2026-09-25 09:20', both.id),
      sign('endorse', '2026-09-25 09:30', both.id),
    ]
    const verdict = run(signed).at(-1)?.verdict
    expect(verdict && 'decision' in verdict ? verdict.decision.appends[0].events[0]?.told : verdict).toEqual([
      '签署人依任职文件同时任部门负责人、法制审核人员',
    ])
  })
  test('批准时程序已经变化的，按现在的程序核对：直接办理以后，不能再批准同一环节', () => {
    const direct = {
      track: 'enforcement',
      step: 'decideFine',
      at: '2026-09-25 09:50',
      by: who.head,
      input: fining.input,
    }
    expect(codes([...atHead, direct, sign('approve', '2026-09-25 10:00', who.head)])).toEqual(['state'])
  })
  test('回避的人员不能签署，也不能被指定签署', () => {
    const open = { open: 'recusal', as: 'recusal', at: '2026-09-25 09:11', by: who.clerk }
    const bar = [
      open,
      on('applyRecusal', '2026-09-25 09:12', who.clerk, asked(who.deptHead, 'penalty')),
      on('decideRecusal', '2026-09-25 09:13', who.head, { ...refused, decision: 'recused' }),
    ]
    expect(codes([...submitted, ...bar, sign('endorse', '2026-09-25 09:20', who.deptHead)])).toEqual(['not-found'])
    const pass = { officer: who.deptHead, because: '交办' }
    const assign = { track: 'approval', step: 'assign', at: '2026-09-25 09:20', by: who.head, input: pass }
    expect(codes([...submitted, ...bar, assign])).toEqual(['colleague-without-post'])
    const other = 'guyang-ecology.deptHead2'
    expect(codes([...submitted, ...bar, { ...assign, input: { ...pass, officer: other } }])).toEqual(['办成了'])
  })
  test('每一条审批链的最后一级都可以办理该环节', () => {
    const chained = [...law.workflows.values()].flatMap((flow) =>
      Object.values(flow.steps).filter((s) => s.chain.length > 0),
    )
    expect(chained.length).toBeGreaterThanOrEqual(5)
    for (const { chain, by } of chained) expect(by.posts).toContain(chain.at(-1))
    expect(codes(drafting)).toEqual(['办成了'])
  })
})
