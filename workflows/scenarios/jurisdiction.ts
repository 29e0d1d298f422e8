/** @module 拒收, 补充调查, 移送有管辖权的公安机关, 退回: what else the police may do with a transfer. All synthetic, September 2026. */
import { declined, partyTold, receipt } from './papers.ts'
import { who, type Scenario } from './scenario.ts'
import { incidentOf, paperOn, toAcceptance, toDispatch } from './toward-police.ts'

const fine = { fineFen: 2_000_000_00, grounds: '擅自倾倒危险废物' }

export const jurisdiction: readonly Scenario[] = [
  {
    id: 'receipt-refused',
    title: '公安机关以材料不全为由拒收，登记为程序异常；其后补出回执，提出补充调查意见，不予立案',
    source: '合成',
    file: incidentOf('拒收和补充调查'),
    entries: [
      ...toDispatch,
      {
        track: 'transfer',
        step: 'refuseReceipt',
        at: '2026-09-12 10:00',
        by: who.clerk,
        paper: paperOn('2026-09-12 10:30'),
        input: { ground: '材料不全', says: '缺采样记录单', service: '送达回证（示例）' },
        expect: { state: 'receiptRefused', anomalies: ['refused-for-incomplete'], clocks: { 'D-04': '2026-09-12' } },
      },
      {
        track: 'transfer',
        step: 'acknowledge',
        at: '2026-09-14 10:00',
        by: who.clerk,
        paper: paperOn('2026-09-14 10:00'),
        input: receipt,
        expect: { state: 'accepted', clocks: { 'D-09a': '2026-09-17' } },
      },
      {
        track: 'transfer',
        step: 'requestSupplementaryInvestigation',
        at: '2026-09-15 09:00',
        by: who.clerk,
        paper: paperOn('2026-09-15 09:30'),
        input: { points: ['倾倒数量的称重记录'] },
        expect: { state: 'accepted', clocks: { 'D-09a': '2026-09-17' } },
      },
      {
        track: 'transfer',
        step: 'supplementaryInvestigation',
        at: '2026-09-16 09:00',
        by: who.handler,
        input: {
          result: '已向地磅站调取称重记录',
          materials: [{ name: '称重记录', copies: 1, pages: 2, original: '复印件' }],
        },
        expect: { state: 'accepted', clocks: { 'D-09a': 'running' } },
      },
      {
        track: 'transfer',
        step: 'decideFiling',
        at: '2026-09-17 10:00',
        by: who.clerk,
        paper: paperOn('2026-09-17 11:00'),
        input: declined,
        expect: { state: 'declined', anomalies: [] },
      },
    ],
  },
  {
    id: 'forwarded',
    title: '公安机关移送有管辖权的公安机关，由其接受后重新计算立案审查期限',
    source: '合成',
    file: incidentOf('移送有管辖权的公安机关'),
    entries: [
      ...toAcceptance,
      {
        track: 'transfer',
        step: 'forwardToCompetent',
        at: '2026-09-15 09:00',
        by: who.clerk,
        paper: paperOn('2026-09-15 10:00'),
        input: { to: '达尔罕茂明安联合旗公安局', because: '倾倒地在达尔罕茂明安联合旗' },
        expect: {
          state: 'forwarded',
          anomalies: [],
          clocks: { 'D-05': 'met', 'D-09a': 'superseded' },
          notices: ['guyang-procuratorate'],
        },
      },
      {
        track: 'transfer',
        step: 'acknowledge',
        at: '2026-09-16 10:00',
        by: who.clerk,
        paper: paperOn('2026-09-16 10:00'),
        input: receipt,
        expect: { state: 'accepted', clocks: { 'D-09a': '2026-09-20' } },
      },
    ],
  },
  {
    id: 'returned',
    title: '不属于公安机关管辖，逾二十四小时退回；行政处罚期限恢复计算，可以决定罚款',
    source: '合成',
    file: incidentOf('退回'),
    entries: [
      ...toAcceptance,
      {
        track: 'transfer',
        step: 'returnNotPolice',
        at: '2026-09-15 16:00',
        by: who.clerk,
        paper: paperOn('2026-09-16 10:00'),
        input: { because: '属于其他机关立案侦查的案件', returned: ['移送材料全卷'] },
        expect: { state: 'returned', anomalies: ['late'], clocks: { 'D-06': 'met-late' } },
      },
      ...partyTold('2026-09-17', '2026-09-17'),
      {
        track: 'enforcement',
        step: 'decideFine',
        at: '2026-09-18 10:00',
        by: who.head,
        input: fine,
        expect: { state: 'penalised', clocks: { 'D-50': 'met' } },
      },
    ],
  },
]
