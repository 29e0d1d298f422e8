/**
 * @module What the database hands back, parsed. Nested values we wrote ourselves (and hashed) are taken by shape, not re-described:
 * a strict schema here would drop the fields a later version adds.
 */
import type { StateValue } from 'xstate'
import { z } from 'zod'
import type { DocumentLife } from '../domain/document-life.ts'
import type { DocumentModel } from '../domain/document-model.ts'
import { organKinds, postSchema, type Organ, type OrganKind } from '../domain/organ.ts'
import { civilDate, instant, type Instant } from '../domain/time.ts'
import type {
  ClockRow,
  DocumentRow,
  EvidenceRow,
  HolidayNotice,
  NoticeRow,
  ObligationRow,
  OfficerRow,
  StoredEvent,
} from '../cases/ports.ts'
import type { Clock, TrackEvent } from '../engine/event.ts'
import type { Exclusion } from '../engine/time-limit.ts'

export const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
export const stored = <T extends object>(...fields: (keyof T & string)[]) =>
  z.custom<T>((value) => isObject(value) && fields.every((field) => field in value))

const isInstant = (iso: string): iso is Instant => iso.endsWith('Z')
const UTC = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d{3})?\+00:00$/
/** timestamptz in json comes with the session's offset. `toISOString` throws on what is no date, so nothing is left to check. */
export const toInstant = (text: string): Instant => {
  const iso = UTC.test(text)
    ? `${text.slice(0, 19)}${text.length === 29 ? text.slice(19, 23) : '.000'}Z`
    : new Date(text).toISOString()
  return isInstant(iso) ? iso : instant(iso)
}
export const instantRow = z.string().transform(toInstant)
const optionalInstant = instantRow.nullish().transform((at) => at ?? undefined)
const optionalText = z
  .string()
  .nullish()
  .transform((text) => text ?? undefined)

export const stateRow = z.custom<StateValue>((value) => typeof value === 'string' || isObject(value))
export const eventBody = stored<TrackEvent>('id', 'type', 'step', 'state', 'delta', 'occurredAt', 'recordedAt', 'actor')

export const storedEventRow = z
  .object({ track: z.string(), seq: z.number(), prev_hash: z.string(), hash: z.string(), body: eventBody })
  .transform(({ body, track, seq, prev_hash, hash }): StoredEvent => ({
    ...body,
    track,
    seq,
    prevHash: prev_hash,
    hash,
  }))

const defined = <T extends object>(value: T): T => {
  for (const key of Object.keys(value)) if (Reflect.get(value, key) === undefined) Reflect.deleteProperty(value, key)
  return value
}

const clockColumns = z.object({
  id: z.string(),
  case_id: z.string(),
  track: z.string(),
  limit_id: z.string(),
  round: z.number(),
  started_by: z.string(),
  from_at: instantRow,
  stated: optionalText,
  due: optionalInstant,
  warn: optionalInstant,
  provisional: z.boolean(),
  suspended: z.boolean(),
  exclusions: z.array(stored<Exclusion>('ground', 'from')),
  stopped_at: optionalInstant,
  stopped_by: optionalText,
  superseded: z.boolean(),
  proof: z.array(z.string()),
  duty_organ: optionalText,
})
const clockOf = (k: z.infer<typeof clockColumns>): Clock => ({
  limit: k.limit_id,
  round: k.round,
  startedBy: k.started_by,
  from: k.from_at,
  stated: k.stated === undefined ? undefined : civilDate(k.stated),
  due: k.due,
  warn: k.warn,
  provisional: k.provisional,
  suspended: k.suspended,
  exclusions: k.exclusions,
  stoppedAt: k.stopped_at,
  stoppedBy: k.stopped_by,
  superseded: k.superseded,
  proof: k.proof,
})
const clockRowOf = (k: z.infer<typeof clockColumns>): ClockRow =>
  defined({ ...clockOf(k), id: k.id, caseId: k.case_id, track: k.track, dutyOrgan: k.duty_organ })
export const clockRow = clockColumns.transform(clockRowOf)

export const obligationRow = z
  .object({
    id: z.string(),
    organ: z.string(),
    case_id: z.string(),
    case_title: z.string(),
    track: z.string(),
    rule: z.string(),
    says: z.string(),
    kind: z.string(),
    step: z.string(),
    since: instantRow,
    due: optionalInstant,
    met_at: optionalInstant,
  })
  .transform(({ case_id, case_title, met_at, ...row }): ObligationRow =>
    defined({ ...row, caseId: case_id, caseTitle: case_title, metAt: met_at }),
  )

const pdf = z.object({ sha256: z.string(), bytes: z.number(), renderer: z.string() })
export const documentRow = z
  .object({
    id: z.string(),
    case_id: z.string(),
    track: z.string(),
    event: z.string(),
    kind: z.string(),
    title: z.string(),
    organ: z.string(),
    number: optionalText,
    model: stored<DocumentModel>('kind', 'blocks'),
    model_hash: z.string(),
    stage: z.string(),
    audience: z.array(z.string()),
    created_at: instantRow,
    pdf: pdf.nullish().transform((made) => made ?? undefined),
    life: z.custom<DocumentLife>(isObject),
    version: z.number(),
    served_on: optionalText,
  })
  .transform(({ case_id, model_hash, created_at, served_on, ...d }): DocumentRow =>
    defined({ ...d, caseId: case_id, modelHash: model_hash, createdAt: created_at, servedOn: served_on }),
  )

const noticeColumns = z.object({
  id: z.string(),
  to_organ: z.string(),
  case_id: z.string(),
  track: z.string(),
  event: z.string(),
  kind: z.enum(['main', 'copy', 'alert']),
  says: z.string(),
  document: optionalText,
  created_at: instantRow,
  signed_at: optionalInstant,
  signed_by: optionalText,
  case_title: z.string(),
})
export const noticeRow = noticeColumns.transform(
  ({ to_organ, case_id, created_at, signed_at, signed_by, case_title, ...n }): NoticeRow & { caseTitle: string } =>
    defined({
      ...n,
      toOrgan: to_organ,
      caseId: case_id,
      createdAt: created_at,
      signedAt: signed_at,
      signedBy: signed_by,
      caseTitle: case_title,
    }),
)

export const evidenceRow = z
  .object({
    id: z.string(),
    case_id: z.string(),
    name: z.string(),
    mime: z.string(),
    bytes: z.number(),
    sha256: z.string(),
    audience: z.array(z.string()),
    added_by: z.string(),
    added_at: instantRow,
  })
  .transform(({ case_id, added_by, added_at, ...e }): EvidenceRow => ({
    ...e,
    caseId: case_id,
    addedBy: added_by,
    addedAt: added_at,
  }))

const isKind = (kind: string): kind is OrganKind => kind in organKinds
export const organRow = z
  .object({
    id: z.string(),
    kind: z.string().refine(isKind),
    name: z.string(),
    code: z.string(),
    region: z.string(),
    region_name: z.string(),
    level: z.enum(['county', 'city', 'province', 'state']),
    parent: optionalText,
  })
  .transform(({ region_name, ...o }): Organ => defined({ ...o, regionName: region_name }))

const appointment = z.object({
  organ: z.string(),
  post: postSchema,
  from: z.string(),
  to: z.string().optional(),
  document: z.string(),
  as: z.enum(['substantive', 'presiding', 'deputising']).optional(),
  for: z.string().optional(),
})
export const officerRow = z
  .object({
    id: z.string(),
    login: z.string(),
    name: z.string(),
    certificate: z.string(),
    password_hash: z.string(),
    appointments: z.array(appointment),
  })
  .transform(({ password_hash, ...o }): OfficerRow => ({ ...o, passwordHash: password_hash }))

export const holidayRow: z.ZodType<HolidayNotice> = z.object({
  year: z.number(),
  notice: z.string(),
  holidays: z.array(z.string()),
  workdays: z.array(z.string()),
})
