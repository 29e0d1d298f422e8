/** @module 联合督办 (2017 办法 31): organs list a case together; the organ supervised (`asked`) reports until it is delisted. */
import { z } from 'zod'
import { cite } from '../../../src/domain/basis.ts'
import { civilDate } from '../../../src/domain/time.ts'
import { stepsOn } from '../../../src/engine/step.ts'
import { sideTitles } from '../../../src/domain/organ.ts'
import { day, line, prose } from '../../forms.ts'
import { dueAhead, leaders, sides } from '../forms.ts'
import { jointSupervisionFacts } from './facts.ts'

const step = stepsOn(jointSupervisionFacts)
const map = ['O-joint'] as const
const listing = cite('linkage-measures-2017', '31', '适时对重大案件进行联合挂牌督办')
const basis = [listing, cite('linkage-measures-2017', '31', '督促案件办理')]
const owner = { side: 'owner', posts: leaders } as const
const dueOn = day('完成日期', '以督办文书载明的为准')

export const steps = {
  listCase: step({
    title: '联合挂牌督办',
    help: '写明联合挂牌的机关、要求和完成日期；被督办机关和联合挂牌的机关自此可见。',
    by: { side: 'owner', posts: ['deputyHead', 'head', 'actingHead'] },
    map,
    basis,
    input: z.object({
      with: sides('联合挂牌的机关'),
      because: prose('挂牌的理由'),
      requirements: z.array(line('督办要求')).min(1).meta({ title: '督办要求' }),
      dueOn,
    }),
    example: {
      with: ['procuratorate'],
      because: '案情重大，倾倒点多',
      requirements: ['查明全部倾倒点'],
      dueOn: civilDate('2099-12-31'),
    },
    checks: [dueAhead],
    participants: (input) => input.with,
    documents: ['joint-listing'],
    reveals: ['asked'],
    copies: [{ to: 'asked', as: 'main', document: 'joint-listing' }],
    starts: [{ limit: 'C-joint', from: ({ at }) => at, stated: ({ input }) => input.dueOn }],
    record: (input) => ({
      together: input.with.map((side) => sideTitles[side]),
      requirements: input.requirements,
      dueOn: input.dueOn,
    }),
  }),

  reportProgress: step({
    title: '报告督办事项进展',
    by: { side: 'asked', posts: ['handler', ...leaders] },
    map,
    basis,
    input: z.object({
      result: z
        .enum(['progress', 'done'])
        .meta({ title: '进展', labels: { progress: '正在办理', done: '已完成督办要求' } }),
      says: prose('说明'),
    }),
    example: { result: 'done', says: '已查明全部倾倒点' },
    outcome: ({ result }) => result,
    outcomes: {
      progress: { title: '报告督办进展' },
      done: { title: '报告完成督办要求', stops: ['C-joint'] },
    },
    copies: [{ to: 'owner', as: 'main' }],
    record: ({ says }, { facts }) => ({ progress: [...(facts.progress ?? []), says] }),
  }),

  urge: step({
    title: '督办催办',
    by: owner,
    map,
    basis,
    input: z.object({ says: prose('催办的内容') }),
    example: { says: '请抓紧查明其余倾倒点' },
    copies: [{ to: 'asked', as: 'main' }],
    record: (_, { facts }) => ({ urged: (facts.urged ?? 0) + 1 }),
  }),

  changeDue: step({
    title: '变更督办期限',
    by: owner,
    map,
    basis,
    input: z.object({ dueOn, because: prose('理由') }),
    example: { dueOn: civilDate('2099-12-31'), because: '检测尚未完成' },
    checks: [dueAhead],
    supersedes: ['C-joint'],
    starts: [{ limit: 'C-joint', from: ({ at }) => at, stated: ({ input }) => input.dueOn }],
    copies: [{ to: 'asked', as: 'main' }],
    record: ({ dueOn }) => ({ dueOn }),
  }),

  returnReport: step({
    title: '退回督办报告继续办理',
    by: owner,
    map,
    basis,
    input: z.object({ because: prose('退回的理由'), dueOn }),
    example: { because: '两处倾倒点没有查明', dueOn: civilDate('2099-12-31') },
    checks: [dueAhead],
    starts: [{ limit: 'C-joint', from: ({ at }) => at, stated: ({ input }) => input.dueOn }],
    copies: [{ to: 'asked', as: 'main' }],
    record: ({ dueOn }) => ({ dueOn }),
  }),

  delist: step({
    title: '解除挂牌督办',
    by: { side: 'owner', posts: ['deputyHead', 'head', 'actingHead'] },
    map,
    basis,
    input: z.object({
      result: z
        .enum(['completed', 'cancelled'])
        .meta({ title: '原因', labels: { completed: '完成督办要求', cancelled: '撤销督办' } }),
      because: prose('说明'),
    }),
    example: { result: 'completed', because: '督办要求全部完成' },
    outcome: ({ result }) => result,
    outcomes: {
      completed: { title: '完成督办要求，解除挂牌' },
      cancelled: { title: '撤销督办，解除挂牌', supersedes: ['C-joint'] },
    },
    copies: [{ to: 'asked', as: 'main' }],
    record: ({ because }) => ({ endedBecause: because }),
  }),
}
