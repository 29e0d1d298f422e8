/**
 * @module vitest.config: three projects in one run.
 * `pure` needs nothing but Node; `db` and `browser` share databases that start only when one of their files runs.
 */
import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

const withDatabases = ['test/{stories,concurrency,access,store,http}/**/*.test.ts']
const withBrowser = ['test/browser/**/*.test.ts']
const globalSetup = ['test/support/global-setup.ts']

export default defineConfig({
  test: {
    // The default leaves one core idle, which is half of a small machine.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        test: {
          name: 'pure',
          // Everything the other two do not claim, so a test in a new folder cannot be left out by mistake.
          include: ['test/**/*.test.ts'],
          exclude: [...withDatabases, ...withBrowser],
          // Pure modules hold no state, so files may share them: loading them is most of the time.
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'db',
          include: withDatabases,
          globalSetup,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: withBrowser,
          globalSetup,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
