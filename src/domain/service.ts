/** @module 送达 as a record of its own: how, to whom, by whom, what proves it. The law of it is in workflows/office/service-law.ts. */
import type { CivilDate } from './time.ts'

export const serviceModes = {
  direct: '直接送达',
  left: '留置送达',
  mailed: '邮寄送达',
  entrusted: '委托送达',
  forwarded: '转交送达',
  electronic: '电子送达',
  announced: '公告送达',
} as const
export type ServiceMode = keyof typeof serviceModes
export const serviceModeNames = [
  'direct',
  'left',
  'mailed',
  'entrusted',
  'forwarded',
  'electronic',
  'announced',
] as const satisfies readonly ServiceMode[]

/** 送达回证, line by line. */
export interface ServiceDetail {
  readonly servedBy: readonly string[]
  readonly place?: string
  /** Who signed, and what he is to the recipient. */
  readonly receivedBy?: string
  readonly relation?: string
  /** 留置: who witnessed, why it was refused; or that it was photographed. */
  readonly witness?: string
  readonly refusal?: string
  readonly recorded?: boolean
  readonly mailNumber?: string
  /** 受托机关, or the unit that hands it on. */
  readonly through?: string
  readonly confirmation?: { readonly signedOn?: string; readonly address?: string; readonly evidence?: string }
  readonly announcement?: { readonly medium: string; readonly from: CivilDate; readonly because: string }
  /** Why nobody signed the 送达回证, or why the service failed. */
  readonly unsignedBecause?: string
  readonly failure?: string
}

/** What a step that serves a document knows of the service. */
export interface ServedHow {
  readonly mode: ServiceMode
  /** The day it took effect. */
  readonly effectiveOn: CivilDate
  readonly detail: Omit<ServiceDetail, 'servedBy'>
}

const signed = ['receivedBy', 'relation', 'unsignedBecause'] as const
/** What is asked for each mode, beside recipient, times and people. */
export const serviceFields = {
  direct: signed,
  left: ['refusal', 'witness', 'recorded'],
  mailed: ['mailNumber', ...signed],
  entrusted: ['through', ...signed],
  forwarded: ['through', ...signed],
  electronic: ['confirmation', 'receivedBy'],
  announced: ['announcement'],
} as const satisfies Record<ServiceMode, readonly (keyof ServiceDetail)[]>
