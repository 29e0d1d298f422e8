/** @module 办理经过: newest first, with the marks that tell how an entry came in and whether it still counts. */
import { useState } from 'react'
import { Button } from 'antd'
import type { TimelineEntry, TrackCard } from '../../cases/read-models.ts'
import { useEvents } from '../api/queries.ts'
import { apiBase, at } from '../api/request.ts'
import { showMoment } from '../format/time.ts'
import { Mark } from '../parts/mark.tsx'
import { AnomalyList } from '../parts/reasons.tsx'
import { Block, Loaded, Nothing } from '../parts/states.tsx'
import { AnnulDialog } from './annul-dialog.tsx'

function Marks({ entry }: { readonly entry: TimelineEntry }) {
  return (
    <>
      {entry.type === 'annulled' && <Mark tone="purple">更正</Mark>}
      {entry.type === 'consequence' && <Mark tone="plain">衔接规则</Mark>}
      {entry.origin.how !== 'own' && <Mark tone="blue">{entry.originTitle}</Mark>}
      {entry.backfill && <Mark tone="orange">补录</Mark>}
      {entry.lateEntry && <Mark tone="orange">补录（迟录）</Mark>}
      {entry.audience === 'own' && <Mark tone="plain">仅本机关可见</Mark>}
      {entry.annulled && <Mark tone="red">已被更正撤销</Mark>}
    </>
  )
}

export function EntryText({ entry }: { readonly entry: TimelineEntry }) {
  const number = entry.origin.how === 'paper' ? entry.origin.number : undefined
  return (
    <>
      <div className="row">
        <span className={entry.annulled ? 'strong struck' : 'strong'}>{entry.title}</span>
        <Marks entry={entry} />
      </div>
      <div className="soft">
        {showMoment(entry.occurredAt)} · {entry.actor} · {entry.trackTitle}
        {!entry.actor.endsWith(entry.recordedBy) && ` · 录入：${entry.recordedBy}`}
        {entry.lateEntry && ` · 录入时间：${showMoment(entry.recordedAt)}`}
        {number && ` · 来文文号：${number}`}
        {entry.handled && ` · ${entry.handled}`}
      </div>
      {entry.told?.map((says) => (
        <div className="soft" key={says}>
          {says}
        </div>
      ))}
      {entry.backfill && (
        <div className="soft">
          由{entry.backfill.confirmedBy}确认
          {entry.backfill.papers.length > 0 && `，依据${entry.backfill.papers.join('、')}`}
        </div>
      )}
      {entry.remark && <div className="soft pre">备注：{entry.remark}</div>}
      {entry.synthetic && <div className="soft">示例数据：{entry.synthetic}</div>}
      {entry.documents.length > 0 && (
        <div className="row">
          {entry.documents.map(({ id, title, number: of }) => (
            <a key={id} href={`${apiBase}/documents${at(id)}.pdf`} target="_blank" rel="noreferrer">
              《{title}》{of}
            </a>
          ))}
        </div>
      )}
      {entry.anomalies.length > 0 && <AnomalyList anomalies={entry.anomalies} />}
    </>
  )
}

export function Timeline({ caseId, tracks }: { readonly caseId: string; readonly tracks: readonly TrackCard[] }) {
  const query = useEvents(caseId)
  const [correcting, setCorrecting] = useState<TimelineEntry>()
  const track = tracks.find(({ id }) => id === correcting?.track)
  return (
    <Block title="办理经过">
      <Loaded query={query}>
        {(entries) =>
          entries.length === 0 ? (
            <Nothing>还没有记录。</Nothing>
          ) : (
            <ol className="bare rows">
              {entries
                .toSorted(
                  (a, b) =>
                    Date.parse(b.occurredAt) - Date.parse(a.occurredAt) ||
                    Date.parse(b.recordedAt) - Date.parse(a.recordedAt),
                )
                .map((entry) => (
                  <li key={entry.id} className="row" style={{ alignItems: 'flex-start' }}>
                    <div className="grow">
                      <EntryText entry={entry} />
                    </div>
                    {entry.mayAnnul && !entry.annulled && (
                      <Button size="small" onClick={() => setCorrecting(entry)} aria-label={`更正：${entry.title}`}>
                        更正
                      </Button>
                    )}
                  </li>
                ))}
            </ol>
          )
        }
      </Loaded>
      {correcting && track && (
        <AnnulDialog caseId={caseId} track={track} entry={correcting} onClose={() => setCorrecting(undefined)} />
      )}
    </Block>
  )
}
