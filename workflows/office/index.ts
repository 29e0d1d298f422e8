/** @module The small proceedings before and beside a case: 线索, 协作事项, 鉴定, 物品, 审批, 回避, on the same kernel as the others. */
import type { Workflow } from '../../src/engine/workflow.ts'
import { appraisal } from './appraisal/index.ts'
import { approval } from './approval/index.ts'
import { agreedTask } from './agreed-task/index.ts'
import { consultation } from './consultation/index.ts'
import { crimeAlert } from './crime-alert/index.ts'
import { dutyLead } from './duty-lead/index.ts'
import { earlyIntervention } from './early-intervention/index.ts'
import { item } from './item/index.ts'
import { jointMeeting } from './joint-meeting/index.ts'
import { jointSupervision } from './joint-supervision/index.ts'
import { lead } from './lead/index.ts'
import { recusal } from './recusal/index.ts'
import { transferOpinion } from './transfer-opinion/index.ts'

/** Kinds `GET /collaborations` lists. */
const collaborations: readonly Workflow[] = [
  consultation,
  crimeAlert,
  earlyIntervention,
  jointMeeting,
  agreedTask,
  jointSupervision,
]
export const leadKinds: readonly string[] = [lead.kind]
export const collaborationKinds: readonly string[] = collaborations.map((w) => w.kind)
export const officeWorkflows: readonly Workflow[] = [
  lead,
  ...collaborations,
  appraisal,
  item,
  approval,
  recusal,
  transferOpinion,
  dutyLead,
]
