/** @module Why an action on a document cannot be done now: stage, post and times. The same answer for the panel and for the act. */
import { lifeActions, stageOn, stageRefusal, type LifeAction, type LifeActionName } from '../domain/document-life.ts'
import { postTitles } from '../domain/organ.ts'
import type { Reason } from '../domain/reason.ts'
import { chineseDate, dayOf, epochOf, instant, shanghaiTime, type CivilDate, type Instant } from '../domain/time.ts'
import { postsOn } from '../engine/entitlement.ts'
import type { Session } from './desk.ts'
import type { DocumentRow } from './ports.ts'

export const stageNow = (row: DocumentRow, today: CivilDate) => stageOn(row.stage, row.servedOn, today)

/** What can be said before the form is filled in. */
export const standingOf = (
  row: DocumentRow,
  action: LifeActionName,
  session: Session,
  now: Instant,
): readonly Reason[] => {
  const { title, posts }: LifeAction = lifeActions[action]
  const refusal = stageRefusal(action, stageNow(row, dayOf(now)))
  const held = postsOn(session.officer.appointments, session.organ.id, dayOf(now))
  const post: Reason = {
    code: 'post-not-entitled',
    says: `「${title}」应当由${posts.map((p) => postTitles[p]).join('或者')}办理`,
    unblock: { by: 'post', posts },
  }
  return [
    ...(refusal ? [{ ...refusal, unblock: unblockOf(refusal.code, row) }] : []),
    ...(held.some((p) => posts.includes(p)) ? [] : [post]),
  ]
}
const unblockOf = (code: string, row: DocumentRow): Reason['unblock'] =>
  code === 'document-unsealed' ? { by: 'document', document: row.id } : { by: 'nobody' }

const form = (field: string) => ({ field, unblock: { by: 'form' as const, field } })

/** A paper is sealed, printed and served on or after its own date, after it was sealed, and not in the future. */
export const timeOf = (row: DocumentRow, at: Instant, now: Instant): readonly Reason[] => {
  const reasons: Reason[] = []
  const sealedAt = row.life?.sealed?.at
  if (epochOf(at) > epochOf(now))
    reasons.push({ code: 'in-the-future', says: `填写的时间${shanghaiTime(at)}晚于现在`, ...form('at') })
  if (dayOf(at) < row.model.date)
    reasons.push({
      code: 'before-document-date',
      says: `填写的时间早于文书的日期${chineseDate(dayOf(noonOf(row.model.date)))}`,
      ...form('at'),
    })
  if (sealedAt !== undefined && Date.parse(sealedAt) > epochOf(at))
    reasons.push({ code: 'before-sealing', says: '送达的时间早于用印的时间', ...form('at') })
  return reasons
}
const noonOf = (day: string): Instant => instant(`${day}T04:00:00.000Z`)
