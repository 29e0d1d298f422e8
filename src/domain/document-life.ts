/**
 * @module The working life of a document after 签发 as one table: which action leads from which stage to which, and who may.
 * 拟稿, 核稿, 法制审核 and 会签 are steps of the proceeding that issues it; 已送达 is not stored, it follows from the services.
 */
import type { Post } from './organ.ts'
import type { CivilDate } from './time.ts'

export const documentStages = {
  issued: '已签发',
  printed: '已打印',
  sealed: '已用印',
  returned: '原件已存',
  served: '已送达',
  voided: '已作废',
} as const
export type DocumentStage = keyof typeof documentStages
export const stageOf = (text: string): DocumentStage => stageNames.find((s) => s === text) ?? 'issued'
export const stageNames = [
  'issued',
  'printed',
  'sealed',
  'returned',
  'served',
  'voided',
] as const satisfies readonly DocumentStage[]

/** What is stored, and the first day on which a service took effect: a document is served from that day on. */
export const stageOn = (stored: string, servedOn: string | undefined, today: CivilDate): DocumentStage => {
  const stage = stageOf(stored)
  const sealed = stage === 'sealed' || stage === 'returned'
  return sealed && servedOn !== undefined && servedOn <= today ? 'served' : stage
}

export interface LifeAction {
  readonly title: string
  /** In words, what it does. */
  readonly help: string
  readonly posts: readonly Post[]
  /** The stages it may be taken in, and the stage after; absent: the stage stays. */
  readonly from: readonly DocumentStage[]
  readonly to?: DocumentStage
  /** Type of its entry in the organ's own folder. */
  readonly entry: LifeEntry
}
const beforeSeal = ['issued', 'printed'] as const satisfies readonly DocumentStage[]
const afterSeal = ['sealed', 'returned', 'served'] as const satisfies readonly DocumentStage[]
const office = ['handler', 'clerk', 'deptHead'] as const satisfies readonly Post[]
const heads = ['deptHead', 'deputyHead', 'head', 'actingHead'] as const satisfies readonly Post[]

export const lifeActions = {
  print: {
    title: '打印登记',
    help: '登记打印的份数。',
    posts: office,
    from: beforeSeal,
    to: 'printed',
    entry: 'document-printed',
  },
  number: {
    title: '登记或者更正外来文号',
    help: '文号由其他系统给出的，用印以前可以登记、更正；本机关序列的文号不能改，只能作废重出。',
    posts: office,
    from: beforeSeal,
    to: 'issued',
    entry: 'document-renumbered',
  },
  'final-text': {
    title: '登记外部定稿',
    help: '在其他系统定稿的（.docx 或者 PDF），用印以前替代本系统的排版；文号不变，重新打印。',
    posts: [...office, 'legal'],
    from: beforeSeal,
    to: 'issued',
    entry: 'document-final-text',
  },
  seal: {
    title: '用印登记',
    help: '登记用印人、批准人、份数和时间；用印以后文书不再改动。',
    posts: office,
    from: beforeSeal,
    to: 'sealed',
    entry: 'document-sealed',
  },
  original: {
    title: '存入盖章原件',
    help: '把盖章的扫描件或者签章文件存回来，作为原件；再次存入的说明理由，旧件的校验值仍在记录里。',
    posts: office,
    from: afterSeal,
    to: 'returned',
    entry: 'document-original',
  },
  void: {
    title: '作废',
    help: '说明理由；文号仍然占用。已经送达的不能作废，只能经更正撤销原办理记录。',
    posts: heads,
    from: ['issued', 'printed', 'sealed', 'returned'],
    to: 'voided',
    entry: 'document-voided',
  },
  service: {
    title: '登记送达',
    help: '每一受送达人各登记一次；送达不成的登记为未送达，可以再送。',
    posts: ['handler', 'clerk'],
    from: afterSeal,
    entry: 'document-served',
  },
} as const satisfies Record<string, LifeAction>
export type LifeActionName = keyof typeof lifeActions
export type LifeEntry =
  | 'document-printed'
  | 'document-renumbered'
  | 'document-final-text'
  | 'document-sealed'
  | 'document-original'
  | 'document-voided'
  | 'document-served'

export const lifeActionNames = [
  'print',
  'number',
  'final-text',
  'seal',
  'original',
  'service',
  'void',
] as const satisfies readonly LifeActionName[]

/** Why a stage does not let an action happen, as a stable code and a sentence. Undefined: it does. */
export const stageRefusal = (
  action: LifeActionName,
  stage: DocumentStage,
): { readonly code: string; readonly says: string } | undefined => {
  const { from, title }: LifeAction = lifeActions[action]
  if (from.includes(stage)) return undefined
  const { code, says } = closedBy[stage]
  return { code, says: `${says}，暂不能办理「${title}」` }
}
const unsealed = { code: 'document-unsealed', says: '文书尚未用印' }
const sealed = { code: 'document-sealed', says: '文书已经用印' }
const closedBy = {
  issued: unsealed,
  printed: unsealed,
  sealed,
  returned: sealed,
  served: { code: 'document-served', says: '文书已经送达' },
  voided: { code: 'document-voided', says: '文书已经作废' },
} as const satisfies Record<DocumentStage, { code: string; says: string }>

/** A file kept by its hash: a stamped scan, or a text made elsewhere. */
export interface KeptFile {
  readonly evidence: string
  readonly name: string
  readonly mime: string
  readonly bytes: number
  readonly sha256: string
}
/** What the working life has left on a document so far. */
export interface DocumentLife {
  readonly printed?: { readonly at: string; readonly by: string; readonly copies: number }
  readonly finalText?: KeptFile
  readonly sealed?: {
    readonly at: string
    readonly by: string
    readonly approvedBy: string
    readonly copies: number
    readonly seal: string
  }
  readonly original?: KeptFile
  readonly voided?: { readonly at: string; readonly because: string; readonly by: string }
}
