/** @module guyang-2026: the synthetic twin under the code of 2026, mid-way with live clocks; the one to try. And guyang-late. */
import { approved, dispatched, enforcementOpening, incident, receipt, report, teamInput } from './papers.ts'
import { who, type Scenario } from './scenario.ts'

const all = '全部为合成数据'

export const guyang2026: Scenario = {
  id: 'guyang-2026',
  title: '固阳县倾倒危险废物案（2026年，合成，可试办）',
  source: '合成：仿公开案例，行为发生在2026年9月，适用生态环境法典',
  file: incident('固阳县倾倒危险废物案（2026年合成案例）', '2026-09-14', all),
  entries: [
    { open: 'enforcement', as: 'enforcement', at: { daysBefore: 40, time: '09:00' }, by: who.clerk, synthetic: all },
    ...enforcementOpening(
      {
        lead: { daysBefore: 40, time: '09:00' },
        inspected: { daysBefore: 40, time: '11:00' },
        opened: { daysBefore: 39, time: '10:00' },
        assessed: { daysBefore: 3, time: '10:00' },
      },
      all,
      all,
    ),
    {
      track: 'enforcement',
      step: 'orderCorrection',
      at: { daysBefore: 38, time: '15:00' },
      by: who.deptHead,
      input: { to: '刘某生', content: '停止倾倒，采取防渗漏、防流失措施', until: '2099-12-31' },
      synthetic: all,
    },
    {
      open: 'police-transfer',
      as: 'transfer',
      arisesFrom: 'enforcement',
      at: { daysBefore: 2, time: '09:00' },
      by: who.handler,
      synthetic: all,
    },
    {
      track: 'transfer',
      step: 'formTeam',
      at: { daysBefore: 2, time: '09:30' },
      by: who.deptHead,
      input: teamInput,
      synthetic: all,
    },
    {
      track: 'transfer',
      step: 'submitReport',
      at: { daysBefore: 1, time: '09:30' },
      by: who.handler,
      input: report('2026-09-28'),
      synthetic: all,
      expect: { state: 'reported', documents: ['investigation-report'], clocks: { 'D-01': 'running' } },
    },
  ],
}

export const guyangLate: Scenario = {
  id: 'guyang-late',
  title: '2021年的行为、2026年11月移送（两条时间轴）',
  source: '合成：行为发生在2021年8月9日，实体适用行为时法；移送发生在2026年11月，程序适用移送时法',
  file: incident('固阳县倾倒危险废物案（2021年行为，2026年移送）', '2021-08-09', all),
  entries: [
    { open: 'enforcement', as: 'enforcement', at: '2026-11-02 09:00', by: who.clerk, synthetic: all },
    ...enforcementOpening(
      {
        lead: '2026-11-02 09:00',
        inspected: '2026-11-02 11:00',
        opened: '2026-11-03 10:00',
        assessed: '2026-11-12 10:00',
      },
      all,
      all,
    ),
    {
      open: 'police-transfer',
      as: 'transfer',
      arisesFrom: 'enforcement',
      at: '2026-11-12 14:00',
      by: who.handler,
      synthetic: all,
    },
    { track: 'transfer', step: 'formTeam', at: '2026-11-12 15:00', by: who.deptHead, input: teamInput, synthetic: all },
    {
      track: 'transfer',
      step: 'submitReport',
      at: '2026-11-16 09:00',
      by: who.handler,
      input: report('2026-11-16'),
      synthetic: all,
      expect: { clocks: { 'D-01': '2026-11-19' } },
    },
    {
      track: 'transfer',
      step: 'decideTransfer',
      at: '2026-11-18 10:20',
      by: who.head,
      input: approved,
      synthetic: all,
      expect: { clocks: { 'D-02': '2026-11-19 10:20' } },
    },
    {
      track: 'transfer',
      step: 'dispatch',
      at: '2026-11-19 09:00',
      by: who.handler,
      input: dispatched('2026-11-02T11:30:00+08:00'),
      synthetic: all,
      expect: { documents: ['transfer-letter', 'materials-list', 'items-list'] },
    },
    {
      track: 'transfer',
      step: 'acknowledge',
      at: '2026-11-19 11:00',
      by: who.clerk,
      paper: { number: '回执联（示例）', receivedAt: '2026-11-19 11:00' },
      input: receipt,
      synthetic: all,
      expect: { clocks: { 'D-09a': '2026-11-23' } },
    },
  ],
}
