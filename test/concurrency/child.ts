/** @module child: a process of its own that opens the store of a folder and takes steps until it is killed. */
import { openStore } from '../../src/store/open.ts'
import { openCase, takeStep } from './sample.ts'

const [dataDir = '', steps = '0'] = process.argv.slice(2)
try {
  const store = await openStore({ dataDir })
  await store.migrate()
  if (!(await store.loadCase('c1'))) await openCase(store, 'c1')
  process.stdout.write('open\n')
  for (let i = 0; i < Number(steps); i++) process.stdout.write(`${await takeStep(store, 'c1')}\n`)
  await store.close()
} catch (error) {
  process.stdout.write(`refused ${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 3
}
