/** @module 职务犯罪线索移送 (linkage.md §1 step 22). Inner: nobody outside the organ learns of it here, whoever it concerns. */
import { z } from 'zod'
import { cite } from '../../../src/domain/basis.ts'
import { stepsOn } from '../../../src/engine/step.ts'
import { line, prose } from '../../forms.ts'
import { leaders } from '../forms.ts'
import { dutyLeadFacts } from './facts.ts'

const step = stepsOn(dutyLeadFacts)
const map = ['22'] as const
const basis = [
  cite('state-council-310', '19', '及时将案件线索移送监察机关或者人民检察院处理'),
  cite('linkage-measures-2017', '32', '应当及时将线索移送人民检察院'),
]
const heads = { side: 'owner', posts: ['head', 'actingHead', 'deputyHead'] } as const

export const steps = {
  registerDutyLead: step({
    title: '登记职务犯罪线索',
    help: '办案中发现公职人员涉嫌职务犯罪的，登记线索。只有本机关看得到，不向其他机关、上级机关显示。',
    by: { side: 'owner', posts: ['handler', ...leaders] },
    map,
    basis,
    input: z.object({ about: line('涉及的人员和单位'), summary: prose('线索内容') }),
    example: { about: '某单位工作人员（示例）', summary: '涉嫌徇私舞弊不移交刑事案件' },
    record: ({ about, summary }) => ({ about, summary }),
  }),

  sendDutyLead: step({
    title: '移送职务犯罪线索',
    help: '按管辖移送监察机关或者人民检察院；2017年办法写的是人民检察院，成文在监察体制改革以前，一般移送监察机关（依据待核）。',
    by: heads,
    map,
    basis,
    input: z.object({
      to: z
        .enum(['supervision', 'procuratorate'])
        .meta({ title: '移送', labels: { supervision: '监察机关', procuratorate: '人民检察院' } }),
      toName: line('接收机关的名称'),
      materials: z.array(line('材料')).min(1).meta({ title: '移送的材料' }),
    }),
    example: { to: 'supervision', toName: '固阳县监察委员会（示例）', materials: ['线索材料 1 份'] },
    outcome: ({ to }) => to,
    outcomes: {
      supervision: { title: '线索移送监察机关' },
      procuratorate: { title: '线索移送人民检察院' },
    },
    record: ({ to, toName }, { on }) => ({ to, toName, sentOn: on }),
  }),

  dropDutyLead: step({
    title: '不移送职务犯罪线索',
    by: heads,
    map,
    basis,
    input: z.object({ because: prose('不移送的理由', '应当记录在案') }),
    example: { because: '经核实，没有涉嫌职务犯罪的事实' },
    record: ({ because }) => ({ droppedBecause: because }),
  }),

  recordDutyResult: step({
    title: '登记线索处理结果',
    by: { side: 'owner', posts: ['handler', ...leaders] },
    map,
    basis,
    input: z.object({ result: prose('接收机关反馈的结果') }),
    example: { result: '已受理' },
    record: ({ result }) => ({ result }),
  }),
}
