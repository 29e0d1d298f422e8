/** @module What may be sent to the police for 行政拘留, by the day of the act: the code from 2026-08-15, the repealed laws before (依据待核). */
import { cite, type Basis } from '../../src/domain/basis.ts'
import type { OrganKind } from '../../src/domain/organ.ts'
import type { CivilDate } from '../../src/domain/time.ts'
import { inForce, labelOf } from '../law/instruments.ts'

export interface DetentionTrigger {
  readonly title: string
  readonly basis: Basis
  /** The article speaks of an order nobody obeyed: it has to be proved. */
  readonly defied?: true
  /** Departments whose case it is; absent: any that enforces. */
  readonly kinds?: readonly OrganKind[]
}

export const detentionTriggers = {
  'code-1095': {
    title: '未批先建，被责令停止建设或者恢复原状，拒不执行',
    basis: cite('ecological-environment-code', '1095', '被责令停止建设或者恢复原状，拒不执行的', '第二款'),
    defied: true,
    kinds: ['ecology'],
  },
  'code-1102': {
    title: '无排污许可证排放污染物，拒不停止',
    basis: cite('ecological-environment-code', '1102', '拒不停止排放污染物的'),
    defied: true,
    kinds: ['ecology'],
  },
  'code-1108': {
    title: '以暗管、渗井、渗坑、篡改伪造监测数据等逃避监管的方式排放污染物',
    basis: cite('ecological-environment-code', '1108', '并将案件移送公安机关'),
    kinds: ['ecology'],
  },
  'code-1131': {
    title: '生产、使用国家明令禁止的农药，被责令改正，拒不改正',
    basis: cite('ecological-environment-code', '1131', '生产、使用国家明令禁止生产、使用的农药', '第二款'),
    defied: true,
    kinds: ['agriculture'],
  },
  'code-1160': {
    title: '向农用地排放重金属或者其他有毒有害物质含量超标的污水、污泥等，情节严重',
    basis: cite('ecological-environment-code', '1160', '并将案件移送公安机关'),
    kinds: ['ecology'],
  },
  'code-1165': {
    title: '土壤污染风险管控、修复违法（第四项、第五项），情节严重',
    basis: cite('ecological-environment-code', '1165', '将案件移送公安机关', '第二款'),
  },
  'code-1179': {
    title: '固体废物、危险废物六项违法行为',
    basis: cite('ecological-environment-code', '1179', '有下列情形之一的，由公安机关对法定代表人'),
  },
  'epl-63-1': {
    title: '（2026年8月15日前的行为）未批先建，被责令停止建设，拒不执行',
    basis: cite('environmental-protection-law-2014', '63'),
    defied: true,
  },
  'epl-63-2': {
    title: '（2026年8月15日前的行为）无排污许可证排污，被责令停止排污，拒不执行',
    basis: cite('environmental-protection-law-2014', '63'),
    defied: true,
  },
  'epl-63-3': {
    title: '（2026年8月15日前的行为）以逃避监管的方式违法排放污染物',
    basis: cite('environmental-protection-law-2014', '63'),
  },
  'epl-63-4': {
    title: '（2026年8月15日前的行为）生产、使用禁用农药，被责令改正，拒不改正',
    basis: cite('environmental-protection-law-2014', '63'),
    defied: true,
  },
  'solid-waste-120': {
    title: '（2026年8月15日前的行为）固体废物、危险废物违法行为',
    basis: cite('solid-waste-law-2020', '120'),
  },
} as const satisfies Readonly<Record<string, DetentionTrigger>>

export const triggerIds = [
  'code-1095',
  'code-1102',
  'code-1108',
  'code-1131',
  'code-1160',
  'code-1165',
  'code-1179',
  'epl-63-1',
  'epl-63-2',
  'epl-63-3',
  'epl-63-4',
  'solid-waste-120',
] as const satisfies readonly (keyof typeof detentionTriggers)[]
export type TriggerId = (typeof triggerIds)[number]
export const triggerLabels = Object.fromEntries(triggerIds.map((id) => [id, detentionTriggers[id].title]))
export const triggerOf = (id: TriggerId): DetentionTrigger => detentionTriggers[id]

/** In force on the day of the act: what was no ground then is none now (从旧). */
export const triggerInForce = (id: TriggerId, actedOn: CivilDate): boolean =>
  inForce(triggerOf(id).basis, { actOn: actedOn, stepOn: actedOn })

/** The ground in words, with 依据待核 where the article was not read. */
export const groundTold = (id: TriggerId): readonly string[] => {
  const { title, basis } = triggerOf(id)
  return [`${title}：${labelOf(basis)}`]
}
