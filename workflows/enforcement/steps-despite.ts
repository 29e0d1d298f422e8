/** @module 行政执法: a fine while the police have the case. 2017 办法 16 says 原则上 wait; who departs from it says why, by name. */
import { z } from 'zod'
import { cite } from '../../src/domain/basis.ts'
import { stepsOn } from '../../src/engine/step.ts'
import { prose } from '../forms.ts'
import { enforcementFacts } from './facts.ts'

const step = stepsOn(enforcementFacts)

export const despiteSteps = {
  allowFineDespiteTransfer: step({
    title: '决定移送期间先行罚款',
    help: '移送以后原则上待刑事程序有结果再决定罚款。确有必要先行罚款的，由主要负责人写明理由；不得以罚款代替移送，已缴罚款折抵罚金。',
    by: { side: 'enforcer', posts: ['head', 'actingHead'] },
    audience: 'own',
    map: ['2'],
    basis: [
      cite('linkage-measures-2017', '16', '原则上应当在公安机关决定不予立案或者撤销案件'),
      cite('state-council-310', '11', '不得以行政处罚代替移送', '第一款'),
    ],
    input: z.object({ because: prose('先行罚款的理由', '为什么不待不予立案、撤案、不起诉或者裁判') }),
    example: { because: '当事人正在转移财产，不及时处罚将难以执行' },
    record: ({ because }, { on }) => ({ despiteBecause: because, despiteOn: on }),
  }),
}
