/** @module 鉴定、检测、认定: the opinion told, disputed, answered, and shown to another organ. */
import { z } from 'zod'
import { cite } from '../../../src/domain/basis.ts'
import { sideTitles, type OrganSide } from '../../../src/domain/organ.ts'
import { stepsOn } from '../../../src/engine/step.ts'
import { line, prose } from '../../forms.ts'
import { appraisalFacts } from './facts.ts'
import { deciding, office } from './steps-commission.ts'

const step = stepsOn(appraisalFacts)
const map = ['O-appraisal']
const told = cite('criminal-procedure-law', '148', '用作证据的鉴定意见告知犯罪嫌疑人、被害人')
const more = cite('criminal-procedure-law', '148', '可以补充鉴定或者重新鉴定')

/** One step for each side, so that only the organ it goes to has to be registered. */
const share = (to: OrganSide) =>
  step({
    title: `提供鉴定材料给${sideTitles[to]}`,
    help: '提供以后，该机关可以查阅本次鉴定的委托、检材、费用和报告；一次鉴定可以用于多个程序。',
    by: deciding,
    map,
    basis: [cite('linkage-measures-2017', '20', '在刑事诉讼中可以作为证据使用')],
    input: z.object({ purpose: prose('用途') }),
    example: { purpose: '随案移送，供审查使用' },
    reveals: [to],
    copies: [{ to, as: 'main' }],
  })

export const opinionSteps = {
  informOpinion: step({
    title: '告知鉴定意见',
    help: '用作证据的鉴定意见告知当事人、犯罪嫌疑人、被害人；可以申请补充鉴定或者重新鉴定。',
    by: office,
    map,
    basis: [told],
    input: z.object({
      who: line('告知何人'),
      role: z.enum(['party', 'suspect', 'victim']).meta({
        title: '身份',
        labels: { party: '当事人', suspect: '犯罪嫌疑人', victim: '被害人' },
      }),
      receivedBy: line('签收'),
    }),
    example: { who: '某厂', role: 'party', receivedBy: '当事人签收' },
    record: ({ who, role }, { facts, on }) => ({ informed: [...(facts.informed ?? []), { who, role, on }] }),
  }),

  recordObjection: step({
    title: '登记对鉴定意见的异议',
    by: office,
    map,
    basis: [more, cite('civil-procedure-law', '81', '当事人对鉴定意见有异议')],
    input: z.object({ by: line('提出人'), grounds: prose('异议的理由') }),
    example: { by: '某厂', grounds: '采样点位没有代表性' },
    record: ({ by, grounds }, { on }) => ({ objection: { by, grounds, on } }),
  }),

  decideObjection: step({
    title: '对鉴定异议的处理',
    help: '同意补充、重新鉴定的，另建一个鉴定程序，来源写本程序；重新鉴定应当另行指派或者聘请鉴定人。',
    by: deciding,
    map,
    basis: [more, cite('procuratorate-criminal-rules', '220', '必要时可以进行补充鉴定或者重新鉴定')],
    input: z.object({
      decision: z.enum(['supplementary', 'again', 'rejected']).meta({
        title: '处理',
        labels: { supplementary: '补充鉴定', again: '重新鉴定', rejected: '异议不成立' },
      }),
      because: prose('理由'),
    }),
    example: { decision: 'again', because: '采样点位的说明不充分' },
    outcome: ({ decision }) => decision,
    outcomes: {
      supplementary: { title: '同意补充鉴定' },
      again: { title: '同意重新鉴定' },
      rejected: { title: '鉴定异议不成立' },
    },
    record: ({ decision }) => ({ granted: decision }),
  }),

  shareWithEnforcer: share('enforcer'),
  shareWithPolice: share('police'),
  shareWithProcuratorate: share('procuratorate'),
  shareWithCourt: share('court'),
}
