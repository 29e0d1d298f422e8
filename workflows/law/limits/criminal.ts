/** @module Limits of 侦查与刑事检察 that linkage.md does not number: 撤回起诉之后, 附条件不起诉. */
import { cite } from '../../../src/domain/basis.ts'
import type { TimeLimit } from '../../../src/engine/time-limit.ts'
import { asStated, days } from './counting.ts'

const RULES = '2019-12-30'

export const criminalLimits: readonly TimeLimit[] = [
  {
    id: 'D-77',
    rule: 'nonprosecution-after-withdrawal',
    title: '撤回起诉后作出不起诉决定',
    duty: 'procuratorate',
    trigger: '撤回起诉',
    counting: days(30),
    missed: '检察机关案件管理预警',
    basis: [cite('procuratorate-criminal-rules', '424', '应当在撤回起诉后三十日以内作出不起诉决定', '第二款')],
    certainty: 'text',
    effectiveFrom: RULES,
    axis: 'step',
  },
  {
    id: 'D-78',
    rule: 'conditional-nonprosecution-service',
    title: '送达附条件不起诉决定书',
    duty: 'procuratorate',
    trigger: '作出附条件不起诉决定',
    counting: days(3),
    missed: '未见规定',
    basis: [cite('procuratorate-criminal-rules', '471', '并在三日以内送达公安机关', '第一款')],
    certainty: 'text',
    effectiveFrom: RULES,
    axis: 'step',
  },
  {
    id: 'C-probation',
    rule: 'conditional-probation',
    title: '附条件不起诉考验期',
    duty: 'procuratorate',
    trigger: '作出附条件不起诉决定',
    counting: asStated,
    missed: '考验期届满，没有应当撤销的情形的，应当作出不起诉的决定',
    basis: [cite('criminal-procedure-law', '283', '考验期为六个月以上一年以下', '第二款')],
    certainty: 'text',
    reading: '届满日由附条件不起诉决定书载明；届满之后才能决定不起诉',
    reminds: true,
    effectiveFrom: '2018-10-26',
    axis: 'step',
  },
]
