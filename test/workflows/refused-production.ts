/** @module Breaches of 停产停业, 暂扣 and 吊销: what every penalty needs, they need. */
import { penaltyNotice } from '../../workflows/scenarios/papers.ts'
import { who } from '../../workflows/scenarios/scenario.ts'
import type { Breach } from './refused-rows.ts'
import { from, hearingAsked, notified, told, through, notSuspected } from './road.ts'
import { restricted, restriction, restrictionTold } from './road-penalty.ts'

const decide = (at: string) => ({
  track: 'enforcement',
  step: 'decideRestriction',
  at,
  by: who.head,
  input: restriction,
})
const named = { notifiedRestriction: true }

export const productionBreaches: readonly Breach[] = [
  {
    title: '告知书既没有写罚款也没有写停产停业〔行政处罚法44〕',
    code: 'nothing-proposed',
    ...from('enforcement.notifyPenalty', { ...penaltyNotice('2026-09-30'), fineFen: undefined }),
  },
  {
    title: '没有研判就决定停产停业〔行政处罚法57〕',
    code: 'crime-assessed',
    recordedWith: ['penalty-not-notified', 'restriction-not-notified'],
    given: through('openEnforcement'),
    attempt: decide('2026-09-16 10:00'),
  },
  {
    title: '没有告知就决定停产停业〔行政处罚法62〕',
    code: 'penalty-not-notified',
    given: notSuspected,
    facts: named,
    attempt: decide('2026-09-23 10:00'),
  },
  {
    title: '告知书没有写明停产停业〔行政处罚法44〕',
    code: 'restriction-not-notified',
    given: told,
    attempt: decide('2026-09-25 10:00'),
  },
  {
    title: '陈述申辩期限未满就决定停产停业〔行政处罚法45〕',
    code: 'statement-not-heard',
    given: restrictionTold,
    facts: { statement: 'open', statementUntil: '2026-09-30' },
    attempt: decide('2026-09-25 10:00'),
  },
  {
    title: '要求听证而没有举行就决定停产停业〔行政处罚法63〕',
    code: 'hearing-pending',
    given: hearingAsked,
    facts: { ...named, legalReview: 'passed' },
    attempt: decide('2026-09-25 10:00'),
  },
  {
    title: '应当法制审核而没有审核就决定停产停业〔行政处罚法58〕',
    code: 'legal-review-missing',
    given: restrictionTold,
    facts: { legalReview: 'none' },
    attempt: decide('2026-09-25 10:00'),
  },
  {
    title: '情节复杂没有集体讨论就决定停产停业〔行政处罚法57〕',
    code: 'discussion-missing',
    given: restrictionTold,
    facts: { major: true },
    attempt: decide('2026-09-25 10:00'),
  },
  {
    title: '没有停产停业的决定就登记执行',
    code: 'no-restriction',
    given: notified,
    attempt: { track: 'enforcement', step: 'carryOutRestriction', at: '2026-09-28 10:00', by: who.handler },
  },
  {
    title: '停产停业尚未执行，就以执行完毕结案〔行政处罚法66〕',
    code: 'restriction-not-carried-out',
    given: restricted,
    attempt: {
      track: 'enforcement',
      step: 'closeEnforcement',
      at: '2026-09-28 10:00',
      by: who.deptHead,
      input: { ground: '处罚决定执行完毕', note: '结案' },
    },
  },
]
