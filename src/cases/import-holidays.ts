/** @module Importing a year's holiday notice: provisional dates become fixed, open clocks are recomputed, old and new values kept. */
import { mayTouch, sees } from '../access/policy.ts'
import { importHolidays, holidayNoticeSchema, type HolidayNotice } from '../engine/calendar.ts'
import { recompute } from '../engine/clocks.ts'
import { deskOf } from '../engine/setting.ts'
import { calendarWith, done, refused, saysAll, settingOf, type Answer, type Desk, type Session } from './desk.ts'
import { once } from './idempotent.ts'
import type { Transaction } from './ports.ts'
import { clockRow } from './project.ts'
import { clockChanges } from './write.ts'

/** Returns how many clocks this organ sees moved. All of it is one transaction under one key. */
export const takeHolidays = async (
  desk: Desk,
  session: Session,
  raw: unknown,
  key: string,
): Promise<Answer<unknown>> => {
  const parsed = holidayNoticeSchema.safeParse(raw)
  if (!parsed.success)
    return refused('input', parsed.error.issues.map((i) => `${i.path.join('.')}：${i.message}`).join('；'))
  // A case its officer is kept away from has a calendar all the same.
  const whole: Desk = { ...desk, store: desk.whole ?? desk.store }
  return once(whole, session, { key, request: { holidays: parsed.data } }, 200, async (tx) => {
    const imported = importHolidays(calendarWith(await desk.store.holidays()), parsed.data)
    if (!imported.ok) return refused('input', saysAll(imported.reasons))
    await desk.store.saveHolidays(parsed.data)
    let moved = 0
    for (const caseId of await desk.store.casesWithRunningClocks())
      moved += await recomputeCase(whole, session, tx, caseId, parsed.data)
    return done({ moved })
  })
}

const recomputeCase = async (
  desk: Desk,
  session: Session,
  tx: Transaction,
  caseId: string,
  notice: HolidayNotice,
): Promise<number> => {
  const view = await tx.lockCase(caseId)
  if (!view) return 0
  const setting = settingOf(desk, view)
  const after = view.tracks.map((t) => ({ ...t, clocks: recompute(t.clocks, deskOf(view, t, setting)) }))
  const changes = after.map((t) => ({ track: t, changes: clockChanges(view, t, `导入${notice.notice}`, setting.now) }))
  const clocks = after.map((t) => ({ track: t.id, rows: t.clocks.map((c) => clockRow(view, t, c, setting.law)) }))
  await tx.commit({ caseId, appends: [], clocks, clockRevisions: changes.flatMap((c) => c.changes) })
  const reader = { organ: session.organ.id, officer: session.officer.id }
  if (!mayTouch(reader, desk.law.barredBy?.(view.tracks) ?? [])) return 0
  return changes.filter((c) => sees(reader, c.track)).reduce((n, c) => n + c.changes.length, 0)
}
