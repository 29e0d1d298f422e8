/** @module 侦查羁押 and its extensions (刑诉法 156–160; 刑诉规则 309–317). All counted from the arrest, so that months do not drift. */
import { z } from 'zod'
import { cite } from '../../src/domain/basis.ts'
import { stepsOn, type Start, type View } from '../../src/engine/step.ts'
import { line, prose } from '../forms.ts'
import { custodyLimits, custodyOf } from './custody-days.ts'
import { criminalFacts, type CriminalFacts } from './facts.ts'
import { both, policeHead, prosecutor, toPolice, toProcuratorate } from './posts.ts'
import * as rule from './rules-investigation.ts'

const step = stepsOn(criminalFacts)
/** Months from the arrest after each decision. */
const monthsAfter = { month: 3, two: 5, twoMore: 7 } as const
/** The next row in place of the last, and a new day to ask for more, counted back from the new end. */
const extension = (title: string, was: string, next: string, months: number) => {
  const starts: Start<View<CriminalFacts>>[] = [
    { limit: next, from: ({ facts }) => facts.arrestedAt },
    { limit: 'D-65e', from: ({ facts }) => (months < monthsAfter.twoMore ? endOf(facts, months)?.end : undefined) },
  ]
  return { title, supersedes: [was, 'D-65e'], starts }
}
const endOf = ({ arrestedAt }: CriminalFacts, months: number) => arrestedAt && custodyOf(months, arrestedAt)

export const investigationCustodySteps = {
  requestCustodyExtension: step({
    title: '提请延长侦查羁押期限',
    help: '侦查羁押期限届满七日前提请；超过法定羁押期限才提请的，不予受理。',
    by: policeHead,
    map: ['14.1'],
    basis: [cite('procuratorate-criminal-rules', '309', '在侦查羁押期限届满七日前提请', '第一款')],
    requires: [rule.inInvestigationCustody, rule.noExtensionPending],
    input: z.object({ number: line('提请书文号'), because: prose('不能侦查终结的理由') }),
    example: { number: '固公延字〔示例〕1号', because: '案情复杂，鉴定尚未完成' },
    stops: ['D-65e'],
    reveals: both,
    copies: toProcuratorate,
    record: (_, { at }) => ({ extensionAskedAt: at, extensionPending: true }),
  }),

  recordCustodyExtension: step({
    title: '登记延长侦查羁押期限的决定',
    help: '一个月由上一级人民检察院批准；二个月、再二个月由省级人民检察院批准。决定书由受理的人民检察院送达公安机关。',
    by: prosecutor,
    map: ['14.1'],
    basis: [
      cite('criminal-procedure-law', '156', '经上一级人民检察院批准延长一个月'),
      cite('criminal-procedure-law', '158', '批准或者决定，可以延长二个月'),
      cite('criminal-procedure-law', '159', '可以再延长二个月'),
      cite('procuratorate-criminal-rules', '313', '送达公安机关'),
    ],
    requires: [rule.inInvestigationCustody],
    input: z.object({
      number: line('决定书文号'),
      decision: z.enum(['month', 'two', 'twoMore', 'refused']).meta({
        title: '决定',
        labels: {
          month: '上一级院批准延长一个月',
          two: '省级院批准延长二个月',
          twoMore: '省级院批准再延长二个月（可能判处十年有期徒刑以上刑罚）',
          refused: '不批准延长',
        },
      }),
    }),
    example: { number: '包检延〔示例〕1号', decision: 'month' },
    checks: [rule.askedInTime, rule.extensionInOrder],
    outcome: ({ decision }) => decision,
    copies: toPolice,
    record: ({ decision }, { facts }) => ({
      extensionPending: false,
      ...(decision !== 'refused' && { custodyEndsOn: endOf(facts, monthsAfter[decision])?.endsOn }),
    }),
    outcomes: {
      month: extension('批准延长一个月', 'D-65a', 'D-65b', monthsAfter.month),
      two: extension('批准延长二个月', 'D-65b', 'D-65c', monthsAfter.two),
      twoMore: extension('批准再延长二个月', 'D-65c', 'D-65d', monthsAfter.twoMore),
      refused: { title: '不批准延长侦查羁押期限' },
    },
  }),

  recalculateCustody: step({
    title: '重新计算侦查羁押期限',
    help: '发现另有重要罪行的，自发现之日起重新计算二个月；身份不明的，自查清身份之日起算。报人民检察院备案。',
    by: policeHead,
    map: ['14.1'],
    basis: [
      cite('criminal-procedure-law', '160', '重新计算侦查羁押期限', '第一款'),
      cite('procuratorate-criminal-rules', '317', '重新计算侦查羁押期限的备案'),
    ],
    requires: [rule.inInvestigationCustody],
    input: z.object({
      ground: z.enum(['otherCrime', 'identified']).meta({
        title: '情形',
        labels: { otherCrime: '发现另有重要罪行', identified: '查清身份' },
      }),
      number: line('文书文号'),
      because: prose('情况'),
    }),
    example: { ground: 'otherCrime', number: '固公重算字〔示例〕1号', because: '发现另有非法采矿犯罪' },
    supersedes: [...custodyLimits, 'D-65e'],
    starts: ['D-65a', { limit: 'D-65e', from: ({ at }) => custodyOf(2, at).end }],
    reveals: both,
    copies: toProcuratorate,
    record: (_, { at }) => ({ arrestedAt: at, custodyEndsOn: custodyOf(2, at).endsOn }),
  }),
}
