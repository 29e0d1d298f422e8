/** @module One clock: what must be done, by whom, until when, in colour and in words; its 期限计算书 in a drawer. */
import { useState } from 'react'
import { Button, Drawer } from 'antd'
import { Link } from 'wouter'
import type { ClockCard } from '../../cases/read-models.ts'
import { apiBase, at } from '../api/request.ts'
import { showDue, showMoment } from '../format/time.ts'
import { BasisList } from './basis.tsx'
import { Mark, type Tone } from './mark.tsx'

const tones: Record<ClockCard['status'], Tone> = {
  overdue: 'red',
  'due-soon': 'orange',
  running: 'blue',
  suspended: 'plain',
  met: 'green',
  'met-late': 'orange',
  superseded: 'plain',
}
const edges: Partial<Record<ClockCard['status'], string>> = {
  overdue: 'edge-red',
  'due-soon': 'edge-orange',
  running: 'edge-blue',
}

export const isRunning = ({ status }: ClockCard): boolean =>
  status === 'overdue' || status === 'due-soon' || status === 'running' || status === 'suspended'

function Proof({ clock }: { readonly clock: ClockCard }) {
  return (
    <div className="stack">
      <dl className="facts">
        <dt>义务机关</dt>
        <dd>{clock.dutyName}</dd>
        <dt>起算</dt>
        <dd>{showMoment(clock.from)}</dd>
        <dt>届满</dt>
        <dd>
          {clock.due ? showDue(clock.due) : '暂停计算'} {clock.provisional && <Mark tone="purple">暂定</Mark>}
        </dd>
        {clock.warn && clock.warn !== clock.due && (
          <>
            <dt>从严提醒</dt>
            <dd>{showDue(clock.warn)}（两种算法不一致时按较早的提醒）</dd>
          </>
        )}
        {clock.stoppedAt && (
          <>
            <dt>停止</dt>
            <dd>{showMoment(clock.stoppedAt)}</dd>
          </>
        )}
        <dt>逾期后果</dt>
        <dd>{clock.missed}</dd>
      </dl>
      {clock.provisional && (
        <p className="soft">暂定：所涉年度的节假日安排尚未公布，公布并导入后重新计算，并保留前后两个日期。</p>
      )}
      <h3>计算过程</h3>
      <ol>
        {clock.proof.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ol>
      <h3>依据</h3>
      <BasisList basis={clock.basis} quoted />
      <div className="actions">
        <Button href={`${apiBase}/clocks${at(clock.id)}.pdf`} target="_blank">
          期限计算书（PDF）
        </Button>
      </div>
    </div>
  )
}

export function ClockItem({ clock, withCase }: { readonly clock: ClockCard; readonly withCase?: boolean }) {
  const [open, setOpen] = useState(false)
  const unverified = clock.basis.some(({ certainty }) => certainty !== 'text')
  return (
    <li>
      <div className={edges[clock.status] ?? 'edge-plain'}>
        <div className="row">
          <Mark tone={tones[clock.status]}>{clock.statusTitle}</Mark>
          <span className="strong">
            {clock.title}
            {clock.round > 1 && `（第${clock.round}次）`}
          </span>
          {isRunning(clock) && <span>{clock.remaining}</span>}
          {clock.backfilled && <Mark tone="orange">补录</Mark>}
          {clock.provisional && <Mark tone="purple">暂定</Mark>}
          {unverified && <Mark tone="orange">依据待核</Mark>}
        </div>
        <div className="row">
          <span className="grow soft">
            {clock.due ? `${showDue(clock.due)} 届满` : '期限暂停计算'} · {clock.dutyName}
            {clock.mine && '（本机关）'}
            {withCase && (
              <>
                <br />
                <Link href={`/cases${at(clock.caseId)}`}>{clock.caseTitle}</Link>
              </>
            )}
          </span>
          <Button size="small" onClick={() => setOpen(true)} aria-label={`${clock.title}：怎样算出来的`}>
            计算过程
          </Button>
        </div>
      </div>
      <Drawer title={`期限计算：${clock.title}`} size="large" open={open} onClose={() => setOpen(false)}>
        {open && <Proof clock={clock} />}
      </Drawer>
    </li>
  )
}
