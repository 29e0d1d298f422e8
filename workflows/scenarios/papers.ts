/** @module What the papers of the Guyang cases say: shared by the scenarios. Facts from the published case; the rest is synthetic. */
import type { CaseFile } from '../../src/engine/case-view.ts'
import type { TakeStep, When } from './scenario.ts'
import { officers } from './office.ts'
import { who } from './scenario.ts'

const team = officers
  .filter((o) => /^guyang-ecology\.handler/.test(o.id))
  .map(({ name, certificate }) => ({ name, certificate }))

/** The incident of the published case, on the day given. */
export const incident = (title: string, actDay: string, synthetic: string): Omit<CaseFile, 'id'> => ({
  title,
  region: '150222',
  openedBy: 'guyang-ecology',
  acts: [{ id: 'dumping', title: '非法倾倒危险废物', from: actDay, to: actDay }],
  parties: [{ id: 'liu', name: '刘某生', kind: 'person' }],
  sites: [{ id: 'site', name: '广源机械厂外', address: '内蒙古自治区包头市固阳县怀朔镇二约地村' }],
  synthetic,
})

export const lead = { source: '信访转办', summary: '接到转办信访件，反映怀朔镇二约地村广源机械厂外堆放铁桶' }
export const inspection = {
  place: '固阳县怀朔镇二约地村广源机械厂外',
  officers: team,
  certificatesShown: true,
  findings: '现场堆放铁桶九十余只，高约89厘米、直径约58厘米，占地约700平方米，部分泄漏',
  samples: ['桶内残液，点位1至点位3'],
  recorded: true,
  policeInformed: true,
}
export const seizure = {
  items: ['铁桶（内装残液）92只'],
  ground: '部分铁桶泄漏，可能造成严重污染环境',
  officers: team,
  certificatesShown: true,
  partyHeard: true,
  recorded: true,
  delivered: true,
}
export const registration = { items: ['过磅单1本'], atRisk: true, keptAt: '广源机械厂办公室' }
export const opened = { decision: 'opened', cause: '涉嫌非法倾倒危险废物', officers: team }
export const sheet = {
  assessment: { crime: 'pollution', sheet: { hazardousWasteKg: 3200 } },
  opinion: '检出1,2,4,5-四氯苯6.35%至7.16%，属危险废物，数量三吨以上，涉嫌污染环境罪，建议移送',
}
export const teamInput = { team }
export const report = (reportedOn: string) => ({
  reportedOn,
  crime: 'pollution',
  caseSource: '信访转办。',
  discovery: '现场发现铁桶九十余只，占地约700平方米，部分泄漏；公安机关协助以高速公路收费站视频查到运输车辆。',
  suspects: [
    { name: '刘某生', basics: '基本情况待公安机关查明' },
    { name: '不明', basics: '另有四名涉案人员，身份待查明' },
  ],
  crimeFacts:
    '刘某生等人以货车将装有含1,2,4,5-四氯苯废物的铁桶九十余只运至固阳县怀朔镇二约地村广源机械厂外倾倒，检测含量6.35%至7.16%，总量三吨以上。',
  evidence: '现场检查（勘察）笔录、采样记录单、检测报告、现场照片、收费站视频线索。',
  lawBasis: '倾倒危险废物三吨以上，符合“严重污染环境”的入罪情形。',
  proposal: '建议以涉嫌污染环境罪移送固阳县公安局。',
  items: [
    {
      name: '铁桶（内装残液）',
      quantity: '92只',
      features: '高约89厘米，直径约58厘米',
      storedAt: '固阳县某危险废物贮存库',
      measure: '固环扣〔示例〕1号',
      source: '现场检查（勘察）笔录、查封（扣押）决定书',
      custodian: '承办人甲',
    },
  ],
  lawfulProcedure: true,
  lawfulEvidence: true,
})
export const approved = { decision: 'approved', opinion: '同意移送固阳县公安局，抄送固阳县人民检察院。' }
export const materials = [
  { name: '案件调查报告', copies: 1, pages: 6, original: '原件' },
  { name: '现场检查（勘察）笔录', copies: 1, pages: 4, original: '原件' },
  { name: '调查询问笔录', copies: 2, pages: 8, original: '原件' },
  { name: '现场勘验图', copies: 1, pages: 1, original: '原件' },
  { name: '检测报告', copies: 1, pages: 9, original: '复印件', note: '附检测机构资质' },
  { name: '涉案物品清单', copies: 1, pages: 1, original: '原件' },
]
export const dispatched = (photoTakenAt: string) => ({
  contact: '承办人甲　0472-0000000（演示）',
  materials,
  photos: [
    {
      name: '现场全景',
      proves: '铁桶堆放位置和数量',
      takenBy: '承办人乙',
      takenAt: photoTakenAt,
      place: '广源机械厂外',
    },
    { name: '泄漏点近景', proves: '残液泄漏', takenBy: '承办人乙', takenAt: photoTakenAt, place: '广源机械厂外' },
  ],
  penaltyDecided: false,
})
export const receipt = { receivedBy: '民警甲（演示警号）', copies: 1, pages: 29 }
export const correction = { missing: ['采样记录单'] }
export const supplemented = {
  how: 'supplemented',
  materials: [{ name: '采样记录单', copies: 1, pages: 2, original: '复印件' }],
}
export const filed = { decision: 'filed', charge: '污染环境罪', number: '固公（环）立字〔示例〕1号' }
export const declined = {
  decision: 'declined',
  because: '现有证据不足以认定倾倒数量达到三吨',
  returned: ['移送材料全卷'],
}

interface Days {
  readonly lead: When
  readonly inspected: When
  readonly opened: When
  readonly assessed: When
}
/** 线索 → 现场检查 → 立案 → 研判. */
export const enforcementOpening = (days: Days, synthetic: string, leadSynthetic?: string): TakeStep[] => [
  {
    track: 'enforcement',
    step: 'registerLead',
    at: days.lead,
    by: who.clerk,
    input: lead,
    synthetic: leadSynthetic,
    expect: { state: 'lead' },
  },
  { track: 'enforcement', step: 'inspectSite', at: days.inspected, by: who.handler, input: inspection, synthetic },
  {
    track: 'enforcement',
    step: 'openEnforcement',
    at: days.opened,
    by: who.deptHead,
    input: opened,
    synthetic,
    expect: { state: 'investigating', clocks: { 'D-50': 'running' } },
  },
  {
    track: 'enforcement',
    step: 'assessCrime',
    at: days.assessed,
    by: who.handler,
    input: sheet,
    synthetic: `${synthetic}；数量3200千克为合成值（来源只说三吨以上）`,
    expect: { outcome: 'suspected' },
  },
]

export const penaltyNotice = (statementUntil: string) => ({
  fineFen: 2_000_000_00,
  grounds: '擅自倾倒危险废物',
  rightsTold: true,
  statementUntil,
  hearing: false,
  reviewNeeded: true,
  major: false,
})
export const reviewPassed = { result: 'passed', opinion: '法制审核人员甲：事实清楚，程序合法，通过' }
export const waived = { how: 'waived', evidence: '当事人签名的声明' }
/** 告知, 放弃陈述申辩, 法制审核, all in one afternoon. */
export const partyTold = (on: string, until: string): TakeStep[] => [
  { track: 'enforcement', step: 'notifyPenalty', at: `${on} 14:00`, by: who.handler, input: penaltyNotice(until) },
  { track: 'enforcement', step: 'hearStatement', at: `${on} 15:00`, by: who.handler, input: waived },
  { track: 'enforcement', step: 'legalReview', at: `${on} 16:00`, by: who.legal, input: reviewPassed },
]
