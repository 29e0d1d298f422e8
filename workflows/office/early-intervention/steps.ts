/** @module 提前介入 (刑诉规则 256, 2017 办法 29): asked by the police, or the procuratorate's own; its opinions do not bind. */
import { z } from 'zod'
import { cite } from '../../../src/domain/basis.ts'
import { stepsOn, type Rule, type View } from '../../../src/engine/step.ts'
import { line, prose } from '../../forms.ts'
import { leaders } from '../forms.ts'
import { earlyInterventionFacts, type EarlyInterventionFacts } from './facts.ts'

const step = stepsOn(earlyInterventionFacts)
const map = ['O-early'] as const
const asked = cite('procuratorate-criminal-rules', '256', '经公安机关商请或者人民检察院认为确有必要')
const opinion = cite('procuratorate-criminal-rules', '256', '对案件性质、收集证据、适用法律等提出意见')
const heard = cite('linkage-measures-2017', '29', '公安机关可以听取人民检察院的意见')
const prosecutors = line('派员', '检察官姓名')

const opinionGiven: Rule<View<EarlyInterventionFacts>> = {
  code: 'no-opinion-yet',
  says: '人民检察院还没有提出介入意见',
  unblock: { by: 'step', kind: 'early-intervention', step: 'giveOpinion' },
  holds: ({ facts }) => (facts.opinions ?? []).length > (facts.replies ?? []).length,
}

export const steps = {
  invite: step({
    title: '商请提前介入',
    by: { side: 'police', posts: ['handler', ...leaders] },
    map,
    basis: [asked, heard],
    input: z.object({
      because: prose('商请的理由', '案情重大、疑难、复杂之处'),
      matters: z.array(line('需要听取意见的问题')).min(1).meta({ title: '需要听取意见的问题' }),
    }),
    example: { because: '涉案人员多，倾倒数量存在争议', matters: ['数量认定的证据要求'] },
    documents: ['intervention-invitation'],
    reveals: ['procuratorate'],
    copies: [{ to: 'procuratorate', as: 'main', document: 'intervention-invitation' }],
    record: ({ because, matters }) => ({ because, matters }),
  }),

  intervene: step({
    title: '主动介入侦查活动',
    help: '人民检察院认为确有必要时，派员介入重大、疑难、复杂案件。',
    by: { side: 'procuratorate', posts: leaders },
    map,
    basis: [asked],
    input: z.object({ because: prose('介入的理由'), prosecutors }),
    example: { because: '案情重大，社会关注', prosecutors: '检察官甲（演示）' },
    reveals: ['police'],
    copies: [{ to: 'police', as: 'main' }],
    record: ({ because, prosecutors }) => ({ because, prosecutors }),
  }),

  respond: step({
    title: '答复商请介入',
    by: { side: 'procuratorate', posts: leaders },
    map,
    basis: [asked],
    input: z.discriminatedUnion('decision', [
      z.object({ decision: z.literal('agreed'), prosecutors }).meta({ title: '同意介入' }),
      z.object({ decision: z.literal('declined'), because: prose('不同意的理由') }).meta({ title: '不同意介入' }),
    ]),
    example: { decision: 'agreed', prosecutors: '检察官甲（演示）' },
    outcome: ({ decision }) => decision,
    outcomes: {
      agreed: {
        title: '同意提前介入',
        record: (input) => (input.decision === 'agreed' ? { prosecutors: input.prosecutors } : {}),
      },
      declined: {
        title: '不同意提前介入',
        record: (input) => (input.decision === 'declined' ? { declinedBecause: input.because } : {}),
      },
    },
    copies: [{ to: 'police', as: 'main' }],
  }),

  withdrawInvitation: step({
    title: '撤回商请介入',
    by: { side: 'police', posts: leaders },
    map,
    basis: [asked],
    input: z.object({ because: prose('撤回的理由') }),
    example: { because: '案件已经移送审查起诉' },
    copies: [{ to: 'procuratorate', as: 'main' }],
    record: ({ because }) => ({ endedBecause: because }),
  }),

  giveOpinion: step({
    title: '提出介入意见',
    help: '可以多次。意见不约束公安机关的决定，也不代替审查逮捕、审查起诉。',
    by: { side: 'procuratorate', posts: ['handler'] },
    map,
    basis: [opinion, cite('linkage-measures-2017', '29', '人民检察院应当及时提出意见和建议')],
    input: z.object({ opinion: prose('意见和建议') }),
    example: { opinion: '补充称重记录，核实运输次数' },
    documents: ['intervention-opinion'],
    copies: [{ to: 'police', as: 'main', document: 'intervention-opinion' }],
    record: ({ opinion }, { facts }) => ({ opinions: [...(facts.opinions ?? []), opinion] }),
  }),

  replyOpinion: step({
    title: '反馈介入意见的采纳情况',
    by: { side: 'police', posts: ['handler', ...leaders] },
    map,
    basis: [heard],
    requires: [{ ...opinionGiven, remedy: '核实是否另有介入意见没有登记' }],
    input: z.object({
      taken: z.enum(['采纳', '部分采纳', '不采纳']).meta({ title: '采纳情况' }),
      says: prose('说明', '不采纳的写明理由'),
    }),
    example: { taken: '采纳', says: '已补充称重记录' },
    copies: [{ to: 'procuratorate', as: 'main' }],
    record: ({ taken, says }, { facts }) => ({ replies: [...(facts.replies ?? []), `${taken}：${says}`] }),
  }),

  endIntervention: step({
    title: '结束提前介入',
    by: { side: 'procuratorate', posts: ['handler'] },
    map,
    basis: [asked],
    input: z.object({ because: prose('结束的原因') }),
    example: { because: '公安机关已提请批准逮捕' },
    copies: [{ to: 'police', as: 'main' }],
    record: ({ because }) => ({ endedBecause: because }),
  }),
}
