/** @module Importing a year's holiday notice: provisional dates become fixed, open clocks are recomputed, old and new values kept. */
import { importHolidays, holidayNoticeSchema } from '../engine/calendar.ts'
import { recompute } from '../engine/clocks.ts'
import { deskOf } from '../engine/setting.ts'
import { calendarOf, done, refused, saysAll, settingOf, type Answer, type Desk } from './desk.ts'
import { clockRow } from './project.ts'
import { clockChanges } from './write.ts'

/** Returns how many clocks moved. */
export const takeHolidays = async (desk: Desk, raw: unknown): Promise<Answer<{ moved: number }>> => {
  const parsed = holidayNoticeSchema.safeParse(raw)
  if (!parsed.success)
    return refused('input', parsed.error.issues.map((i) => `${i.path.join('.')}：${i.message}`).join('；'))
  const imported = importHolidays(await calendarOf(desk), parsed.data)
  if (!imported.ok) return refused('input', saysAll(imported.reasons))
  await desk.store.saveHolidays(parsed.data)
  const setting = await settingOf(desk)
  let moved = 0
  for (const caseId of await desk.store.casesWithRunningClocks()) {
    await desk.store.transact(async (tx) => {
      const view = await tx.lockCase(caseId)
      if (!view) return
      const after = view.tracks.map((t) => ({ ...t, clocks: recompute(t.clocks, deskOf(view, t, setting)) }))
      const changes = after.flatMap((t) => clockChanges(view, t, `导入${parsed.data.notice}`, setting.now))
      moved += changes.length
      const clocks = after.map((t) => ({ track: t.id, rows: t.clocks.map((c) => clockRow(view, t, c, setting.law)) }))
      await tx.commit({ caseId, appends: [], clocks, clockRevisions: changes })
    })
  }
  return done({ moved })
}
