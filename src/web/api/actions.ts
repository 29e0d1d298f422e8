/** @module Everything the pages write. Each carries a key, so that a repeated click or a lost answer does nothing twice. */
import type { CaseFile } from '../../engine/case-view.ts'
import type { HandoverResult } from '../../cases/read-models-people.ts'
import type { EvidenceCard, SessionView, StepAnswerView } from '../../cases/read-models.ts'
import type { LifeAnswer } from '../../cases/read-life.ts'
import { at, newKey, request } from './request.ts'

interface SentOrigin {
  readonly how: 'own' | 'paper'
  readonly number?: string
  readonly receivedAt?: string
  readonly scan?: string
}
export interface StepBody {
  readonly occurredAt: string
  readonly origin: SentOrigin
  readonly input: unknown
  readonly remark?: string
  readonly synthetic?: string
  readonly numbers?: Readonly<Record<string, string>>
}
export interface StepTarget {
  readonly caseId: string
  readonly kind: string
  readonly track: string
  readonly step: string
}
type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never
interface NewCase {
  readonly title: string
  readonly acts: readonly WithoutId<CaseFile['acts'][number]>[]
  readonly parties: readonly WithoutId<CaseFile['parties'][number]>[]
  readonly sites: readonly WithoutId<CaseFile['sites'][number]>[]
}
export interface NewTrack {
  readonly kind: string
  readonly acts: readonly string[]
  readonly parties: readonly string[]
  /** The track it follows from, of the same case. */
  readonly arisesFrom?: string
}

const keyed = (key = newKey()) => ({ 'idempotency-key': key })

export const signIn = (login: string, password: string) =>
  request<SessionView>('POST', '/session', { json: { login, password } })
export const signOut = () => request<unknown>('DELETE', '/session')

export const openCase = (json: NewCase, key: string) =>
  request<{ id: string }>('POST', '/cases', { json, headers: keyed(key) })
export const openTrack = (caseId: string, json: NewTrack, key: string) =>
  request<{ id: string }>('POST', `/cases${at(caseId)}/tracks`, { json, headers: keyed(key) })

export interface SeizedBody {
  readonly track: string
  readonly source: 'sealed' | 'seized'
  readonly sourcePaper: string
  readonly lines: readonly {
    readonly line: string
    readonly number: string
    readonly name: string
    readonly quantity: string
    readonly unit: string
    readonly features: string
    readonly hazardous: boolean
    readonly hazard?: string
    readonly storedAt: string
    readonly custodian: string
  }[]
}
export const registerSeized = (caseId: string, json: SeizedBody, key: string) =>
  request<unknown>('POST', `/cases${at(caseId, 'items', 'from-seizure')}`, { json, headers: keyed(key) })

export const takeStep = (target: StepTarget, json: StepBody, etag: string, key: string) =>
  request<StepAnswerView>('POST', `/cases${at(target.caseId, target.kind, target.track, target.step)}`, {
    json,
    headers: { ...keyed(key), 'if-match': etag },
  })
export const previewStep = (target: StepTarget, json: StepBody, etag: string) =>
  request<StepAnswerView>('POST', `/cases${at(target.caseId, target.kind, target.track, target.step)}?preview=true`, {
    json,
    headers: { ...keyed(), 'if-match': etag },
  })
export const proposeStep = (caseId: string, json: unknown, key: string) =>
  request<{ id: string }>('POST', `/cases${at(caseId)}/approvals`, { json, headers: keyed(key) })
export const handOver = (officer: string, json: { readonly to: string; readonly because: string }, key: string) =>
  request<{ id: string; results: readonly HandoverResult[] }>('POST', `/officers${at(officer)}/handover`, {
    json,
    headers: keyed(key),
  })
export const annul = (
  { caseId, kind, track }: Omit<StepTarget, 'step'>,
  json: { readonly event: string; readonly because: string },
  etag: string,
  key: string,
) =>
  request<unknown>('POST', `/cases${at(caseId, kind, track)}/annulments`, {
    json,
    headers: { ...keyed(key), 'if-match': etag },
  })
export const addEvidence = (caseId: string, file: File) =>
  request<EvidenceCard>('POST', `/cases${at(caseId)}/evidence?name=${encodeURIComponent(file.name)}`, {
    file,
    headers: keyed(),
  })
/** One action on an issued document: 打印, 用印, 送达 … */
export const actOnDocument = (document: string, action: string, json: unknown, etag: string, key: string) =>
  request<LifeAnswer>('POST', `/documents${at(document, action)}`, {
    json,
    headers: { ...keyed(key), 'if-match': etag },
  })
export const signNotice = (id: string) => request<unknown>('POST', `/notices${at(id)}/signature`, { headers: keyed() })
