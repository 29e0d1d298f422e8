/** @module 审批 in the inbox and on the page of a case. Nothing is shown where there is none. */
import type { ApprovalCard } from '../../cases/read-models-people.ts'
import { useApprovals, useCaseApprovals } from '../api/queries-people.ts'
import { Block } from '../parts/states.tsx'
import { ApprovalItem } from './approval-item.tsx'

const listed = (title: string, cards: readonly ApprovalCard[], withCase: boolean) =>
  cards.length === 0 ? null : (
    <Block title={title}>
      <ul className="bare rows">
        {cards.map((card) => (
          <ApprovalItem key={card.track} card={card} withCase={withCase} />
        ))}
      </ul>
    </Block>
  )

export function WaitingApprovals() {
  const cards = useApprovals().data ?? []
  return (
    <>
      {listed(
        '待我审批',
        cards.filter((card) => card.mine),
        true,
      )}
      {listed(
        '在办的审批',
        cards.filter((card) => !card.mine),
        true,
      )}
    </>
  )
}
export function ApprovalPanel({ caseId }: { readonly caseId: string }) {
  return listed('审批', useCaseApprovals(caseId).data ?? [], false)
}
