/** @module 我的待办: what is due, what I may do now, what I have to sign for, and whom we wait for. */
import { Link } from 'wouter'
import type { Inbox, StepCard } from '../../cases/read-models.ts'
import { WaitingApprovals } from '../approvals/approval-panel.tsx'
import { useInbox } from '../api/queries.ts'
import { at } from '../api/request.ts'
import { ClockItem } from '../parts/clock-item.tsx'
import { DutyItem } from '../parts/duty-item.tsx'
import { Mark } from '../parts/mark.tsx'
import { NoticeItem } from '../parts/notice-item.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { Block, Loaded, Nothing } from '../parts/states.tsx'
import { StepLink } from '../parts/step-link.tsx'

function Tally({ clocks, steps, notices }: Inbox) {
  const mine = clocks.filter((clock) => clock.mine)
  const overdue = mine.filter(({ status }) => status === 'overdue').length
  const soon = mine.filter(({ status }) => status === 'due-soon').length
  return (
    <div className="row">
      {overdue > 0 && <Mark tone="red">已逾期 {overdue} 项</Mark>}
      {soon > 0 && <Mark tone="orange">即将到期 {soon} 项</Mark>}
      <Mark tone="plain">可以办理 {steps.length} 项</Mark>
      <Mark tone="plain">待签收 {notices.length} 件</Mark>
    </div>
  )
}

const byCase = (steps: readonly StepCard[]): readonly (readonly StepCard[])[] =>
  Object.values(Object.groupBy(steps, ({ caseId }) => caseId)).flatMap((group) => (group ? [group] : []))

function OpenSteps({ steps }: { readonly steps: readonly StepCard[] }) {
  if (steps.length === 0) return <Nothing>本岗位现在没有可以办理的事项。</Nothing>
  return (
    <ul className="bare rows">
      {byCase(steps).map((group) => (
        <li key={group[0]?.caseId} className="stack">
          <Link href={`/cases${at(group[0]?.caseId ?? '')}`} className="strong">
            {group[0]?.caseTitle}
          </Link>
          <ul className="bare stack">
            {group.map((card) => (
              <li key={`${card.track}/${card.step}`} className="step">
                <StepLink card={card} />
                <span className="soft">
                  {card.trackTitle} · {card.way === 'paper' ? `${card.sideTitle}来文` : card.sideTitle}
                </span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

function Desk({ inbox }: { readonly inbox: Inbox }) {
  const mine = inbox.clocks.filter((clock) => clock.mine)
  const theirs = inbox.clocks.filter((clock) => !clock.mine)
  return (
    <div className="columns">
      <div>
        <WaitingApprovals />
        <Block title="本机关期限">
          {mine.length === 0 ? (
            <Nothing>本机关没有正在计算的期限。</Nothing>
          ) : (
            <ul className="bare rows">
              {mine.map((clock) => (
                <ClockItem key={clock.id} clock={clock} withCase />
              ))}
            </ul>
          )}
        </Block>
        {inbox.duties.length > 0 && (
          <Block title="应当办理">
            <ul className="bare rows">
              {inbox.duties.map((duty) => (
                <DutyItem key={duty.id} duty={duty} />
              ))}
            </ul>
          </Block>
        )}
        <Block title="可以办理">
          <OpenSteps steps={inbox.steps.filter(({ kind }) => kind !== 'approval')} />
        </Block>
      </div>
      <div>
        <Block title="待签收">
          {inbox.notices.length === 0 ? (
            <Nothing>没有待签收的通知。</Nothing>
          ) : (
            <ul className="bare rows">
              {inbox.notices.map((notice) => (
                <NoticeItem key={notice.id} notice={notice} withCase />
              ))}
            </ul>
          )}
        </Block>
        {theirs.length > 0 && (
          <Block title="等待其他机关">
            <ul className="bare rows">
              {theirs.map((clock) => (
                <ClockItem key={clock.id} clock={clock} withCase />
              ))}
            </ul>
          </Block>
        )}
      </div>
    </div>
  )
}

export default function InboxPage() {
  const inbox = useInbox()
  return (
    <>
      <PageHead title="我的待办">{inbox.data && <Tally {...inbox.data} />}</PageHead>
      <Loaded query={inbox}>{(data) => <Desk inbox={data} />}</Loaded>
    </>
  )
}
