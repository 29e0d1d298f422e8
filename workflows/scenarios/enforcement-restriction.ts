/** @module What goes on while the case is with the police, and 中止调查. Synthetic, September to November 2026. */
import { toNotSuspected } from './enforcement-hearing.ts'
import { penaltyNotice, reviewPassed, seizure, waived } from './papers.ts'
import { who, type Scenario } from './scenario.ts'
import { incidentOf, toAcceptance } from './toward-police.ts'

const act = (step: string, at: string, by: string, input: unknown) => ({ track: 'enforcement', step, at, by, input })
const fine = { fineFen: 2_000_000_00, grounds: '擅自倾倒危险废物' }
const order = { to: '某厂', content: '立即停止倾倒，采取防渗漏措施', until: '2026-09-30' }

export const enforcementRestriction: readonly Scenario[] = [
  {
    id: 'restriction',
    title: '移送期间：罚款暂不能决定，责令改正、查封扣押、停产停业照常',
    source: '合成',
    file: incidentOf('停产停业'),
    entries: [
      ...toAcceptance,
      act('orderCorrection', '2026-09-14 14:00', who.deptHead, order),
      { ...act('seize', '2026-09-14 15:00', who.head, seizure), expect: { clocks: { 'D-56': '2026-10-14' } } },
      act('notifyPenalty', '2026-09-15 09:00', who.handler, {
        ...penaltyNotice('2026-09-22'),
        restriction: '责令停产停业',
      }),
      act('hearStatement', '2026-09-15 10:00', who.handler, waived),
      act('legalReview', '2026-09-15 11:00', who.legal, reviewPassed),
      { ...act('decideFine', '2026-09-15 14:00', who.head, fine), expect: { refused: ['LK-T1'] } },
      {
        ...act('decideRestriction', '2026-09-15 15:00', who.head, {
          kind: '责令停产停业',
          scope: '全部生产线，至整改验收合格为止',
          grounds: '擅自倾倒危险废物',
          fineLater: true,
        }),
        expect: { outcome: 'part', state: 'investigating', clocks: { 'D-50': 'suspended' } },
      },
      act('carryOutRestriction', '2026-09-16 10:00', who.handler, {
        receivedBy: '当事人签收',
        carriedOut: '全部生产线已停产',
      }),
    ],
  },
  {
    id: 'suspension',
    title: '中止调查期间办案期限停止计算，只能解除查封、责令改正；恢复后接续计算',
    source: '合成',
    file: incidentOf('中止调查'),
    entries: [
      ...toNotSuspected,
      { ...act('seize', '2026-09-09 15:00', who.head, seizure), expect: { clocks: { 'D-50': '2026-12-01' } } },
      {
        ...act('suspendInvestigation', '2026-09-10 10:00', who.head, { because: '当事人下落不明，事实暂时无法查清' }),
        expect: { state: 'suspended', clocks: { 'D-50': 'suspended' } },
      },
      {
        ...act('notifyPenalty', '2026-09-14 09:00', who.handler, penaltyNotice('2026-09-22')),
        expect: { refused: ['state'] },
      },
      act('orderCorrection', '2026-09-14 10:00', who.deptHead, order),
      act('releaseSeizure', '2026-09-15 10:00', who.head, { how: 'released', because: '不再需要', told: true }),
      {
        ...act('resumeInvestigation', '2026-09-20 10:00', who.head, { because: '当事人已经到案接受调查' }),
        expect: { state: 'investigating', clocks: { 'D-50': '2026-12-11' } },
      },
      {
        ...act('suspendInvestigation', '2026-09-21 10:00', who.head, { because: '当事人再次下落不明' }),
        expect: { clocks: { 'D-50': 'suspended' } },
      },
      {
        ...act('resumeInvestigation', '2026-09-23 10:00', who.head, { because: '已经找到当事人' }),
        expect: { clocks: { 'D-50': '2026-12-14' } },
      },
    ],
  },
]
