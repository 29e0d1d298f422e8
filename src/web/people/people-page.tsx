/** @module 人员与任职: who works here with which post until when, on which document; and what one has in hand. */
import { useState } from 'react'
import { useMutation } from '@tanstack/react-query'
import { Button, Input, Select } from 'antd'
import type { OfficerView } from '../../cases/read-models-people.ts'
import { handOver } from '../api/actions.ts'
import { useKeyed } from '../api/attempt.ts'
import { queryClient } from '../api/queries.ts'
import { useHandover, useOfficers } from '../api/queries-people.ts'
import { apiBase, at } from '../api/request.ts'
import { showDay } from '../format/time.ts'
import { Mark } from '../parts/mark.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { Block, Loaded, Nothing } from '../parts/states.tsx'
import { Trouble } from '../parts/trouble.tsx'

function Handover({ officer, others }: { readonly officer: OfficerView; readonly others: readonly OfficerView[] }) {
  const query = useHandover(officer.id)
  const [to, setTo] = useState<string>()
  const [because, setBecause] = useState('')
  const send = useKeyed((content: { to: string; because: string }, key: string) => handOver(officer.id, content, key))
  const moving = useMutation({
    mutationFn: () => send({ to: to ?? '', because: because.trim() }),
    onSuccess: () => queryClient.invalidateQueries(),
  })
  return (
    <Loaded query={query}>
      {(items) => (
        <div className="stack">
          {items.length === 0 ? (
            <Nothing>没有在办事项。</Nothing>
          ) : (
            <ul className="bare stack">
              {items.map((item) => (
                <li key={`${item.kind}/${item.id}`}>
                  {item.says} <span className="soft">{item.caseTitle}</span>
                </li>
              ))}
            </ul>
          )}
          {items.length > 0 && (
            <div className="row">
              <Select
                aria-label="接办人"
                placeholder="接办人"
                style={{ minWidth: 180 }}
                value={to}
                onChange={setTo}
                options={others.map((o) => ({ value: o.id, label: `${o.name}（${o.postTitles.join('、')}）` }))}
              />
              <Input
                aria-label="移交事由"
                placeholder="事由"
                style={{ maxWidth: 240 }}
                value={because}
                onChange={({ target }) => setBecause(target.value)}
              />
              <Button
                disabled={!to || because.trim() === ''}
                loading={moving.isPending}
                onClick={() => moving.mutate()}
              >
                全部移交
              </Button>
            </div>
          )}
          {moving.error && <Trouble error={moving.error} />}
          {moving.data && (
            <a href={`${apiBase}/handovers${at(moving.data.id)}.pdf`} target="_blank" rel="noreferrer">
              交接清单（移交 {moving.data.results.filter(({ moved }) => moved).length} 项，未移交{' '}
              {moving.data.results.filter(({ moved }) => !moved).length} 项）
            </a>
          )}
        </div>
      )}
    </Loaded>
  )
}

function Person({ officer, all }: { readonly officer: OfficerView; readonly all: readonly OfficerView[] }) {
  const [open, setOpen] = useState(false)
  return (
    <li className="stack">
      <div className="row">
        <span className="strong">{officer.name}</span>
        <span className="soft">{officer.certificate}</span>
        <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
          在办事项与移交
        </Button>
      </div>
      <ul className="bare">
        {officer.appointments.map((a) => (
          <li key={`${a.post}/${a.from}`} className={a.holds ? undefined : 'soft'}>
            {a.postTitle} · {a.standing} · {showDay(a.from)} 至 {a.to ? showDay(a.to) : '今'} · {a.document}{' '}
            {!a.holds && <Mark tone="plain">不在有效期内</Mark>}
          </li>
        ))}
      </ul>
      {open && (
        <Handover officer={officer} others={all.filter(({ id, posts }) => id !== officer.id && posts.length > 0)} />
      )}
    </li>
  )
}

export default function PeoplePage() {
  const query = useOfficers()
  return (
    <>
      <PageHead title="人员与任职" />
      <Block title="本机关人员">
        <Loaded query={query}>
          {(officers) => (
            <ul className="bare rows">
              {officers.map((officer) => (
                <Person key={officer.id} officer={officer} all={officers} />
              ))}
            </ul>
          )}
        </Loaded>
      </Block>
    </>
  )
}
