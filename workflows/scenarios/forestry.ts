/** @module 林草部门 transfers under 310号令 alone: its 复议 is 3 日, natural days; no copy to the procuratorate is owed. Synthetic, September 2026. */
import { approved, declined, materials, receipt } from './papers.ts'
import type { Entry, Scenario } from './scenario.ts'
import { paperOn } from './toward-police.ts'

const by = (post: string) => `guyang-forestry.${post}`
const on = (step: string, at: string, post: string, input: unknown) => ({
  track: 'transfer',
  step,
  at,
  by: by(post),
  input,
})
const theirs = (step: string, at: string, input: unknown) => ({ ...on(step, at, 'clerk', input), paper: paperOn(at) })

const file: Scenario['file'] = {
  title: '林草部门移送',
  region: '150222',
  openedBy: 'guyang-forestry',
  acts: [{ id: 'grassland', title: '非法开垦草原', from: '2026-08-20', to: '2026-09-01' }],
  parties: [{ id: 'zhang', name: '张某', kind: 'person' }],
  sites: [{ id: 'site', name: '某嘎查草场', address: '内蒙古自治区包头市固阳县（示例）' }],
  synthetic: '全部为合成数据',
}
const team = [
  { name: '承办人甲', certificate: '演示林草01' },
  { name: '承办人乙', certificate: '演示林草02' },
]
const report = {
  reportedOn: '2026-09-10',
  crime: 'farmland',
  caseSource: '巡查发现。',
  discovery: '现场测得开垦草原二十五亩。',
  suspects: [{ name: '张某', basics: '基本情况待公安机关查明' }],
  crimeFacts: '张某未经批准开垦草原二十五亩，种植农作物。',
  evidence: '现场勘验笔录、测绘成果、现场照片。',
  lawBasis: '非法占用草原二十亩以上，改变被占用草原用途，数量较大。',
  proposal: '建议以涉嫌非法占用农用地罪移送固阳县公安局。',
  items: [],
  lawfulProcedure: true,
  lawfulEvidence: true,
}
/** Declined on 2026-09-16, the notice received on 2026-09-17 (Thursday). 2026-09-20 (Sunday) is worked. */
const toDeclined: readonly Entry[] = [
  { open: 'police-transfer', as: 'transfer', at: '2026-09-09 14:00', by: by('handler') },
  on('formTeam', '2026-09-09 15:00', 'deptHead', { team }),
  on('submitReport', '2026-09-10 09:00', 'handler', report),
  {
    ...on('decideTransfer', '2026-09-11 15:00', 'head', approved),
    // 310号令 5 knows the 24 hours; the copy to the procuratorate is 2017 办法 6.
    expect: { clocks: { 'D-02': '2026-09-12 15:00', 'D-03': '没有这个计时' } },
  },
  on('dispatch', '2026-09-12 09:00', 'handler', {
    contact: '承办人甲　0472-0000001（演示）',
    materials: materials.filter((m) => !m.name.startsWith('现场检查')),
    photos: [],
    penaltyDecided: false,
  }),
  theirs('acknowledge', '2026-09-14 10:00', receipt),
  theirs('decideFiling', '2026-09-16 10:00', declined),
  {
    ...theirs('notifyDecision', '2026-09-17 10:00', { number: '示例' }),
    expect: { state: 'declinedNotified', clocks: { 'D-20': '2026-09-20' } },
  },
]
const grounds = { grounds: '测绘成果证明开垦二十五亩' }

export const forestry: readonly Scenario[] = [
  {
    id: 'forestry-in-time',
    title: '林草部门在三日内申请复议，公安机关三日内维持',
    source: '合成',
    file,
    entries: [
      ...toDeclined,
      {
        ...on('requestReconsideration', '2026-09-20 16:00', 'handler', grounds),
        expect: { state: 'reconsidering', clocks: { 'D-20': 'met', 'D-21': '2026-09-23' } },
      },
      {
        ...theirs('decideReconsideration', '2026-09-23 10:00', { decision: 'upheld', because: '不足二十亩' }),
        expect: { state: 'upheld', anomalies: [], clocks: { 'D-22': '2026-09-28' } },
      },
    ],
  },
  {
    id: 'forestry-late',
    title: '林草部门第四日才申请复议：三日是自然日，已经逾期；仍可以直接建议立案监督',
    source: '合成',
    file,
    entries: [
      ...toDeclined,
      {
        ...on('requestReconsideration', '2026-09-21 10:00', 'handler', grounds),
        expect: { refused: ['reconsideration-too-late'] },
      },
      {
        ...on('adviseSupervision', '2026-09-21 11:00', 'handler', { ...grounds, proof: [] }),
        expect: { state: 'supervisionAdvised', anomalies: [], documents: ['supervision-advice'] },
      },
    ],
  },
]
