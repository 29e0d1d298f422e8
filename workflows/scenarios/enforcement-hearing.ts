/** @module 告知, 听证, 法制审核, 集体讨论 before a fine. Synthetic, September 2026. */
import { enforcementOpening, penaltyNotice, reviewPassed, waived } from './papers.ts'
import { who, type Entry, type Scenario } from './scenario.ts'
import { incidentOf } from './toward-police.ts'

const act = (step: string, at: string, by: string, input: unknown) => ({ track: 'enforcement', step, at, by, input })
const light = { assessment: { crime: 'pollution', sheet: { hazardousWasteKg: 100 } }, opinion: '数量不足三吨' }
const days = { lead: '2026-09-01 09:00', inspected: '2026-09-01 11:00', opened: '2026-09-02 10:00' }
const fine = { fineFen: 2_000_000_00, grounds: '擅自倾倒危险废物' }
/** Opened on 2026-09-02 and found not to be a crime on 2026-09-09. */
export const toNotSuspected: readonly Entry[] = [
  { open: 'enforcement', as: 'enforcement', at: '2026-09-01 09:00', by: who.clerk },
  ...enforcementOpening({ ...days, assessed: '2026-09-09 10:00' }, '全部为合成数据').slice(0, 3),
  { ...act('assessCrime', '2026-09-09 10:00', who.handler, light), expect: { outcome: 'notSuspected' } },
]

export const enforcementHearing: readonly Scenario[] = [
  {
    id: 'hearing',
    title: '事先告知、听证、法制审核、集体讨论后决定罚款，送达、分期缴清后结案',
    source: '合成',
    file: incidentOf('听证'),
    entries: [
      ...toNotSuspected,
      { ...act('decideFine', '2026-09-09 15:00', who.head, fine), expect: { refused: ['penalty-not-notified'] } },
      {
        ...act('notifyPenalty', '2026-09-10 10:00', who.handler, {
          ...penaltyNotice('2026-09-17'),
          hearing: true,
          major: true,
        }),
        expect: { clocks: { 'D-53a': '2026-09-17' } },
      },
      act('hearStatement', '2026-09-14 10:00', who.handler, waived),
      {
        ...act('requestHearing', '2026-09-15 10:00', who.handler, { request: '对倾倒数量有异议' }),
        expect: { outcome: 'inTime', clocks: { 'D-53a': 'met' } },
      },
      {
        ...act('decideFine', '2026-09-16 09:00', who.head, fine),
        expect: { refused: ['hearing-pending', 'legal-review-missing', 'discussion-missing'] },
      },
      {
        ...act('noticeHearing', '2026-09-16 10:00', who.legal, {
          heldOn: '2026-09-29',
          place: '固阳县分局会议室',
          chair: '法制审核人员甲',
        }),
        expect: { clocks: { 'D-53b': 'met' } },
      },
      {
        ...act('holdHearing', '2026-09-29 10:00', who.legal, {
          result: 'held',
          opinion: '数量以称重记录为准，建议从轻',
          recorded: true,
        }),
        expect: { outcome: 'held' },
      },
      {
        ...act('legalReview', '2026-09-29 15:00', who.legal, { result: 'returned', opinion: '裁量理由不足' }),
        expect: { outcome: 'returned' },
      },
      {
        ...act('collectiveDiscussion', '2026-09-30 09:00', who.head, {
          attendees: ['正职负责人甲', '分管负责人甲'],
          conclusion: '同意罚款',
        }),
      },
      { ...act('decideFine', '2026-09-30 10:00', who.head, fine), expect: { refused: ['legal-review-missing'] } },
      act('legalReview', '2026-09-30 11:00', who.legal, reviewPassed),
      {
        ...act('decideFine', '2026-09-30 14:00', who.head, { ...fine, fineFen: 3_000_000_00 }),
        expect: { refused: ['heavier-than-notified'] },
      },
      {
        ...act('decideFine', '2026-09-30 15:00', who.head, fine),
        expect: { state: 'penalised', clocks: { 'D-50': 'met', 'D-52': 'running' } },
      },
      {
        ...act('servePenalty', '2026-09-30 15:30', who.handler, {
          mode: 'direct',
          receivedBy: '当事人签收',
          confirmation: false,
        }),
        note: '决定书还没有盖章',
        expect: { refused: ['document-unsealed'] },
      },
      act('copyPenalty', '2026-09-30 15:35', who.clerk, { number: '示例', note: '数量不足三吨，未移送' }),
      { track: 'enforcement', seal: 'penalty-decision', at: '2026-09-30 15:40', by: who.clerk },
      {
        ...act('servePenalty', '2026-09-30 16:00', who.handler, {
          mode: 'electronic',
          receivedBy: '电子邮件',
          confirmation: false,
        }),
        expect: { refused: ['e-service-unconfirmed'] },
      },
      {
        ...act('servePenalty', '2026-09-30 16:30', who.handler, {
          mode: 'direct',
          receivedBy: '当事人签收',
          confirmation: false,
        }),
        expect: { clocks: { 'D-52': 'met', 'D-55': '2026-10-15' } },
      },
      {
        ...act('recordPayment', '2026-10-09 10:00', who.handler, { paidFen: 500_000_00, receipt: '凭证1号' }),
        expect: { outcome: 'partial', clocks: { 'D-55': 'running' } },
      },
      {
        ...act('deferPayment', '2026-10-12 10:00', who.head, {
          applied: true,
          hardship: '停产整治，无收入',
          until: '2026-11-30',
        }),
        expect: { clocks: { 'D-55': '2026-11-30' } },
      },
      {
        ...act('recordPayment', '2026-11-20 10:00', who.handler, { paidFen: 1_500_000_00, receipt: '凭证2号' }),
        expect: { outcome: 'full' },
      },
      {
        ...act('closeEnforcement', '2026-11-20 15:00', who.deptHead, {
          ground: '处罚决定执行完毕',
          note: '罚款已缴清',
        }),
        expect: { state: 'closed' },
      },
    ],
  },
]
