/** @module One approval: what is asked, who said what, what would follow, and what I may do with it. */
import { useState } from 'react'
import { useMutation } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { Link } from 'wouter'
import type { ApprovalCard } from '../../cases/read-models-people.ts'
import { takeStep } from '../api/actions.ts'
import { useKeyed } from '../api/attempt.ts'
import { refreshCase, serverNow } from '../api/queries.ts'
import { at } from '../api/request.ts'
import { showMoment } from '../format/time.ts'
import { Consequences } from '../parts/consequences.tsx'
import { Mark } from '../parts/mark.tsx'
import { ReasonList } from '../parts/reasons.tsx'
import { Trouble } from '../parts/trouble.tsx'

const signing = ['endorse', 'approve']

function Said({ card }: { readonly card: ApprovalCard }) {
  return (
    <ol className="bare stack">
      <li className="soft">
        {card.submittedAt && showMoment(card.submittedAt)} {card.submittedBy} 提请
        {card.submittedOpinion && `：${card.submittedOpinion}`}
      </li>
      {card.opinions.map((one) => (
        <li key={`${one.at}/${one.post}/${one.word}`}>
          <span className="soft">
            {showMoment(one.at)} {one.by}（{one.post}）
          </span>{' '}
          {one.word}：{one.opinion}
        </li>
      ))}
      {card.endedBecause && <li className="soft">{card.endedBecause}</li>}
    </ol>
  )
}

function Sign({ card }: { readonly card: ApprovalCard }) {
  const [opinion, setOpinion] = useState('')
  const action = card.actions.find(({ step }) => signing.includes(step))
  const send = useKeyed(async (said: string, key: string) =>
    takeStep(
      { caseId: card.caseId, kind: 'approval', track: card.track, step: action?.step ?? '' },
      { occurredAt: await serverNow(), origin: { how: 'own' }, input: { opinion: said } },
      card.etag,
      key,
    ),
  )
  const sign = useMutation({ mutationFn: () => send(opinion.trim()), onSuccess: () => refreshCase(card.caseId) })
  if (!action) return null
  return (
    <div className="stack">
      <Input.TextArea
        aria-label={`对“${card.title}”的意见`}
        placeholder="意见"
        value={opinion}
        autoSize={{ minRows: 2, maxRows: 8 }}
        onChange={({ target }) => setOpinion(target.value)}
      />
      {sign.error && <Trouble error={sign.error} />}
      <div className="actions">
        <Button
          type="primary"
          disabled={opinion.trim() === ''}
          loading={sign.isPending}
          onClick={() => sign.mutate()}
          aria-label={`${action.title}：${card.title}`}
        >
          {action.title}
        </Button>
      </div>
    </div>
  )
}

/** 修改再报 is done on the form of the step itself. */
const pathOf = (card: ApprovalCard, step: string): string =>
  step === 'resubmit'
    ? `/cases${at(card.caseId, card.targetTrack, card.step)}?resubmit=${encodeURIComponent(card.track)}`
    : `/cases${at(card.caseId, card.track, step)}`

export function ApprovalItem({ card, withCase }: { readonly card: ApprovalCard; readonly withCase?: boolean }) {
  const others = card.actions.filter(({ step }) => !signing.includes(step) && step !== 'submit')
  return (
    <li className="stack">
      <div className="row">
        <Mark tone={card.closed ? 'plain' : card.mine ? 'orange' : 'blue'}>
          {card.mine ? '待我审批' : card.stateTitle}
        </Mark>
        <span className="strong">{card.title}</span>
        <span className="soft">{card.targetTrackTitle}</span>
        {withCase && <Link href={`/cases${at(card.caseId)}`}>{card.caseTitle}</Link>}
      </div>
      {card.waitingFor.length > 0 && <div className="soft">还应经：{card.waitingFor.join(' → ')}</div>}
      <Said card={card} />
      {!card.closed && card.obstacles.length > 0 && (
        <div className="edge-orange">
          如果现在批准，暂不能办理：
          <ReasonList reasons={card.obstacles} />
        </div>
      )}
      {card.preview && (
        <details open={card.mine}>
          <summary>批准的后果</summary>
          <Consequences answer={card.preview} />
        </details>
      )}
      <Sign card={card} />
      {others.length > 0 && (
        <div className="row">
          {others.map(({ step, title }) => (
            <Link key={step} href={pathOf(card, step)}>
              {title}
            </Link>
          ))}
        </div>
      )}
    </li>
  )
}
