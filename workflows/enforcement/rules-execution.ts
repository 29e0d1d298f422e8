/** @module After the decision: what 送达, 缴纳 and 延期分期 need (行政处罚法 61, 66–67). */
import { cite } from '../../src/domain/basis.ts'
import { announcedService, announcementBasis } from '../office/service-law.ts'
import { epochOf, startOfDay, type CivilDate, type Instant } from '../../src/domain/time.ts'
import type { Rule, View } from '../../src/engine/step.ts'
import { limitOf } from '../law/limits/index.ts'
import type { EnforcementFacts } from './facts.ts'

type Standing = Rule<View<EnforcementFacts>>
type Filled<In> = Rule<View<EnforcementFacts> & { input: In }>

/** The fine, with what was added day by day; 加处罚款 is kept apart. */
export const owedFen = ({ fineFen, dailyFen }: EnforcementFacts): number => (fineFen ?? 0) + (dailyFen ?? 0)

/** What was in time〔法典 1054〕: found within five years where harm was done, within two otherwise. */
export const withinLimitation: Filled<{ harmful?: boolean | undefined }> = {
  code: 'limitation-ran-out',
  says: '违法行为超过处罚时效才被发现：有环境污染、生态破坏等危害后果的为五年，其他的为二年；不再给予行政处罚',
  basis: cite('ecological-environment-code', '1054', '违法行为在五年内被发现的', '第一款'),
  field: 'harmful',
  holds: ({ input, facts, actedOn }) => {
    const found = facts.discoveredOn ?? facts.openedOn
    if (actedOn === undefined || found === undefined) return true
    const { quantity } = limitOf(input.harmful === true ? 'D-54a' : 'D-54b', actedOn).counting
    return found <= `${Number(actedOn.slice(0, 4)) + quantity}${actedOn.slice(4)}`
  },
}

export const fineToCopy: Standing = {
  code: 'nothing-to-copy',
  says: '没有未移送而作出的罚款决定，或者已经抄送',
  unblock: { by: 'nobody' },
  holds: ({ facts }) => facts.finedOn !== undefined && facts.suspected === false && facts.copiedOn === undefined,
}

export const notYetServed: Standing = {
  code: 'penalty-served-already',
  says: '行政处罚决定书已经送达',
  unblock: { by: 'nobody' },
  holds: ({ facts }) => facts.decisionServed !== true,
}

/** 电子送达 only after 确认书〔行政处罚法 61〕. */
export const eServiceConfirmed: Filled<{ mode: string; confirmation: boolean }> = {
  code: 'e-service-unconfirmed',
  says: '当事人没有签订确认书的，不能采用传真、电子邮件等方式送达',
  basis: cite('administrative-penalty-law', '61', '当事人同意并签订确认书的', '第二款'),
  field: 'confirmation',
  holds: ({ input }) => input.mode !== 'electronic' || input.confirmation,
}

/** 公告送达 takes effect when its period is over, not when it is published〔民事诉讼法 95〕. */
export const announcementOver: Filled<{ mode: string; announcedOn?: CivilDate | undefined }> = {
  code: 'announcement-period-running',
  says: '公告送达应当填写发出公告的日期，并且经过法定期间才视为送达',
  basis: announcementBasis,
  field: 'announcedOn',
  holds: ({ input, on }) =>
    input.mode !== 'announced' ||
    (input.announcedOn !== undefined && announcedService(input.announcedOn).effectiveOn <= on),
}
/** Service by 公告 counts from the day its period was over, whenever it is recorded. */
export const servedFrom = (
  { mode, announcedOn }: { readonly mode: string; readonly announcedOn?: CivilDate | undefined },
  at: Instant,
): Instant =>
  mode === 'announced' && announcedOn !== undefined ? startOfDay(announcedService(announcedOn).effectiveOn) : at

export const penaltyServed: Standing = {
  code: 'penalty-not-served',
  says: '行政处罚决定书尚未送达，缴纳期限还没有起算',
  basis: cite('administrative-penalty-law', '67', '收到行政处罚决定书之日起十五日内', '第三款'),
  unblock: { by: 'step', kind: 'enforcement', step: 'servePenalty' },
  holds: ({ facts }) => facts.decisionServed === true,
}

export const afterService: Standing = {
  code: 'before-service',
  says: '缴纳、延期或者分期的时间不得早于送达',
  unblock: { by: 'form', field: 'occurredAt' },
  impossible: true,
  holds: ({ facts, at }) => facts.servedAt === undefined || epochOf(at) >= epochOf(facts.servedAt),
}

export const notOverpaid: Filled<{ paidFen: number }> = {
  code: 'paid-more-than-fined',
  says: '累计缴纳的罚款不能多于罚款数额；加处罚款另行登记',
  field: 'paidFen',
  holds: ({ input, facts }) => (facts.paidFen ?? 0) + input.paidFen <= owedFen(facts),
}

export const stillUnpaid: Standing = {
  code: 'paid-in-full',
  says: '罚款已经缴清，不需要延期或者分期',
  unblock: { by: 'nobody' },
  holds: ({ facts }) => facts.decisionServed !== true || (facts.paidFen ?? 0) < owedFen(facts),
}

export const deferredAhead: Filled<{ until: CivilDate }> = {
  code: 'deferral-date-past',
  says: '延期或者分期的最后日期应当晚于批准之日',
  field: 'until',
  holds: ({ input, on }) => input.until > on,
}

/** 经当事人申请和行政机关批准〔行政处罚法 66〕. */
export const deferralAsked: Filled<{ applied: boolean }> = {
  code: 'deferral-not-asked',
  says: '延期或者分期缴纳罚款，应当经当事人申请',
  basis: cite('administrative-penalty-law', '66', '经当事人申请和行政机关批准，可以暂缓或者分期缴纳', '第二款'),
  field: 'applied',
  holds: ({ input }) => input.applied,
}
