/** @module 来文登记: choose the case, the organ and its act, add the scan; the form of that act appears below. */
import { useState } from 'react'
import { useMutation } from '@tanstack/react-query'
import { Form, Select } from 'antd'
import { useLocation, useSearchParams } from 'wouter'
import type { StepCard } from '../../cases/read-models.ts'
import { addEvidence } from '../api/actions.ts'
import { refreshCase, useCase, useCases, useEvidence, useSteps } from '../api/queries.ts'
import { at } from '../api/request.ts'
import { rememberDone } from '../case/just-done.tsx'
import { StepDesk } from '../form/step-desk.tsx'
import { FileButton } from '../parts/file-button.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { Block, Failure, Nothing } from '../parts/states.tsx'
import { Trouble } from '../parts/trouble.tsx'

const names = ['case', 'side', 'act', 'scan'] as const
type Name = (typeof names)[number]

/** What is chosen lives in the address, so reload and back work; a choice drops those that hang on it. */
function useChosen() {
  const [params, setParams] = useSearchParams()
  const put = (name: Name, value: string | undefined) =>
    setParams((old) => {
      const kept = name === 'scan' ? [...names] : names.slice(0, names.indexOf(name))
      const next = new URLSearchParams()
      for (const one of kept) if (old.has(one)) next.set(one, old.get(one) ?? '')
      if (name === 'act' && old.has('scan')) next.set('scan', old.get('scan') ?? '')
      if (value) next.set(name, value)
      else next.delete(name)
      return next
    })
  return { chosen: (name: Name) => params.get(name) ?? undefined, put }
}

function ScanBox({
  caseId,
  scan,
  onScan,
}: {
  readonly caseId: string
  readonly scan?: string
  readonly onScan: (id: string) => void
}) {
  const evidence = useEvidence(caseId)
  const adding = useMutation({
    mutationFn: (file: File) => addEvidence(caseId, file),
    onSuccess: async ({ id }) => {
      onScan(id)
      await refreshCase(caseId)
    },
  })
  const name = evidence.data?.find(({ id }) => id === scan)?.name
  return (
    <div className="stack">
      <FileButton
        label={scan ? `已上传：${name ?? '扫描件'}（另选）` : '来文扫描件'}
        busy={adding.isPending}
        onFiles={([file]) => {
          if (file) adding.mutate(file)
        }}
      />
      {adding.error && <Trouble error={adding.error} />}
    </div>
  )
}

const sidesOf = (acts: readonly StepCard[]) => [...new Map(acts.map((card) => [card.side, card.sideTitle])).entries()]

export default function RegisterPage() {
  const { chosen, put } = useChosen()
  const [, go] = useLocation()
  const [typed, setTyped] = useState('')
  const cases = useCases(typed === '' ? '' : new URLSearchParams({ q: typed }).toString())
  const caseId = chosen('case') ?? ''
  const detail = useCase(caseId)
  const steps = useSteps(caseId)
  const acts = (steps.data ?? []).filter(({ way }) => way === 'paper')
  const side = chosen('side')
  const [track, step] = (chosen('act') ?? '').split('/').map(decodeURIComponent)
  const seats = (detail.data?.tracks ?? []).flatMap((card) => card.seats)
  const organName = (of: string, fallback: string) => seats.find((seat) => seat.side === of)?.name ?? fallback
  const found = (cases.data?.items ?? []).map(({ id, title }) => ({ value: id, label: title }))
  const current = detail.data ? [{ value: detail.data.file.id, label: detail.data.file.title }] : []

  return (
    <>
      <PageHead title="来文登记" />
      <Block title="来文">
        <Form component={false} layout="vertical">
          <div className="fields">
            <Form.Item className="wide" label="案件" htmlFor="register-case">
              <Select
                id="register-case"
                showSearch={{ filterOption: false, onSearch: setTyped }}
                placeholder="输入案件名称或者当事人查找"
                value={chosen('case')}
                options={[...new Map([...current, ...found].map((one) => [one.value, one])).values()]}
                notFoundContent="没有找到案件"
                onChange={(value: string | undefined) => put('case', value)}
              />
            </Form.Item>
            <Form.Item label="来文机关" htmlFor="register-organ">
              <Select
                id="register-organ"
                disabled={caseId === ''}
                placeholder="选择机关"
                value={side}
                options={sidesOf(acts).map(([value, title]) => ({ value, label: organName(value, title) }))}
                notFoundContent="本案没有可以登记的来文"
                onChange={(value: string | undefined) => put('side', value)}
              />
            </Form.Item>
            <Form.Item label="来文所载的办理事项" htmlFor="register-act">
              <Select
                id="register-act"
                disabled={side === undefined}
                placeholder="选择事项"
                value={chosen('act')}
                options={acts
                  .filter((card) => card.side === side)
                  .map((card) => ({
                    value: [card.track, card.step].map(encodeURIComponent).join('/'),
                    label: card.reasons.length === 0 ? card.title : `${card.title}（暂不能办理）`,
                    disabled: card.reasons.length > 0,
                  }))}
                onChange={(value: string | undefined) => put('act', value)}
              />
            </Form.Item>
          </div>
        </Form>
        {steps.isError && <Failure error={steps.error} retry={() => void steps.refetch()} />}
        {caseId === '' ? (
          <Nothing>先选择案件，再上传来文扫描件。</Nothing>
        ) : (
          <ScanBox caseId={caseId} scan={chosen('scan')} onScan={(id) => put('scan', id)} />
        )}
      </Block>
      {track && step && (
        <StepDesk
          key={`${track}/${step}/${chosen('scan') ?? ''}`}
          caseId={caseId}
          track={track}
          step={step}
          scan={chosen('scan')}
          onDone={(answer) => {
            rememberDone(caseId, answer)
            go(`/cases${at(caseId)}`)
          }}
          onCancel={() => put('act', undefined)}
        />
      )}
    </>
  )
}
