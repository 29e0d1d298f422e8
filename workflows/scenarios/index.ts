/** @module All scenarios by id. */
import { branches } from './branches.ts'
import { guyang2026, guyangLate } from './guyang-2026.ts'
import { guyang } from './guyang.ts'
import type { Scenario } from './scenario.ts'

export const scenarios: readonly Scenario[] = [guyang, guyang2026, guyangLate, ...branches]
export const scenarioOf = (id: string): Scenario | undefined => scenarios.find((s) => s.id === id)
