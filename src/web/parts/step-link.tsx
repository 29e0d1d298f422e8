/** @module An open step as a button that leads to its form. */
import { Button } from 'antd'
import { useLocation } from 'wouter'
import type { StepCard } from '../../cases/read-models.ts'
import { at } from '../api/request.ts'

const stepPath = ({ caseId, track, step }: Pick<StepCard, 'caseId' | 'track' | 'step'>): string =>
  `/cases${at(caseId, track, step)}`

export function StepLink({ card, primary }: { readonly card: StepCard; readonly primary?: boolean }) {
  const [, go] = useLocation()
  const path = stepPath(card)
  return (
    <Button
      type={primary ? 'primary' : 'default'}
      href={path}
      style={{ height: 'auto', whiteSpace: 'normal', paddingBlock: 5 }}
      onClick={(event) => {
        // A link, so that a middle click opens it beside; a plain click stays in the page.
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        go(path)
      }}
    >
      {card.way === 'paper' ? `登记：${card.title}` : card.title}
    </Button>
  )
}
