/** @module 民事公益诉讼: 支持起诉 and 撤回支持起诉 (办案规则 100–103). */
import { z } from 'zod'
import { cite } from '../../src/domain/basis.ts'
import { stepsOn } from '../../src/engine/step.ts'
import { line, prose } from '../forms.ts'
import { civilPublicInterestFacts } from './facts.ts'
import { decides, procurator } from './forms.ts'
import * as rule from './rules.ts'
import { reviewing } from './steps-review.ts'

const step = stepsOn(civilPublicInterestFacts)
const map = ['CP-02', 'CP-05'] as const
const withdrawal = cite('procuratorial-pil-rules-2021', '102', '在三日内提交人民法院，并发送原告', '第二款')

export const supportSteps = {
  supportSuit: step({
    title: '支持起诉',
    help: '赔偿权利人或者适格主体已经起诉的，可以不终结案件而支持起诉。',
    by: decides,
    map,
    basis: [
      cite('procuratorial-pil-rules-2021', '100', '下列案件，人民检察院可以支持起诉'),
      cite('procuratorial-pil-rules-2021', '101', '向人民法院提交支持起诉意见书'),
      cite('ecological-environment-code', '1082', '可以依法支持'),
    ],
    requires: [rule.somethingToSupport],
    input: z.object({
      court: line('人民法院'),
      plaintiff: line('原告'),
      caseNumber: line('案号'),
      opinion: prose('支持起诉的意见'),
    }),
    example: {
      court: '包头市中级人民法院',
      plaintiff: '包头市生态环境局',
      caseNumber: '（2026）内02民初2号（示例）',
      opinion: '被告应当承担生态环境修复和赔偿责任',
    },
    stops: reviewing,
    documents: ['pil-support'],
    record: ({ court, plaintiff, caseNumber, opinion }, { at }) => ({
      court,
      supportedAt: at,
      qualifiedPlaintiff: plaintiff,
      supportedCase: caseNumber,
      supportOpinion: opinion,
    }),
  }),

  withdrawSupport: step({
    title: '撤回支持起诉',
    by: decides,
    map,
    basis: [cite('procuratorial-pil-rules-2021', '102', '可以撤回支持起诉', '第一款'), withdrawal],
    input: z.object({
      ground: z.enum(['102-1', '102-2', '102-3', '102-4']).meta({
        title: '情形',
        labels: {
          '102-1': '原告无正当理由变更、撤回部分诉讼请求',
          '102-2': '原告撤回起诉或者达成和解协议，公益不能有效保护',
          '102-3': '原告请求的律师费等费用过高',
          '102-4': '其他不适合支持起诉的情形',
        },
      }),
      because: prose('理由'),
    }),
    example: { ground: '102-1', because: '原告撤回修复请求，公益不能得到有效保护' },
    starts: ['pil-withdraw-support-3d'],
    documents: ['pil-support-withdrawal'],
    record: ({ because }) => ({ supportWithdrawnBecause: because }),
  }),

  submitWithdrawal: step({
    title: '提交撤回支持起诉决定书',
    help: '三日内提交人民法院并发送原告。原告的请求不足以保护公益、符合立案条件的，可以另行立案。',
    by: procurator,
    map,
    basis: [withdrawal, cite('procuratorial-pil-rules-2021', '103', '可以另行立案')],
    input: z.object({ court: line('人民法院'), plaintiff: line('原告') }),
    example: { court: '包头市中级人民法院', plaintiff: '包头市生态环境局' },
    stops: ['pil-withdraw-support-3d'],
  }),

  endSupport: step({
    title: '登记支持起诉的案件办结',
    by: procurator,
    map,
    basis: [cite('procuratorial-pil-rules-2021', '101', '出席法庭等方式支持起诉')],
    input: z.object({ result: prose('裁判结果') }),
    example: { result: '判决支持全部诉讼请求' },
    record: ({ result }) => ({ closedBecause: result }),
  }),
}
