/** @module 回避: applied for, decided, reviewed; from the decision on the case is not there for the officer. Synthetic. */
import { toNotSuspected } from './enforcement-hearing.ts'
import { penaltyNotice } from './papers.ts'
import { who, type Scenario } from './scenario.ts'
import { incidentOf } from './toward-police.ts'

const r = (track: string, step: string, at: string, by: string, input: unknown) => ({ track, step, at, by, input })
const opens = (as: string, at: string, by = who.clerk) => ({ open: 'recusal', as, at, by })
const other = 'guyang-ecology.handler2'
const asked = {
  officer: who.handler,
  by: 'party',
  applicant: '刘某生',
  proceeding: 'penalty',
  ground: 'relation',
  reason: '与当事人是亲属',
}
const told = penaltyNotice('2026-09-18')
const notify = (at: string, by: string) => ({ track: 'enforcement', step: 'notifyPenalty', at, by, input: told })

export const recusals: readonly Scenario[] = [
  {
    id: 'recusal',
    title: '当事人申请承办人回避：决定前不停止调查，决定后本案对其不复存在；复议撤销后恢复',
    source: '合成',
    file: incidentOf('回避'),
    entries: [
      ...toNotSuspected,
      opens('recusal', '2026-09-10 09:00'),
      { ...r('recusal', 'applyRecusal', '2026-09-10 09:00', who.clerk, asked), expect: { state: 'applied' } },
      // 行政处罚法 43: 决定作出之前，不停止调查.
      notify('2026-09-10 10:00', who.handler),
      {
        ...r('recusal', 'decideRecusal', '2026-09-10 11:00', 'guyang-ecology.deputyHead', {
          decision: 'recused',
          how: 'head',
          because: '是当事人的亲属',
        }),
        expect: { refused: ['recusal-decider'] },
      },
      {
        ...r('recusal', 'decideRecusal', '2026-09-10 15:00', who.head, {
          decision: 'recused',
          how: 'head',
          because: '是当事人的亲属',
        }),
        expect: { state: 'recused', documents: ['recusal-decision'] },
      },
      notify('2026-09-11 10:00', other),
      r('recusal', 'requestRecusalReview', '2026-09-14 10:00', who.clerk, {
        applicant: '承办人甲',
        grounds: '与当事人没有亲属关系，仅为同名',
      }),
      {
        ...r('recusal', 'decideRecusalReview', '2026-09-15 10:00', who.head, {
          result: 'changed',
          how: 'head',
          because: '经核实没有亲属关系',
        }),
        expect: { state: 'lifted', outcome: 'lifted', documents: ['recusal-review'] },
      },
      notify('2026-09-15 11:00', who.handler),
    ],
  },
  {
    id: 'recusal-refused',
    title: '负责人本人的回避由集体讨论决定；驳回后复议一次；申请人撤回',
    source: '合成',
    file: incidentOf('回避驳回'),
    entries: [
      ...toNotSuspected,
      opens('onHead', '2026-09-10 09:00'),
      r('onHead', 'applyRecusal', '2026-09-10 09:00', who.clerk, { ...asked, officer: who.head }),
      {
        ...r('onHead', 'decideRecusal', '2026-09-10 10:00', who.head, {
          decision: 'refused',
          how: 'head',
          because: '理由不成立',
        }),
        expect: { refused: ['recusal-of-oneself'] },
      },
      {
        ...r('onHead', 'decideRecusal', '2026-09-10 11:00', 'guyang-ecology.deputyHead', {
          decision: 'refused',
          how: 'collective',
          record: '集体讨论记录〔2026〕1号',
          because: '经集体讨论，理由不成立',
        }),
        expect: { state: 'refused' },
      },
      r('onHead', 'requestRecusalReview', '2026-09-11 10:00', who.clerk, {
        applicant: '刘某生',
        grounds: '有利害关系',
      }),
      {
        ...r('onHead', 'decideRecusalReview', '2026-09-11 15:00', 'guyang-ecology.deputyHead', {
          result: 'upheld',
          how: 'collective',
          record: '集体讨论记录〔2026〕2号',
          because: '没有新的理由',
        }),
        expect: { state: 'refused', outcome: 'refusalUpheld' },
      },
      {
        ...r('onHead', 'requestRecusalReview', '2026-09-14 10:00', who.clerk, { applicant: '刘某生', grounds: '不服' }),
        expect: { refused: ['recusal-reviewed-once'] },
      },
      opens('withdrawn', '2026-09-14 11:00'),
      r('withdrawn', 'applyRecusal', '2026-09-14 11:00', who.clerk, asked),
      {
        ...r('withdrawn', 'withdrawRecusal', '2026-09-14 12:00', who.clerk, { because: '申请人书面撤回' }),
        expect: { state: 'withdrawn' },
      },
    ],
  },
  {
    id: 'recusal-review',
    title: '本人自行申请回避被驳回，复议改为回避',
    source: '合成',
    file: incidentOf('自行回避'),
    entries: [
      ...toNotSuspected,
      opens('own', '2026-09-10 09:00', who.handler),
      {
        ...r('own', 'applyRecusal', '2026-09-10 09:00', who.handler, { ...asked, by: 'self', applicant: undefined }),
        expect: { state: 'applied' },
      },
      r('own', 'decideRecusal', '2026-09-10 15:00', who.head, {
        decision: 'refused',
        how: 'head',
        because: '关系较远',
      }),
      r('own', 'requestRecusalReview', '2026-09-11 10:00', who.handler, { applicant: '承办人甲', grounds: '为近亲属' }),
      {
        ...r('own', 'decideRecusalReview', '2026-09-14 10:00', who.head, {
          result: 'changed',
          how: 'head',
          because: '经核实为近亲属',
        }),
        expect: { state: 'recused', outcome: 'recusedOnReview' },
      },
    ],
  },
]
