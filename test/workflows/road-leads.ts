/** @module For every step of 线索 and 协作: a case in which it can be taken, and a lawful way to take it. */
import type { SimEntry } from '../../src/engine/simulate.ts'
import {
  police,
  proc,
  toAlert,
  toAsked,
  toAssigned,
  toConvened,
  toIntervening,
  toInvited,
  toListed,
  toReceived,
} from '../../workflows/scenarios/collaboration-roads.ts'
import { accepted, verified } from '../../workflows/scenarios/leads.ts'
import { who } from '../../workflows/scenarios/scenario.ts'
import type { Attempt } from './case-now.ts'

type Road = { readonly given: readonly SimEntry[]; readonly attempt: Attempt }
/** `lead.verifyLead` at the step's own example. */
const on = (name: string, given: readonly SimEntry[], at: string, by: string): readonly [string, Road] => {
  const [track = '', step = ''] = name.split('.')
  return [name, { given, attempt: { track, step, at, by } }]
}
const then = (
  given: readonly SimEntry[],
  name: string,
  at: string,
  by: string,
  input: unknown,
): readonly SimEntry[] => {
  const [track = '', step = ''] = name.split('.')
  return [...given, { track, step, at, by, input }]
}
const day = '2026-09-25'
const referred = then(verified(true), 'lead.divertLead', '2026-09-04 09:00', who.deptHead, {
  way: 'referred',
  to: '固阳县水利局',
  because: '涉及河道',
})
export const diverted = then(verified(true), 'lead.divertLead', '2026-09-04 09:00', who.deptHead, {
  way: 'unfounded',
  because: '空桶',
})
const anonymous = then(verified(false), 'lead.divertLead', '2026-09-04 09:00', who.deptHead, {
  way: 'unfounded',
  because: '空桶',
})
const materialAsked = then(toReceived, 'consultation.askMaterial', '2026-09-24 10:00', police.handler, {
  material: '采样记录',
})
const alertReceived = then(toAlert, 'crime-alert.receiveAlert', '2026-09-21 10:00', police.clerk, {
  receivedBy: '民警甲',
})
const opined = then(toIntervening, 'early-intervention.giveOpinion', '2026-09-23 09:00', proc.handler, {
  opinion: '补充称重记录',
})
const minutes = (items: readonly unknown[]) => ({
  heldAt: '2026-09-22T09:00:00+08:00',
  attendees: ['固阳县公安局'],
  summary: '研究取证标准',
  items,
})
const minuted = (items: readonly unknown[]) =>
  then(toConvened, 'joint-meeting.recordMinutes', '2026-09-22 15:00', who.deptHead, minutes(items))
export const withItems = minuted([{ matter: '制定采样指引', organ: '固阳县公安局', dueOn: '2026-09-28' }])
const changeAsked = then(toAssigned, 'agreed-task.askChange', '2026-09-24 09:00', police.handler, {
  dueOn: '2026-10-15',
  because: '需要征求意见',
})
const done = { result: 'done', says: '已完成' }
const reported = then(toAssigned, 'agreed-task.reportTask', '2026-09-24 09:00', police.handler, done)
const progressed = then(toListed, 'joint-supervision.reportProgress', '2026-09-24 09:00', police.handler, done)

export const leadReady: Readonly<Record<string, Road>> = Object.fromEntries([
  on('lead.registerLead', accepted(true).slice(0, 1), '2026-09-01 09:10', who.clerk),
  on('lead.supplementLead', accepted(true), '2026-09-03 09:00', who.clerk),
  on('lead.recordWithdrawal', accepted(true), '2026-09-03 09:00', who.clerk),
  on('lead.decideAcceptance', accepted(true).slice(0, 2), '2026-09-02 09:00', who.deptHead),
  on('lead.verifyLead', accepted(true), '2026-09-03 09:00', who.handler),
  on('lead.extendLead', accepted(true), '2026-09-03 09:00', who.deptHead),
  on('lead.divertLead', verified(true), '2026-09-04 09:00', who.deptHead),
  on('lead.takeBackLead', referred, '2026-09-07 09:00', who.clerk),
  on('lead.recordReferralResult', referred, '2026-09-07 09:00', who.clerk),
  on('lead.feedback', diverted, '2026-09-07 09:00', who.handler),
  on('lead.closeLead', anonymous, '2026-09-07 09:00', who.deptHead),
  on('consultation.askInWriting', toAsked.slice(0, 1), '2026-09-21 09:00', who.handler),
  on('consultation.recordOral', toAsked.slice(0, 1), '2026-09-21 09:00', who.clerk),
  on('consultation.receive', toAsked, '2026-09-24 09:00', police.clerk),
  on('consultation.askMaterial', toReceived, `${day} 09:00`, police.handler),
  on('consultation.supplyMaterial', materialAsked, `${day} 09:00`, who.clerk),
  on('consultation.reply', toReceived, `${day} 09:00`, police.handler),
  on('consultation.withdrawConsultation', toReceived, `${day} 09:00`, who.handler),
  on('crime-alert.sendAlert', toAlert.slice(0, 1), '2026-09-21 09:00', who.handler),
  on('crime-alert.receiveAlert', toAlert, '2026-09-21 10:00', police.clerk),
  on('crime-alert.feedbackAlert', alertReceived, `${day} 09:00`, police.handler),
  on('crime-alert.withdrawAlert', toAlert, `${day} 09:00`, who.deptHead),
  on('early-intervention.invite', toInvited.slice(0, 1), '2026-09-21 09:00', police.handler),
  on('early-intervention.intervene', [{ ...toInvited[0], by: proc.handler }], '2026-09-21 09:00', proc.head),
  on('early-intervention.respond', toInvited, '2026-09-22 09:00', proc.head),
  on('early-intervention.withdrawInvitation', toInvited, '2026-09-22 09:00', police.head),
  on('early-intervention.giveOpinion', toIntervening, '2026-09-23 09:00', proc.handler),
  on('early-intervention.replyOpinion', opined, '2026-09-24 09:00', police.handler),
  on('early-intervention.endIntervention', opined, '2026-09-24 09:00', proc.handler),
  on('joint-meeting.convene', toConvened.slice(0, 1), '2026-09-21 09:00', who.deptHead),
  on('joint-meeting.postpone', toConvened, '2026-09-21 10:00', who.deptHead),
  on('joint-meeting.cancelMeeting', toConvened, '2026-09-21 10:00', who.deptHead),
  on('joint-meeting.recordMinutes', toConvened, '2026-09-22 15:00', who.deptHead),
  on('joint-meeting.closeMeeting', minuted([]), '2026-09-22 16:00', who.deptHead),
  on('agreed-task.assignTask', toAssigned.slice(0, 1), '2026-09-21 09:00', who.deptHead),
  on('agreed-task.reportTask', toAssigned, '2026-09-24 09:00', police.handler),
  on('agreed-task.askChange', toAssigned, '2026-09-24 09:00', police.handler),
  on('agreed-task.decideChange', changeAsked, '2026-09-24 10:00', who.deptHead),
  on('agreed-task.confirmTask', reported, '2026-09-24 10:00', who.deptHead),
  on('agreed-task.returnTask', reported, '2026-09-24 10:00', who.deptHead),
  on('agreed-task.cancelTask', toAssigned, '2026-09-24 10:00', who.deptHead),
  on('joint-supervision.listCase', toListed.slice(0, 1), '2026-09-21 09:00', who.head),
  on('joint-supervision.reportProgress', toListed, '2026-09-24 09:00', police.handler),
  on('joint-supervision.urge', toListed, '2026-09-24 09:00', who.head),
  on('joint-supervision.changeDue', toListed, '2026-09-24 09:00', who.head),
  on('joint-supervision.returnReport', progressed, '2026-09-24 10:00', who.head),
  on('joint-supervision.delist', progressed, '2026-09-24 10:00', who.head),
])
