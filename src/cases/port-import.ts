/** @module 补录导入 as the store keeps it: what each file came to, and which case bears which number or row. */
import type { Instant } from '../domain/time.ts'
import type { Fault } from './import-cells.ts'

export interface RowResult {
  readonly row: number
  readonly outcome: 'ok' | 'already' | 'failed'
  readonly caseId?: string
  readonly title?: string
  readonly fault?: Fault
}
export interface ImportFile {
  readonly id: string
  readonly organ: string
  readonly officer: string
  readonly kind: string
  readonly hash: string
  readonly at: Instant
  readonly results: readonly RowResult[]
}
/** One row of one organ that became a case. `key`: its 案号, or file and row. */
export interface ImportedCase {
  readonly organ: string
  readonly key: string
  readonly content: string
  readonly caseId: string
}
export interface ImportReads {
  saveImport(file: ImportFile): Promise<void>
  importFile(organ: string, id: string): Promise<ImportFile | undefined>
}
export interface ImportTransaction {
  imported(organ: string, key: string): Promise<ImportedCase | undefined>
  /** False when another transaction took the key first. */
  takeImportKey(row: ImportedCase): Promise<boolean>
}
