/**
 * @module How our statements reach PostgreSQL. The query builder between us and the driver can do neither:
 * statements every step sends are named, so that each connection plans them once (planning the one big write took longer
 * than running it); and statements whose answer nobody needs wait for the next one and are sent with it, in one packet.
 */
import type { Pool } from 'pg'

/** The write statement has a text per combination of parts; should there ever be more, the rest is planned each time. */
const MOST = 200
const names = new Map<string, string>()
const ahead = new Set(['begin'])

/** Marks a text, and returns it. For the few that do not change with what is asked. */
export const keepPlan = (sql: string): string => {
  if (!names.has(sql) && names.size < MOST) names.set(sql, `step_${names.size + 1}`)
  return sql
}

/** Marks a text that is sent together with the next one. What goes wrong with it is the error of that next one. */
export const sendAhead = (sql: string): string => {
  ahead.add(sql)
  return keepPlan(sql)
}

const method = (of: unknown, name: string) => {
  const found: unknown = typeof of === 'object' && of !== null ? Reflect.get(of, name) : undefined
  return typeof found === 'function' ? () => Reflect.apply(found, of, []) : () => undefined
}

/** For a pool whose clients pipeline: several statements on their way at once, each answered in turn. */
export const onWire = (pool: Pool): void => {
  pool.on('connect', (client) => {
    const { query } = client
    const send = (args: readonly unknown[]) => {
      const [text, values] = args
      const name = typeof text === 'string' && Array.isArray(values) ? names.get(text) : undefined
      return Reflect.apply(query, client, name === undefined ? args : [{ name, text, values }])
    }
    const stream: unknown = Reflect.get(Object(Reflect.get(client, 'connection')), 'stream')
    let waiting: (readonly unknown[])[] = []
    Reflect.set(client, 'query', (...args: unknown[]) => {
      if (typeof args[0] === 'string' && ahead.has(args[0])) {
        waiting.push(args)
        return Promise.resolve({ rows: [], rowCount: 0 })
      }
      if (waiting.length === 0) return send(args)
      const together = [...waiting, args]
      waiting = []
      method(stream, 'cork')()
      const answers = together.map(send)
      method(stream, 'uncork')()
      return Promise.all(answers).then((all) => all.at(-1))
    })
  })
}
