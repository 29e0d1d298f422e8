/** @module 监督筛查: three lists of findings, each to its case; and the decisions to be entered on the sharing platform. */
import { useState } from 'react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Button, Input, Radio } from 'antd'
import { Link } from 'wouter'
import type { PlatformEntry } from '../../cases/platform-entries.ts'
import type { FindingCard } from '../../cases/screening.ts'
import { queryClient } from '../api/queries.ts'
import { apiBase, at, get, newKey, request } from '../api/request.ts'
import { showDue } from '../format/time.ts'
import { BasisList } from '../parts/basis.tsx'
import { Mark } from '../parts/mark.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { Block, Loaded, Nothing } from '../parts/states.tsx'
import { Trouble } from '../parts/trouble.tsx'

const kinds = [
  ['notTransferred', '该移未移'],
  ['notFiled', '该立未立'],
  ['stalled', '立而不侦'],
] as const

function Found({ items }: { readonly items: readonly FindingCard[] }) {
  if (items.length === 0) return <Nothing>没有筛出案件。</Nothing>
  return (
    <ul className="bare stack">
      {items.map((f) => (
        <li key={`${f.id}${f.says}`} className="edge-orange">
          <div className="row">
            {f.caseId ? <Link href={`/cases${at(f.caseId)}`}>{f.caseTitle}</Link> : <span>{f.caseTitle}（台账）</span>}
            <span className="soft">{f.ownerName}</span>
            {f.reading && <Mark tone="orange">依据待核</Mark>}
          </div>
          <p>{f.says}</p>
          <p className="soft">
            {f.since && `自${f.since}起 · `}下一步：{f.next}
            {f.reading && ` · ${f.reading}`}
          </p>
          <BasisList basis={f.basis} />
        </li>
      ))}
    </ul>
  )
}

/** The day on which it was entered, as the platform shows it; the server judges it. */
function MarkEntered({ entry }: { readonly entry: PlatformEntry }) {
  const [day, setDay] = useState('')
  const marking = useMutation({
    mutationFn: () =>
      request<unknown>('POST', `/platform-entries${at(entry.track)}/marks`, {
        json: { enteredOn: day },
        headers: { 'idempotency-key': newKey() },
      }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['platform-entries'] }),
  })
  return (
    <span className="row">
      <Input
        type="date"
        style={{ width: 160 }}
        aria-label={`${entry.caseTitle}：录入日期`}
        value={day}
        onChange={(e) => setDay(e.target.value)}
      />
      <Button disabled={day === ''} loading={marking.isPending} onClick={() => marking.mutate()}>
        登记已录入
      </Button>
      {marking.error && <Trouble error={marking.error} />}
    </span>
  )
}

export default function ScreeningPage() {
  const [kind, setKind] = useState<string>('notTransferred')
  const screening = useQuery({
    queryKey: ['screening'],
    queryFn: () => get<{ readonly items: readonly FindingCard[] }>('/screening'),
  })
  const entries = useQuery({
    queryKey: ['platform-entries'],
    queryFn: () => get<{ readonly items: readonly PlatformEntry[] }>('/platform-entries'),
  })
  return (
    <>
      <PageHead title="监督筛查" />
      <Block title="筛查结果" extra={<a href={`${apiBase}/screening.xlsx`}>下载表格</a>}>
        <p className="soft">筛查只作提示，是否违法由承办人判断。</p>
        <Loaded query={screening}>
          {({ items }) => {
            const of = (key: string) => items.filter((f) => f.kind === key)
            return (
              <>
                {/* Not Tabs: on a phone Ant hides some behind a button that no screen reader names. */}
                <Radio.Group
                  optionType="button"
                  aria-label="类别"
                  value={kind}
                  onChange={(e) => setKind(String(e.target.value))}
                  options={kinds.map(([value, title]) => ({ value, label: `${title}（${of(value).length}）` }))}
                />
                <Found items={of(kind)} />
              </>
            )
          }}
        </Loaded>
      </Block>
      <Block title="待录入信息共享平台" extra={<a href={`${apiBase}/platform-entries.xlsx`}>下载表格</a>}>
        <Loaded query={entries}>
          {({ items }) =>
            items.length === 0 ? (
              <Nothing>没有待录入的决定。</Nothing>
            ) : (
              <ul className="bare stack">
                {items.map((e) => (
                  <li key={e.id} className="row">
                    <Mark tone={e.overdue ? 'red' : 'blue'}>{e.overdue ? '已逾期' : '待录入'}</Mark>
                    <Link href={`/cases${at(e.caseId)}`}>{e.caseTitle}</Link>
                    <span className="soft">
                      {e.trackTitle}
                      {e.due && ` · ${showDue(e.due)}前`}
                    </span>
                    {e.markable && <MarkEntered entry={e} />}
                  </li>
                ))}
              </ul>
            )
          }
        </Loaded>
      </Block>
    </>
  )
}
