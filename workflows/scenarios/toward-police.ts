/** @module The way all branch scenarios begin: to a report before the head, to acceptance by the police. Synthetic, September 2026. */
import { approved, dispatched, enforcementOpening, incident, receipt, report, teamInput } from './papers.ts'
import { who, type Entry } from './scenario.ts'

const all = '全部为合成数据'
export const incidentOf = (title: string) => incident(title, '2026-09-01', all)
/** Up to a report before the head on 2026-09-10 (Thursday). */
export const toReport: readonly Entry[] = [
  { open: 'enforcement', as: 'enforcement', at: '2026-09-01 09:00', by: who.clerk },
  ...enforcementOpening(
    {
      lead: '2026-09-01 09:00',
      inspected: '2026-09-01 11:00',
      opened: '2026-09-02 10:00',
      assessed: '2026-09-09 10:00',
    },
    all,
    all,
  ),
  { open: 'police-transfer', as: 'transfer', arisesFrom: 'enforcement', at: '2026-09-09 14:00', by: who.handler },
  { track: 'transfer', step: 'formTeam', at: '2026-09-09 15:00', by: who.deptHead, input: teamInput },
  { track: 'transfer', step: 'submitReport', at: '2026-09-10 09:00', by: who.handler, input: report('2026-09-10') },
]
export const dispatch = dispatched('2026-09-01T11:30:00+08:00')
export const toDispatch: readonly Entry[] = [
  ...toReport,
  { track: 'transfer', step: 'decideTransfer', at: '2026-09-11 15:00', by: who.head, input: approved },
  { track: 'transfer', step: 'dispatch', at: '2026-09-12 09:00', by: who.handler, input: dispatch },
]
/** Accepted by the police on 2026-09-14 (Monday) 10:00. */
export const toAcceptance: readonly Entry[] = [
  ...toDispatch,
  {
    track: 'transfer',
    step: 'acknowledge',
    at: '2026-09-14 10:00',
    by: who.clerk,
    paper: { receivedAt: '2026-09-14 10:00' },
    input: receipt,
    as: 'receipt',
    expect: { clocks: { 'D-09a': '2026-09-17' } },
  },
]
export const paperOn = (day: string, number = '示例') => ({ number, receivedAt: day })
