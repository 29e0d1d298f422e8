/** @module From engine values to what the API answers: basis labels, reasons, clocks, timeline. */
import { seesDocument } from '../access/policy.ts'
import type { Basis } from '../domain/basis.ts'
import { organKinds, seatNames, postTitles, seatTitles, type Organ } from '../domain/organ.ts'
import type { Reason } from '../domain/reason.ts'
import { dayOf, epochOf, type CivilDate, type Instant } from '../domain/time.ts'
import { clockStatusTitles } from '../engine/deadline.ts'
import { clockStatus } from '../engine/clocks.ts'
import type { CaseView, Track } from '../engine/case-view.ts'
import { momentOf, type Law } from '../engine/setting.ts'
import { originTitles, type BackfillPaper, type Clock } from '../engine/event.ts'
import { axisOf, certaintyOf, inForce, nameOf } from '../../workflows/law/instruments.ts'
import type { Desk } from './desk.ts'
import type { ClockRow, SeenClock, StoredEvent } from './ports.ts'
import type { BasisLabel, ClockCard, ReasonView, TimelineEntry, TrackCard } from './read-models.ts'

export const basisLabel = (basis: Basis, on: CivilDate, actedOn?: CivilDate): BasisLabel => ({
  label: nameOf(basis),
  quote: basis.quote,
  certainty: certaintyOf(basis),
  axis: axisOf(basis),
  inForce: inForce(basis, { actOn: actedOn, stepOn: on, decidedOn: on }),
})
/** Only what is in force on the date its axis looks at. */
export const basisLabels = (list: readonly Basis[], on: CivilDate, actedOn?: CivilDate): readonly BasisLabel[] =>
  list.map((b) => basisLabel(b, on, actedOn)).filter((b) => b.inForce)

const unblockSays = (reason: Reason, law: Law): string | undefined => {
  const { unblock } = reason
  if (unblock === undefined) return undefined
  if (unblock.by === 'step') {
    const flow = law.workflows.get(unblock.kind ?? '')
    const title = flow?.steps[unblock.step]?.title ?? unblock.step
    return `先办理「${flow?.title ?? ''}」的「${title}」`
  }
  if (unblock.by === 'post')
    return `由${unblock.posts.map((p) => Object.entries(postTitles).find(([id]) => id === p)?.[1] ?? p).join('或者')}办理`
  if (unblock.by === 'document') return '先办理用印登记'
  if (unblock.by === 'time') return '期限届满后可以办理'
  if (unblock.by === 'form') return '修改填写内容'
  return undefined
}
export const reasonView = (reason: Reason, law: Law, on: CivilDate): ReasonView => ({
  ...reason,
  basisLabel: reason.basis && basisLabel(reason.basis, on),
  unblockSays: unblockSays(reason, law),
})

/** Steps whose inner (own) events start a limit: such a clock is the business of the organ that bears it. */
export const startedInside = (law: Law, kind: string, limit: string): boolean => {
  const starters = Object.values(law.workflows.get(kind)?.steps ?? {}).filter((s) => s.starts.includes(limit))
  return starters.length > 0 && starters.every((s) => s.audience === 'own')
}

const spans: readonly [number, string][] = [
  [86_400_000, '天'],
  [3_600_000, '小时'],
  [60_000, '分钟'],
]
/** The two largest units: 1天3小时. */
const spanSays = (ms: number): string => {
  const parts: string[] = []
  let rest = ms
  for (const [size, unit] of spans) {
    const n = Math.floor(rest / size)
    rest -= n * size
    if (n > 0 && parts.length < 2) parts.push(`${n}${unit}`)
  }
  return parts.join('') || '不到1分钟'
}
const remainingSays = (clock: Clock, now: Instant): string => {
  if (clock.superseded) return '已由更长期限替代'
  if (clock.stoppedAt) return '已办结'
  if (clock.due === undefined) return '期间停止计算'
  const left = epochOf(clock.due) - epochOf(now)
  return left >= 0 ? `还有${spanSays(left)}` : `已逾期${spanSays(-left)}`
}

export const clockRow = (view: CaseView, track: Track, clock: Clock, law: Law): ClockRow => {
  const limit = law.limitOf(clock.limit, dayOf(clock.from), 'ecology')
  return {
    ...clock,
    id: `${track.id}.${clock.limit}.${clock.round}`,
    caseId: view.file.id,
    track: track.id,
    dutyOrgan: limit.duty === 'party' ? undefined : track.seats[limit.duty],
  }
}
/** 立即 has no number in the text: past the end of its day it is urgent, never 逾期. */
const statusFor = (status: ReturnType<typeof clockStatus>, atOnce: boolean): ReturnType<typeof clockStatus> => {
  if (!atOnce) return status
  return status === 'overdue' ? 'due-soon' : status === 'met-late' ? 'met' : status
}
export const clockCard = (
  row: SeenClock,
  viewer: string,
  organs: ReadonlyMap<string, Organ>,
  law: Law,
  now: Instant,
): ClockCard => {
  const duty = organs.get(row.dutyOrgan ?? '')
  const limit = law.limitOf(
    row.limit,
    dayOf(row.from),
    duty && organKinds[duty.kind].side === 'enforcer' ? duty.kind : 'ecology',
  )
  const status = statusFor(clockStatus(row, now), limit.counting.unit === 'immediate')
  return {
    id: row.id,
    caseId: row.caseId,
    caseTitle: row.caseTitle,
    track: row.track,
    trackKind: row.trackKind,
    limit: row.limit,
    title: limit.title,
    round: row.round,
    dutyName: duty?.name ?? (limit.duty === 'party' ? '当事人' : seatTitles[limit.duty]),
    mine: row.dutyOrgan === viewer,
    from: row.from,
    due: row.due,
    warn: row.warn,
    provisional: row.provisional,
    suspended: row.suspended,
    stoppedAt: row.stoppedAt,
    status,
    statusTitle: status === 'superseded' ? '已由更长期限替代' : clockStatusTitles[status],
    remaining: remainingSays(row, now),
    missed: limit.missed,
    ...(row.backfilled && { backfilled: true }),
    basis: basisLabels(limit.basis, dayOf(row.from)),
    proof: row.proof,
  }
}

/** `view` holds only the tracks its reader sees. */
export const trackCard = (view: CaseView, track: Track, { law, etag }: Pick<Desk, 'law' | 'etag'>): TrackCard => {
  const flow = law.workflows.get(track.kind)
  const name = (id: string) => view.organs.get(id)?.name ?? id
  const parent = view.tracks.find((t) => t.id === track.arisesFrom)
  return {
    id: track.id,
    kind: track.kind,
    title: flow?.title ?? track.kind,
    stateTitle: flow?.stateTitle(track.state) ?? '',
    closed: flow?.isClosed(track.state) ?? false,
    owner: track.owner,
    ownerName: name(track.owner),
    arisesFrom: parent && { id: parent.id, title: law.workflows.get(parent.kind)?.title ?? parent.kind },
    seats: seatNames.flatMap((side) => {
      const organ = track.seats[side]
      return organ === undefined
        ? []
        : [{ side, sideTitle: seatTitles[side], organ, name: name(organ), joined: track.audience.includes(organ) }]
    }),
    actTitles: view.file.acts
      .filter((a) => track.subject.acts.includes(a.id))
      .map((a) => `${a.title}（${a.from}${a.to && a.to !== a.from ? `至${a.to}` : ''}）`),
    etag: etag(track.id, track.revision),
  }
}

const paperSays = ({ title, number, date }: BackfillPaper): string =>
  [`《${title}》`, number, date && `（${date}）`].filter(Boolean).join('')

export const timelineEntry = (
  event: StoredEvent,
  annulled: ReadonlySet<string>,
  viewer: string,
  names: { organ(id: string): string; officer(id: string): string; track(id: string): string },
): TimelineEntry => ({
  id: event.id,
  track: event.track,
  trackTitle: names.track(event.track),
  type: event.type,
  step: event.step,
  title: event.title,
  occurredAt: event.occurredAt,
  recordedAt: event.recordedAt,
  lateEntry: event.lateEntry,
  actor: [names.organ(event.actor.organ), event.actor.officer && names.officer(event.actor.officer)]
    .filter(Boolean)
    .join(' '),
  recordedBy: names.officer(event.recordedBy),
  origin: event.origin,
  originTitle: originTitles[event.origin.how],
  audience: event.audience,
  anomalies: event.anomalies,
  documents: event.documents
    .filter(({ inner }) => seesDocument({ organ: viewer }, event, inner))
    .map(({ id, title, number }) => ({ id, title, number })),
  remark: event.remark,
  synthetic: event.synthetic,
  told: event.told,
  backfill: event.backfill && {
    confirmedBy: names.officer(event.backfill.confirmedBy),
    papers: event.office === viewer ? event.backfill.papers.map(paperSays) : [],
  },
  annulled: annulled.has(event.id),
  mayAnnul: event.type === 'step' && !annulled.has(event.id) && event.office === viewer,
})

export const actedOnOf = (view: CaseView, track: Track, at: Instant): CivilDate | undefined =>
  momentOf(view, track, at).actedOn
