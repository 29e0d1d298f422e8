/** @module 行政执法: 中止调查 and 恢复调查. The ninety days stand still meanwhile (办法 35, second-hand: 依据待核). */
import { z } from 'zod'
import { cite } from '../../src/domain/basis.ts'
import { stepsOn } from '../../src/engine/step.ts'
import { prose } from '../forms.ts'
import { enforcementFacts, type EnforcementFacts } from './facts.ts'

const step = stepsOn(enforcementFacts)
const heads = ['deputyHead', 'head', 'actingHead'] as const
const basis = [
  cite('penalty-measures-2023', '35'),
  cite('administrative-penalty-law', '60', '法律、法规、规章另有规定的，从其规定'),
]
type Suspensions = NonNullable<EnforcementFacts['suspensions']>

/** The spans so far, the last one ended on the day given. */
const ended = (spans: Suspensions, to: string): Suspensions =>
  spans.map((span, i) => (i === spans.length - 1 ? { ...span, to } : span))
const excluded = (spans: Suspensions) => [{ limit: 'D-50', ground: 'suspended-investigation', spans }]

export const suspendSteps = {
  suspendInvestigation: step({
    title: '中止调查',
    help: '经行政机关负责人批准。中止期间不计入办案期限；中止的只是调查，责令改正、解除查封扣押、处理登记保存的证据照常办理。',
    by: { side: 'enforcer', posts: heads },
    chain: ['handler', 'deptHead', 'deputyHead'],
    map: ['E-suspend'],
    basis,
    input: z.object({ because: prose('中止调查的理由') }),
    example: { because: '当事人下落不明，案件事实暂时无法查清' },
    record: (_, { facts, on }) => ({ suspensions: [...(facts.suspensions ?? []), { from: on }] }),
    excludes: (_, { facts, on }) => excluded([...(facts.suspensions ?? []), { from: on }]),
  }),

  resumeInvestigation: step({
    title: '恢复调查',
    help: '中止的原因消除后恢复；自恢复之日起期限接续计算。',
    by: { side: 'enforcer', posts: heads },
    map: ['E-suspend'],
    basis,
    input: z.object({ because: prose('中止原因消除的情况') }),
    example: { because: '当事人已经到案接受调查' },
    record: (_, { facts, on }) => ({ suspensions: ended(facts.suspensions ?? [], on) }),
    excludes: (_, { facts, on }) => excluded(ended(facts.suspensions ?? [], on)),
  }),
}
