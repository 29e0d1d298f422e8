/** @module For every link rule, one breach of it: what the state of another proceeding forbids here. */
import { dispatched } from '../../workflows/scenarios/papers.ts'
import { who } from '../../workflows/scenarios/scenario.ts'
import type { Attempt } from './case-now.ts'
import type { Breach } from './refused-rows.ts'
import { fine, ready, through, told, upTo } from './road.ts'

const letter = dispatched('2026-09-14T11:30:00+08:00')
const close = { ground: '已移送司法机关且行政程序无须继续', note: '已移送' }
const decideFine = (at: string): Attempt => ({
  track: 'enforcement',
  step: 'decideFine',
  at,
  by: who.head,
  input: fine,
})
const closing = (at: string): Attempt => ({
  track: 'enforcement',
  step: 'closeEnforcement',
  at,
  by: who.deptHead,
  input: close,
})

export const linkBreaches: readonly Breach[] = [
  {
    title: '已经罚款的案件移送，没有注明已作出处罚〔2017办法6〕',
    code: 'LK-T4',
    given: [
      ...told,
      { track: 'enforcement', step: 'decideFine', at: '2026-09-25 10:00', by: who.head, input: fine },
      { ...through('assessCrime').at(-1)!, at: '2026-09-26 10:00' },
      ...upTo('dispatch').slice(5),
    ],
    attempt: { ...(ready['police-transfer.dispatch']?.attempt ?? decideFine('')), input: letter },
  },
  {
    title: '批准移送之后、移送之前决定罚款〔2017办法16〕',
    code: 'LK-T1',
    with: ['LK-T2'],
    given: upTo('dispatch'),
    recordedWith: ['penalty-not-notified'],
    attempt: decideFine('2026-11-04 16:00'),
  },
  {
    title: '移送期间决定罚款〔2017办法16〕',
    code: 'LK-T1',
    given: through('acknowledge'),
    recordedWith: ['penalty-not-notified'],
    attempt: decideFine('2026-11-05 16:00'),
  },
  {
    title: '公安机关已经立案，决定罚款〔2017办法16〕',
    code: 'LK-T1',
    given: through('handOverItems'),
    recordedWith: ['penalty-not-notified'],
    attempt: decideFine('2026-11-11 10:00'),
  },
  {
    title: '涉嫌犯罪的案件没有移送就决定罚款〔310号令11〕',
    code: 'LK-T2',
    given: through('assessCrime'),
    recordedWith: ['penalty-not-notified'],
    attempt: decideFine('2026-09-25 10:00'),
  },
  {
    title: '涉嫌犯罪的案件没有移送就结案〔行政处罚法82〕',
    code: 'LK-T2',
    given: through('assessCrime'),
    attempt: closing('2026-09-25 10:00'),
  },
  {
    title: '涉嫌犯罪的案件批准以后没有移送出去就结案〔行政处罚法82〕',
    code: 'LK-T2',
    given: through('decideTransfer'),
    attempt: closing('2026-11-04 16:00'),
  },
]
