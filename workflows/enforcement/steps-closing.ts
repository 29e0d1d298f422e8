/** @module 行政执法: 结案, on a ground that happened, with nothing left running. */
import { z } from 'zod'
import { cite } from '../../src/domain/basis.ts'
import { stepsOn } from '../../src/engine/step.ts'
import { prose } from '../forms.ts'
import { enforcementFacts } from './facts.ts'
import { closingGroundFounded, crimeAssessed, fineExecuted, restrictionCarriedOut } from './rules.ts'
import { noCourtAppealPending } from './rules-court-appeal.ts'
import { registrationSettled, seizureSettled } from './rules-measures.ts'
import { noRemedyPending, remadeIfOrdered } from './rules-remedies.ts'
import { detentionSettled } from './steps-detention.ts'
import { opinionAnswered } from './steps-reverse.ts'

const step = stepsOn(enforcementFacts)

export const closingSteps = {
  closeEnforcement: step({
    title: '行政案件结案',
    help: '涉嫌犯罪而未移送、也没有不批准移送或者不予立案结果的案件不能结案。',
    by: { side: 'enforcer', posts: ['deptHead', 'deputyHead', 'head', 'actingHead'] },
    chain: ['handler', 'deptHead', 'deputyHead'],
    map: ['2'],
    basis: [cite('administrative-penalty-law', '57', '分别作出如下决定')],
    requires: [
      crimeAssessed,
      seizureSettled,
      registrationSettled,
      noRemedyPending,
      remadeIfOrdered,
      noCourtAppealPending,
      detentionSettled,
      opinionAnswered,
    ],
    checks: [closingGroundFounded, fineExecuted, restrictionCarriedOut],
    input: z.object({
      ground: z
        .enum([
          '处罚决定执行完毕',
          '不予行政处罚',
          '违法事实不能成立',
          '已移送司法机关且行政程序无须继续',
          '处罚决定被撤销',
          '人民法院终结执行',
          '人民法院不予受理或者不准予强制执行',
        ])
        .meta({ title: '结案原因' }),
      note: prose('结案说明'),
    }),
    example: { ground: '处罚决定执行完毕', note: '罚款已缴清，违法行为已改正' },
    stops: ['D-50', 'D-52', 'D-53a', 'D-55'],
    supersedes: ['D-14', 'D-57', 'D-58', 'D-58b', 'D-59a', 'D-59b', 'D-59c'],
    documents: ['closing-form'],
    record: ({ ground, note }) => ({ closedBecause: ground, closingNote: note }),
  }),
}
