/** @module One case on one screen: where each proceeding is, what is next, what is due, what has happened. */
import type { CaseDetail } from '../../cases/read-models.ts'
import { ApprovalPanel } from '../approvals/approval-panel.tsx'
import { useCase, useSession } from '../api/queries.ts'
import { showDay, wallOf } from '../format/time.ts'
import { PageHead } from '../parts/page-head.tsx'
import { Block, Loaded } from '../parts/states.tsx'
import { ClockPanel } from './clock-panel.tsx'
import { DocumentPanel } from './document-panel.tsx'
import { EvidencePanel } from './evidence-panel.tsx'
import { JustDone } from './just-done.tsx'
import { NoticePanel } from './notice-panel.tsx'
import { OpenTrack } from './open-track.tsx'
import { SeizedPanel } from './seized-panel.tsx'
import { StepPanel } from './step-panel.tsx'
import { Timeline } from './timeline.tsx'
import { TrackCards } from './track-cards.tsx'

const partyKinds = { person: '自然人', unit: '单位', unknown: undefined } as const

function Head({ detail: { file, regionName, openedByName, openedAt } }: { readonly detail: CaseDetail }) {
  return (
    <Block title="案情">
      <dl className="facts">
        <dt>当事人</dt>
        <dd>
          {file.parties.map(({ id, name, kind, identifier, representative }) => (
            <div key={id}>
              {name}{' '}
              <span className="soft">{[partyKinds[kind], identifier, representative].filter(Boolean).join(' · ')}</span>
            </div>
          ))}
        </dd>
        <dt>违法行为</dt>
        <dd>
          {file.acts.map(({ id, title, from, to }) => (
            <div key={id}>
              {title}{' '}
              <span className="soft">
                {showDay(from)}
                {to && to !== from && ` 至 ${showDay(to)}`}
              </span>
            </div>
          ))}
        </dd>
        <dt>地点</dt>
        <dd>
          {file.sites.map(({ id, name, address }) => (
            <div key={id}>
              {name} <span className="soft">{address}</span>
            </div>
          ))}
        </dd>
        <dt>建档</dt>
        <dd>
          {regionName} · {openedByName} · {showDay(wallOf(openedAt))}
        </dd>
        {file.synthetic && (
          <>
            <dt>示例说明</dt>
            <dd>{file.synthetic}</dd>
          </>
        )}
      </dl>
    </Block>
  )
}

export default function CasePage({ id }: { readonly id: string }) {
  const query = useCase(id)
  const session = useSession().data
  return (
    <Loaded query={query}>
      {(detail) => (
        <>
          <PageHead title={detail.file.title}>
            <OpenTrack detail={detail} />
          </PageHead>
          <JustDone caseId={id} />
          <div className="columns">
            <div>
              <TrackCards tracks={detail.tracks} myOrgan={session?.organ.id} />
              <SeizedPanel caseId={id} />
              <ApprovalPanel caseId={id} />
              <StepPanel caseId={id} />
              <Timeline caseId={id} tracks={detail.tracks} />
            </div>
            <div>
              <Head detail={detail} />
              <ClockPanel caseId={id} />
              <DocumentPanel caseId={id} />
              <EvidencePanel caseId={id} />
              <NoticePanel caseId={id} />
            </div>
          </div>
        </>
      )}
    </Loaded>
  )
}
