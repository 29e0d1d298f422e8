/** @module Signing in: argon2id over node:crypto, a session row, nothing in the cookie but its signed id. */
import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { postTitles } from '../domain/organ.ts'
import { dayOf, epochOf, instantOf } from '../domain/time.ts'
import { holdsOn, postsOn } from '../engine/entitlement.ts'
import { done, refused, type Answer, type Desk, type Session } from './desk.ts'
import type { SessionView } from './read-models.ts'

const derive = promisify(argon2)
/** OWASP's second choice for argon2id: 19 MiB, two passes, one lane. */
const COST = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 } as const
const SESSION_MS = 12 * 3600_000

const hashWith = (password: string, nonce: Buffer): Promise<Buffer> =>
  derive('argon2id', { message: password, nonce, ...COST })
export const hashPassword = async (password: string): Promise<string> => {
  const nonce = randomBytes(16)
  return `argon2id:${nonce.toString('hex')}:${(await hashWith(password, nonce)).toString('hex')}`
}
const matches = async (password: string, stored: string): Promise<boolean> => {
  const [, nonce, tag] = stored.split(':')
  if (!nonce || !tag) return false
  return timingSafeEqual(await hashWith(password, Buffer.from(nonce, 'hex')), Buffer.from(tag, 'hex'))
}

/** Hashed once and compared when there is no such login, so that time does not tell. */
const nobody = hashPassword(randomBytes(16).toString('hex'))

const FAILURES = 10
const WINDOW_MS = 15 * 60_000
/** Failed sign-ins by login, in memory: a restart forgives. */
const failures = new Map<string, number[]>()

export const signIn = async (
  desk: Desk,
  login: string,
  password: string,
): Promise<Answer<{ id: string; session: Session; expiresAt: string }>> => {
  const now = epochOf(desk.now())
  const recent = (failures.get(login) ?? []).filter((t) => now - t < WINDOW_MS)
  if (recent.length >= FAILURES) return refused('too-many-attempts', '登录失败次数过多，请十五分钟后再试')
  // Counted before it is judged, so that attempts at the same time are counted too.
  failures.set(login, [...recent, now])
  const officer = await desk.store.officerByLogin(login)
  const right = await matches(password, officer?.passwordHash ?? (await nobody))
  if (!officer || !right) return refused('wrong-password', '账号或者密码不正确')
  const appointment = officer.appointments.find((a) => holdsOn(a, dayOf(desk.now())))
  const organ = (await desk.store.organs()).find((o) => o.id === appointment?.organ)
  if (!organ) return refused('no-appointment', '现在没有在任的岗位，不能登录')
  failures.delete(login)
  const id = randomBytes(32).toString('hex')
  const expiresAt = instantOf(now + SESSION_MS)
  await desk.store.openSession({ id, officer: officer.id, organ: organ.id, expiresAt })
  return done({ id, session: { officer, organ }, expiresAt })
}

export const sessionOf = async (desk: Desk, id: string): Promise<Session | undefined> => {
  const found = await desk.store.session(id, desk.now())
  const officer = found && (await desk.store.officer(found.officer))
  const organ = found && (await desk.store.organs()).find((o) => o.id === found.organ)
  // Who holds no post there any more is out at once, whatever session is still open.
  const serving = officer && organ && postsOn(officer.appointments, organ.id, dayOf(desk.now())).length > 0
  return serving ? { officer, organ } : undefined
}

export const sessionView = (desk: Desk, { officer, organ }: Session): SessionView => ({
  officer: { id: officer.id, name: officer.name, certificate: officer.certificate },
  organ: { id: organ.id, name: organ.name, kind: organ.kind },
  posts: postsOn(officer.appointments, organ.id, dayOf(desk.now())).map((post) => ({ post, title: postTitles[post] })),
  now: desk.now(),
})
