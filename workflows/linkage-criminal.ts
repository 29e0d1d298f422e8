/** @module Link rules of the criminal side: 侦查与刑事检察 and 反向衔接, seen from the transfer and from the fine. */
import { z } from 'zod'
import { cite, type Basis } from '../src/domain/basis.ts'
import { epochOf, type Instant } from '../src/domain/time.ts'
import { oblige, remind } from '../src/engine/linkage-duties.ts'
import { agree, forbid, type LinkReason, type LinkRule } from '../src/engine/linkage.ts'
import { supervise } from './criminal/rules-investigation.ts'
import { contested } from './criminal/facts.ts'
import { criminal } from './criminal/index.ts'
import { enforcement } from './enforcement/index.ts'
import type { TransferFacts } from './police-transfer/facts.ts'
import { policeTransfer } from './police-transfer/index.ts'
import { reverseLinkage } from './reverse-linkage/index.ts'

const guide = (article: string): Basis => ({ instrument: 'reverse-linkage-guide-2024', article })
const sinceThen = (done: Instant | undefined, since: Instant): Instant | undefined =>
  done !== undefined && epochOf(done) >= epochOf(since) ? done : undefined
/** Of those the criminal side is done with: how many were sentenced to a 罚金. */
const fined = ({ results = [] }: TransferFacts): 'none' | 'some' | 'all' => {
  const latest = new Map(results.map((r) => [r.who, r.fined]))
  const count = [...latest.values()].filter(Boolean).length
  return count === 0 ? 'none' : count === latest.size ? 'all' : 'some'
}

/** Recorded of the police as 程序异常, a breach says what it opens. */
const supervised = (rule: LinkRule): LinkRule => {
  const opens = (r: LinkReason): LinkReason & { readonly remedy: string } => ({ ...r, remedy: supervise })
  return {
    ...rule,
    reasons: (...args) => rule.reasons(...args).map(opens),
    formReasons: (...args) => rule.formReasons(...args).map(opens),
  }
}
/** What the procuratorate may tell the bureau of a suspect, by how his own track stands. */
const standsAs: Readonly<Record<string, readonly string[]>> = {
  notProsecuted: ['notProsecuted'],
  exempted: ['exempted'],
  acquitted: ['acquitted'],
  convicted: ['guilty'],
  reopened: ['revoked', 'prosecuted'],
}

export const criminalLinks = [
  supervised(
    forbid({
      id: 'LK-C1',
      title: '刑事立案之后才侦查',
      of: criminal,
      steps: ['registerSuspect'],
      given: policeTransfer,
      scope: 'parent',
      says: '移送的案件公安机关还没有决定立案，不能登记犯罪嫌疑人、采取强制措施',
      basis: [cite('criminal-procedure-law', '115', '公安机关对已经立案的刑事案件，应当进行侦查')],
      unblock: 'decideFiling',
      when: ({ facts }) => facts.filed !== true,
    }),
  ),
  supervised(
    agree({
      id: 'LK-C2',
      title: '案件撤销与移送程序一致',
      of: criminal,
      steps: ['endInvestigation'],
      given: policeTransfer,
      scope: 'parent',
      form: z.object({ how: z.string() }),
      field: 'how',
      says: '移送程序中公安机关没有撤销案件，不能以案件已撤销终止侦查',
      basis: [cite('linkage-measures-2017', '9', '自作出决定之日起 3 日内书面通知环保部门')],
      disagrees: ({ facts }, { how }) => how === 'withdrawn' && facts.withdrawn !== true,
    }),
  ),
  forbid({
    id: 'LK-C3',
    title: '判处罚金后不再给予罚款',
    of: enforcement,
    steps: ['decideFine'],
    given: policeTransfer,
    scope: 'act',
    says: '人民法院已就同一违法行为判处罚金，行政机关尚未罚款的不再给予罚款；其他种类的处罚不受影响',
    basis: [cite('administrative-penalty-law', '35', '不再给予罚款', '第二款')],
    unblock: 'informResult',
    when: ({ facts }) => fined(facts) === 'all',
  }),
  remind({
    id: 'LK-C4',
    title: '同案有人已被判处罚金',
    of: enforcement,
    steps: ['decideFine'],
    given: policeTransfer,
    scope: 'act',
    says: '同案有人已被判处罚金：对该当事人不再给予罚款，罚款只能对其他当事人作出',
    basis: [cite('administrative-penalty-law', '35', '不再给予罚款', '第二款')],
    when: ({ facts }) => fined(facts) === 'some',
  }),
  oblige({
    id: 'LK-C5',
    title: '不起诉告知移送机关',
    given: criminal,
    seat: 'procuratorate',
    since: ({ facts }) =>
      facts.result === 'notProsecuted' && facts.transferred === true ? facts.decidedAt : undefined,
    limit: 'D-70',
    of: policeTransfer,
    step: 'informResult',
    scope: 'act',
    says: '已决定不起诉：三日内书面告知移送案件的行政机关',
    basis: [cite('linkage-measures-2017', '18', '自作出决定之日起 3 日内，书面告知')],
    met: ({ facts }, since) => facts.results?.flatMap((r) => sinceThen(r.at, since) ?? [])[0],
  }),
  oblige({
    id: 'LK-C6',
    title: '裁判结果移送行政机关',
    given: criminal,
    seat: 'procuratorate',
    since: ({ facts }) => (facts.transferred === true && facts.judgment !== undefined ? facts.judgedAt : undefined),
    of: policeTransfer,
    step: 'informResult',
    scope: 'act',
    says: '裁判已经生效：将结果告知移送案件的行政机关；免予刑事处罚、无罪而应当行政处罚的，及时移送',
    basis: [cite('administrative-penalty-law', '27', '司法机关应当及时将案件移送有关行政机关', '第一款')],
    met: ({ facts }, since) => facts.results?.flatMap((r) => sinceThen(r.at, since) ?? [])[0],
  }),
  agree({
    id: 'LK-C7',
    title: '告知的结果与刑事程序一致',
    of: policeTransfer,
    steps: ['informResult'],
    given: criminal,
    scope: 'act',
    form: z.object({ who: z.string(), result: z.string() }),
    field: 'result',
    says: '该犯罪嫌疑人的刑事程序没有这一处理结果，不能据以告知移送机关',
    basis: [cite('linkage-measures-2017', '18', '自作出决定之日起 3 日内，书面告知')],
    disagrees: ({ facts }, { who, result }) =>
      facts.suspect === who && standsAs[result]?.includes(facts.result ?? '') !== true,
  }),
  oblige({
    id: 'LK-71',
    title: '不起诉移送行政检察',
    given: criminal,
    seat: 'procuratorate',
    since: ({ facts }) => (facts.result === 'notProsecuted' ? facts.decidedAt : undefined),
    limit: 'D-71',
    of: reverseLinkage,
    step: 'handOverReview',
    scope: 'act',
    says: '已决定不起诉：三个工作日内移送行政检察审查（依据待核）',
    reading: '三个工作日见《行刑反向衔接工作指引》，系转引',
    basis: [cite('criminal-procedure-law', '177', '人民检察院应当提出检察意见', '第三款'), guide('')],
    met: ({ facts }, since) => sinceThen(facts.handedOverAt, since),
  }),
  oblige({
    id: 'LK-73',
    title: '处理检察意见并回复',
    given: reverseLinkage,
    seat: 'enforcer',
    since: ({ facts }) => (facts.opinion === 'standing' ? facts.opinionAt : undefined),
    of: reverseLinkage,
    step: 'replyOpinion',
    scope: 'parent',
    says: '人民检察院提出给予行政处罚的检察意见：依法处理，在意见书载明的期限内将处理结果通知人民检察院',
    basis: [cite('criminal-procedure-law', '177', '应当将处理结果及时通知人民检察院', '第三款')],
    met: ({ facts }) => facts.repliedAt,
  }),
  oblige({
    id: 'LK-72',
    title: '在行政执法程序登记并处理检察意见',
    given: reverseLinkage,
    seat: 'enforcer',
    since: ({ facts }) => (facts.opinion === 'standing' ? facts.opinionAt : undefined),
    of: enforcement,
    step: 'receiveOpinion',
    scope: 'act',
    says: '收到给予行政处罚的检察意见：在行政执法程序登记，依法作出处理',
    basis: [cite('administrative-penalty-law', '27', '司法机关应当及时将案件移送有关行政机关', '第一款')],
    met: ({ facts, at }) => (facts.opinion === undefined && facts.finedOn === undefined ? undefined : at),
  }),
  agree({
    id: 'LK-74',
    title: '反向衔接与刑事处理结果一致',
    of: reverseLinkage,
    steps: ['handOverReview'],
    given: criminal,
    scope: 'parent',
    form: z.object({ source: z.string() }),
    field: 'source',
    says: '刑事程序没有这一处理结果，不能据以移送行政检察',
    basis: [cite('criminal-procedure-law', '177', '人民检察院应当提出检察意见', '第三款')],
    disagrees: ({ facts }, { source }) => facts.result !== source,
  }),
  remind({
    id: 'LK-C8',
    title: '复议、复核、申诉期间中止审查',
    of: reverseLinkage,
    steps: ['issueOpinion', 'terminateReview', 'resumeReview'],
    given: criminal,
    scope: 'parent',
    says: '不起诉决定正在复议、复核、申诉复查或者被害人已经起诉：应当中止审查，收到结果后恢复（依据待核）',
    reading: '见《行刑反向衔接工作指引》第十三条，系转引',
    basis: [guide('13')],
    when: ({ facts }) => contested(facts),
  }),
]
