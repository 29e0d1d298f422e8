/** @module 生态环境损害赔偿: the statements its steps need. Those on a text nobody read yield to a recorded reason. */
import { cite } from '../../src/domain/basis.ts'
import { chineseDate, dayOf, epochOf } from '../../src/domain/time.ts'
import type { Rule, View } from '../../src/engine/step.ts'
import { yuan } from '../papers/amount.ts'
import { totalOf, type CompensationFacts, type Loss } from './facts.ts'
import { MEETINGS, SIMPLE_FEN } from './forms.ts'
import { reform } from '../law/unseen.ts'

type Standing = Rule<View<CompensationFacts>>
type Filled<In> = Rule<View<CompensationFacts> & { input: In }>
const kind = 'compensation'

interface NotStarting {
  readonly decision: string
  readonly ground?: string
  readonly document?: string
  readonly redLine?: boolean
  readonly repeatedWithinTwoYears?: boolean
  readonly departing?: string
}
/** LK-59. */
export const minorOnlyIfMinor: Filled<NotStarting> = {
  code: 'minor-damage-excluded',
  says: '生态保护红线内的损害，或者义务人二年内再次造成损害的，不以显著轻微为由不启动索赔',
  basis: cite('compensation-opinion-2025', '4'),
  field: 'ground',
  holds: ({ input }) =>
    input.ground !== 'minor' ||
    (input.redLine !== true && input.repeatedWithinTwoYears !== true) ||
    input.departing !== undefined,
}
const proved = ['performed', 'covered', 'repaired']
/** LK-13, LK-54: the judgment, the performance or the repair is named. */
export const groundProved: Filled<NotStarting> = {
  code: 'no-start-unproved',
  says: '以已履行、裁判已全部涵盖、其他途径已修复为由不启动索赔的，应当写明证明文书',
  basis: cite('compensation-management-2022', '18'),
  field: 'document',
  holds: ({ input }) => !proved.includes(input.ground ?? '') || input.document !== undefined,
}
export const fromProcuratorate: Standing = {
  code: 'no-lead-to-answer',
  says: '线索不是人民检察院移送的，不需要反馈',
  basis: reform,
  holds: ({ facts }) => facts.fromProcuratorate === true && facts.fedBackAt === undefined,
}

interface Determination {
  readonly route: string
  readonly losses: readonly Loss[]
  readonly departing?: string
}
export const simpleEnough: Filled<Determination> = {
  code: 'expert-opinion-above-ceiling',
  says: `损害较小（${yuan(SIMPLE_FEN)}以下）的简单案件才以专家意见认定；上限由省级另定的，写明理由`,
  basis: reform,
  field: 'route',
  holds: ({ input }) =>
    input.route !== 'expert' || totalOf(input.losses) <= SIMPLE_FEN || input.departing !== undefined,
}
const once = (losses: readonly Loss[]) => new Set(losses.map((l) => l.item)).size === losses.length
export const itemsOnce: Filled<{ losses: readonly Loss[] }> = {
  code: 'loss-item-twice',
  says: '民法典第一千二百三十五条的同一项损失、费用只列一次',
  basis: cite('civil-code-tort', '1235', '有权请求侵权人赔偿下列损失和费用'),
  field: 'losses',
  holds: ({ input }) => once(input.losses),
}

export const notTooMany: Filled<{ departing?: string }> = {
  code: 'fourth-meeting',
  says: `索赔磋商会议原则上不超过${MEETINGS}次：再次召开的，写明理由`,
  basis: cite('compensation-opinion-2025', '7'),
  field: 'departing',
  holds: ({ input, facts }) => (facts.meetings ?? 0) < MEETINGS || input.departing !== undefined,
}
export const metFirst: Standing = {
  code: 'no-negotiation-held',
  says: '没有召开过磋商会议，不能签订赔偿协议',
  basis: cite('ecological-environment-code', '1073', '与责任人按照有关规定进行磋商', '第一款'),
  unblock: { by: 'step', kind, step: 'holdNegotiation' },
  holds: ({ facts }) => (facts.meetings ?? 0) > 0,
}
interface Failing {
  readonly ground: string
}
export const failureFounded: Filled<Failing> = {
  code: 'negotiation-not-failed',
  says: '认定磋商不成的情形与登记不符：三次会议、磋商期限届满须先有相应登记',
  basis: cite('compensation-opinion-2025', '7'),
  field: 'ground',
  holds: ({ input, facts, clock, at }) => {
    const due = clock('eda-negotiation-90d')?.due
    if (input.ground === 'meetings') return (facts.meetings ?? 0) >= MEETINGS
    return input.ground !== 'period' || (due !== undefined && epochOf(due) < epochOf(at))
  },
}

export const unconfirmed: Standing = {
  code: 'already-binding',
  says: '只有没有确认过的赔偿协议可以申请司法确认',
  basis: cite('damage-compensation-provisions', '20', '当事人可以向人民法院申请司法确认', '第一款'),
  holds: ({ facts }) => facts.binding === 'agreement',
}
export const agreementPublished: Standing = {
  code: 'agreement-notice-running',
  says: ({ clock }) => {
    const due = clock('eda-confirm-announce-30d')?.due
    return due ? `赔偿协议的公告期间至${chineseDate(dayOf(due))}届满，届满前不能裁定` : '没有公告赔偿协议内容，不能裁定'
  },
  basis: cite('damage-compensation-provisions', '20', '公告期间不少于三十日', '第二款'),
  unblock: { by: 'step', kind, step: 'publishAgreement' },
  remedy: '当事人可以请求人民法院依法公告后再行裁定',
  holds: ({ passed }) => passed('eda-confirm-announce-30d'),
}
/** 5(三): negotiation first; of an agreement, only its breach. */
export const mayClaim: Standing = {
  code: 'agreement-not-breached',
  says: '赔偿协议正在履行，或者已经可以申请强制执行，不能就此起诉',
  basis: cite('damage-compensation-provisions', '5', '与被告进行磋商但未达成一致', '第（三）项'),
  unblock: { by: 'step', kind, step: 'recordBreach' },
  holds: ({ facts }) =>
    facts.binding === undefined ||
    (facts.binding === 'agreement' && facts.breachOf === 'agreement') ||
    facts.confirmationDismissed !== undefined,
}
export const enforceable: Standing = {
  code: 'nothing-to-enforce',
  says: '经司法确认的赔偿协议或者生效裁判没有履行的，才能申请强制执行；未经确认的协议应当起诉',
  basis: cite('damage-compensation-provisions', '21', '对方当事人可以向人民法院申请强制执行'),
  unblock: { by: 'step', kind, step: 'recordBreach' },
  holds: ({ facts }) =>
    facts.binding !== undefined && facts.binding !== 'agreement' && facts.breachOf === facts.binding,
}
export const notOverpaid: Filled<{ paidFen: number }> = {
  code: 'paid-more-than-owed',
  says: ({ facts }) => `累计缴纳超过应当赔偿的数额（${yuan(totalOf(facts.agreed))}）`,
  basis: cite('damage-compensation-provisions', '15', '应当依照法律、法规、规章予以缴纳、管理和使用'),
  field: 'paidFen',
  holds: ({ input, facts }) => (facts.paidFen ?? 0) + input.paidFen <= totalOf(facts.agreed),
}
/** Everything agreed or judged is paid, and what was to be restored was evaluated. */
export const performed: Standing = {
  code: 'claim-not-performed',
  says: ({ facts }) =>
    facts.repairMode === 'payment'
      ? `尚有${yuan(totalOf(facts.agreed) - (facts.paidFen ?? 0))}没有缴纳，不能结案`
      : '修复没有完成并经效果评估，不能结案',
  basis: cite('civil-code-tort', '1234', '在合理期限内承担修复责任'),
  unblock: { by: 'step', kind, step: 'recordPayment' },
  holds: ({ facts }) =>
    facts.repairMode === 'payment'
      ? (facts.paidFen ?? 0) >= totalOf(facts.agreed)
      : facts.evaluated === 'met' || facts.evaluated === 'exempt',
}
export const toRestore: Standing = {
  code: 'nothing-to-restore',
  says: '以缴纳赔偿金承担责任的，没有修复可以登记完成',
  basis: cite('civil-code-tort', '1234', '在合理期限内承担修复责任'),
  holds: ({ facts }) => facts.repairMode !== 'payment',
}
