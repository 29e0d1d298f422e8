/** @module Outcomes nobody asks about: a hearing asked too late or given up, 停产 without a fine, a suit upheld, a 回避 kept. */
import { toServed } from './enforcement-execution.ts'
import { toNotSuspected } from './enforcement-hearing.ts'
import { penaltyNotice, reviewPassed, waived } from './papers.ts'
import { who, type Scenario } from './scenario.ts'
import { incidentOf } from './toward-police.ts'

const act = (step: string, at: string, by: string, input: unknown) => ({ track: 'enforcement', step, at, by, input })
const r = (step: string, at: string, by: string, input: unknown) => ({ track: 'recusal', step, at, by, input })
const hearing = { ...penaltyNotice('2026-09-17'), hearing: true }
const noFine = { ...penaltyNotice('2026-09-17'), fineFen: undefined, restriction: '责令停产停业' }

export const uncommon: readonly Scenario[] = [
  {
    id: 'hearing-too-late',
    title: '五个工作日以后才要求听证：照实登记，不组织听证，可以决定',
    source: '合成',
    file: incidentOf('逾期要求听证'),
    entries: [
      ...toNotSuspected,
      {
        ...act('notifyPenalty', '2026-09-10 10:00', who.handler, hearing),
        expect: { clocks: { 'D-53a': '2026-09-17' } },
      },
      {
        ...act('requestHearing', '2026-09-18 10:00', who.handler, { request: '对数量有异议' }),
        expect: { outcome: 'late' },
      },
    ],
  },
  {
    id: 'hearing-given-up',
    title: '当事人无正当理由不到场，终止听证',
    source: '合成',
    file: incidentOf('终止听证'),
    entries: [
      ...toNotSuspected,
      act('notifyPenalty', '2026-09-10 10:00', who.handler, hearing),
      act('requestHearing', '2026-09-15 10:00', who.handler, { request: '对数量有异议' }),
      act('noticeHearing', '2026-09-16 10:00', who.legal, {
        heldOn: '2026-09-29',
        place: '固阳县分局会议室',
        chair: '法制审核人员甲',
      }),
      {
        ...act('holdHearing', '2026-09-29 10:00', who.legal, {
          result: 'abandoned',
          opinion: '当事人没有到场，也没有说明理由',
          recorded: true,
        }),
        expect: { outcome: 'abandoned' },
      },
    ],
  },
  {
    id: 'restriction-only',
    title: '只责令停产停业，不并处罚款：办案期限到此为止',
    source: '合成',
    file: incidentOf('只责令停产停业'),
    entries: [
      ...toNotSuspected,
      act('notifyPenalty', '2026-09-10 10:00', who.handler, noFine),
      act('hearStatement', '2026-09-14 10:00', who.handler, waived),
      act('legalReview', '2026-09-15 10:00', who.legal, reviewPassed),
      {
        ...act('decideRestriction', '2026-09-18 10:00', who.head, {
          kind: '责令停产停业',
          scope: '一号生产线，至整改验收合格为止',
          grounds: '擅自倾倒危险废物',
          fineLater: false,
        }),
        expect: { outcome: 'whole', clocks: { 'D-50': 'met' } },
      },
    ],
  },
  {
    id: 'suit-upheld',
    title: '当事人提起行政诉讼，法院判决驳回诉讼请求',
    source: '合成',
    file: incidentOf('行政诉讼驳回'),
    entries: [
      ...toServed,
      act('recordRemedy', '2026-09-21 10:00', who.handler, {
        kind: 'suit',
        authority: '固阳县人民法院',
        number: '示例',
        stopped: false,
      }),
      {
        ...act('endRemedy', '2026-11-12 10:00', who.handler, {
          result: 'dismissed',
          number: '示例',
          note: '驳回诉讼请求',
        }),
        expect: { outcome: 'ended' },
      },
    ],
  },
  {
    id: 'recusal-kept',
    title: '被决定回避的人员申请复议，维持回避',
    source: '合成',
    file: incidentOf('回避复议维持'),
    entries: [
      ...toNotSuspected,
      { open: 'recusal', as: 'recusal', at: '2026-09-10 09:00', by: who.clerk },
      r('applyRecusal', '2026-09-10 09:00', who.clerk, {
        officer: who.handler,
        by: 'party',
        applicant: '刘某生',
        proceeding: 'penalty',
        ground: 'relation',
        reason: '与当事人是亲属',
      }),
      r('decideRecusal', '2026-09-10 15:00', who.head, { decision: 'recused', how: 'head', because: '是当事人的亲属' }),
      r('requestRecusalReview', '2026-09-14 10:00', who.clerk, { applicant: '承办人甲', grounds: '不是亲属' }),
      {
        ...r('decideRecusalReview', '2026-09-15 10:00', who.head, {
          result: 'upheld',
          how: 'head',
          because: '经核实是亲属',
        }),
        expect: { outcome: 'recusalUpheld', state: 'recused' },
      },
    ],
  },
]
