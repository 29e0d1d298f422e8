/** @module 移送公安, the end of the criminal side: the procuratorate tells the transferring bureau (2017 办法 18; 行政处罚法 27). */
import { z } from 'zod'
import { cite } from '../../src/domain/basis.ts'
import { instant } from '../../src/domain/time.ts'
import { stepsOn } from '../../src/engine/step.ts'
import { fen, line, moment, yes } from '../forms.ts'
import { happenedBefore } from '../office/forms.ts'
import { ended, resultLabels, resumed, transferFacts } from './facts.ts'

const step = stepsOn(transferFacts)

export const resultSteps = {
  informResult: step({
    title: '告知刑事处理结果',
    help: '不起诉的，自作出决定之日起三日内书面告知移送机关；无罪、免予刑事处罚的及时移送。收到后行政处罚期限恢复计算，再决定是否给予行政处罚。',
    by: { side: 'procuratorate', posts: ['handler', 'head', 'actingHead', 'deputyHead'] },
    map: ['17.1', '23.3', 'copy-6'],
    basis: [
      cite('linkage-measures-2017', '18', '书面告知移送案件的环保部门'),
      cite('linkage-measures-2017', '16', '再决定是否给予行政处罚'),
      cite('administrative-penalty-law', '27', '司法机关应当及时将案件移送有关行政机关', '第一款'),
    ],
    input: z.object({
      who: line('犯罪嫌疑人、被告人'),
      result: z
        .enum(['notProsecuted', 'exempted', 'acquitted', 'convicted', 'reopened'])
        .meta({ title: '处理结果', labels: resultLabels }),
      number: line('决定书或者裁判文书文号'),
      decidedAt: moment('作出的时间'),
      criminalFineFen: fen('判处的罚金').optional(),
      othersPending: yes('同案其他犯罪嫌疑人的刑事程序还没有终结'),
    }),
    example: {
      who: '刘某生',
      result: 'notProsecuted',
      number: '固检刑不诉〔示例〕1号',
      decidedAt: instant('2026-09-01T09:00:00+08:00'),
      othersPending: false,
    },
    checks: [happenedBefore('result-decided-later', '作出的时间不得晚于告知的时间', 'decidedAt')],
    starts: [{ limit: 'D-70', from: ({ input }) => (input.result === 'notProsecuted' ? input.decidedAt : undefined) }],
    stops: ['D-70'],
    documents: ['result-notice'],
    copies: [{ to: 'enforcer', as: 'main', document: 'result-notice' }],
    record: ({ who, result, number, criminalFineFen, othersPending }, { at, receivedAt, facts }) => ({
      results: [...(facts.results ?? []), { who, result, number, at, fined: criminalFineFen !== undefined }],
      // The whole case is with the criminal side until the last of its suspects is done with (our reading, 依据待核).
      ...(result === 'reopened' && { handling: resumed(facts.handling, at) }),
      ...(result !== 'reopened' && !othersPending && { handling: ended(facts.handling, receivedAt) }),
    }),
  }),
}
