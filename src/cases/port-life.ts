/** @module What the working life of documents and their service need of a store. */
import type { DocumentLife, LifeEntry } from '../domain/document-life.ts'
import type { ServiceDetail, ServiceMode } from '../domain/service.ts'
import type { Instant } from '../domain/time.ts'
import type { DocumentRow, FolderEvent, Viewer } from './port-rows.ts'

export interface ServiceRow {
  readonly id: string
  readonly caseId: string
  readonly document: string
  /** The step that served it, when a step did. */
  readonly event?: string
  readonly organ: string
  /** Id of a party of the case, or of an organ. */
  readonly recipient: string
  readonly recipientName: string
  readonly mode: ServiceMode
  readonly result: 'delivered' | 'failed'
  readonly servedAt: Instant
  /** First civil day on which it counts as served; absent when it failed. */
  readonly effectiveOn?: string
  readonly detail: ServiceDetail
  /** Evidence: the signed 送达回证. */
  readonly proof?: string
  /** Struck out with the step that recorded it. */
  readonly annulled: boolean
  readonly createdAt: Instant
  readonly recordedBy: string
}
/** A document as an action of its working life leaves it. */
export interface DocumentChange {
  readonly id: string
  readonly stage: string
  readonly number?: string
  readonly life: DocumentLife
  readonly version: number
  /** What was drawn no longer shows the document. */
  readonly redraw: boolean
}
/** Rows of a write that concern documents already issued. */
export interface LifeWrite {
  readonly lives?: readonly DocumentChange[]
  readonly services?: readonly ServiceRow[]
}
export interface LifeTransaction {
  /** As it stands under the lock of its case. */
  documentNow(id: string): Promise<DocumentRow | undefined>
  /** Documents a track issued, by kind; void ones are left out. */
  issuedOn(track: string, kinds: readonly string[]): Promise<readonly DocumentRow[]>
  servicesOf(document: string): Promise<readonly ServiceRow[]>
}
export interface LifeReads {
  /** Of documents the viewer's organ issued. */
  services(viewer: Viewer, document: string): Promise<readonly ServiceRow[]>
  service(viewer: Viewer, id: string): Promise<ServiceRow | undefined>
  /** Entries of the organ's own folder about a document, oldest first. */
  lifeEntries(
    caseId: string,
    organ: string,
    document: string,
  ): Promise<readonly (FolderEvent & { readonly type: LifeEntry })[]>
}
