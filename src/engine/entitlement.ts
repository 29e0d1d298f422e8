/** @module Who may take a step, and what cannot have happened: the organ's seat, the post and its dates, the times. */
import { postTitles, seatTitles, type Appointment, type Organ, type Post } from '../domain/organ.ts'
import type { Reason } from '../domain/reason.ts'
import { dayOf, epochOf, shanghaiTime, type CivilDate, type Instant } from '../domain/time.ts'
import type { Track } from './case-view.ts'
import type { Command } from './setting.ts'
import type { StepInfo } from './step.ts'
import type { Workflow } from './workflow.ts'

export const holdsOn = (a: Appointment, on: CivilDate): boolean => a.from <= on && (a.to === undefined || on <= a.to)

/** The posts an officer holds in an organ on a day. */
export const postsOn = (appointments: readonly Appointment[], organ: string, on: CivilDate): readonly Post[] =>
  appointments.filter((a) => a.organ === organ && holdsOn(a, on)).map((a) => a.post)

const titles = (posts: readonly Post[]): string => posts.map((p) => postTitles[p]).join('或者')

/** Seat first, then post on the day of the act. */
export const accessReasons = (
  info: StepInfo,
  track: Track,
  command: Command,
  organs: ReadonlyMap<string, Organ>,
  now: Instant,
): Reason[] => {
  const seat = track.seats[info.by.side]
  const owner = seat === undefined ? seatTitles[info.by.side] : (organs.get(seat)?.name ?? seat)
  if (command.origin.how !== 'own') {
    if (seat === undefined || command.actor.organ !== seat)
      return [{ code: 'paper-wrong-organ', says: `「${info.title}」是${owner}的行为，来文机关不符` }]
    const recorder = command.officer
    if (postsOn(recorder.appointments, command.office, dayOf(now)).length === 0)
      return [{ code: 'recorder-without-post', says: `${recorder.name}现在不在登记机关任职，不能来文登记` }]
    if (command.office === seat)
      return [{ code: 'paper-for-own-act', says: `「${info.title}」是本机关的行为，不能作为来文登记` }]
    return []
  }
  if (seat !== command.office)
    return [{ code: 'not-your-step', says: `「${info.title}」由${owner}办理；本机关收到其文书的，请用来文登记` }]
  return postReasons(info, command, seat)
}

const postReasons = (info: StepInfo, { officer, occurredAt }: Command, organ: string): Reason[] => {
  const on = dayOf(occurredAt)
  if (postsOn(officer.appointments, organ, on).some((p) => info.by.posts.includes(p))) return []
  const unblock = { by: 'post', posts: info.by.posts } as const
  const lapsed = officer.appointments.find(
    (a) => a.organ === organ && info.by.posts.includes(a.post) && !holdsOn(a, on),
  )
  if (lapsed) {
    const span = `${lapsed.from}至${lapsed.to ?? '今'}`
    const says = `${officer.name}的${postTitles[lapsed.post]}任职（${lapsed.document}，${span}）在${on}不在有效期内，不能办理「${info.title}」`
    return [{ code: 'appointment-lapsed', says, basis: info.basis[0], unblock }]
  }
  return [
    {
      code: 'post-not-entitled',
      says: `「${info.title}」应当由${titles(info.by.posts)}办理`,
      basis: info.basis[0],
      unblock,
    },
  ]
}

/** What cannot have happened is refused whoever did it: the future, before the step it follows, received before made. */
export const timeReasons = (track: Track, command: Command, now: Instant, flow: Workflow): Reason[] => {
  const { occurredAt, origin } = command
  const reasons: Reason[] = []
  const form = (field: string) => ({ field, unblock: { by: 'form' as const, field } })
  if (epochOf(occurredAt) > epochOf(now))
    reasons.push({ code: 'in-the-future', says: `办理时间${shanghaiTime(occurredAt)}晚于现在`, ...form('occurredAt') })
  if (track.movedAt && epochOf(occurredAt) < epochOf(track.movedAt)) {
    const says = `办理时间${shanghaiTime(occurredAt)}早于进入「${flow.stateTitle(track.state)}」的时间${shanghaiTime(track.movedAt)}`
    reasons.push({ code: 'before-previous-step', says, ...form('occurredAt') })
  }
  if (origin.how === 'paper') {
    if (epochOf(origin.receivedAt) > epochOf(now))
      reasons.push({
        code: 'in-the-future',
        says: `收文时间${shanghaiTime(origin.receivedAt)}晚于现在`,
        ...form('receivedAt'),
      })
    if (epochOf(origin.receivedAt) < epochOf(occurredAt))
      reasons.push({ code: 'received-before-made', says: '收文时间早于来文所载的办理时间', ...form('receivedAt') })
  }
  return reasons
}
