/** @module Breaches at the court above, of 停止执行, of 重新作出 and of 一事不再罚. */
import { who } from '../../workflows/scenarios/scenario.ts'
import type { Breach } from './refused-rows.ts'
import { courtRefused, finedElsewhere } from './road-court-appeal.ts'
import { substituteUrged } from './road-branches.ts'
import { restricted, reviewing, urged } from './road-penalty.ts'
import { fine, from, ready, served } from './road.ts'

const on = (step: string, at: string, by: string = who.handler) => ({ track: 'enforcement', step, at, by })
const stopped = { executionStopped: true }
const appealing = { courtAppeal: 'asked' }
const ended = { result: 'upheld', number: '示例', note: '维持' }
const closing = ready['enforcement.closeEnforcement']!

export const courtAppealBreaches: readonly Breach[] = [
  {
    title: '法院没有不予受理或者不准予执行就向上一级申请复议〔行政强制法56〕',
    code: 'court-not-refused',
    given: served,
    attempt: on('appealCourtRefusal', '2026-10-20 10:00', who.head),
  },
  {
    title: '收到裁定十五日以后才向上一级法院申请复议〔行政强制法58〕',
    code: 'court-appeal-late',
    given: courtRefused,
    attempt: on('appealCourtRefusal', '2026-12-15 10:00', who.head),
  },
  {
    title: '没有申请复议就登记上一级法院的裁定',
    code: 'court-not-appealed',
    given: served,
    attempt: on('recordCourtAppeal', '2026-10-20 10:00'),
  },
  {
    title: '上一级法院复议没有结果又申请强制执行',
    code: 'court-appeal-pending',
    given: urged,
    facts: appealing,
    attempt: on('applyCourt', '2026-11-23 10:00', who.head),
  },
  {
    title: '上一级法院复议没有结果就结案',
    code: 'court-appeal-pending',
    given: closing.given,
    facts: appealing,
    attempt: closing.attempt,
  },
  {
    title: '没有行政复议、行政诉讼就登记停止执行〔行政诉讼法56〕',
    code: 'no-remedy-pending',
    given: served,
    attempt: on('recordStay', '2026-10-09 10:00'),
  },
  {
    title: '已经停止执行又登记停止执行',
    code: 'stay-unchanged',
    given: reviewing,
    facts: stopped,
    attempt: on('recordStay', '2026-10-09 10:00'),
  },
  {
    title: '没有停止执行就登记恢复执行',
    code: 'stay-unchanged',
    ...from('enforcement.recordStay', { result: 'resumed', ground: '停止执行的原因消除', number: '示例' }),
  },
  {
    title: '裁定停止执行以后继续执行停产停业〔行政诉讼法56〕',
    code: 'execution-stopped',
    given: restricted,
    facts: stopped,
    attempt: on('carryOutRestriction', '2026-09-28 10:00'),
  },
  {
    title: '裁定停止执行以后实施代履行〔行政诉讼法56〕',
    code: 'execution-stopped',
    given: substituteUrged,
    facts: stopped,
    attempt: on('performSubstitute', '2026-10-20 10:00'),
  },
  {
    title: '判决责令重新作出而没有重新作出就结案〔行政诉讼法70〕',
    code: 'remake-ordered',
    recordedWith: ['closing-ground-unfounded'],
    given: closing.given,
    facts: { fell: true, remake: true, finedOn: '2026-09-25' },
    attempt: { ...closing.attempt, input: { ground: '处罚决定执行完毕', note: '结案' } },
  },
  {
    title: '没有撤销而登记责令重新作出〔行政诉讼法70〕',
    code: 'remake-without-annulment',
    ...from('enforcement.endRemedy', { ...ended, remake: true }),
  },
  {
    title: '写了重新作出的日期而没有责令重新作出',
    code: 'remake-without-annulment',
    ...from('enforcement.endRemedy', { ...ended, result: 'annulled', remakeBy: '2026-12-31' }),
  },
  {
    title: '同一违法行为另案已经罚款，又决定罚款〔行政处罚法29〕',
    code: 'LK-E1',
    given: finedElsewhere,
    attempt: { ...on('decideFine', '2026-09-25 11:00', who.head), input: fine },
  },
]
