/** @module A number belongs to one paper of one organ: cases told from a common beginning each get numbers of their own. */
import type { Entry, Scenario } from './scenario.ts'

const renumbered = (value: unknown, mark: string): unknown => {
  if (Array.isArray(value)) return value.map((one) => renumbered(one, mark))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      key === 'number' && typeof one === 'string' ? `${one}${mark}` : renumbered(one, mark),
    ]),
  )
}

export const ownNumbers = (scenarios: readonly Scenario[]): readonly Scenario[] =>
  scenarios.map((scenario) => ({
    ...scenario,
    entries: scenario.entries.map((entry, i): Entry =>
      'step' in entry ? { ...entry, input: renumbered(entry.input, `（${scenario.id}-${i}）`) } : entry,
    ),
  }))
