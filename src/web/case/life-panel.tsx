/** @module One document unfolded: what can be registered now, who has been served, what has happened to it. */
import { useState } from 'react'
import { Button } from 'antd'
import type { LifeActionView, LifeView } from '../../cases/read-life.ts'
import { serverNow, useLife } from '../api/queries.ts'
import { apiBase, at } from '../api/request.ts'
import { showDay, showMoment } from '../format/time.ts'
import { Mark } from '../parts/mark.tsx'
import { Loaded } from '../parts/states.tsx'
import { LifeDialog } from './life-dialog.tsx'

interface Props {
  readonly caseId: string
  readonly document: string
  readonly title: string
}
interface Opened {
  readonly action: LifeActionView
  readonly now: string
}

const Services = ({ services }: { readonly services: LifeView['services'] }) =>
  services.length === 0 ? null : (
    <section aria-label="送达">
      <h3>送达</h3>
      <ul className="bare">
        {services.map((service) => (
          <li key={service.id} className={service.annulled ? 'struck' : undefined}>
            {service.recipientName} · {service.modeTitle} · {showMoment(service.servedAt)}{' '}
            <Mark tone={service.delivered ? 'green' : 'orange'}>{service.delivered ? '已送达' : '未送达'}</Mark>{' '}
            {service.effectiveOn && service.effectiveOn > service.servedAt.slice(0, 10) && (
              <span className="soft">{showDay(service.effectiveOn)}视为送达 </span>
            )}
            <a href={`${apiBase}/services${at(service.id)}.pdf`} target="_blank" rel="noreferrer">
              送达回证
            </a>
          </li>
        ))}
      </ul>
    </section>
  )

const History = ({ history }: { readonly history: LifeView['history'] }) =>
  history.length === 0 ? null : (
    <section aria-label="经过">
      <h3>经过</h3>
      <ul className="bare">
        {history.map((entry) => (
          <li key={`${entry.at}-${entry.title}`}>
            {entry.title}：{entry.says}{' '}
            <span className="soft">
              {showMoment(entry.at)} · {entry.by}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )

export function LifePanel({ caseId, document, title }: Props) {
  const query = useLife(caseId, document, true)
  const [opened, setOpened] = useState<Opened>()
  const open = async (action: LifeActionView) => setOpened({ action, now: await serverNow() })
  return (
    <Loaded query={query}>
      {(life) => {
        const ready = life.actions.filter(({ reasons }) => reasons.length === 0)
        return (
          <div className="stack">
            <div className="row">
              {life.stage !== 'issued' && life.stage !== 'printed' && life.mine && (
                <a href={`${apiBase}/seals${at(document)}.pdf`} target="_blank" rel="noreferrer">
                  用印登记表
                </a>
              )}
              {life.original && (
                <a href={`${apiBase}/documents${at(document)}/original`}>原件（{life.original.name}）</a>
              )}
            </div>
            {ready.length > 0 && (
              <div className="row">
                {ready.map((action) => (
                  <Button
                    key={action.action}
                    size="small"
                    danger={action.action === 'void'}
                    onClick={() => void open(action)}
                  >
                    {action.title}
                  </Button>
                ))}
              </div>
            )}
            {life.mine && ready.length === 0 && <p className="soft">现在没有您可以登记的事项。</p>}
            <Services services={life.services} />
            <History history={life.history} />
            {opened && (
              <LifeDialog
                key={opened.action.action}
                caseId={caseId}
                title={title}
                life={life}
                action={opened.action}
                now={opened.now}
                onClose={() => setOpened(undefined)}
              />
            )}
          </div>
        )
      }}
    </Loaded>
  )
}
