/** @module 依据: the article as it is cited, with 依据待核 where its text was not at hand. */
import type { BasisLabel } from '../../cases/read-models.ts'
import { Mark } from './mark.tsx'

const axes: Record<BasisLabel['axis'], string> = {
  act: '依行为时',
  step: '依办理时',
  decision: '依裁判时',
}

export function BasisText({ basis, quoted }: { readonly basis: BasisLabel; readonly quoted?: boolean }) {
  return (
    <span className="basis">
      {basis.label.replace('（依据待核）', '')}
      {quoted && basis.quote && `“${basis.quote}”`}
      {quoted && `（${axes[basis.axis]}）`}
      {basis.certainty !== 'text' && (
        <>
          {' '}
          <Mark tone="orange">依据待核</Mark>
        </>
      )}
      {!basis.inForce && (
        <>
          {' '}
          <Mark tone="plain">该日不在施行期</Mark>
        </>
      )}
    </span>
  )
}

export function BasisList({ basis, quoted }: { readonly basis: readonly BasisLabel[]; readonly quoted?: boolean }) {
  if (basis.length === 0) return null
  return (
    <ul className="bare articles">
      {basis.map((one, at) => (
        <li key={`${one.label}-${at}`}>
          <BasisText basis={one} quoted={quoted} />
        </li>
      ))}
    </ul>
  )
}
