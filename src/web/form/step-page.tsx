/** @module The page of one step of one proceeding. */
import { useLocation } from 'wouter'
import { rememberDone } from '../case/just-done.tsx'
import { useCase } from '../api/queries.ts'
import { at } from '../api/request.ts'
import { PageHead } from '../parts/page-head.tsx'
import { StepDesk } from './step-desk.tsx'

interface Props {
  readonly caseId: string
  readonly track: string
  readonly step: string
}

export default function StepPage({ caseId, track, step }: Props) {
  const [, go] = useLocation()
  const detail = useCase(caseId).data
  const back = `/cases${at(caseId)}`
  return (
    <>
      <PageHead title={detail?.file.title ?? '案件'} to={back} />
      <StepDesk
        caseId={caseId}
        track={track}
        step={step}
        onDone={(answer) => {
          rememberDone(caseId, answer)
          go(back)
        }}
        onCancel={() => go(back)}
      />
    </>
  )
}
