/** @module The plain roads of 民事公益诉讼 and 生态环境损害赔偿, by whoever walks them. All synthetic, autumn 2026. */
import type { TakeStep, OpenTrack } from './scenario.ts'
import { incident } from './papers.ts'

export interface Desk {
  readonly handler: string
  readonly head: string
}
export const county = {
  proc: { handler: 'guyang-procuratorate.handler', head: 'guyang-procuratorate.head' },
  eco: { handler: 'guyang-ecology.handler', head: 'guyang-ecology.deptHead' },
} as const
export const city = {
  proc: { handler: 'baotou-procuratorate.handler', head: 'baotou-procuratorate.head' },
  eco: { handler: 'baotou-ecology.handler', head: 'baotou-ecology.deptHead' },
} as const
export const publicIncident = (title: string) => incident(title, '2026-09-01', '全部为合成数据')

export const pil = 'civil-public-interest'
export const edc = 'compensation'
type Walk = OpenTrack | TakeStep

const step =
  (track: string) =>
  (name: string, at: string, by: string, input: unknown = { note: '期满、通报（示例）' }): TakeStep => ({
    track,
    step: name,
    at,
    by,
    input,
  })
export const p = step(pil)
export const c = step(edc)

export const announcement = {
  media: '检察日报',
  nationalMedia: true,
  harm: '非法倾倒危险废物，污染土壤约七百平方米',
  tellsQualified: true,
  compensable: true,
  tellsClaimant: true,
  contact: '检察官甲　0472-0000000（演示）',
}
export const opening = {
  decision: 'opened',
  number: '示例检民公立〔2026〕1号',
  harm: '倾倒地土壤受到污染',
  act: '非法倾倒危险废物',
  interest: 'both',
  perpetratorUnknown: false,
}
export const suit = {
  kind: 'separate',
  number: '示例检民公诉〔2026〕1号',
  court: '包头市中级人民法院',
  defendants: ['刘某生'],
  claims: ['承担生态环境修复费用四十万元'],
  facts: '非法倾倒危险废物污染土壤，至今没有修复',
  harmPersists: true,
}
export const handedDown = { ...suit, jurisdiction: '中级人民法院交由基层人民法院审理的裁定（示例）' }
export const silent = { mailChecked: true, how: '查询收发登记，没有函告' }

/** 公告 on 09-08 ends on 10-08, the first working day after the holiday. */
export const pilRoad = ({ handler, head }: Desk): readonly Walk[] => [
  { open: pil, as: pil, at: '2026-09-02 09:00', by: handler },
  p('registerPilLead', '2026-09-02 09:10', handler, { source: 'ownCase', clue: '审查起诉的污染环境案显示土壤受损' }),
  p('openPublicInterest', '2026-09-03 10:00', head, opening),
  p('investigateHarm', '2026-09-04 10:00', handler, {
    officers: ['检察官甲', '检察官助理乙'],
    harm: '受污染土壤约七百平方米',
    link: '残液成分与土壤检出物一致',
  }),
  p('concludeInvestigation', '2026-09-07 10:00', handler, { report: '建议发布公告', compensable: true }),
  p('announceBeforeSuit', '2026-09-08 09:00', head, announcement),
  p('endAnnouncementPeriod', '2026-10-09 10:00', handler),
  p('confirmSilence', '2026-10-09 11:00', handler, silent),
  p('concludeReview', '2026-10-12 10:00', handler, { report: '赔偿权利人未启动索赔，建议起诉' }),
  p('fileCivilSuit', '2026-10-13 10:00', head, handedDown),
  p('reportIndictment', '2026-10-14 10:00', handler, { to: '内蒙古自治区人民检察院' }),
]

export const screened = {
  source: 'penalty',
  clue: '非法倾倒危险废物行政处罚案，土壤受到污染',
  foundAt: '2026-09-09T01:00:00.000Z',
  claimant: '包头市人民政府',
  designation: '指定文件（示例，依据待核）',
  result: 'kept',
}
export const losses = [
  { item: 'restoration', amountFen: 400_000_00 },
  { item: 'appraisal', amountFen: 20_000_00 },
]
export const determined = { route: 'judicial', report: '示例鉴〔2026〕1号', repairable: 'full', losses }
export const met = { attendees: ['承办人甲', '刘某生'], procuratorateAttended: false, minutes: '就修复方案达成一致' }
export const terms = { losses, repairMode: 'self', duties: '按修复方案完成土壤修复', performBy: '2026-12-20' }
const courtPaper = (name: string, at: string, by: string, input: unknown): TakeStep => ({
  ...c(name, at, by, input),
  paper: { number: '法院来文（示例）', receivedAt: at },
})
export const confirmed = { decision: 'confirmed', number: '（2026）内02民特1号（示例）', because: '协议合法' }

/** 司法确认 is published on 09-24: thirty days end on Monday 10-26. */
export const edcRoad = ({ handler, head }: Desk): readonly Walk[] => [
  { open: edc, as: edc, at: '2026-09-09 09:00', by: handler },
  c('screenLead', '2026-09-09 09:10', handler, screened),
  c('checkPreliminarily', '2026-09-10 10:00', handler, { report: '土壤受到污染，责任人明确' }),
  c('decideClaim', '2026-09-11 10:00', head, { decision: 'started', number: '包环损启〔2026〕1号（示例）' }),
  c('notifyProcuratorate', '2026-09-12 10:00', handler),
  c('investigateDamage', '2026-09-14 10:00', handler, { harm: '土壤约七百平方米受到污染', obligors: ['刘某生'] }),
  c('determineLosses', '2026-09-16 10:00', handler, determined),
  c('sendNegotiationNotice', '2026-09-17 10:00', handler, {
    number: '包环损磋〔2026〕1号（示例）',
    answerBy: '2026-09-24',
  }),
  c('answerNotice', '2026-09-18 10:00', handler, { answer: 'agreed', says: '同意磋商' }),
  c('holdNegotiation', '2026-09-21 10:00', handler, met),
  c('signAgreement', '2026-09-22 10:00', head, terms),
  c('applyConfirmation', '2026-09-23 10:00', handler, { court: '包头市中级人民法院' }),
  courtPaper('publishAgreement', '2026-09-24 10:00', handler, { where: '人民法院公告网（示例）' }),
  courtPaper('decideConfirmation', '2026-10-27 10:00', handler, confirmed),
  c('planRestoration', '2026-10-28 10:00', handler, { plan: '异位处置受污染土壤' }),
  c('completeRestoration', '2026-11-13 10:00', handler, { by: '示例修复公司', completedOn: '2026-11-13' }),
  c('evaluateRestoration', '2026-11-18 10:00', head, { result: 'met', report: '修复效果评估报告（示例）' }),
  c('closeClaim', '2026-11-20 10:00', head, { report: '协议全部履行，修复效果达标' }),
]

/** A road up to and including a step; to its end where none is named. */
export const until = (road: readonly Walk[], name: string): readonly Walk[] => {
  const at = road.findIndex((e) => 'step' in e && e.step === name)
  if (at < 0) throw new Error(`no ${name} on the road`)
  return road.slice(0, at + 1)
}
/** Two roads by time. */
export const together = (...roads: readonly (readonly Walk[])[]): readonly Walk[] =>
  roads.flat().toSorted((a, b) => (String(a.at) < String(b.at) ? -1 : String(a.at) > String(b.at) ? 1 : 0))
