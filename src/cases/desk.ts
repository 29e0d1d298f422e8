/** @module What a use case works with, and what it answers. Everything that reaches outside is here and is given. */
import type { Organ } from '../domain/organ.ts'
import type { Reason } from '../domain/reason.ts'
import { instant, type Instant } from '../domain/time.ts'
import { defaultCalendar, holidayNoticeSchema, importHolidays, type Calendar } from '../engine/calendar.ts'
import type { Law, Setting } from '../engine/setting.ts'
import type { HolidayNotice, LoadedCase, OfficerRow, Seal, Store } from './ports.ts'
import type { ReasonView, TimelineEntry } from './read-models.ts'

/** Content-addressed bytes. */
export interface Files {
  /** Throws FileTooLarge. Equal content is kept once. */
  save(
    content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
    limitBytes: number,
  ): Promise<{ readonly sha256: string; readonly bytes: number }>
  read(sha256: string): Promise<{ readonly bytes: number; readonly stream: ReadableStream<Uint8Array> } | undefined>
}

export interface Desk {
  readonly store: Store
  /** The store past 回避: for what is done to every case alike (the calendar), never to answer an officer. */
  readonly whole?: Store
  readonly files: Files
  readonly law: Law
  /** Closes and opens what is sealed about a reporter. */
  readonly seal: Seal
  now(): Instant
  newId(): string
  /** Opaque and keyed, so that the number of another organ's inner events neither shows nor can be tried out. */
  etag(track: string, revision: number): string
  /** Asks for documents to be drawn after the answer is out; they are also drawn when first opened. */
  renderSoon(session: Session, documents: readonly string[]): void
}

/** Who is signed in, and where. */
export interface Session {
  readonly officer: OfficerRow
  readonly organ: Organ
}

/** Why a use case did not happen. `code` finds its HTTP status in src/http/problems.ts. */
export interface Refused {
  readonly code: string
  readonly detail: string
  readonly reasons?: readonly ReasonView[]
  readonly changed?: readonly TimelineEntry[]
  readonly etag?: string
}
export type Answer<T> = { readonly value: T } | { readonly refused: Refused }
export const done = <T>(value: T): Answer<T> => ({ value })
export const refused = (
  code: string,
  detail: string,
  more: Omit<Refused, 'code' | 'detail'> = {},
): { readonly refused: Refused } => ({
  refused: { code, detail, ...more },
})
export const notFound = refused('not-found', '没有这个对象，或者无权查阅')

/** Thrown inside a transaction so that nothing, not even a number, is taken; caught at its edge. */
export class Withdrawn extends Error {
  readonly refused: Refused
  constructor(because: Refused) {
    super(because.code)
    this.refused = because
  }
}

const calendars = new Map<string, Calendar>()

/** The calendar of the library plus the notices given. The same notices give the same calendar, made once. */
export const calendarWith = (notices: readonly HolidayNotice[]): Calendar => {
  const key = JSON.stringify(notices)
  const known = calendars.get(key)
  if (known) return known
  const made = notices.reduce<Calendar>((calendar, notice) => {
    const imported = importHolidays(calendar, holidayNoticeSchema.parse(notice))
    return imported.ok ? imported.calendar : calendar
  }, defaultCalendar())
  calendars.clear()
  calendars.set(key, made)
  return made
}

/** `holidays`: as read with the case, in the same transaction. */
export const settingOf = (desk: Desk, { holidays }: { readonly holidays: readonly HolidayNotice[] }): Setting => ({
  law: desk.law,
  calendar: calendarWith(holidays),
  now: instant(desk.now()),
  newId: () => desk.newId(),
})

/** Inner proceedings name colleagues: their law needs to know who works there. `opening`: one is about to be opened. */
export const peopledSetting = async (desk: Desk, view: LoadedCase, opening = false): Promise<Setting> => {
  const inner = opening || view.tracks.some((t) => desk.law.workflows.get(t.kind)?.inner)
  return { ...settingOf(desk, view), ...(inner && { people: await desk.store.officers() }) }
}

export const saysAll = (reasons: readonly Reason[]): string => reasons.map((r) => r.says).join('；')
