/** @module Roads to the court above, and to 停止执行. */
import type { SimEntry } from '../../src/engine/simulate.ts'
import { who } from '../../workflows/scenarios/scenario.ts'
import { e } from './road-base.ts'
import { accepted, act, applied, fined, fromCourt, own, reviewing, told } from './road-penalty.ts'

const no = (result: string) => ({ result, number: '示例', because: '材料不足' })
const notAccepted: readonly SimEntry[] = [
  ...applied,
  fromCourt('acceptApplication', '2026-11-24 10:00', no('notAccepted')),
]
export const courtRefused: readonly SimEntry[] = [
  ...accepted,
  fromCourt('ruleExecution', '2026-11-25 10:00', no('refused')),
]
const appealed: readonly SimEntry[] = [
  ...notAccepted,
  act('appealCourtRefusal', '2026-11-25 10:00', who.head, { court: '包头市中级人民法院', grounds: '材料齐全' }),
]
/** The same act fined on another track of the case. */
export const finedElsewhere: readonly SimEntry[] = [
  ...fined.map((entry) => (entry.open === undefined ? { ...entry, track: 'other' } : { ...entry, as: 'other' })),
  ...told,
]
export const readyCourtAppeal = {
  'enforcement.appealCourtRefusal': own(e, 'appealCourtRefusal', '2026-11-25 10:00', who.head, notAccepted),
  'enforcement.recordCourtAppeal': own(e, 'recordCourtAppeal', '2026-11-26 10:00', who.handler, appealed),
  'enforcement.recordStay': own(e, 'recordStay', '2026-10-09 10:00', who.handler, reviewing),
}
