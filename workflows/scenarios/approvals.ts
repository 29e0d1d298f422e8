/** @module 内部审批: level by level, returned, given to others, withdrawn, ended; and refused at the last moment by the law. Synthetic. */
import { toNotSuspected } from './enforcement-hearing.ts'
import { enforcementOpening, penaltyNotice, reviewPassed, seizure, waived } from './papers.ts'
import { who, type Entry, type Scenario } from './scenario.ts'
import { incidentOf } from './toward-police.ts'

const deputy = 'guyang-ecology.deputyHead'
const otherDept = 'guyang-ecology.deptHead2'
const e = (step: string, at: string, by: string, input: unknown): Entry => ({
  track: 'enforcement',
  step,
  at,
  by,
  input,
})
const a = (track: string, step: string, at: string, by: string, input: unknown) => ({ track, step, at, by, input })
const opens = (as: string, at: string): Entry => ({
  open: 'approval',
  as,
  arisesFrom: 'enforcement',
  at,
  by: who.handler,
})
const fine = { fineFen: 2_000_000_00, grounds: '擅自倾倒危险废物' }
const proposal = (step: string, input: unknown, opinion = '提请审批') => ({ step, input, opinion })
const yes = { opinion: '同意' }
const days = { lead: '2026-09-01 09:00', inspected: '2026-09-01 11:00', opened: '2026-09-02 10:00' }
const toInspected = [
  { open: 'enforcement', as: 'enforcement', at: '2026-09-01 09:00', by: who.clerk },
  ...enforcementOpening({ ...days, assessed: '2026-09-09 10:00' }, '全部为合成数据').slice(0, 2),
] as const satisfies readonly Entry[]
const opening = {
  decision: 'opened',
  cause: '涉嫌非法倾倒危险废物',
  officers: [
    { name: '承办人甲', certificate: '演示证号1' },
    { name: '承办人乙', certificate: '演示证号2' },
  ],
}

export const approvals: readonly Scenario[] = [
  {
    id: 'approval-fine',
    title: '罚款逐级报批：退回修改再报、加签、转办；法制审核没有通过时批准不成，通过后批准即办理',
    source: '合成',
    file: incidentOf('逐级审批'),
    entries: [
      ...toNotSuspected,
      e('notifyPenalty', '2026-09-10 10:00', who.handler, penaltyNotice('2026-09-11')),
      e('hearStatement', '2026-09-14 10:00', who.handler, waived),
      opens('fining', '2026-09-14 11:00'),
      {
        ...a('fining', 'submit', '2026-09-14 11:00', who.handler, proposal('decideFine', { fineFen: -1 })),
        expect: { refused: ['proposal-unfit'] },
      },
      {
        ...a('fining', 'submit', '2026-09-14 11:05', who.handler, proposal('decideFine', { ...fine, grounds: '倾倒' })),
        expect: { state: 'pending' },
      },
      { ...a('fining', 'endorse', '2026-09-14 14:00', who.legal, yes), expect: { refused: ['not-your-turn'] } },
      a('fining', 'passOn', '2026-09-14 14:10', who.deptHead, { officer: otherDept, because: '出差' }),
      { ...a('fining', 'endorse', '2026-09-14 14:20', who.deptHead, yes), expect: { refused: ['not-your-turn'] } },
      a('fining', 'endorse', '2026-09-14 14:30', otherDept, yes),
      {
        ...a('fining', 'withdraw', '2026-09-14 15:00', who.handler, { because: '改动' }),
        expect: { refused: ['already-signed'] },
      },
      {
        ...a('fining', 'sendBack', '2026-09-14 15:30', who.legal, { to: 'submitter', because: '事实写得太简单' }),
        expect: { state: 'returned', outcome: 'toSubmitter' },
      },
      {
        ...a('fining', 'resubmit', '2026-09-15 09:00', who.handler, proposal('decideFine', fine, '已补充事实')),
        expect: { state: 'pending' },
      },
      // What was said of the old text does not count: it starts at the first level again.
      a('fining', 'endorse', '2026-09-15 09:30', who.deptHead, yes),
      a('fining', 'endorse', '2026-09-15 10:00', who.legal, yes),
      {
        ...a('fining', 'sendBack', '2026-09-15 10:30', deputy, { to: 'earlier', post: 'legal', because: '请再看裁量' }),
        expect: { state: 'pending', outcome: 'toEarlier' },
      },
      a('fining', 'endorse', '2026-09-15 11:00', who.legal, yes),
      a('fining', 'addSigner', '2026-09-15 11:10', deputy, {
        place: 'before',
        post: 'handler',
        officer: 'guyang-ecology.handler2',
        because: '请另一承办人核对数额',
      }),
      a('fining', 'endorse', '2026-09-15 11:20', 'guyang-ecology.handler2', yes),
      a('fining', 'endorse', '2026-09-15 11:30', deputy, yes),
      {
        ...a('fining', 'approve', '2026-09-15 15:00', who.head, yes),
        expect: { refused: ['legal-review-missing'] },
      },
      e('legalReview', '2026-09-15 15:10', who.legal, reviewPassed),
      { ...a('fining', 'approve', '2026-09-15 16:00', who.head, yes), expect: { state: 'approved' } },
      {
        ...e('decideFine', '2026-09-15 17:00', who.head, fine),
        expect: { refused: ['state'] },
      },
    ],
  },
  {
    id: 'approval-opening',
    title: '行政立案报批：先撤回，再提请，交办，批准；扣押的审批终止；批准立案的记录不更正审批',
    source: '合成',
    file: incidentOf('立案报批'),
    entries: [
      ...toInspected,
      opens('first', '2026-09-01 14:00'),
      a('first', 'submit', '2026-09-01 14:00', who.handler, proposal('openEnforcement', opening)),
      {
        ...a('first', 'withdraw', '2026-09-01 14:30', who.handler, { because: '案由有误' }),
        expect: { state: 'withdrawn' },
      },
      opens('second', '2026-09-01 15:00'),
      a('second', 'submit', '2026-09-01 15:00', who.handler, proposal('openEnforcement', opening)),
      a('second', 'assign', '2026-09-01 15:30', deputy, { officer: otherDept, because: '由其分管' }),
      a('second', 'endorse', '2026-09-01 16:00', otherDept, yes),
      {
        ...a('second', 'approve', '2026-09-02 10:00', deputy, yes),
        as: 'openedByApproval',
        expect: { state: 'approved', clocks: {} },
      },
      opens('third', '2026-09-02 14:00'),
      a('third', 'submit', '2026-09-02 14:00', who.handler, proposal('seize', seizure)),
      {
        ...a('third', 'endApproval', '2026-09-02 15:00', who.handler, { because: '物品已由公安机关扣押' }),
        expect: { state: 'ended' },
      },
    ],
  },
]
