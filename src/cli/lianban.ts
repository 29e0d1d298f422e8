/** @module `npm run lianban -- verify [--case ID] [--digest FILE]`: proves a case or the whole base. */
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readDigest } from '../store/digest.ts'
import { openStore, StoreUnavailable } from '../store/open.ts'

const usage = `用法：npm run lianban -- verify [--case 案件编号] [--digest 摘要文件]
  核验记录链：改动的字节、被截去的尾部、重写的链都会指出。
  --digest  另处保存的 digest.log；默认与数据目录里的比对。
环境：DATA_DIR（默认 ./data）、DATABASE_URL。`

const verify = async (values: { case?: string; digest?: string }): Promise<number> => {
  const store = await openStore({
    dataDir: resolve(process.env['DATA_DIR'] ?? 'data'),
    databaseUrl: process.env['DATABASE_URL'] || undefined,
  })
  try {
    const digest = values.digest === undefined ? await store.digest() : await readDigest(values.digest)
    const report = await store.verify(values.case, { digest })
    console.log(`${report.chains} 条链，${report.events} 条记录；与 ${digest.length} 行摘要比对。`)
    for (const p of report.problems)
      console.log(`不符 ${p.code} 链 ${p.chain}${p.seq === undefined ? '' : ` 第${p.seq}条`}：${p.says}`)
    console.log(report.problems.length === 0 ? '核验通过。' : `${report.problems.length} 处不符。`)
    return report.problems.length === 0 ? 0 : 1
  } finally {
    await store.close()
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { case: { type: 'string' }, digest: { type: 'string' } },
})
if (positionals[0] === 'verify') {
  process.exitCode = await verify(values).catch((error: unknown) => {
    if (!(error instanceof StoreUnavailable)) throw error
    console.error(error.message)
    return 2
  })
} else {
  console.log(usage)
  process.exitCode = positionals.length === 0 ? 0 : 2
}
