/**
 * @module The one access policy: organ × post × case role × secrecy, per track and per event. Every read path asks here;
 * SQL only narrows beforehand. A hidden thing is simply not there: no gap, no count, no other wording.
 */

import { isBarred } from '../domain/bars.ts'

export interface Reader {
  readonly organ: string
}
/** Anything shown to the organs named. */
export interface Shown {
  readonly audience: readonly string[]
}

export const sees = (reader: Reader, thing: Shown): boolean => thing.audience.includes(reader.organ)

/** An event for the track's organs, or (`own`: 报告, 审批) for the organ that acted and the one that recorded it. */
export interface ShownEvent {
  readonly audience: 'track' | 'own'
  readonly office: string
  readonly actor: { readonly organ: string }
}
export const seesEvent = (reader: Reader, track: Shown, event: ShownEvent): boolean =>
  sees(reader, track) &&
  (event.audience === 'track' || event.office === reader.organ || event.actor.organ === reader.organ)

/** Organs that may read what an event issued; an `inner` paper (审批表, 集体讨论记录) stays with the organ that acted. */
export const audienceOf = (event: ShownEvent, track: Shown, inner = false): readonly string[] =>
  event.audience === 'track' && !inner ? track.audience : [...new Set([event.office, event.actor.organ])]

/** Named on the timeline of this reader. */
export const seesDocument = (reader: Reader, event: ShownEvent, inner = false): boolean =>
  !inner || event.office === reader.organ || event.actor.organ === reader.organ

/** A case is there for an organ that opened it or sees one of its tracks. */
export const seesCase = (reader: Reader, file: { readonly openedBy: string }, tracks: readonly Shown[]): boolean =>
  file.openedBy === reader.organ || tracks.some((t) => sees(reader, t))

/** An organ that does not bear a duty sees its clock only when the event that started it is not that organ's inner one. */
export const seesClock = (
  reader: Reader,
  track: Shown,
  clock: { readonly dutyOrgan?: string },
  startedInside: boolean,
): boolean => sees(reader, track) && (!startedInside || clock.dutyOrgan === reader.organ)

/** 回避: from the decision on the case is not there for the officer, whatever his organ may see. */
export const mayTouch = (
  reader: Reader & { readonly officer: string },
  bars: Parameters<typeof isBarred>[0],
): boolean => !isBarred(bars, reader)
