/**
 * @module The case as every step loads it. Its rows are ours, behind a lock, and were checked when they were written:
 * the outline is checked here, the members are taken by type; a schema for each took as long as deciding the step.
 */
import type { StateValue } from 'xstate'
import { z } from 'zod'
import { civilDate, type Instant } from '../domain/time.ts'
import type { CaseFile, Seats, Subject, Track, UnsealedDocument } from '../engine/case-view.ts'
import type { Clock } from '../engine/event.ts'
import type { Exclusion } from '../engine/time-limit.ts'
import { isObject, toInstant } from './rows.ts'

interface TrackColumns {
  readonly id: string
  readonly kind: string
  readonly version: number
  readonly owner: string
  readonly seats: Seats
  readonly audience: readonly string[]
  readonly subject: Subject
  readonly arises_from: string | null
  readonly state: StateValue
  readonly facts: Readonly<Record<string, unknown>>
  readonly moved_at: string | null
  readonly revision: number
  readonly head: string
}
interface ClockColumns {
  readonly track: string
  readonly limit_id: string
  readonly round: number
  readonly started_by: string
  readonly from_at: string
  readonly stated: string | null
  readonly due: string | null
  readonly warn: string | null
  readonly provisional: boolean
  readonly suspended: boolean
  readonly exclusions: readonly Exclusion[]
  readonly stopped_at: string | null
  readonly stopped_by: string | null
  readonly superseded: boolean
  readonly proof: readonly string[]
}
interface CaseColumns {
  readonly file: CaseFile
  readonly openedAt: string
  readonly organsMark: number
  readonly holidaysMark: string | null
  readonly tracks: readonly TrackColumns[] | null
  readonly clocks: readonly ClockColumns[] | null
  readonly unsealed: readonly (Omit<UnsealedDocument, 'number'> & { readonly number: string | null })[] | null
  readonly folders: readonly { readonly chain: string; readonly count: number; readonly head: string }[] | null
}

export interface HeldTrack {
  readonly track: Track
  readonly head: string
}

const maybe = (text: string | null): Instant | undefined => (text === null ? undefined : toInstant(text))

const clockOf = (k: ClockColumns): Clock => ({
  limit: k.limit_id,
  round: k.round,
  startedBy: k.started_by,
  from: toInstant(k.from_at),
  stated: k.stated === null ? undefined : civilDate(k.stated),
  due: maybe(k.due),
  warn: maybe(k.warn),
  provisional: k.provisional,
  suspended: k.suspended,
  exclusions: k.exclusions,
  stoppedAt: maybe(k.stopped_at),
  stoppedBy: k.stopped_by ?? undefined,
  superseded: k.superseded,
  proof: k.proof,
})

const trackOf = (t: TrackColumns, clocks: readonly Clock[]): Track => ({
  id: t.id,
  kind: t.kind,
  version: t.version,
  owner: t.owner,
  seats: t.seats,
  audience: t.audience,
  subject: t.subject,
  arisesFrom: t.arises_from ?? undefined,
  state: t.state,
  facts: t.facts,
  movedAt: maybe(t.moved_at),
  revision: t.revision,
  clocks,
})

const isList = (value: unknown) => value === null || (Array.isArray(value) && value.every(isObject))
const outline = ['tracks', 'clocks', 'unsealed', 'folders']
const columns = z.custom<CaseColumns>(
  (value) =>
    isObject(value) &&
    'file' in value &&
    isObject(value.file) &&
    outline.every((list) => isList(Reflect.get(value, list))),
)

export const caseRow = columns.transform(({ file, openedAt, organsMark, holidaysMark, folders, unsealed, ...row }) => {
  const clocks = (row.clocks ?? []).map((k) => ({ track: k.track, clock: clockOf(k) }))
  return {
    file,
    openedAt: toInstant(openedAt),
    organsMark,
    holidaysMark,
    folders: folders ?? [],
    unsealed: (unsealed ?? []).map(({ number, ...d }): UnsealedDocument => ({ ...d, number: number ?? undefined })),
    tracks: (row.tracks ?? []).map((t): HeldTrack => ({
      head: t.head,
      track: trackOf(
        t,
        clocks.flatMap(({ track, clock }) => (track === t.id ? [clock] : [])),
      ),
    })),
  }
})
export type CaseRow = z.infer<typeof caseRow>
