/**
 * @module Reminders of the office: leads, agreed tasks, joint supervision. No text at hand gives them a number, so the last
 * day is what the officer or the paper states (`asStated`); it is configuration, shown with 依据待核, and binds nobody by law.
 */
import { cite } from '../../../src/domain/basis.ts'
import type { TimeLimit } from '../../../src/engine/time-limit.ts'
import { asStated } from './counting.ts'

const reminder = '管理提示，无法定后果'
const reading = '未见法定日数；最后日期由办理机关按本地规定或者文书填写'
const MEASURES = '2017-01-25'

export const leadLimits: readonly TimeLimit[] = [
  {
    id: 'C-lead',
    rule: 'lead-handling',
    title: '办理线索',
    duty: 'owner',
    trigger: '受理线索',
    counting: asStated,
    missed: reminder,
    extension: '经负责人批准另定日期',
    basis: [cite('ecological-environment-code', '146', '接受举报的机关应当及时处理')],
    certainty: 'config',
    reading,
    effectiveFrom: '2026-08-15',
    axis: 'step',
  },
  {
    id: 'C-task',
    rule: 'agreed-task',
    title: '办理议定事项',
    duty: 'asked',
    trigger: '议定事项交办',
    counting: asStated,
    missed: reminder,
    extension: '经交办机关同意变更期限',
    basis: [cite('linkage-measures-2017', '23', '联席会议应明确议定事项')],
    certainty: 'config',
    reading,
    effectiveFrom: MEASURES,
    axis: 'step',
  },
  {
    id: 'C-joint',
    rule: 'joint-supervision',
    title: '完成联合督办要求',
    duty: 'asked',
    trigger: '联合挂牌督办',
    counting: asStated,
    missed: reminder,
    extension: '经挂牌机关同意变更期限',
    basis: [cite('linkage-measures-2017', '31', '适时对重大案件进行联合挂牌督办')],
    certainty: 'config',
    reading,
    effectiveFrom: MEASURES,
    axis: 'step',
  },
]
