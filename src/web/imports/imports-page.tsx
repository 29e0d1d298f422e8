/** @module 补录导入: template, upload, progress, and what failed first. */
import { useState } from 'react'
import { Button, Progress as Bar, Radio } from 'antd'
import { Link } from 'wouter'
import type { Progress } from '../../cases/import-cases.ts'
import type { RowResult } from '../../cases/port-import.ts'
import { apiBase, at, newKey } from '../api/request.ts'
import { FileButton } from '../parts/file-button.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { Block } from '../parts/states.tsx'

const kinds = [
  { value: 'enforcement', label: '行政执法' },
  { value: 'police-transfer', label: '移送公安' },
  { value: 'penalty', label: '行政处罚台账' },
]
/** The ledger is no case: it has its own template and its own door. */
const addressOf = (kind: string) =>
  kind === 'penalty'
    ? { template: `${apiBase}/penalties/template.xlsx`, upload: `${apiBase}/penalties/import` }
    : { template: `${apiBase}/imports/template.xlsx?kind=${kind}`, upload: `${apiBase}/imports?kind=${kind}` }
interface Seen {
  readonly id?: string
  readonly rows: number
  readonly results: readonly RowResult[]
  readonly ended: boolean
  readonly trouble?: string
}
const nothing: Seen = { rows: 0, results: [], ended: false }

const detailOf = (text: string): string => {
  try {
    const body: unknown = JSON.parse(text)
    const detail: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'detail') : undefined
    return typeof detail === 'string' ? detail : '文件没有被接受'
  } catch {
    return '服务暂时不可用，请稍后重试'
  }
}
const step = (seen: Seen, line: Progress): Seen => {
  if ('import' in line) return { ...seen, id: line.import, rows: line.rows }
  return 'done' in line ? { ...seen, ended: true } : { ...seen, results: [...seen.results, line] }
}

/** Reads the answer line by line as it comes. */
const upload = async (kind: string, file: File, show: (seen: Seen) => void): Promise<void> => {
  const response = await fetch(addressOf(kind).upload, {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'idempotency-key': newKey(),
    },
    body: file,
  })
  if (!response.ok || !response.body) return show({ ...nothing, trouble: detailOf(await response.text()) })
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
  let seen = nothing
  let rest = ''
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const lines = `${rest}${part.value}`.split('\n')
    rest = lines.pop() ?? ''
    seen = lines.reduce((s, line) => step(s, JSON.parse(line)), seen)
    show(seen)
  }
  if (!seen.ended) show({ ...seen, trouble: '导入中断：已经补录的行保留，请用同一文件再导一次，不会重复' })
}

function Outcome({ seen }: { readonly seen: Seen }) {
  const failed = seen.results.filter((r) => r.outcome === 'failed')
  const already = seen.results.filter((r) => r.outcome === 'already').length
  const done = seen.results.filter((r) => r.outcome === 'ok')
  return (
    <Block
      title={seen.ended ? '导入结果' : '正在导入'}
      extra={seen.ended && seen.id && <a href={`${apiBase}/imports${at(seen.id)}/result.xlsx`}>下载结果</a>}
    >
      <Bar percent={seen.rows === 0 ? 0 : Math.floor((seen.results.length / seen.rows) * 100)} />
      <p role="status">
        共{seen.rows}行：导入{done.length}，此前已经导入{already}，未导入{failed.length}
      </p>
      {failed.map((r) => (
        <p key={r.row} className="edge-red">
          第{r.row}行{r.fault?.column && `「${r.fault.column}」`}：{r.fault?.says}
        </p>
      ))}
      {done.slice(0, 20).map((r) => (
        <p key={r.row}>
          第{r.row}行：{r.caseId ? <Link href={`/cases${at(r.caseId)}`}>{r.title}</Link> : r.title}
        </p>
      ))}
    </Block>
  )
}

export default function ImportsPage() {
  const [kind, setKind] = useState('police-transfer')
  const [busy, setBusy] = useState(false)
  const [seen, setSeen] = useState<Seen>()
  const send = (file: File | undefined) => {
    if (!file) return
    setBusy(true)
    setSeen(nothing)
    upload(kind, file, setSeen)
      .catch(() => setSeen({ ...nothing, trouble: '网络中断：请用同一文件再导一次，不会重复' }))
      .finally(() => setBusy(false))
  }
  return (
    <>
      <PageHead title="补录导入" />
      <Block title="上传表格">
        <p className="soft">
          一行一个案件（台账为一行一个处罚决定）；每行单独保存，有误的行说明栏目和原因，改好后把同一文件再导一次即可。
        </p>
        <div className="row">
          <Radio.Group options={kinds} value={kind} onChange={(e) => setKind(String(e.target.value))} />
          <Button href={addressOf(kind).template}>下载模板</Button>
        </div>
        <FileButton label="选择 .xlsx 文件" busy={busy} onFiles={([file]) => send(file)} />
        {seen?.trouble && (
          <p role="alert" className="edge-red">
            {seen.trouble}
          </p>
        )}
      </Block>
      {seen?.id && <Outcome seen={seen} />}
    </>
  )
}
