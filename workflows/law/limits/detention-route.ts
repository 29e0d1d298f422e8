/** @module linkage.md §2.7: transfer for 行政拘留. All working days (暂行办法 19): the opposite of the criminal route. */
import { cite } from '../../../src/domain/basis.ts'
import type { TimeLimit } from '../../../src/engine/time-limit.ts'
import { workdays } from './counting.ts'

const allWorkdays = cite('detention-transfer-measures-2014', '19', '均为工作日')
const missed = '上级部门可以责令移送（暂行办法第十七条），无自动后果'
/** Its parent law was repealed on 2026-08-15 and no successor was found. */
const reading = '所依据的环境保护法已废止，程序规定未见替代，仍按此计算'

export const detentionRouteLimits: readonly TimeLimit[] = [
  {
    id: 'D-80',
    rule: 'detention-route-transfer',
    title: '移送行政拘留案件',
    duty: 'enforcer',
    trigger: '作出移送行政拘留的决定',
    counting: workdays(3),
    missed,
    basis: [cite('detention-transfer-measures-2014', '12', '应当在作出移送决定后3日内'), allWorkdays],
    certainty: 'text',
    reading,
    effectiveFrom: '2015-01-01',
    axis: 'step',
  },
  {
    id: 'D-81',
    rule: 'detention-route-more-evidence',
    title: '告知补充移送证据材料',
    duty: 'police',
    trigger: '受案',
    counting: workdays(3),
    missed,
    basis: [cite('detention-transfer-measures-2014', '13', '可以在受案后3日内书面告知'), allWorkdays],
    certainty: 'text',
    reading,
    effectiveFrom: '2015-01-01',
    axis: 'step',
  },
  {
    id: 'D-82',
    rule: 'detention-route-copy-decision',
    title: '抄送行政拘留决定书',
    duty: 'police',
    trigger: '作出行政拘留决定',
    counting: workdays(3),
    missed,
    basis: [cite('detention-transfer-measures-2014', '14', '应当在作出决定之日起3日内'), allWorkdays],
    certainty: 'text',
    reading,
    effectiveFrom: '2015-01-01',
    axis: 'step',
  },
  {
    id: 'D-83',
    rule: 'detention-route-return',
    title: '告知不符合行政拘留条件并退回',
    duty: 'police',
    trigger: '受案',
    counting: workdays(5),
    missed,
    basis: [cite('detention-transfer-measures-2014', '15', '应当在受案后5日内书面告知'), allWorkdays],
    certainty: 'text',
    reading,
    effectiveFrom: '2015-01-01',
    axis: 'step',
  },
]
