/**
 * @module People and their dated appointments (人员与任职): registered, appointed and ended by who is at the head of the organ, each
 * on a document, each in the log of the office. Nobody appoints himself.
 */
import { postTitles, type Appointment } from '../domain/organ.ts'
import { civilDate, dayOf } from '../domain/time.ts'
import { holdsOn } from '../engine/entitlement.ts'
import { done, notFound, refused, type Answer, type Desk, type Refused, type Session } from './desk.ts'
import { postsNow } from './handlers.ts'
import { once } from './idempotent.ts'
import type { OfficeEntry } from './port-people.ts'
import type { OfficerRow } from './ports.ts'
import type { OfficerView } from './read-models-people.ts'
import { hashPassword } from './sign-in.ts'

export const standings = { substantive: '任命', presiding: '主持工作', deputising: '代理' } as const

const atHead = (desk: Desk, { officer, organ }: Session): boolean =>
  postsNow(desk, officer, organ.id).some((p) => p === 'head' || p === 'actingHead')
const onlyHead = refused('not-possible', '人员和任职由正职负责人或者主持工作的负责人登记')

const viewOf = (desk: Desk, session: Session, officer: OfficerRow): OfficerView => ({
  id: officer.id,
  name: officer.name,
  certificate: officer.certificate,
  posts: postsNow(desk, officer, session.organ.id),
  postTitles: postsNow(desk, officer, session.organ.id).map((p) => postTitles[p]),
  appointments: officer.appointments
    .filter((a) => a.organ === session.organ.id)
    .map(({ post, from, to, document, as, for: of }) => ({
      post,
      postTitle: postTitles[post],
      from,
      to,
      document,
      standing: standings[as ?? (post === 'actingHead' ? 'presiding' : 'substantive')],
      for: of,
      holds: holdsOn({ organ: session.organ.id, post, from, to, document }, dayOf(desk.now())),
    })),
})

/** Colleagues, for everybody of the organ: whom to pass a paper to. */
export const readOfficers = async (desk: Desk, session: Session): Promise<readonly OfficerView[]> =>
  (await desk.store.officers())
    .filter((o) => o.appointments.some((a) => a.organ === session.organ.id))
    .map((o) => viewOf(desk, session, o))

/** What an appointment must be: its dates, its document, and for 主持工作 and 代理 an end. */
const unfit = async (
  desk: Desk,
  session: Session,
  officer: string,
  a: Appointment,
): Promise<{ refused: Refused } | undefined> => {
  const says = (detail: string) => refused('input', detail)
  if (officer === session.officer.id) return says('不能任命本人')
  if (a.to !== undefined && a.to < a.from) return says('任职的终止日早于起始日')
  if ((a.as === 'presiding') !== (a.post === 'actingHead'))
    return says('主持工作的任职，岗位是主持工作的负责人，反之亦然')
  if (a.as !== 'substantive' && a.to === undefined) return says(`${standings[a.as ?? 'substantive']}应当写明终止日`)
  if ((a.as === 'deputising') !== (a.for !== undefined)) return says('代理应当写明代理何人，其他任职不写')
  if (a.for === undefined) return undefined
  const stands = (await desk.store.officer(a.for))?.appointments.some(
    (x) => x.organ === a.organ && x.post === a.post && x.as !== 'deputising' && holdsOn(x, civilDate(a.from)),
  )
  return a.for === officer || !stands ? says('被代理人在代理开始之日不担任这一岗位') : undefined
}

const log = (desk: Desk, session: Session, officer: string, kind: OfficeEntry['kind'], body: OfficeEntry['body']) =>
  desk.store.logOffice({
    id: desk.newId(),
    organ: session.organ.id,
    officer,
    kind,
    body,
    recordedAt: desk.now(),
    recordedBy: session.officer.id,
  })

export type NewAppointment = Omit<Appointment, 'organ'>
const dated = (session: Session, appointment: NewAppointment): Appointment => ({
  ...appointment,
  organ: session.organ.id,
})

export interface OfficerRequest {
  readonly login: string
  readonly name: string
  readonly certificate: string
  readonly password: string
  readonly appointment: NewAppointment
  readonly key: string
}
export const registerOfficer = async (
  desk: Desk,
  session: Session,
  { key, password, ...request }: OfficerRequest,
): Promise<Answer<unknown>> => {
  const passwordHash = await hashPassword(password)
  return once(desk, session, { key, request: { officer: request } }, 201, async () => {
    if (!atHead(desk, session)) return onlyHead
    const id = `${session.organ.id}.${request.login}`
    if ((await desk.store.officer(id)) || (await desk.store.officerByLogin(request.login)))
      return refused('input', '这个账号已经有人使用')
    const appointment = dated(session, request.appointment)
    const wrong = await unfit(desk, session, id, appointment)
    if (wrong) return wrong
    const { login, name, certificate } = request
    await desk.store.saveOfficer({ id, login, name, certificate, passwordHash, appointments: [appointment] })
    await log(desk, session, id, 'officer-registered', { name, certificate, appointment })
    return done({ id })
  })
}

/** The row is locked first, so that two appointments at once both stay. */
const changing = async (
  desk: Desk,
  session: Session,
  id: string,
  change: (officer: OfficerRow) => Promise<Answer<readonly Appointment[]>>,
): Promise<Answer<OfficerView>> => {
  if (!atHead(desk, session)) return onlyHead
  const officer = await desk.store.lockOfficer(id)
  if (!officer?.appointments.some((a) => a.organ === session.organ.id)) return notFound
  const changed = await change(officer)
  if ('refused' in changed) return changed
  const after = { ...officer, appointments: changed.value }
  await desk.store.saveOfficer(after)
  return done(viewOf(desk, session, after))
}

export const appoint = (
  desk: Desk,
  session: Session,
  { key, officer: id, appointment: asked }: { officer: string; appointment: NewAppointment; key: string },
): Promise<Answer<unknown>> =>
  once(desk, session, { key, request: { appoint: id, asked } }, 201, () =>
    changing(desk, session, id, async (officer) => {
      const appointment = dated(session, asked)
      const wrong = await unfit(desk, session, id, appointment)
      if (wrong) return wrong
      const same = (a: Appointment) => a.organ === appointment.organ && a.post === appointment.post
      const overlaps = officer.appointments.some(
        (a) => same(a) && (a.to ?? '9999') >= appointment.from && (appointment.to ?? '9999') >= a.from,
      )
      if (overlaps) return refused('input', `已有同一岗位的任职，期间与${appointment.from}起的任职重叠`)
      await log(desk, session, id, 'appointed', { appointment })
      return done([...officer.appointments, appointment])
    }),
  )

export interface EndRequest {
  readonly officer: string
  readonly post: Appointment['post']
  readonly from: string
  readonly to: string
  readonly document: string
  readonly key: string
}
export const endAppointment = (
  desk: Desk,
  session: Session,
  { key, ...request }: EndRequest,
): Promise<Answer<unknown>> =>
  once(desk, session, { key, request: { ends: request } }, 201, () =>
    changing(desk, session, request.officer, async (officer) => {
      const ends = (a: Appointment) =>
        a.organ === session.organ.id && a.post === request.post && a.from === request.from
      const found = officer.appointments.find(ends)
      if (!found) return refused('input', '没有这一任职')
      if (request.to < found.from || (found.to !== undefined && request.to > found.to))
        return refused('input', '终止日应当在这一任职的期间之内；延长任职请另行登记')
      await log(desk, session, officer.id, 'appointment-ended', {
        appointment: found,
        to: request.to,
        document: request.document,
      })
      return done(officer.appointments.map((a) => (ends(a) ? { ...a, to: request.to } : a)))
    }),
  )
