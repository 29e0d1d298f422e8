/** @module Reasons why something cannot be done now: the sentence, the article, what unblocks it and who. */
import type { Anomaly } from '../../engine/event.ts'
import type { ReasonView } from '../../cases/read-models.ts'
import { showMoment } from '../format/time.ts'
import { BasisText } from './basis.tsx'

const unblocking = ({ unblockSays, unblock }: ReasonView): string | undefined => {
  if (unblockSays) return unblockSays
  if (unblock?.by === 'form') return '修改填写内容后可以办理'
  if (unblock?.by === 'time') return unblock.at ? `${showMoment(unblock.at)} 之后可以办理` : '期限届满后可以办理'
  return undefined
}

export function ReasonList({ reasons }: { readonly reasons: readonly ReasonView[] }) {
  return (
    <ul className="bare stack">
      {reasons.map((reason, at) => {
        const next = unblocking(reason)
        return (
          <li key={`${reason.code}-${at}`}>
            {reason.says}
            {reason.basisLabel && (
              <>
                {' '}
                <BasisText basis={reason.basisLabel} />
              </>
            )}
            {next && <div className="soft">怎样可以办理：{next}</div>}
          </li>
        )
      })}
    </ul>
  )
}

/** 程序异常: recorded, not refused, with what can be done about it. */
export function AnomalyList({ anomalies }: { readonly anomalies: readonly Anomaly[] }) {
  return (
    <ul className="bare">
      {anomalies.map((anomaly, at) => (
        <li key={`${anomaly.code}-${at}`} className="edge-orange">
          <span className="mark orange">程序异常</span> {anomaly.says}
          {anomaly.remedy && <div className="soft">可采取：{anomaly.remedy}</div>}
        </li>
      ))}
    </ul>
  )
}
