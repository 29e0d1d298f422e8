/**
 * @module After 不起诉 (linkage.md §1 step 17; 刑诉规则 369, 379–389): 公安要求复议、提请复核, 被害人申诉或者起诉, 被不起诉人申诉.
 * They run side by side, so they are facts of one state; only a changed decision moves the case.
 */
import { z } from 'zod'
import { cite } from '../../src/domain/basis.ts'
import { stepsOn } from '../../src/engine/step.ts'
import { line, prose, yes } from '../forms.ts'
import { criminalFacts, type CriminalFacts } from './facts.ts'
import { chief, policeHead, prosecutor, toPolice, toProcuratorate } from './posts.ts'
import * as rule from './rules-remedies.ts'

const step = stepsOn(criminalFacts)
const decided = z
  .enum(['changed', 'upheld'])
  .meta({ title: '决定', labels: { changed: '变更、撤销不起诉决定', upheld: '维持' } })
const revoked: CriminalFacts = { result: 'revoked' }
/** Later appeals are still looked at, by another department (刑诉规则 382, 385). */
const inTime = (due: string | undefined, at: string): string =>
  due === undefined || Date.parse(at) <= Date.parse(due) ? '七日以内提出' : '七日以后提出'

export const remedySteps = {
  requestNonProsecutionReconsideration: step({
    title: '要求复议（对不起诉）',
    help: '办理时间填人民检察院收到要求复议意见书的时间，三十日以内作出复议决定。',
    by: policeHead,
    map: ['17.3'],
    basis: [cite('criminal-procedure-law', '179', '公安机关认为不起诉的决定有错误的时候')],
    requires: [rule.onceReconsidered],
    input: z.object({ number: line('要求复议意见书文号'), because: prose('理由') }),
    example: { number: '固公复字〔示例〕2号', because: '犯罪事实清楚，证据充分' },
    starts: ['D-74a'],
    copies: toProcuratorate,
    record: () => ({ policeReview: 'asked' }),
  }),

  decideNonProsecutionReconsideration: step({
    title: '复议决定（对不起诉）',
    by: chief,
    map: ['17.3'],
    basis: [cite('procuratorate-criminal-rules', '379', '收到要求复议意见书后三十日以内', '第二款')],
    requires: [rule.reconsiderationWaits],
    input: z.object({ result: decided, reassigned: yes('已另行指派检察官或者检察官办案组'), because: prose('理由') }),
    example: { result: 'upheld', reassigned: true, because: '犯罪情节轻微' },
    checks: [rule.reassigned],
    outcome: ({ result }) => result,
    stops: ['D-74a'],
    copies: toPolice,
    outcomes: {
      changed: { title: '复议变更不起诉决定', record: () => ({ ...revoked, policeReview: 'changed' }) },
      upheld: { title: '复议维持不起诉决定', record: () => ({ policeReview: 'upheld' }) },
    },
  }),

  requestNonProsecutionReview: step({
    title: '提请复核（对不起诉）',
    help: '办理时间填上一级人民检察院收到提请复核意见书的时间，三十日以内作出复核决定。',
    by: policeHead,
    map: ['17.3'],
    basis: [cite('criminal-procedure-law', '179', '可以向上一级人民检察院提请复核')],
    requires: [rule.reconsideredFirst],
    input: z.object({ number: line('提请复核意见书文号'), because: prose('理由') }),
    example: { number: '固公核字〔示例〕2号', because: '不接受复议决定' },
    starts: ['D-74b'],
    copies: toProcuratorate,
    record: () => ({ policeHigherReview: 'asked' }),
  }),

  recordNonProsecutionReview: step({
    title: '登记上一级人民检察院的复核决定（对不起诉）',
    by: prosecutor,
    map: ['17.3'],
    basis: [cite('procuratorate-criminal-rules', '380', '收到提请复核意见书后三十日以内')],
    requires: [rule.reviewWaits],
    input: z.object({ number: line('复核决定书文号'), result: decided }),
    example: { number: '包检复核〔示例〕2号', result: 'upheld' },
    outcome: ({ result }) => result,
    stops: ['D-74b'],
    copies: toPolice,
    outcomes: {
      changed: { title: '复核撤销、变更不起诉决定', record: () => ({ ...revoked, policeHigherReview: 'changed' }) },
      upheld: { title: '复核维持不起诉决定', record: () => ({ policeHigherReview: 'upheld' }) },
    },
  }),

  registerVictimAppeal: step({
    title: '登记被害人申诉（对不起诉）',
    help: '收到决定书后七日以内的，由上一级人民检察院复查；七日以后的，由本院控告申诉检察部门审查。办理时间填申诉立案的时间。',
    by: prosecutor,
    map: ['17.4'],
    basis: [
      cite('criminal-procedure-law', '180', '可以自收到决定书后七日以内'),
      cite('procuratorate-criminal-rules', '382', '在收到不起诉决定书七日以后提出申诉的'),
    ],
    requires: [rule.victimOnce],
    input: z.object({ victim: line('被害人'), claims: prose('申诉的理由') }),
    example: { victim: '某村村民委员会', claims: '造成的损失没有查清' },
    stops: ['D-75a'],
    starts: ['D-76a'],
    tell: (_, { clock, at }) => [inTime(clock('D-75a')?.due, at)],
    record: () => ({ victimAppeal: 'asked' }),
  }),

  registerPartyAppeal: step({
    title: '登记被不起诉人申诉',
    help: '只对酌定不起诉。七日以后提出的由控告申诉检察部门审查。办理时间填申诉立案的时间。',
    by: prosecutor,
    map: ['17.5'],
    basis: [cite('criminal-procedure-law', '181', '可以自收到决定书后七日以内')],
    requires: [rule.onlyDiscretionary],
    input: z.object({ claims: prose('申诉的理由') }),
    example: { claims: '没有实施犯罪行为' },
    stops: ['D-75b'],
    starts: ['D-76a'],
    tell: (_, { clock, at }) => [inTime(clock('D-75b')?.due, at)],
    record: () => ({ partyAppeal: 'asked' }),
  }),

  extendAppealReview: step({
    title: '延长申诉复查至六个月',
    by: chief,
    map: ['17.4', '17.5'],
    basis: [cite('procuratorate-criminal-rules', '386', '案情复杂的，不得超过六个月')],
    requires: [rule.appealWaits],
    input: z.object({ because: prose('案情复杂的情形') }),
    example: { because: '需要补充鉴定' },
    supersedes: ['D-76a'],
    starts: [{ limit: 'D-76b', from: ({ clock }) => clock('D-76a')?.from }],
  }),

  decideAppeal: step({
    title: '申诉复查决定（对不起诉）',
    help: '对正在复查的申诉一并作出；送达被害人、被不起诉人，撤销、变更的抄送公安机关。',
    by: chief,
    map: ['17.4', '17.5'],
    basis: [
      cite('procuratorate-criminal-rules', '386', '应当在立案后三个月以内报经检察长批准'),
      cite('procuratorate-criminal-rules', '383', '应当撤销下级人民检察院的不起诉决定', '第二款'),
    ],
    requires: [rule.appealWaits],
    input: z.object({ number: line('复查决定书文号'), result: decided, because: prose('理由') }),
    example: { number: '包检复查〔示例〕1号', result: 'upheld', because: '不起诉决定正确' },
    outcome: ({ result }) => result,
    stops: ['D-76a', 'D-76b'],
    copies: toPolice,
    outcomes: {
      changed: {
        title: '复查撤销不起诉决定',
        record: (_, { facts }) => ({ ...revoked, ...settled(facts, 'changed') }),
      },
      upheld: { title: '复查维持不起诉决定', record: (_, { facts }) => settled(facts, 'upheld') },
    },
  }),

  registerPrivateSuit: step({
    title: '登记人民法院受理被害人的起诉',
    help: '终止复查，将作出不起诉决定所依据的案卷材料移送人民法院。',
    by: prosecutor,
    map: ['17.4'],
    basis: [
      cite('criminal-procedure-law', '180', '直接向人民法院起诉'),
      cite('procuratorate-criminal-rules', '384', '应当终止复查'),
    ],
    requires: [rule.suitOpen],
    input: z.object({ court: line('受理的人民法院'), number: line('案号') }),
    example: { court: '固阳县人民法院', number: '（2026）内0222刑初2号' },
    stops: ['D-76a', 'D-76b'],
    supersedes: ['D-75a'],
    record: ({ court, number }, { facts }) => ({ privateSuit: `${court}${number}`, ...settled(facts, 'ended') }),
  }),

  revokeNonProsecution: step({
    title: '撤销不起诉决定',
    help: '本院或者上级人民检察院发现不起诉决定确有错误、符合起诉条件的，撤销，提起公诉。',
    by: chief,
    map: ['17.3'],
    basis: [
      cite('procuratorate-criminal-rules', '388', '应当撤销不起诉决定，提起公诉'),
      cite('procuratorate-criminal-rules', '389', '应当予以撤销或者指令下级人民检察院纠正'),
    ],
    input: z.object({
      by: z.enum(['own', 'higher']).meta({ title: '撤销的机关', labels: { own: '本院', higher: '上级人民检察院' } }),
      number: line('决定书文号'),
      because: prose('确有错误的理由'),
    }),
    example: { by: 'own', number: '固检撤不诉〔示例〕1号', because: '数量认定错误，符合起诉条件' },
    copies: toPolice,
    record: (input) => ({ ...revoked, because: input.because }),
  }),

  reopenOnNewEvidence: step({
    title: '发现新的证据，决定提起公诉',
    by: chief,
    map: ['16.5'],
    basis: [
      cite('procuratorate-criminal-rules', '369', '在发现新的证据，符合起诉条件时'),
      cite('procuratorate-criminal-rules', '424', '没有新的事实或者新的证据', '第三款'),
    ],
    requires: [rule.reopenable],
    input: z.object({ evidence: prose('新的证据（撤回起诉的：新的事实或者新的证据）') }),
    example: { evidence: '查获运输车辆的称重记录' },
    copies: toPolice,
    record: ({ evidence }) => ({ ...revoked, because: evidence }),
  }),
}

/** Every appeal that was pending is answered by this. */
function settled(facts: CriminalFacts, as: 'changed' | 'upheld' | 'ended'): CriminalFacts {
  return {
    ...(facts.victimAppeal === 'asked' && { victimAppeal: as }),
    ...(facts.partyAppeal === 'asked' && as !== 'ended' && { partyAppeal: as }),
  }
}
