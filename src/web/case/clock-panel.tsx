/** @module The clocks of a case: the running ones, then those that ended. */
import { useClocks } from '../api/queries.ts'
import { ClockItem, isRunning } from '../parts/clock-item.tsx'
import { Block, Loaded, Nothing } from '../parts/states.tsx'

export function ClockPanel({ caseId }: { readonly caseId: string }) {
  const query = useClocks(caseId)
  return (
    <Block title="期限">
      <Loaded query={query}>
        {(clocks) => {
          const running = clocks.filter(isRunning)
          const ended = clocks.filter((clock) => !isRunning(clock))
          return (
            <>
              {running.length === 0 && <Nothing>没有正在计算的期限。</Nothing>}
              <ul className="bare rows">
                {running.map((clock) => (
                  <ClockItem key={clock.id} clock={clock} />
                ))}
              </ul>
              {ended.length > 0 && (
                <details>
                  <summary>已结束的期限（{ended.length} 项）</summary>
                  <ul className="bare rows">
                    {ended.map((clock) => (
                      <ClockItem key={clock.id} clock={clock} />
                    ))}
                  </ul>
                </details>
              )}
            </>
          )
        }}
      </Loaded>
    </Block>
  )
}
