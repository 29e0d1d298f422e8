/**
 * @module Statements every step sends are planned once per connection: PostgreSQL keeps the plan of a named statement.
 * Planning the one big write anew took longer than running it.
 */
import type { Pool } from 'pg'

/** The write statement has a text per combination of parts; should there ever be more, the rest is planned each time. */
const MOST = 200
const names = new Map<string, string>()

/** Marks a text, and returns it. For the few that do not change with what is asked. */
export const keepPlan = (sql: string): string => {
  if (!names.has(sql) && names.size < MOST) names.set(sql, `step_${names.size + 1}`)
  return sql
}

/** Every connection of the pool sends marked texts by name. The query builder between us and the driver cannot. */
export const preparing = (pool: Pool): void => {
  pool.on('connect', (client) => {
    const { query } = client
    Reflect.set(client, 'query', (...args: unknown[]) => {
      const [text, values] = args
      const name = typeof text === 'string' && Array.isArray(values) ? names.get(text) : undefined
      return Reflect.apply(query, client, name === undefined ? args : [{ name, text, values }])
    })
  })
}
