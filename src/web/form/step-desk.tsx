/** @module Everything one step's form needs, read together, with the articles and the help beside it. */
import { useQuery } from '@tanstack/react-query'
import { Alert } from 'antd'
import type { StepAnswerView } from '../../cases/read-models.ts'
import { serverNow, useCase, useSession, useSteps, useWorkflows } from '../api/queries.ts'
import { BasisList } from '../parts/basis.tsx'
import { ReasonList } from '../parts/reasons.tsx'
import { Block, Failure, Nothing, Waiting } from '../parts/states.tsx'
import { StepForm } from './step-form.tsx'

interface Props {
  readonly caseId: string
  readonly track: string
  readonly step: string
  readonly scan?: string
  readonly onDone: (answer: StepAnswerView) => void
  readonly onCancel: () => void
}

export function StepDesk({ caseId, track, step, scan, onDone, onCancel }: Props) {
  const detail = useCase(caseId)
  const steps = useSteps(caseId)
  const workflows = useWorkflows()
  const session = useSession().data
  // Read anew for each form: it is the time the step bears unless the officer says otherwise.
  const now = useQuery({ queryKey: ['now', track, step], queryFn: serverNow, staleTime: Infinity, gcTime: 0 })
  const failed = [detail, steps, workflows, now].find(({ isLoadingError }) => isLoadingError)
  if (failed?.error) return <Failure error={failed.error} retry={() => void failed.refetch()} />
  if (!detail.data || !steps.data || !workflows.data || !now.data || !session) return <Waiting />

  const trackCard = detail.data.tracks.find(({ id }) => id === track)
  const card = steps.data.find((one) => one.track === track && one.step === step)
  const workflow = workflows.data.find(({ kind }) => kind === trackCard?.kind)
  const definition = workflow?.steps.find((one) => one.step === step)
  if (!trackCard || !card || !definition) return <Nothing>没有这个办理环节，或者本机关不能查看。</Nothing>
  if ((card.way === 'colleague' && !card.mayPropose) || card.way === 'other') {
    const whom = card.way === 'colleague' ? `本机关的${card.posts.join('、')}` : card.sideTitle
    return <Alert type="info" showIcon title={`“${card.title}”由${whom}办理。`} />
  }
  return (
    <div className="step-page">
      <StepForm
        key={`${session.officer.id}/${track}/${step}`}
        officer={session.officer.id}
        now={now.data}
        track={trackCard}
        card={card}
        definition={definition}
        scan={scan}
        onDone={onDone}
        onCancel={onCancel}
      />
      <aside aria-label="说明与依据">
        {card.hints.length > 0 && (
          <Block title="应当考虑">
            <ReasonList reasons={card.hints} />
          </Block>
        )}
        <Block title="说明与依据">
          <div className="stack">
            {definition.help && <p>{definition.help}</p>}
            <p className="soft">
              {trackCard.title} · {trackCard.stateTitle}
              <br />
              {definition.sideTitle}：{definition.posts.join('、')}
            </p>
            <BasisList basis={card.basis} quoted />
            {definition.documents.length > 0 && (
              <p className="soft">可能形成的文书：{definition.documents.map(({ title }) => `《${title}》`).join('')}</p>
            )}
          </div>
        </Block>
      </aside>
    </div>
  )
}
