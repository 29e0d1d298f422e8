/** @module 鉴定 and 涉案物品: how far they have come, and for every step a point at which it can be taken. */
import type { SimEntry } from '../../src/engine/simulate.ts'
import { commissioned, reported, sampleOf, taken } from '../../workflows/scenarios/appraisals.ts'
import { drums, hands } from '../../workflows/scenarios/items.ts'
import { who } from '../../workflows/scenarios/scenario.ts'
import type { Attempt } from './case-now.ts'
import { through } from './road-base.ts'

export const a = 'appraisal'
export const i = 'item'
export const step = (track: string, name: string, at: string, input: unknown, by: string = who.handler): SimEntry => ({
  track,
  step: name,
  at,
  by,
  input,
})
const opening = through('openEnforcement')
export const begun: readonly SimEntry[] = [
  ...opening,
  { open: a, as: a, arisesFrom: 'enforcement', at: '2026-09-16 09:00', by: who.handler },
]
export const asked: readonly SimEntry[] = [...begun, step(a, 'commission', '2026-09-16 10:00', commissioned)]
export const sent: readonly SimEntry[] = [...asked, step(a, 'sendSamples', '2026-09-16 11:00', sampleOf('样1'))]
export const working: readonly SimEntry[] = [...sent, step(a, 'recordSamples', '2026-09-16 14:00', taken)]
const paused: readonly SimEntry[] = [
  ...working,
  step(a, 'pauseAppraisal', '2026-09-17 10:00', { because: '等待补充检材' }),
]
export const report = { ...reported, issuedOn: '2026-09-20' }
export const done: readonly SimEntry[] = [...working, step(a, 'receiveReport', '2026-09-21 10:00', report)]
const disputed: readonly SimEntry[] = [
  ...done,
  step(a, 'recordObjection', '2026-09-21 11:00', { by: '某厂', grounds: '点位没有代表性' }),
]
export const back: readonly SimEntry[] = [
  ...done,
  step(a, 'returnSamples', '2026-09-21 11:00', { returned: ['样1'], used: [], receivedBy: '承办人甲' }),
]
export const told: readonly SimEntry[] = [
  ...back,
  step(a, 'informOpinion', '2026-09-21 12:00', { who: '某厂', role: 'party', receivedBy: '签收' }),
]
const ledger: readonly SimEntry[] = [...opening, { open: i, as: i, at: '2026-09-16 09:00', by: who.clerk }]
export const kept: readonly SimEntry[] = [...ledger, step(i, 'registerItem', '2026-09-16 10:00', drums)]
export const harmless: readonly SimEntry[] = [
  ...ledger,
  step(i, 'registerItem', '2026-09-16 10:00', { ...drums, hazardous: false, hazard: undefined }),
]
export const short: readonly SimEntry[] = [
  ...kept,
  step(i, 'takeStock', '2026-09-16 11:00', { counted: '90', countedBy: ['甲', '乙'], condition: '封条破损' }),
]
const emptied: readonly SimEntry[] = [
  ...kept,
  step(i, 'recordLoss', '2026-09-16 12:00', { quantity: '92', because: '火灾', liable: '保管单位' }, who.deptHead),
]

type Ready = { given: readonly SimEntry[]; attempt: Attempt }
const own = (
  given: readonly SimEntry[],
  track: string,
  name: string,
  at: string,
  input?: unknown,
  by: string = who.handler,
): Ready => ({ given, attempt: { track, step: name, at, by, ...(input === undefined ? {} : { input }) } })
const shares = ['shareWithEnforcer', 'shareWithPolice', 'shareWithProcuratorate', 'shareWithCourt']
export const handing = { ...hands, to: 'toPolice', quantity: '40', receivingOrgan: '固阳县公安局' }
export const returning = { ...hands, quantity: '2', decision: '示例', receivedBy: '某厂经办人' }
export const disposing = { how: 'destroyed', quantity: '50', decision: '示例', to: '某单位' }
export const losing = { quantity: '1', because: '渗漏', liable: '保管单位' }

export const readyLedger: Readonly<Record<string, Ready>> = {
  'appraisal.commission': own(begun, a, 'commission', '2026-09-16 10:00', commissioned),
  'appraisal.informPeriod': own(working, a, 'informPeriod', '2026-09-17 10:00'),
  'appraisal.sendSamples': own(asked, a, 'sendSamples', '2026-09-16 11:00'),
  'appraisal.recordSamples': own(sent, a, 'recordSamples', '2026-09-16 14:00'),
  'appraisal.acceptCommission': own(asked, a, 'acceptCommission', '2026-09-16 11:00'),
  'appraisal.returnSamples': own(done, a, 'returnSamples', '2026-09-21 11:00'),
  'appraisal.changeDue': own(working, a, 'changeDue', '2026-09-17 10:00', { dueOn: '2026-10-20', because: '复测' }),
  'appraisal.recordFee': own(working, a, 'recordFee', '2026-09-17 10:00'),
  'appraisal.pauseAppraisal': own(working, a, 'pauseAppraisal', '2026-09-17 10:00'),
  'appraisal.resumeAppraisal': own(paused, a, 'resumeAppraisal', '2026-09-18 10:00'),
  'appraisal.stopAppraisal': own(working, a, 'stopAppraisal', '2026-09-17 10:00'),
  'appraisal.receiveReport': own(working, a, 'receiveReport', '2026-09-21 10:00', report),
  'appraisal.informOpinion': own(done, a, 'informOpinion', '2026-09-21 11:00'),
  'appraisal.recordObjection': own(done, a, 'recordObjection', '2026-09-21 11:00'),
  'appraisal.decideObjection': own(disputed, a, 'decideObjection', '2026-09-22 10:00'),
  'appraisal.closeAppraisal': own(told, a, 'closeAppraisal', '2026-09-22 10:00'),
  ...Object.fromEntries(shares.map((name) => [`appraisal.${name}`, own(working, a, name, '2026-09-17 10:00')])),
  'item.registerItem': own(ledger, i, 'registerItem', '2026-09-16 10:00'),
  'item.addQuantity': own(kept, i, 'addQuantity', '2026-09-16 11:00'),
  'item.changeCustody': own(kept, i, 'changeCustody', '2026-09-16 11:00'),
  'item.takeStock': own(kept, i, 'takeStock', '2026-09-16 11:00'),
  'item.treatHazard': own(kept, i, 'treatHazard', '2026-09-16 11:00'),
  'item.reportGovernment': own(kept, i, 'reportGovernment', '2026-09-16 11:00', undefined, who.deptHead),
  'item.handOver': own(kept, i, 'handOver', '2026-09-16 11:00'),
  'item.returnItem': own(kept, i, 'returnItem', '2026-09-16 11:00'),
  'item.disposeItem': own(kept, i, 'disposeItem', '2026-09-16 11:00', undefined, who.deptHead),
  'item.recordLoss': own(kept, i, 'recordLoss', '2026-09-16 11:00', undefined, who.deptHead),
  'item.closeItem': own(emptied, i, 'closeItem', '2026-09-16 13:00'),
}

/** The ready attempt of a step with another input, or from another point. */
export const at = (name: string, input: unknown, given?: readonly SimEntry[]): Ready => {
  const ready = readyLedger[name]
  if (!ready) throw new Error(name)
  return { given: given ?? ready.given, attempt: { ...ready.attempt, input } }
}
export const example = (name: string, given: readonly SimEntry[], when?: string): Ready => {
  const ready = readyLedger[name]
  if (!ready) throw new Error(name)
  return { given, attempt: { ...ready.attempt, ...(when !== undefined && { at: when }) } }
}
