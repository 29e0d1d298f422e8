/** @module 民事公益诉讼 beside 生态环境损害赔偿: who goes first, who waits, who closes. All synthetic, autumn 2026. */
import {
  announcement,
  c,
  city,
  county,
  edcRoad,
  handedDown,
  losses,
  opening,
  p,
  pil,
  pilRoad,
  publicIncident,
  silent,
  suit,
  together,
  until,
} from './public-interest-roads.ts'
import type { Expectation, Scenario, TakeStep } from './scenario.ts'

const source = '合成'
const { proc, eco } = city
const to = (entry: TakeStep, expect: Expectation): TakeStep => ({ ...entry, expect })
const answer = (stands: string, at: string) => p('recordClaimantAnswer', at, proc.handler, { stands, says: '示例' })
const toAnnounced = until(pilRoad(proc), 'announceBeforeSuit')
const reviewed = p('concludeReview', '2026-10-12 10:00', proc.handler, { report: '建议起诉' })
const ended = p('endAnnouncementPeriod', '2026-10-09 10:00', proc.handler)
const reported = p('reportIndictment', '2026-10-14 10:00', proc.handler, { to: '内蒙古自治区人民检察院' })
const noSuit = (at: string) => c('decideNoSuit', at, eco.head, { because: '由人民检察院起诉' })
const supporting = {
  court: '包头市中级人民法院',
  plaintiff: '包头市生态环境局',
  caseNumber: '（2026）内02民初2号（示例）',
  opinion: '被告应当承担修复责任',
}
const noStart = (more: object) => ({
  decision: 'notStarted',
  ground: 'covered',
  redLine: false,
  repeatedWithinTwoYears: false,
  because: '生效裁判已经涵盖',
  ...more,
})
const failing = c('failNegotiation', '2026-09-22 10:00', eco.head, { ground: 'absent', because: '退出磋商' })

export const publicInterest: readonly Scenario[] = [
  {
    id: 'pil-silence',
    title: '公告期满没有函告，核对在途邮件后认定未启动，市级院起诉并备案；公告不满三十日、没有核对的不能办理',
    source,
    file: publicIncident('沉默后起诉'),
    entries: [
      ...toAnnounced.slice(0, -1),
      to(p('announceBeforeSuit', '2026-09-08 08:50', proc.head, { ...announcement, tellsClaimant: false }), {
        refused: ['announcement-claimant'],
      }),
      to(p('announceBeforeSuit', '2026-09-08 09:00', proc.head, announcement), {
        state: 'announced',
        clocks: { 'cpil-announce-30d': '2026-10-08' },
        documents: ['pil-announcement'],
        notices: ['baotou-ecology'],
      }),
      p('followUpHarm', '2026-09-20 10:00', proc.handler, { findings: '铁桶已清运，土壤没有修复' }),
      to(p('endAnnouncementPeriod', '2026-10-08 10:00', proc.handler), { refused: ['announcement-running'] }),
      to(ended, { state: 'reviewing', clocks: { 'cpil-review-3m': '2027-01-08' } }),
      to(p('confirmSilence', '2026-10-09 11:00', proc.handler, { ...silent, mailChecked: false }), {
        refused: ['mail-in-transit'],
      }),
      reviewed,
      to(p('fileCivilSuit', '2026-10-12 11:00', proc.head, suit), { refused: ['claimant-first'] }),
      p('confirmSilence', '2026-10-12 14:00', proc.handler, silent),
      to(p('fileCivilSuit', '2026-10-13 10:00', proc.head, suit), {
        state: 'filed',
        documents: ['pil-indictment'],
        clocks: { 'pil-indictment-record-5d': '2026-10-19' },
      }),
      to(reported, { state: 'inCourt', clocks: { 'pil-indictment-record-5d': 'met' } }),
    ],
  },
  {
    id: 'pil-agreement',
    title: '赔偿协议达成，人民检察院不能起诉，终结案件；司法确认公告没有届满不能裁定；修复未达标继续修复',
    source,
    file: publicIncident('协议达成'),
    entries: [
      ...together(toAnnounced, until(edcRoad(eco), 'publishAgreement')),
      to(
        {
          ...c('decideConfirmation', '2026-10-08 10:00', eco.handler, {
            decision: 'confirmed',
            number: '示例',
            because: '合法',
          }),
          paper: { receivedAt: '2026-10-08 10:00' },
          as: 'tooEarly',
        },
        { anomalies: ['agreement-notice-running'], state: 'performing' },
      ),
      {
        annul: 'tooEarly',
        track: 'compensation',
        at: '2026-10-08 11:00',
        by: eco.handler,
        because: '裁定日期登记错误',
      },
      ended,
      answer('agreed', '2026-10-09 11:00'),
      reviewed,
      to(p('fileCivilSuit', '2026-10-12 11:00', proc.head, suit), { refused: ['agreement-or-suit-stands', 'LK-02'] }),
      to(p('closeCivilCase', '2026-10-12 14:00', proc.head, { ground: '90-2', because: '已达成赔偿协议' }), {
        state: 'closed',
        documents: ['pil-closing'],
        clocks: { 'cpil-review-3m': 'met' },
      }),
      ...edcRoad(eco).slice(until(edcRoad(eco), 'publishAgreement').length, -2),
      to(c('evaluateRestoration', '2026-11-16 10:00', eco.head, { result: 'notMet', report: '两个点位超标' }), {
        state: 'performing',
      }),
      c('completeRestoration', '2026-11-18 10:00', eco.handler, { by: '示例修复公司', completedOn: '2026-11-18' }),
      ...edcRoad(eco)
        .slice(-2)
        .map((e, i) => ({ ...e, at: `2026-11-${19 + i} 10:00` })),
    ],
  },
  {
    id: 'pil-talks-fail',
    title: '函告启动后磋商不成又不起诉，人民检察院起诉；索赔进行中暂不能起诉，审查期限延长',
    source,
    file: publicIncident('磋商不成'),
    entries: [
      ...together(toAnnounced, until(edcRoad(eco), 'holdNegotiation'), [
        c('answerAnnouncement', '2026-09-12 11:00', eco.handler, { answer: 'starting', says: '已启动索赔' }),
      ]),
      c('holdNegotiation', '2026-09-23 10:00', eco.handler, {
        attendees: ['甲', '乙'],
        procuratorateAttended: true,
        minutes: '无果',
      }),
      c('holdNegotiation', '2026-09-24 10:00', eco.handler, {
        attendees: ['甲', '乙'],
        procuratorateAttended: true,
        minutes: '无果',
      }),
      ended,
      answer('starting', '2026-10-09 11:00'),
      to(p('extendReview', '2026-10-12 09:00', proc.head, { how: 'month', because: '索赔磋商尚在进行' }), {
        clocks: { 'cpil-review-3m': 'superseded', 'cpil-review-4m': '2027-02-08' },
      }),
      reviewed,
      to(p('fileCivilSuit', '2026-10-12 11:00', proc.head, suit), { refused: ['claimant-first', 'LK-01'] }),
      to(c('failNegotiation', '2026-10-12 14:00', eco.head, { ground: 'meetings', because: '三次会议未达成一致' }), {
        state: 'failed',
      }),
      to(noSuit('2026-10-12 15:00'), { state: 'noSuit' }),
      answer('failed', '2026-10-12 16:00'),
      to(p('fileCivilSuit', '2026-10-13 10:00', proc.head, suit), { state: 'filed' }),
      reported,
    ],
  },
  {
    id: 'pil-support',
    title: '赔偿诉讼已提起，人民检察院支持起诉；原告撤回请求，撤回支持起诉，另行立案',
    source,
    file: publicIncident('支持起诉'),
    entries: [
      ...together(toAnnounced, until(edcRoad(eco), 'answerNotice')),
      failing,
      to(c('fileCompensationSuit', '2026-09-24 10:00', eco.head, { court: '包头市中级人民法院', losses }), {
        state: 'suing',
      }),
      ended,
      answer('sued', '2026-10-09 11:00'),
      reviewed,
      to(p('supportSuit', '2026-10-12 11:00', proc.head, supporting), {
        state: 'supporting',
        documents: ['pil-support'],
      }),
      to(
        c('recordSuitResult', '2026-10-20 10:00', eco.handler, {
          result: 'withdrawn',
          number: '（2026）内02民初2号（示例）',
          because: '撤回起诉',
        }),
        { state: 'failed' },
      ),
      to(p('withdrawSupport', '2026-10-21 10:00', proc.head, { ground: '102-2', because: '原告撤回起诉' }), {
        documents: ['pil-support-withdrawal'],
        clocks: { 'pil-withdraw-support-3d': '2026-10-26' },
      }),
      to(
        p('submitWithdrawal', '2026-10-22 10:00', proc.handler, {
          court: '包头市中级人民法院',
          plaintiff: '包头市生态环境局',
        }),
        { state: 'supportWithdrawn', clocks: { 'pil-withdraw-support-3d': 'met' } },
      ),
      { open: pil, as: 'anew', arisesFrom: pil, at: '2026-10-23 09:00', by: proc.handler },
      {
        ...p('registerPilLead', '2026-10-23 09:10', proc.handler, { source: 'ownCase', clue: '原告撤诉' }),
        track: 'anew',
      },
      { ...p('openPublicInterest', '2026-10-23 10:00', proc.head, opening), track: 'anew' },
    ],
  },
  {
    id: 'pil-county',
    title: '基层院立案，单独起诉须有管辖文书，否则移送市级院；市级院自收到案件重新计算审查期限',
    source,
    file: publicIncident('移送市级院'),
    entries: [
      ...until(pilRoad(county.proc), 'concludeReview'),
      to(p('fileCivilSuit', '2026-10-13 09:00', county.proc.head, suit), { refused: ['county-needs-jurisdiction'] }),
      to(
        p('transferForSuit', '2026-10-13 10:00', county.proc.head, {
          to: '包头市人民检察院',
          because: '由中级人民法院管辖',
        }),
        { state: 'reviewing', clocks: { 'cpil-review-3m': '2027-01-13' } },
      ),
      p('concludeReview', '2026-10-14 10:00', proc.handler, { report: '建议起诉' }),
      to(p('fileCivilSuit', '2026-10-15 10:00', proc.head, suit), { state: 'filed' }),
      p('reportIndictment', '2026-10-16 10:00', proc.handler, { to: '内蒙古自治区人民检察院' }),
    ],
  },
  {
    id: 'pil-handed-down',
    title: '中院裁定交由基层法院审理的，基层院可以单独起诉；刑事附带的公告超过刑事期限另行起诉',
    source,
    file: publicIncident('交办'),
    entries: [
      ...until(pilRoad(county.proc), 'announceBeforeSuit'),
      to(
        p('chooseSuitRoute', '2026-09-10 10:00', county.proc.head, {
          route: 'incidental',
          prosecutionBy: '2026-09-30',
          because: '一并提起',
        }),
        { refused: ['announcement-outlasts-prosecution'] },
      ),
      p('chooseSuitRoute', '2026-09-10 11:00', county.proc.head, { route: 'separate', because: '公告超过刑事期限' }),
      ...pilRoad(county.proc).slice(until(pilRoad(county.proc), 'announceBeforeSuit').length, -2),
      to(p('fileCivilSuit', '2026-10-13 10:00', county.proc.head, handedDown), { outcome: 'separate' }),
      p('reportIndictment', '2026-10-14 10:00', county.proc.handler, { to: '包头市人民检察院' }),
    ],
  },
  {
    id: 'claim-covered',
    title: '检察院移送的线索，生效裁判已全部涵盖，不启动索赔并反馈；显著轻微不适用于红线内的损害；公告后重新核查并启动',
    source,
    file: publicIncident('不启动索赔'),
    entries: [
      ...until(edcRoad(eco), 'screenLead').slice(0, 1),
      c('screenLead', '2026-09-09 09:10', eco.handler, {
        source: 'procuratorate',
        clue: '检察机关移送的线索',
        foundAt: '2026-09-09T01:00:00.000Z',
        claimant: '包头市人民政府',
        designation: '指定文件（示例）',
        result: 'kept',
      }),
      to(c('decideClaim', '2026-09-11 09:00', eco.head, noStart({ ground: 'minor', redLine: true })), {
        refused: ['minor-damage-excluded'],
      }),
      to(c('decideClaim', '2026-09-11 09:30', eco.head, noStart({})), { refused: ['no-start-unproved'] }),
      to(c('decideClaim', '2026-09-11 10:00', eco.head, noStart({ document: '（2026）内02民初9号（示例）' })), {
        state: 'notStarted',
      }),
      to(c('feedBackNotStarted', '2026-09-11 11:00', eco.handler, { says: '裁判已涵盖' }), {
        notices: ['baotou-procuratorate'],
      }),
      to(c('reconsiderStart', '2026-09-14 10:00', eco.head, { because: '污染范围扩大' }), { state: 'checking' }),
      c('decideClaim', '2026-09-15 10:00', eco.head, { decision: 'started', number: '示例' }),
      to(c('terminateClaim', '2026-09-16 10:00', eco.head, { because: '义务人注销且没有财产' }), {
        state: 'terminated',
      }),
    ],
  },
]
