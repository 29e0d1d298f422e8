/** @module 双向咨询 (2017 办法 24): both ways between 环保, 公安 and 检察. It stops no clock of any proceeding. */
import { z } from 'zod'
import { cite } from '../../../src/domain/basis.ts'
import { stepsOn, type Rule, type View } from '../../../src/engine/step.ts'
import { line, prose } from '../../forms.ts'
import { leaders, staff } from '../forms.ts'
import { consultationFacts, type ConsultationFacts } from './facts.ts'

const step = stepsOn(consultationFacts)
const map = ['1.5'] as const
const both = cite('linkage-measures-2017', '24', '应当建立双向案件咨询制度')
const topics = ['刑事案件立案追诉标准', '证据的固定和保全', '案件办理中的专业性问题', '其他'] as const
const topic = z.enum(topics).meta({ title: '咨询的问题类别' })

const materialAsked: Rule<View<ConsultationFacts>> = {
  code: 'material-not-asked',
  says: '对方没有要求补充材料',
  unblock: { by: 'step', kind: 'consultation', step: 'askMaterial' },
  holds: ({ facts }) => facts.materialAsked === true,
}

export const steps = {
  askInWriting: step({
    title: '书面咨询',
    help: '受咨询的机关自收到之日起七日内书面答复；咨询不停止本机关任何期限。',
    by: { side: 'owner', posts: ['handler', ...leaders] },
    map,
    basis: [both],
    input: z.object({ topic, question: prose('咨询的问题'), contact: line('联系人和联系方式') }),
    example: { topic: '证据的固定和保全', question: '桶内残液分层，如何采样可以作为证据', contact: '承办人甲（演示）' },
    documents: ['consultation-letter'],
    reveals: ['asked'],
    copies: [{ to: 'asked', as: 'main', document: 'consultation-letter' }],
    record: ({ topic, question }, { on }) => ({ topic, question, askedOn: on }),
  }),

  recordOral: step({
    title: '记录口头咨询',
    help: '电话、当面咨询的记录，只供本机关查考；没有答复期限。',
    by: { side: 'owner', posts: staff },
    map,
    basis: [cite('linkage-measures-2017', '24', '应当认真研究，及时答复')],
    input: z.object({
      topic,
      question: prose('咨询的问题'),
      answeredBy: line('答复人', '姓名和职务'),
      reply: prose('答复要点'),
    }),
    example: {
      topic: '刑事案件立案追诉标准',
      question: '危险废物数量如何累计',
      answeredBy: '民警甲（演示）',
      reply: '建议书面咨询',
    },
    audience: 'own',
    record: ({ topic, question, answeredBy, reply }, { on }) => ({ topic, question, answeredBy, reply, askedOn: on }),
  }),

  receive: step({
    title: '签收书面咨询',
    help: '七日答复期限自此起算。对方未加入系统的，凭其签收或者送达回证来文登记。',
    by: { side: 'asked', posts: staff },
    map,
    basis: [cite('linkage-measures-2017', '24', '应当在 7 日内书面答复')],
    input: z.object({ receivedBy: line('签收人') }),
    example: { receivedBy: '民警甲（演示）' },
    starts: ['D-40'],
    record: (_, { at }) => ({ receivedAt: at }),
  }),

  askMaterial: step({
    title: '要求补充咨询材料',
    help: '没有停止计算答复期限的规定，期限照常计算。',
    by: { side: 'asked', posts: ['handler', 'legal', ...leaders] },
    map,
    basis: [cite('linkage-measures-2017', '24', '应当认真研究，及时答复')],
    input: z.object({ material: prose('需要的材料') }),
    example: { material: '采样记录和现场照片' },
    copies: [{ to: 'owner', as: 'main' }],
    record: () => ({ materialAsked: true }),
  }),

  supplyMaterial: step({
    title: '补充咨询材料',
    by: { side: 'owner', posts: staff },
    map,
    basis: [both],
    requires: [materialAsked],
    input: z.object({ materials: z.array(line('材料')).min(1).meta({ title: '补充的材料' }) }),
    example: { materials: ['采样记录单'] },
    copies: [{ to: 'asked', as: 'main' }],
    record: ({ materials }, { facts }) => ({
      materialAsked: false,
      materials: [...(facts.materials ?? []), ...materials],
    }),
  }),

  reply: step({
    title: '书面答复咨询',
    help: '答复是咨询意见，不代替任何决定。',
    by: { side: 'asked', posts: ['handler', 'legal', ...leaders] },
    map,
    basis: [cite('linkage-measures-2017', '24', '应当在 7 日内书面答复')],
    input: z.object({
      result: z
        .enum(['answered', 'notOurs'])
        .meta({ title: '答复', labels: { answered: '答复意见', notOurs: '不属于本机关职责' } }),
      reply: prose('答复内容'),
    }),
    example: { result: 'answered', reply: '建议分层采样并全程录像' },
    outcome: ({ result }) => result,
    outcomes: { answered: { title: '答复咨询意见' }, notOurs: { title: '答复不属于本机关职责' } },
    stops: ['D-40'],
    documents: ['consultation-reply'],
    copies: [{ to: 'owner', as: 'main', document: 'consultation-reply' }],
    record: ({ reply }) => ({ reply }),
  }),

  withdrawConsultation: step({
    title: '撤回书面咨询',
    by: { side: 'owner', posts: ['handler', ...leaders] },
    map,
    basis: [both],
    input: z.object({ because: prose('撤回的理由') }),
    example: { because: '问题已经解决' },
    supersedes: ['D-40'],
    copies: [{ to: 'asked', as: 'main' }],
    record: ({ because }) => ({ withdrawnBecause: because }),
  }),
}
