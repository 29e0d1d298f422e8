/** @module What a step brings about, or would: state, clocks, documents, notices, consequences elsewhere, anomalies. */
import type { ReactNode } from 'react'
import type { StepAnswerView } from '../../cases/read-models.ts'
import { apiBase, at } from '../api/request.ts'
import { showDue } from '../format/time.ts'
import { Mark } from './mark.tsx'
import { AnomalyList } from './reasons.tsx'

function Group<T>({
  title,
  of,
  children,
}: {
  readonly title: string
  readonly of: readonly T[]
  readonly children: (one: T) => ReactNode
}) {
  if (of.length === 0) return null
  return (
    <>
      <dt>{title}</dt>
      <dd>
        {of.map((one, index) => (
          <div key={index}>{children(one)}</div>
        ))}
      </dd>
    </>
  )
}

export function Consequences({ answer }: { readonly answer: StepAnswerView }) {
  return (
    <div className="stack">
      <dl className="facts">
        <dt>办理后状态</dt>
        <dd>{answer.stateTitle}</dd>
        <Group title="研判所见" of={answer.told}>
          {(says) => says}
        </Group>
        <Group title="开始计算" of={answer.clocksStarted}>
          {(clock) => (
            <>
              {clock.title}：{clock.due ? `${showDue(clock.due)} 届满` : '暂停计算'}（{clock.dutyName}）{' '}
              {clock.provisional && <Mark tone="purple">暂定</Mark>}
            </>
          )}
        </Group>
        <Group title="停止计算" of={answer.clocksStopped}>
          {(clock) => (
            <>
              {clock.title}（{clock.statusTitle}）
            </>
          )}
        </Group>
        <Group title="文书" of={answer.documents}>
          {({ id, title, number }) =>
            id ? (
              <a href={`${apiBase}/documents${at(id)}.pdf`} target="_blank" rel="noreferrer">
                《{title}》{number}
              </a>
            ) : (
              <>
                《{title}》{number}
              </>
            )
          }
        </Group>
        <Group title="通知" of={answer.notices}>
          {({ to, says }) => (
            <>
              {to}：{says}
            </>
          )}
        </Group>
        <Group title="其他程序" of={answer.consequences}>
          {({ title }) => title}
        </Group>
      </dl>
      {answer.anomalies.length > 0 && <AnomalyList anomalies={answer.anomalies} />}
    </div>
  )
}
