/** @module 告知, 陈述申辩, 听证, 法制审核, 集体讨论: what they need, and what a fine needs of them (行政处罚法 44–45, 57–58, 62–65). */
import { cite } from '../../src/domain/basis.ts'
import { epochOf, type CivilDate } from '../../src/domain/time.ts'
import type { Rule, View } from '../../src/engine/step.ts'
import type { EnforcementFacts } from './facts.ts'

type Standing = Rule<View<EnforcementFacts>>
type Filled<In> = Rule<View<EnforcementFacts> & { input: In }>

/** 告知 says what, why, and which rights〔行政处罚法 44〕. */
export const rightsTold: Filled<{ rightsTold: boolean }> = {
  code: 'rights-not-told',
  says: '应当告知当事人依法享有的陈述、申辩、要求听证等权利',
  basis: cite('administrative-penalty-law', '44', '依法享有的陈述、申辩、要求听证等权利'),
  field: 'rightsTold',
  holds: ({ input }) => input.rightsTold,
}

export const statementDayAhead: Filled<{ statementUntil: CivilDate }> = {
  code: 'statement-date-past',
  says: '陈述、申辩的期限不得早于告知之日',
  field: 'statementUntil',
  holds: ({ input, on }) => input.statementUntil >= on,
}

/** Nobody answers what was not told. */
export const partyNotified: Standing = {
  code: 'nothing-notified',
  says: '还没有向当事人作出行政处罚事先告知',
  basis: cite('administrative-penalty-law', '44', '应当告知当事人拟作出的行政处罚内容'),
  unblock: { by: 'step', kind: 'enforcement', step: 'notifyPenalty' },
  holds: ({ facts }) => facts.notifiedAt !== undefined && facts.noticeSpent !== true,
}

export const afterNotice: Standing = {
  code: 'before-notice',
  says: '陈述、申辩或者要求听证的时间不得早于告知',
  unblock: { by: 'form', field: 'occurredAt' },
  impossible: true,
  holds: ({ facts, at }) => facts.notifiedAt === undefined || epochOf(at) >= epochOf(facts.notifiedAt),
}

export const hearingOffered: Standing = {
  code: 'hearing-not-offered',
  says: '没有告知听证权利，或者当事人已经要求听证',
  basis: cite('administrative-penalty-law', '63', '应当告知当事人有要求听证的权利'),
  unblock: { by: 'step', kind: 'enforcement', step: 'notifyPenalty' },
  holds: ({ facts }) => facts.notifiedAt === undefined || facts.hearing === 'offered',
}

export const hearingRequested: Standing = {
  code: 'hearing-not-requested',
  says: '当事人没有在期限内要求听证',
  basis: cite('administrative-penalty-law', '63', '当事人要求听证的，行政机关应当组织听证'),
  unblock: { by: 'step', kind: 'enforcement', step: 'requestHearing' },
  holds: ({ facts }) => facts.hearing === 'requested' || facts.hearing === 'noticed',
}

export const hearingDayAhead: Filled<{ heldOn: CivilDate }> = {
  code: 'hearing-date-past',
  says: '举行听证之日应当晚于通知之日',
  basis: cite('administrative-penalty-law', '64', '应当在举行听证的七日前', '第（二）项'),
  field: 'heldOn',
  holds: ({ input, on }) => input.heldOn > on,
}

/** 非本案调查人员主持〔行政处罚法 64〕. */
export const chairedByAnother: Filled<{ chair: string }> = {
  code: 'hearing-chair-investigator',
  says: '听证由行政机关指定的非本案调查人员主持',
  basis: cite('administrative-penalty-law', '64', '听证由行政机关指定的非本案调查人员主持', '第（四）项'),
  field: 'chair',
  holds: ({ input, facts }) => !(facts.officers ?? []).some((o) => o.name === input.chair),
}

export const hearingNoticed: Standing = {
  code: 'hearing-not-noticed',
  says: '没有通知听证的时间、地点',
  basis: cite('administrative-penalty-law', '64', '通知当事人及有关人员听证的时间、地点', '第（二）项'),
  unblock: { by: 'step', kind: 'enforcement', step: 'noticeHearing' },
  holds: ({ facts }) => facts.hearing === 'noticed',
}

export const hearingOnItsDay: Standing = {
  code: 'hearing-before-date',
  says: '听证不得早于通知的日期举行',
  basis: cite('administrative-penalty-law', '64', '通知当事人及有关人员听证的时间、地点', '第（二）项'),
  unblock: { by: 'form', field: 'occurredAt' },
  holds: ({ facts, on }) => facts.hearingOn === undefined || on >= facts.hearingOn,
}

/** 听证应当制作笔录〔行政处罚法 64〕. */
export const hearingRecorded: Filled<{ recorded: boolean }> = {
  code: 'hearing-record',
  says: '听证应当制作笔录',
  basis: cite('administrative-penalty-law', '64', '听证应当制作笔录', '第（八）项'),
  field: 'recorded',
  holds: ({ input }) => input.recorded,
}

/** 集体: more than one. */
export const discussedTogether: Filled<{ attendees: readonly string[] }> = {
  code: 'discussion-collective',
  says: '集体讨论应当由两名以上行政机关负责人参加',
  basis: cite('administrative-penalty-law', '57', '行政机关负责人应当集体讨论决定', '第二款'),
  field: 'attendees',
  holds: ({ input }) => new Set(input.attendees).size >= 2,
}

/** 未告知的不得作出处罚决定〔行政处罚法 62〕. */
export const penaltyNotified: Standing = {
  code: 'penalty-not-notified',
  says: '没有告知当事人拟作出的行政处罚内容及事实、理由、依据，不得作出行政处罚决定',
  basis: cite('administrative-penalty-law', '62', '不得作出行政处罚决定'),
  unblock: { by: 'step', kind: 'enforcement', step: 'notifyPenalty' },
  holds: ({ facts }) => facts.notifiedAt !== undefined && facts.noticeSpent !== true,
}

/** 充分听取意见; 明确放弃的除外〔行政处罚法 45, 62〕. The law sets no number of days: the notice does. */
export const statementHeard: Standing = {
  code: 'statement-not-heard',
  says: '当事人陈述、申辩的期限未满，也没有明确放弃，不得作出行政处罚决定',
  basis: cite('administrative-penalty-law', '45', '必须充分听取当事人的意见', '第一款'),
  unblock: { by: 'step', kind: 'enforcement', step: 'hearStatement' },
  holds: ({ facts, on }) =>
    facts.statementUntil === undefined || facts.statement !== 'open' || on > facts.statementUntil,
}

/** 要求听证的应当组织听证; the five days to ask are the party's〔行政处罚法 63, 64〕. */
export const hearingDone: Standing = {
  code: 'hearing-pending',
  says: '当事人要求听证的期限未满，或者已经要求听证而听证尚未举行，不得作出行政处罚决定',
  basis: cite('administrative-penalty-law', '63', '当事人要求听证的，行政机关应当组织听证'),
  unblock: { by: 'step', kind: 'enforcement', step: 'holdHearing' },
  holds: ({ facts: { hearing }, passed }) =>
    hearing === 'offered' ? passed('D-53a') : hearing !== 'requested' && hearing !== 'noticed',
}

/** 法制审核 of the cases 行政处罚法 58 lists: declared at 告知, and always after a hearing. */
export const legallyReviewed: Standing = {
  code: 'legal-review-missing',
  says: '属于应当法制审核的情形，未经法制审核或者审核未通过的，不得作出决定',
  basis: cite('administrative-penalty-law', '58', '未经法制审核或者审核未通过的，不得作出决定'),
  unblock: { by: 'step', kind: 'enforcement', step: 'legalReview' },
  holds: ({ facts }) => facts.legalReview === 'passed' || (facts.reviewNeeded !== true && facts.hearing !== 'held'),
}

/** 情节复杂或者重大违法行为〔行政处罚法 57〕. */
export const collectivelyDiscussed: Standing = {
  code: 'discussion-missing',
  says: '对情节复杂或者重大违法行为给予行政处罚，行政机关负责人应当集体讨论决定',
  basis: cite('administrative-penalty-law', '57', '行政机关负责人应当集体讨论决定', '第二款'),
  unblock: { by: 'step', kind: 'enforcement', step: 'collectiveDiscussion' },
  holds: ({ facts }) => facts.major !== true || facts.discussed === true,
}

/** More than was told is told again〔行政处罚法 44〕; a statement never makes it heavier〔45〕. */
export const notHeavier: Filled<{ fineFen: number }> = {
  code: 'heavier-than-notified',
  says: '罚款数额高于事先告知的数额：不得因陈述、申辩给予更重的处罚；另有理由的，应当重新告知',
  basis: cite('administrative-penalty-law', '45', '不得因当事人陈述、申辩而给予更重的处罚', '第二款'),
  field: 'fineFen',
  holds: ({ input, facts }) => facts.notifiedFineFen === undefined || input.fineFen <= facts.notifiedFineFen,
}
