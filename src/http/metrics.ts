/** @module Counters for /metrics in the Prometheus text format: requests by status class, time spent, memory. */
import type { MiddlewareHandler } from 'hono'

export const meter = (): { middleware: MiddlewareHandler; text(): string } => {
  const counts = new Map<string, number>()
  let seconds = 0
  return {
    middleware: async (c, next) => {
      const begun = performance.now()
      await next()
      const label = `method="${c.req.method}",class="${Math.floor(c.res.status / 100)}xx"`
      counts.set(label, (counts.get(label) ?? 0) + 1)
      seconds += (performance.now() - begun) / 1000
    },
    text: () =>
      [
        '# TYPE lianban_http_requests_total counter',
        ...[...counts].sort().map(([label, n]) => `lianban_http_requests_total{${label}} ${n}`),
        '# TYPE lianban_http_request_seconds_total counter',
        `lianban_http_request_seconds_total ${seconds.toFixed(3)}`,
        '# TYPE process_resident_memory_bytes gauge',
        `process_resident_memory_bytes ${process.memoryUsage().rss}`,
        '',
      ].join('\n'),
  }
}
