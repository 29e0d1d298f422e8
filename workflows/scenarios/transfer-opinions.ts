/** @module 监督移送 and 职务犯罪线索移送. All synthetic, September 2026. */
import { approved, report } from './papers.ts'
import { who, type Entry, type Scenario } from './scenario.ts'
import { dispatch, incidentOf, toReport } from './toward-police.ts'

const procuratorate = { handler: 'guyang-procuratorate.handler', head: 'guyang-procuratorate.head' }
const on = (track: string) => (step: string, at: string, by: string, input: unknown) => ({ track, step, at, by, input })
const opinion = on('opinion')
const duty = on('duty')
const open = (at: string) =>
  ({ open: 'transfer-opinion', as: 'opinion', at, by: procuratorate.handler, asked: 'guyang-ecology' }) as const
const issued = { decision: 'issued', number: '示例检意〔2026〕1号', crime: 'pollution', because: '三吨以上' }
/** 不批准移送 shows the proceeding to the procuratorate: it can look, and open its own. */
const toRefused: readonly Entry[] = [
  ...toReport,
  {
    track: 'transfer',
    step: 'decideTransfer',
    at: '2026-09-10 09:20',
    by: who.head,
    input: { decision: 'refused', because: '数量不足三吨' },
  },
]
const dutyLead = { about: '某单位工作人员（示例）', summary: '涉嫌徇私舞弊不移交刑事案件' }

export const transferOpinions: readonly Scenario[] = [
  {
    id: 'opinion-followed',
    title: '检察院调阅案卷后提出建议移送的检察意见；不能不批准移送，三日内移送并报告',
    source: '合成',
    file: incidentOf('监督移送'),
    entries: [
      ...toRefused,
      open('2026-09-10 09:30'),
      opinion('registerClue', '2026-09-10 10:00', procuratorate.handler, { clue: '控告材料' }),
      {
        ...opinion('inquire', '2026-09-10 11:00', procuratorate.handler, { asked: '调阅行政处罚案卷' }),
        expect: { notices: ['guyang-ecology'] },
      },
      opinion('provideMaterials', '2026-09-10 15:00', who.clerk, { materials: ['案卷复印件 1 册'] }),
      {
        ...opinion('decideOpinion', '2026-09-11 09:00', procuratorate.head, issued),
        expect: { state: 'issued', clocks: { 'D-13': '2026-09-14' } },
      },
      {
        track: 'transfer',
        step: 'submitReport',
        at: '2026-09-11 13:00',
        by: who.handler,
        input: { ...report('2026-09-11'), because: '人民检察院提出建议移送的检察意见' },
      },
      {
        track: 'transfer',
        step: 'decideTransfer',
        at: '2026-09-11 14:00',
        by: who.head,
        input: { decision: 'refused', because: '数量不足' },
        expect: { refused: ['LK-T8'] },
      },
      {
        ...opinion('reportExecution', '2026-09-11 14:30', who.handler, { executed: 'objected', says: '数量不足' }),
        expect: { refused: ['opinion-must-be-followed'] },
      },
      { track: 'transfer', step: 'decideTransfer', at: '2026-09-11 15:00', by: who.head, input: approved },
      { track: 'transfer', step: 'dispatch', at: '2026-09-12 09:00', by: who.handler, input: dispatch },
      {
        ...opinion('reportExecution', '2026-09-12 10:00', who.handler, { executed: 'transferred', says: '已移送' }),
        expect: { state: 'transferred', clocks: { 'D-13': 'met' } },
      },
    ],
  },
  {
    id: 'opinion-objected',
    title: '行政执法机关来文不同意移送，登记为程序异常；检察院坚持意见，逾期通报，后撤回',
    source: '合成',
    file: incidentOf('监督移送，不同意'),
    entries: [
      ...toRefused,
      open('2026-09-10 09:30'),
      opinion('registerClue', '2026-09-10 10:00', procuratorate.handler, { clue: '控告材料' }),
      opinion('decideOpinion', '2026-09-11 09:00', procuratorate.head, issued),
      {
        ...opinion('reportNonCompliance', '2026-09-12 09:00', procuratorate.head, {
          to: '固阳县人民政府',
          says: '逾期',
        }),
        expect: { refused: ['opinion-not-overdue'] },
      },
      {
        ...opinion('reportExecution', '2026-09-14 09:00', procuratorate.handler, {
          executed: 'objected',
          says: '不足三吨',
        }),
        paper: { number: '复函（示例）', receivedAt: '2026-09-14 10:00' },
        expect: { state: 'objected', anomalies: ['opinion-must-be-followed'] },
      },
      {
        ...opinion('maintainOpinion', '2026-09-14 15:00', procuratorate.head, { because: '称重记录足以证明' }),
        expect: { state: 'issued' },
      },
      opinion('reportNonCompliance', '2026-09-15 09:00', procuratorate.head, {
        to: '固阳县人民政府',
        says: '逾期不移送',
      }),
      {
        ...opinion('withdrawOpinion', '2026-09-18 09:00', procuratorate.head, { because: '复核后不足三吨' }),
        expect: { state: 'withdrawn' },
      },
    ],
  },
  {
    id: 'opinion-not-needed',
    title: '审查不移送线索，认为不需要提出检察意见',
    source: '合成',
    file: incidentOf('监督移送，不提出'),
    entries: [
      ...toRefused,
      open('2026-09-10 09:30'),
      opinion('registerClue', '2026-09-10 10:00', procuratorate.handler, { clue: '台账核查' }),
      {
        ...opinion('decideOpinion', '2026-09-11 09:00', procuratorate.head, {
          decision: 'notNeeded',
          because: '不足三吨',
        }),
        expect: { state: 'notNeeded' },
      },
    ],
  },
  {
    id: 'duty-lead-sent',
    title: '职务犯罪线索移送监察机关，登记结果；只有本机关看得到',
    source: '合成',
    file: incidentOf('职务犯罪线索'),
    entries: [
      { open: 'duty-lead', as: 'duty', at: '2026-09-10 09:00', by: who.handler },
      duty('registerDutyLead', '2026-09-10 09:30', who.handler, dutyLead),
      {
        ...duty('sendDutyLead', '2026-09-11 09:00', who.head, {
          to: 'supervision',
          toName: '固阳县监察委员会（示例）',
          materials: ['线索材料 1 份'],
        }),
        expect: { outcome: 'supervision', notices: [] },
      },
      {
        ...duty('recordDutyResult', '2026-10-09 09:00', who.handler, { result: '已受理' }),
        expect: { state: 'answered' },
      },
    ],
  },
  {
    id: 'duty-lead-dropped',
    title: '职务犯罪线索先不移送；补充后移送人民检察院',
    source: '合成',
    file: incidentOf('职务犯罪线索，不移送'),
    entries: [
      { open: 'duty-lead', as: 'duty', at: '2026-09-10 09:00', by: who.handler },
      duty('registerDutyLead', '2026-09-10 09:30', who.handler, dutyLead),
      { ...duty('dropDutyLead', '2026-09-11 09:00', who.head, { because: '没有事实' }), expect: { state: 'dropped' } },
      duty('registerDutyLead', '2026-09-18 09:30', who.handler, dutyLead),
      {
        ...duty('sendDutyLead', '2026-09-21 09:00', who.head, {
          to: 'procuratorate',
          toName: '固阳县人民检察院',
          materials: ['线索材料 1 份'],
        }),
        expect: { state: 'sent', outcome: 'procuratorate' },
      },
    ],
  },
]
