/** @module scenarios.md: the scenarios run on the engine and told as stories. */
import { civilDate, dayOf, instant, shanghaiTime } from '../../domain/time.ts'
import { defaultCalendar } from '../../engine/calendar.ts'
import { clockStatus } from '../../engine/clocks.ts'
import { clockStatusTitles } from '../../engine/deadline.ts'
import type { Clock, TrackEvent } from '../../engine/event.ts'
import { simulate, type Ran } from '../../engine/simulate.ts'
import { law } from '../../../workflows/index.ts'
import { limitOf } from '../../../workflows/law/limits/index.ts'
import { scenarios } from '../../../workflows/scenarios/index.ts'
import { officers, organs } from '../../../workflows/scenarios/office.ts'
import type { Entry, Scenario, When } from '../../../workflows/scenarios/scenario.ts'
import { code, page } from './markdown.ts'

/** The day a scenario with live clocks is told on, fixed so that the page does not change by itself. */
const TOLD_ON = civilDate('2026-11-23')

const timeOf = (when: When): string =>
  typeof when === 'string' ? when : `讲述之日前 ${when.daysBefore} 日 ${when.time}`
const nameOf = (id: string): string => officers.find((o) => o.id === id)?.name ?? id

const dueText = (clock: Clock): string => {
  if (clock.due === undefined) return '已停止计算'
  const { unit } = limitOf(clock.limit).counting
  return `${unit === 'hour' ? shanghaiTime(clock.due) : dayOf(clock.due)}${clock.provisional ? '（暂定）' : ''}`
}
const clockLines = (clocks: readonly Clock[], event: TrackEvent): string[] => [
  ...clocks
    .filter((c) => c.startedBy === event.id)
    .map((c) => `开始计时 ${code(c.limit)} ${limitOf(c.limit).title}：至 ${dueText(c)}`),
  ...clocks
    .filter((c) => c.stoppedBy === event.id)
    .map((c) => {
      const status = clockStatus(c, instant(event.occurredAt))
      return `停止计时 ${code(c.limit)}：${status === 'superseded' ? '由更长期限替代' : clockStatusTitles[status]}`
    }),
]

const sealed = (kind: string, ran: Ran): string =>
  `《${law.workflows.get(ran.track?.kind ?? '')?.documents[kind]?.title ?? kind}》用印`
const attempted = (entry: Entry, ran: Ran): string => {
  if ('open' in entry) return `建立「${law.workflows.get(entry.open)?.title ?? entry.open}」程序`
  if ('annul' in entry) return `更正（${entry.because}）`
  if ('seal' in entry) return sealed(entry.seal, ran)
  const kind = law.workflows.get(ran.track?.kind ?? '')
  return kind?.steps[entry.step]?.title ?? entry.step
}

const told = (entry: Entry, ran: Ran): string => {
  const paper = 'paper' in entry && entry.paper ? `，来文登记，收文 ${timeOf(entry.paper.receivedAt)}` : ''
  const head = `${timeOf(entry.at)}　${nameOf(entry.by)}${paper}`
  const notes = [...(entry.note ? [entry.note] : []), ...(entry.synthetic ? [`合成：${entry.synthetic}`] : [])]
  const { verdict, track } = ran
  if ('reasons' in verdict) {
    const reasons = verdict.reasons.map((r) => `暂不能办理（${code(r.code)}）：${r.says}`)
    return item(`${head}　✗ **${attempted(entry, ran)}**`, [...reasons, ...notes])
  }
  const event = verdict.decision.appends[0].events[0]
  const flow = law.workflows.get(track?.kind ?? '')
  const state = track && flow ? `→ 「${flow.stateTitle(track.state)}」` : ''
  const documents = verdict.decision.documents.map((d) => d.template.title)
  const notices = verdict.decision.notices.map((n) => organs.find((o) => o.id === n.toOrgan)?.name ?? n.toOrgan)
  return item(`${head}　**${event?.title ?? attempted(entry, ran)}** ${state}`, [
    ...(documents.length > 0 ? [`文书：${documents.join('、')}`] : []),
    ...(notices.length > 0 ? [`通知：${notices.join('、')}`] : []),
    ...(event && track ? clockLines(track.clocks, event) : []),
    ...(event?.anomalies ?? []).map((a) => `程序异常（${code(a.code)}）：${a.says}${a.remedy ? `；${a.remedy}` : ''}`),
    ...(event?.remark ? [`备注：${event.remark}`] : []),
    ...notes,
  ])
}
const item = (head: string, lines: readonly string[]): string =>
  [`1. ${head}`, ...lines.map((l) => `   - ${l}`)].join('\n')

const story = ({ id, title, source, file, entries }: Scenario): string => {
  const { ran } = simulate(file, entries, { organs, officers }, law, defaultCalendar(), TOLD_ON)
  const lines = entries.flatMap((entry, i) => {
    const one = ran[i]
    return one ? [told(entry, one)] : []
  })
  const relative = entries.some((e) => typeof e.at !== 'string')
  return [
    `## ${title} ${code(id)}`,
    `来源：${source}。${file.synthetic ? `合成：${file.synthetic}。` : ''}${relative ? `时间随装载之日推算，下面的日期以 ${TOLD_ON} 为讲述之日。` : ''}`,
    lines.join('\n'),
  ].join('\n\n')
}

export const scenariosPage = (): string =>
  page('情景', '`workflows/scenarios/`', [
    '每个情景都在引擎上逐步运行（`test/workflows/scenarios.test.ts`），这里是运行的结果。✗ 是被拒绝的办理。',
    ...scenarios.map(story),
  ])
