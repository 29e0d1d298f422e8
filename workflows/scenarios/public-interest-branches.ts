/** @module The branches nobody asks about: 不立案, 移送线索, 鉴定 in the review, 刑附民, 未经确认的协议, 强制执行, 缴纳赔偿金. Synthetic. */
import {
  c,
  city,
  county,
  edcRoad,
  losses,
  p,
  pil,
  pilRoad,
  publicIncident,
  silent,
  suit,
  terms,
  until,
} from './public-interest-roads.ts'
import type { Expectation, Scenario, TakeStep } from './scenario.ts'

const source = '合成'
const { proc, eco } = city
const to = (entry: TakeStep, expect: Expectation): TakeStep => ({ ...entry, expect })
const lead = { source: 'report', clue: '举报土壤污染' }
const open = { open: pil, as: pil, at: '2026-09-02 09:00', by: county.proc.handler }
const breach = { what: '履行期限届满，没有履行' }
const paying = { ...terms, repairMode: 'payment', performBy: '2026-10-20' }
const pay = (paidFen: number, at: string) =>
  c('recordPayment', at, eco.handler, { paidFen, voucher: '缴款凭证（示例）' })
const result = (at: string, more: object) =>
  c('recordSuitResult', at, eco.handler, { number: '（2026）内02民初2号（示例）', ...more })

export const publicInterestBranches: readonly Scenario[] = [
  {
    id: 'pil-lead-up',
    title: '基层院线索报请移送市级院；受移送的不得再移送同级；不立案',
    source,
    file: publicIncident('报请移送'),
    entries: [
      open,
      p('registerPilLead', '2026-09-02 09:10', county.proc.handler, lead),
      p('investigatePreliminarily', '2026-09-02 14:00', county.proc.handler, { report: '线索属实' }),
      to(
        p('transferPilLead', '2026-09-03 10:00', county.proc.head, {
          level: 'superior',
          to: '包头市人民检察院',
          because: '重大、复杂',
        }),
        { outcome: 'here', state: 'evaluating' },
      ),
      to(
        p('transferPilLead', '2026-09-04 09:00', proc.head, { level: 'peer', to: '某市人民检察院', because: '管辖' }),
        { refused: ['lead-handed-on'] },
      ),
      to(p('openPublicInterest', '2026-09-04 10:00', proc.head, { decision: 'notOpened', because: '已经修复' }), {
        state: 'notOpened',
        documents: ['pil-not-opened'],
      }),
    ],
  },
  {
    id: 'pil-incidental',
    title: '鉴定期间不计入审查起诉期限；刑事不起诉后附带起诉不可能，单独起诉；调查受阻报告',
    source,
    file: publicIncident('刑附民'),
    entries: [
      ...until(pilRoad(proc), 'openPublicInterest'),
      p('referOtherLead', '2026-09-03 11:00', proc.handler, { to: '刑事检察部门', what: '运输人涉嫌犯罪' }),
      p('reportObstruction', '2026-09-03 12:00', proc.head, { to: 'supervision', what: '拒绝提供案卷' }),
      ...pilRoad(proc).slice(until(pilRoad(proc), 'openPublicInterest').length, -4),
      p('commissionPilAppraisal', '2026-10-12 09:00', proc.handler, { to: '示例鉴定机构', matter: '修复费用' }),
      to(
        p('receivePilAppraisal', '2026-10-22 09:00', proc.handler, {
          report: '示例鉴〔2026〕2号',
          conclusion: '四十万元',
        }),
        { clocks: { 'cpil-review-3m': '2027-01-18' } },
      ),
      p('recordNonProsecution', '2026-10-23 09:00', proc.handler, { document: '示例检刑不诉〔2026〕1号' }),
      p('chooseSuitRoute', '2026-10-23 10:00', proc.head, { route: 'separate', because: '刑事案件不起诉' }),
      p('confirmSilence', '2026-10-23 11:00', proc.handler, silent),
      p('concludeReview', '2026-10-26 10:00', proc.handler, { report: '建议起诉' }),
      to(p('fileCivilSuit', '2026-10-26 11:00', proc.head, { ...suit, kind: 'incidental', prosecution: '示例' }), {
        refused: ['not-prosecuted'],
      }),
      to(p('fileCivilSuit', '2026-10-26 14:00', proc.head, suit), { outcome: 'separate' }),
      p('reportIndictment', '2026-10-27 10:00', proc.handler, { to: '内蒙古自治区人民检察院' }),
    ],
  },
  {
    id: 'pil-other-plaintiff',
    title: '环保组织在公告期内起诉，人民检察院支持起诉至办结',
    source,
    file: publicIncident('社会组织起诉'),
    entries: [
      ...until(pilRoad(proc), 'announceBeforeSuit'),
      p('recordQualifiedSuit', '2026-09-20 10:00', proc.handler, {
        plaintiff: '某环境保护组织（示例）',
        court: '包头市中级人民法院',
        number: '（2026）内02民初1号（示例）',
      }),
      p('endAnnouncementPeriod', '2026-10-09 10:00', proc.handler),
      p('confirmSilence', '2026-10-09 11:00', proc.handler, silent),
      p('concludeReview', '2026-10-12 10:00', proc.handler, { report: '支持起诉' }),
      to(p('fileCivilSuit', '2026-10-12 11:00', proc.head, suit), { refused: ['qualified-plaintiff-sued'] }),
      p('supportSuit', '2026-10-12 14:00', proc.head, {
        court: '包头市中级人民法院',
        plaintiff: '某环境保护组织（示例）',
        caseNumber: '（2026）内02民初1号（示例）',
        opinion: '支持',
      }),
      to(p('endSupport', '2026-11-12 14:00', proc.handler, { result: '判决支持' }), { state: 'supported' }),
    ],
  },
  {
    id: 'claim-enforced',
    title: '未经确认的协议不履行，起诉；裁判后仍不履行，二年内申请强制执行；缴清赔偿金结案，多缴的不能登记',
    source,
    file: publicIncident('强制执行'),
    entries: [
      ...until(edcRoad(eco), 'holdNegotiation'),
      c('signAgreement', '2026-09-22 10:00', eco.head, paying),
      to(c('applyEnforcement', '2026-10-21 09:00', eco.head, { court: '包头市中级人民法院', what: '支付' }), {
        refused: ['nothing-to-enforce'],
      }),
      to(c('fileCompensationSuit', '2026-10-21 09:30', eco.head, { court: '包头市中级人民法院', losses }), {
        refused: ['agreement-not-breached'],
      }),
      to(c('recordBreach', '2026-10-21 10:00', eco.handler, breach), { clocks: { 'eda-perform': 'met-late' } }),
      c('fileCompensationSuit', '2026-10-21 11:00', eco.head, { court: '包头市中级人民法院', losses }),
      to(
        result('2026-11-02 10:00', {
          result: 'supported',
          effectiveAt: '2026-11-02T02:00:00.000Z',
          ...paying,
          performBy: '2026-11-09',
        }),
        {
          state: 'performing',
          clocks: { 'eda-perform': '2026-11-09' },
        },
      ),
      to(c('recordBreach', '2026-11-10 10:00', eco.handler, breach), { clocks: { 'enforce-apply-2y': '2028-11-09' } }),
      to(c('applyEnforcement', '2026-11-11 10:00', eco.head, { court: '包头市中级人民法院', what: '支付四十二万元' }), {
        clocks: { 'enforce-apply-2y': 'met' },
      }),
      pay(400_000_00, '2026-11-16 10:00'),
      to(c('closeClaim', '2026-11-16 11:00', eco.head, { report: '结案' }), { refused: ['claim-not-performed'] }),
      to(pay(30_000_00, '2026-11-17 10:00'), { refused: ['paid-more-than-owed'] }),
      pay(20_000_00, '2026-11-17 11:00'),
      to(c('closeClaim', '2026-11-18 10:00', eco.head, { report: '全部缴清' }), { state: 'closed' }),
    ],
  },
  {
    id: 'claim-renegotiated',
    title: '拒绝磋商后重新磋商；第四次会议须写明理由；专家意见超过简易上限的须写明理由',
    source,
    file: publicIncident('重新磋商'),
    entries: [
      ...until(edcRoad(eco), 'investigateDamage'),
      to(
        c('determineLosses', '2026-09-16 09:00', eco.handler, {
          route: 'expert',
          report: '专家意见',
          repairable: 'full',
          losses,
        }),
        {
          refused: ['expert-opinion-above-ceiling'],
        },
      ),
      ...edcRoad(eco).slice(
        until(edcRoad(eco), 'investigateDamage').length,
        until(edcRoad(eco), 'answerNotice').length - 1,
      ),
      to(c('answerNotice', '2026-09-18 10:00', eco.handler, { answer: 'refused', says: '拒绝' }), { state: 'failed' }),
      to(c('renegotiate', '2026-09-20 10:00', eco.head, { because: '义务人提出方案' }), { state: 'negotiating' }),
      to(c('signAgreement', '2026-09-20 11:00', eco.head, terms), { refused: ['no-negotiation-held'] }),
      ...['21', '22', '23'].map((d) =>
        c('holdNegotiation', `2026-09-${d} 10:00`, eco.handler, {
          attendees: ['甲', '乙'],
          procuratorateAttended: false,
          minutes: '未达成一致',
        }),
      ),
      to(
        c('holdNegotiation', '2026-09-24 10:00', eco.handler, {
          attendees: ['甲', '乙'],
          procuratorateAttended: false,
          minutes: '再次会议',
        }),
        { refused: ['fourth-meeting'] },
      ),
      to(c('failNegotiation', '2026-09-24 11:00', eco.head, { ground: 'meetings', because: '三次未果' }), {
        state: 'failed',
      }),
    ],
  },
]
