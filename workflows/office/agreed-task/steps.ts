/** @module 议定事项 (2017 办法 23): one task of a 联席会议, with the organ that answers for it and the day it was given. */
import { z } from 'zod'
import { cite } from '../../../src/domain/basis.ts'
import { civilDate } from '../../../src/domain/time.ts'
import { stepsOn } from '../../../src/engine/step.ts'
import { day, line, prose } from '../../forms.ts'
import { dueAhead, leaders, staff } from '../forms.ts'
import { agreedTaskFacts } from './facts.ts'

const step = stepsOn(agreedTaskFacts)
const map = ['O-meeting'] as const
const basis = [cite('linkage-measures-2017', '23', '联席会议应明确议定事项')]
const owner = { side: 'owner', posts: [...staff, ...leaders] } as const
const asked = { side: 'asked', posts: ['handler', ...leaders] } as const
const dueOn = day('完成日期', '以纪要载明的为准')

export const steps = {
  assignTask: step({
    title: '交办议定事项',
    by: owner,
    map,
    basis,
    input: z.object({ matter: prose('事项'), source: line('会议纪要', '文号和条目'), dueOn }),
    example: { matter: '制定危险废物采样指引', source: '联席会议纪要（示例）第一项', dueOn: civilDate('2099-12-31') },
    checks: [dueAhead],
    starts: [{ limit: 'C-task', from: ({ at }) => at, stated: ({ input }) => input.dueOn }],
    reveals: ['asked'],
    copies: [{ to: 'asked', as: 'main' }],
    record: ({ matter, source, dueOn }) => ({ matter, source, dueOn }),
  }),

  reportTask: step({
    title: '反馈议定事项办理情况',
    by: asked,
    map,
    basis,
    input: z.object({
      result: z
        .enum(['progress', 'done'])
        .meta({ title: '办理情况', labels: { progress: '正在办理', done: '已经办结' } }),
      says: prose('说明'),
    }),
    example: { result: 'done', says: '指引已印发' },
    outcome: ({ result }) => result,
    outcomes: {
      progress: { title: '反馈办理进展' },
      done: { title: '反馈事项办结', stops: ['C-task'] },
    },
    copies: [{ to: 'owner', as: 'main' }],
    record: ({ says }, { facts }) => ({ reports: [...(facts.reports ?? []), says] }),
  }),

  askChange: step({
    title: '提出变更期限',
    by: asked,
    map,
    basis,
    input: z.object({ dueOn, because: prose('理由') }),
    example: { dueOn: civilDate('2099-12-31'), because: '需要征求意见' },
    checks: [dueAhead],
    copies: [{ to: 'owner', as: 'main' }],
    record: ({ dueOn }) => ({ changeTo: dueOn }),
  }),

  decideChange: step({
    title: '答复变更期限',
    help: '同意的，以提出的日期为新的完成日期；不同意的，原日期不变。',
    by: owner,
    map,
    basis,
    input: z.object({
      decision: z.enum(['agreed', 'refused']).meta({ title: '答复', labels: { agreed: '同意', refused: '不同意' } }),
      because: prose('理由'),
    }),
    example: { decision: 'agreed', because: '确需征求意见' },
    outcome: ({ decision }) => decision,
    outcomes: {
      agreed: {
        title: '同意变更期限',
        supersedes: ['C-task'],
        starts: [{ limit: 'C-task', from: ({ at }) => at, stated: ({ facts }) => facts.changeTo }],
        record: (_, { facts }) => ({ dueOn: facts.changeTo }),
      },
      refused: { title: '不同意变更期限' },
    },
    copies: [{ to: 'asked', as: 'main' }],
  }),

  confirmTask: step({
    title: '确认议定事项办结',
    by: owner,
    map,
    basis,
    input: z.object({ note: prose('确认意见') }),
    example: { note: '已按要求办结' },
    copies: [{ to: 'asked', as: 'main' }],
  }),

  returnTask: step({
    title: '退回议定事项继续办理',
    by: owner,
    map,
    basis,
    input: z.object({ because: prose('退回的理由'), dueOn }),
    example: { because: '指引缺少采样方法', dueOn: civilDate('2099-12-31') },
    checks: [dueAhead],
    starts: [{ limit: 'C-task', from: ({ at }) => at, stated: ({ input }) => input.dueOn }],
    copies: [{ to: 'asked', as: 'main' }],
    record: ({ because, dueOn }) => ({ returnedBecause: because, dueOn }),
  }),

  cancelTask: step({
    title: '撤销议定事项',
    by: owner,
    map,
    basis,
    input: z.object({ because: prose('撤销的理由') }),
    example: { because: '上级已统一制定' },
    supersedes: ['C-task'],
    copies: [{ to: 'asked', as: 'main' }],
    record: ({ because }) => ({ cancelledBecause: because }),
  }),
}
