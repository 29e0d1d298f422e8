/** @module 办理: what can be done now and by whom; what cannot yet be done, why, and what unblocks it. */
import type { ClockCard, StepCard } from '../../cases/read-models.ts'
import { useClocks, useSteps } from '../api/queries.ts'
import { BasisText } from '../parts/basis.tsx'
import { isRunning } from '../parts/clock-item.tsx'
import { ReasonList } from '../parts/reasons.tsx'
import { Block, Loaded, Nothing } from '../parts/states.tsx'
import { StepLink } from '../parts/step-link.tsx'

const isOpen = ({ reasons }: StepCard): boolean => reasons.length === 0
const keyOf = ({ track, step }: StepCard): string => `${track}/${step}`

function Actionable({
  title,
  cards,
  lead,
}: {
  readonly title: string
  readonly cards: readonly StepCard[]
  readonly lead?: StepCard
}) {
  if (cards.length === 0) return null
  return (
    <div>
      <h3>{title}</h3>
      <ul className="bare rows">
        {cards.map((card) => (
          <li key={keyOf(card)} className="step">
            <StepLink card={card} primary={card === lead} />
            <span className="soft">
              {card.trackTitle}
              {card.way === 'paper' && ` · ${card.sideTitle}`}
              {card.help && ` · ${card.help}`}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Others({ cards }: { readonly cards: readonly StepCard[] }) {
  if (cards.length === 0) return null
  return (
    <div>
      <h3>同事岗位或者其他机关办理</h3>
      <ul className="bare rows">
        {cards.map((card) => (
          <li key={keyOf(card)}>
            <span className="strong">{card.title}</span>{' '}
            <span className="soft">
              {card.trackTitle} · {card.sideTitle} · {card.posts.join('、')}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Blocked({ cards }: { readonly cards: readonly StepCard[] }) {
  if (cards.length === 0) return null
  return (
    <details>
      <summary>暂不能办理（{cards.length} 项）及原因</summary>
      <ul className="bare rows">
        {cards.map((card) => (
          <li key={keyOf(card)}>
            <div className="edge-plain">
              <span className="strong">{card.title}</span>{' '}
              <span className="soft">
                {card.trackTitle} · {card.sideTitle}
              </span>
              <ReasonList reasons={card.reasons} />
              {card.basis[0] && <BasisText basis={card.basis[0]} />}
            </div>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** The proceeding whose limit runs out first for my organ: its next step is the one to offer first. */
const urgentTrack = (clocks: readonly ClockCard[]): string | undefined =>
  clocks
    .filter((clock) => clock.mine && clock.due !== undefined && isRunning(clock))
    .toSorted((a, b) => Date.parse(a.due ?? '') - Date.parse(b.due ?? ''))[0]?.track

export function StepPanel({ caseId }: { readonly caseId: string }) {
  const query = useSteps(caseId)
  const urgent = urgentTrack(useClocks(caseId).data ?? [])
  return (
    <Block title="办理">
      <Loaded query={query}>
        {(all) => {
          // 审批 has a block of its own.
          const steps = all.filter(({ kind }) => kind !== 'approval')
          const open = steps.filter(isOpen)
          const proposed = open.filter(({ way, mayPropose }) => way === 'colleague' && mayPropose)
          const own = open.filter(({ way }) => way === 'own')
          const paper = open.filter(({ way }) => way === 'paper')
          return (
            <div className="stack">
              {open.length === 0 && <Nothing>现在没有可以办理的环节。</Nothing>}
              <Actionable
                title="本岗位可以办理"
                cards={own}
                lead={own.find(({ track }) => track === urgent) ?? own[0]}
              />
              <Actionable title="可以提请审批" cards={proposed} lead={undefined} />
              <Actionable title="可以来文登记" cards={paper} lead={own.length === 0 ? paper[0] : undefined} />
              <Others
                cards={open.filter(
                  ({ way, track, step }) =>
                    (way === 'colleague' || way === 'other') &&
                    !proposed.some((p) => p.track === track && p.step === step),
                )}
              />
              <Blocked cards={steps.filter((card) => !isOpen(card))} />
            </div>
          )
        }}
      </Loaded>
    </Block>
  )
}
