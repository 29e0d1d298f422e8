/** @module 生态环境损害赔偿: 索赔磋商, 赔偿协议, 司法确认, 诉讼 (1E ED-07–11). */
import { z } from 'zod'
import { cite } from '../../src/domain/basis.ts'
import { civilDate } from '../../src/domain/time.ts'
import { stepsOn } from '../../src/engine/step.ts'
import { day, line, prose, yes } from '../forms.ts'
import { compensationFacts } from './facts.ts'
import { bureau, bureauDecides, claimed, departing, losses, negotiated } from './forms.ts'
import * as rule from './rules.ts'
import { reform } from '../law/unseen.ts'

const step = stepsOn(compensationFacts)
export const tellsProcuratorate = { reveals: ['procuratorate'], copies: [{ to: 'procuratorate', as: 'copy' }] } as const
const modes = {
  self: '义务人自行修复',
  entrusted: '义务人委托修复',
  substitute: '替代修复',
  payment: '缴纳赔偿金',
} as const
export const terms = {
  losses: losses('赔偿的损失和费用'),
  repairMode: z.enum(['self', 'entrusted', 'substitute', 'payment']).meta({ title: '责任承担方式', labels: modes }),
  duties: prose('义务内容', '修复方案、启动时间、期限，分期'),
  performBy: day('履行期限的最后一日', '分期履行的填最后一期'),
}
const binding = ['eda-negotiation-90d', 'civil-limit-5y'] as const

export const negotiationSteps = {
  sendNegotiationNotice: step({
    title: '送达索赔磋商告知书',
    help: '磋商原则上不超过九十日、会议不超过三次（依据待核）；可以邀请人民检察院参加。办理时间填送达时间。',
    by: bureau,
    map: ['ED-07'],
    basis: [negotiated, cite('compensation-management-2022', '21')],
    input: z.object({ number: line('告知书文号'), answerBy: day('答复期限') }),
    example: { number: '包环损磋〔2026〕1号（示例）', answerBy: civilDate('2026-12-31') },
    starts: ['eda-negotiation-90d'],
    documents: ['negotiation-notice'],
    record: ({ number }, { at }) => ({ noticeNumber: number, noticedAt: at }),
  }),

  answerNotice: step({
    title: '登记义务人对磋商的答复',
    by: bureau,
    map: ['ED-07'],
    basis: [negotiated, cite('compensation-management-2022', '21')],
    input: z.object({
      answer: z
        .enum(['agreed', 'refused'])
        .meta({ title: '答复', labels: { agreed: '同意磋商', refused: '拒绝磋商' } }),
      says: prose('内容'),
    }),
    example: { answer: 'agreed', says: '同意参加磋商' },
    outcome: ({ answer }) => answer,
    outcomes: {
      agreed: { title: '义务人同意磋商' },
      refused: {
        title: '义务人拒绝磋商',
        stops: ['eda-negotiation-90d'],
        record: ({ says }, { at }) => ({ failedGround: 'refused', failedBecause: says, failedAt: at }),
      },
    },
  }),

  holdNegotiation: step({
    title: '召开索赔磋商会议',
    by: bureau,
    map: ['ED-08'],
    basis: [negotiated, cite('compensation-opinion-2025', '7')],
    input: z.object({
      attendees: z.array(line('参加人')).min(2).meta({ title: '参加人' }),
      procuratorateAttended: yes('人民检察院参加'),
      minutes: prose('会议纪要'),
      departing,
    }),
    example: {
      attendees: ['承办人甲', '刘某生'],
      procuratorateAttended: false,
      minutes: '对损害事实没有争议，对修复期限未达成一致',
    },
    checks: [rule.notTooMany],
    record: ({ minutes }, { facts }) => ({
      meetings: (facts.meetings ?? 0) + 1,
      meetingRecords: [...(facts.meetingRecords ?? []), minutes],
    }),
  }),

  failNegotiation: step({
    title: '认定索赔磋商不成',
    help: '磋商不成的，应当及时提起诉讼；不起诉的，人民检察院可以起诉。',
    by: bureauDecides,
    map: ['ED-08', 'ED-07'],
    basis: [
      cite('compensation-opinion-2025', '7'),
      cite('ecological-environment-code', '1073', '磋商未达成一致的，可以向人民法院提起诉讼', '第一款'),
    ],
    input: z.object({
      ground: z.enum(['refused', 'absent', 'meetings', 'period', 'impossible', 'other']).meta({
        title: '情形',
        labels: {
          refused: '明确拒绝或者逾期未答复',
          absent: '无故不参加或者退出磋商',
          meetings: '已召开三次会议仍难达成一致',
          period: '超过磋商期限仍未达成协议',
          impossible: '因客观原因无法磋商',
          other: '其他',
        },
      }),
      because: prose('情况'),
    }),
    example: { ground: 'absent', because: '义务人无故退出磋商' },
    checks: [rule.failureFounded],
    stops: ['eda-negotiation-90d'],
    ...tellsProcuratorate,
    record: ({ ground, because }, { at }) => ({ failedGround: ground, failedBecause: because, failedAt: at }),
  }),

  renegotiate: step({
    title: '重新磋商',
    help: '2025年意见允许重新磋商，条件未见原文（依据待核）。',
    by: bureauDecides,
    map: ['ED-08'],
    basis: [reform, negotiated],
    input: z.object({ because: prose('理由') }),
    example: { because: '义务人提出新的修复方案' },
    starts: ['eda-negotiation-90d'],
    record: (_, { at }) => ({ noticedAt: at, meetings: 0 }),
  }),

  signAgreement: step({
    title: '签订赔偿协议',
    help: '协议副本送人民检察院：协议达成后，人民检察院应当终结案件或者支持起诉。',
    by: bureauDecides,
    map: ['ED-09'],
    basis: [claimed, cite('damage-compensation-provisions', '20', '经磋商达成生态环境损害赔偿协议的', '第一款')],
    requires: [rule.metFirst],
    input: z.object(terms),
    example: {
      losses: [{ item: 'restoration', amountFen: 400_000_00 }],
      repairMode: 'self',
      duties: '签订后六个月内按修复方案完成土壤修复',
      performBy: civilDate('2026-12-20'),
    },
    checks: [rule.itemsOnce],
    starts: [
      'eda-confirm-apply-30d',
      { limit: 'eda-perform', from: ({ at }) => at, stated: ({ input }) => input.performBy },
    ],
    stops: binding,
    documents: ['compensation-agreement'],
    ...tellsProcuratorate,
    record: ({ losses, repairMode, duties, performBy }, { at }) => ({
      agreedAt: at,
      agreed: losses,
      repairMode,
      duties,
      performBy,
      binding: 'agreement',
    }),
  }),
}
