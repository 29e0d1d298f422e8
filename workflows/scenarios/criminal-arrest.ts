/** @module 拘留, 审查逮捕, 侦查羁押: every way an arrest is decided and undone. Synthetic, 2026. */
import {
  arrestOpinion,
  because,
  changed,
  cr,
  criminalFile,
  detained,
  freed,
  noCrime,
  police,
  proc,
  registered,
  request,
  upheld,
} from './criminal-base.ts'
import type { Entry, Scenario } from './scenario.ts'

const asked = (day: string, then: string): readonly Entry[] => [
  ...detained(day),
  cr('requestArrest', `${then} 10:00`, police.head, request),
]
const approved = { decision: 'approved', number: '示例批捕1号' }
const executed = { result: 'executed', number: '示例捕字1号', unidentified: false }
const arrested = (day: string, unidentified = false): readonly Entry[] => [
  ...registered(day),
  cr('requestArrest', `${day} 10:00`, police.head, request),
  cr('decideArrest', `${day} 15:00`, proc.head, approved),
  cr('executeArrest', `${day} 16:00`, police.handler, { ...executed, unidentified }),
]
const more = { number: '示例延字1号', because: '案情复杂' }
const granted = (decision: string) => ({ number: '示例延1号', decision })
const insufficient = { decision: 'insufficient', number: '示例不捕2号', because: '证据不足', outline: ['称重记录'] }
const correction = (ground: string) => ({ ground, number: '示例纠违1号', says: '请予纠正' })
const ended = { how: 'terminated', number: '示例终侦1号', because: '不是该嫌疑人实施', released: true }

export const criminalArrest: readonly Scenario[] = [
  {
    id: 'arrest-custody-days',
    title: '国庆前拘留：二十四小时计算到分，延长后的提请期限、七日审查、二个月羁押都不因节假日延长',
    source: '合成',
    file: criminalFile('拘留、逮捕期限'),
    entries: [
      ...detained('2026-09-28'),
      {
        ...cr('extendArrestRequest', '2026-09-30 10:00', police.head, {
          kind: 'fourDays',
          until: '2026-10-05',
          because: '同案人没有到案',
        }),
        expect: {
          clocks: { 'D-60a': 'met', 'D-60b': 'met', 'D-60c': 'met', 'D-61a': 'superseded', 'D-61b': '2026-10-05' },
        },
      },
      {
        ...cr('extendArrestRequest', '2026-10-01 10:00', police.head, {
          kind: 'roaming',
          until: '2026-10-28',
          because: '多次作案',
        }),
        expect: { clocks: { 'D-61b': 'superseded', 'D-61c': '2026-10-28' } },
      },
      {
        ...cr('requestArrest', '2026-10-03 10:00', police.head, request),
        expect: {
          state: 'arrestReview',
          clocks: { 'D-61c': 'met', 'D-62a': '2026-10-10' },
          notices: ['guyang-procuratorate'],
        },
      },
      { ...cr('decideArrest', '2026-10-09 10:00', proc.head, approved), expect: { state: 'arrestApproved' } },
      {
        ...cr('executeArrest', '2026-10-09 15:00', police.handler, { result: 'failed', because: '正在就医' }),
        expect: { state: 'arrestApproved' },
      },
      {
        ...cr('executeArrest', '2026-10-10 15:00', police.handler, executed),
        expect: { state: 'investigating', clocks: { 'D-65a': '2026-12-10', 'D-65e': '2026-12-03' } },
      },
      {
        ...cr('recalculateCustody', '2026-11-20 10:00', police.head, { ground: 'otherCrime', ...because }),
        expect: { clocks: { 'D-65a': '2027-01-20', 'D-65e': '2027-01-13' } },
      },
      cr('findUnrelatedProperty', '2026-11-23 10:00', police.handler, { property: '货车一辆' }),
      {
        ...cr('releaseProperty', '2026-11-24 10:00', police.handler, { number: '示例解扣1号', to: '车主' }),
        expect: { clocks: { 'D-69': 'met' } },
      },
      {
        ...cr('transferProsecution', '2026-11-25 10:00', police.head, {
          number: '示例诉字1号',
          told: true,
          pleads: false,
        }),
        // The last day of the month, a Friday that is no holiday; in custody it is named by the paper.
        expect: { state: 'prosecutionReview', clocks: { 'D-65a': 'met', 'D-66a': '2026-12-25' } },
      },
    ],
  },
  {
    id: 'arrest-refused-reviewed',
    title: '不批准逮捕（没有犯罪事实）：先释放，再要求复议；维持后提请复核；复核维持，终止侦查',
    source: '合成',
    file: criminalFile('不批准逮捕，复议复核'),
    entries: [
      ...asked('2026-09-14', '2026-09-16'),
      {
        ...cr('decideArrest', '2026-09-17 10:00', proc.head, noCrime),
        expect: { state: 'arrestRefused', clocks: { 'D-64': '2026-09-20', 'D-64p': '2026-10-08' } },
      },
      {
        ...cr('requestArrestReconsideration', '2026-09-17 11:00', police.head, arrestOpinion),
        expect: { refused: ['detained-after-refusal'] },
      },
      { ...cr('changeMeasure', '2026-09-17 15:00', police.handler, freed), expect: { outcome: 'none' } },
      {
        ...cr('returnArrestReceipt', '2026-09-18 09:00', police.handler, { executed: '已释放' }),
        expect: { clocks: { 'D-64': 'met' } },
      },
      {
        ...cr('requestArrestReconsideration', '2026-09-18 10:00', police.head, arrestOpinion),
        expect: { clocks: { 'D-64p': 'met', 'D-63a': '2026-09-28' } },
      },
      {
        ...cr('decideArrestReconsideration', '2026-09-22 10:00', proc.head, upheld),
        expect: { state: 'arrestUpheld', clocks: { 'D-63a': 'met' } },
      },
      cr('requestArrestReview', '2026-09-23 10:00', police.head, because),
      {
        ...cr('recordArrestReview', '2026-09-28 10:00', proc.handler, { number: '示例复核1号', result: 'upheld' }),
        expect: { state: 'arrestFinal', clocks: { 'D-63b': 'met' } },
      },
      { ...cr('endInvestigation', '2026-09-29 10:00', police.head, ended), expect: { state: 'ended' } },
    ],
  },
  {
    id: 'arrest-refused-idle',
    title: '不批准逮捕后不释放，又超过十五日不要求复议、不撤案：两次纠正违法，公安机关回复并撤案',
    source: '合成',
    file: criminalFile('不批准逮捕，搁置'),
    entries: [
      ...asked('2026-09-14', '2026-09-16'),
      cr('decideArrest', '2026-09-17 10:00', proc.head, { ...noCrime, told: 'withdraw' }),
      {
        ...cr('correctInvestigation', '2026-09-18 10:00', proc.head, correction('idle')),
        expect: { refused: ['nothing-to-correct'] },
      },
      {
        ...cr('correctInvestigation', '2026-09-18 11:00', proc.head, correction('notReleased')),
        expect: { documents: ['investigation-correction'], notices: ['guyang-police'] },
      },
      cr('changeMeasure', '2026-09-18 14:00', police.handler, { ...freed, to: 'surveillance' }),
      cr('replyCorrection', '2026-09-18 15:00', police.handler, { number: '示例复函1号', says: '已经变更' }),
      cr('correctInvestigation', '2026-10-09 10:00', proc.head, correction('idle')),
      {
        ...cr('endInvestigation', '2026-10-12 10:00', police.head, { ...ended, how: 'withdrawn' }),
        expect: { refused: ['overdue-remark-required'] },
      },
      {
        ...cr('endInvestigation', '2026-10-12 10:00', police.head, { ...ended, how: 'withdrawn' }),
        remark: '按纠正违法通知书办理',
        expect: { state: 'ended', anomalies: ['late'], clocks: { 'D-68b': 'met' } },
      },
    ],
  },
  {
    id: 'arrest-insufficient',
    title: '证据不足不批准逮捕，附补充侦查提纲，取保候审；补充侦查后应当重新提请，延至二十日审查后批准',
    source: '合成',
    file: criminalFile('证据不足不批准逮捕'),
    entries: [
      ...asked('2026-09-14', '2026-09-16'),
      {
        ...cr('decideArrest', '2026-09-17 10:00', proc.head, insufficient),
        expect: { documents: ['supplementary-outline'], clocks: { 'D-64': '2026-09-20' } },
      },
      {
        ...cr('changeMeasure', '2026-09-17 15:00', police.handler, { ...freed, to: 'bail' }),
        expect: { clocks: { 'D-68a': '2027-09-17' } },
      },
      cr('returnArrestReceipt', '2026-09-18 09:00', police.handler, { executed: '已变更为取保候审' }),
      {
        ...cr('requestArrestReconsideration', '2026-09-28 10:00', police.head, {
          ...arrestOpinion,
          supplemented: true,
        }),
        expect: { refused: ['request-anew-after-supplement'] },
      },
      {
        ...cr('requestArrest', '2026-09-28 11:00', police.head, request),
        expect: { state: 'arrestReview', clocks: { 'D-62b': '2026-10-13' } },
      },
      {
        ...cr('extendArrestReview', '2026-10-12 10:00', proc.head, { because: '案情重大、复杂' }),
        expect: { clocks: { 'D-62b': 'superseded', 'D-62c': '2026-10-19' } },
      },
      cr('decideArrest', '2026-10-15 10:00', proc.head, approved),
      {
        ...cr('executeArrest', '2026-10-15 15:00', police.handler, { ...executed, unidentified: true }),
        expect: { clocks: { 'D-68a': 'met', 'D-65a': '没有这个计时' } },
      },
      {
        ...cr('recalculateCustody', '2026-10-20 10:00', police.head, { ground: 'identified', ...because }),
        expect: { clocks: { 'D-65a': '2026-12-20' } },
      },
    ],
  },
  {
    id: 'arrest-changed-on-review',
    title: '没有社会危险性不批准逮捕，复议变更为批准逮捕；羁押期限届满七日前提请延长，批准一个月',
    source: '合成',
    file: criminalFile('复议变更，延长羁押'),
    entries: [
      ...registered('2026-09-08'),
      cr('requestArrest', '2026-09-08 10:00', police.head, request),
      cr('decideArrest', '2026-09-08 15:00', proc.head, {
        decision: 'noDanger',
        number: '示例不捕3号',
        because: '没有社会危险性',
      }),
      cr('requestArrestReconsideration', '2026-09-09 10:00', police.head, arrestOpinion),
      {
        ...cr('decideArrestReconsideration', '2026-09-09 15:00', proc.head, changed),
        expect: { state: 'arrestApproved' },
      },
      {
        ...cr('executeArrest', '2026-09-10 10:00', police.handler, executed),
        expect: { clocks: { 'D-65a': '2026-11-10', 'D-65e': '2026-11-03' } },
      },
      {
        ...cr('recordCustodyExtension', '2026-11-02 09:00', proc.handler, granted('month')),
        expect: { refused: ['custody-extension-overdue'] },
      },
      {
        ...cr('requestCustodyExtension', '2026-11-02 10:00', police.head, more),
        expect: { clocks: { 'D-65e': 'met' } },
      },
      {
        ...cr('recordCustodyExtension', '2026-11-05 10:00', proc.handler, granted('two')),
        expect: { refused: ['custody-extension-order'] },
      },
      {
        ...cr('recordCustodyExtension', '2026-11-05 11:00', proc.handler, granted('month')),
        expect: { clocks: { 'D-65a': 'superseded', 'D-65b': '2026-12-10', 'D-65e': '2026-12-03' } },
      },
    ],
  },
  {
    id: 'custody-seven-months',
    title: '侦查羁押依次延长至三个月、五个月、七个月，都自逮捕之日起算；再提请不批准，变更强制措施',
    source: '合成',
    file: criminalFile('侦查羁押七个月', '2026-01-05'),
    entries: [
      ...arrested('2026-01-12'),
      cr('requestCustodyExtension', '2026-03-02 10:00', police.head, more),
      {
        ...cr('recordCustodyExtension', '2026-03-09 10:00', proc.handler, granted('month')),
        expect: { clocks: { 'D-65b': '2026-04-12' } },
      },
      cr('requestCustodyExtension', '2026-04-02 10:00', police.head, more),
      {
        ...cr('recordCustodyExtension', '2026-04-09 10:00', proc.handler, granted('two')),
        expect: { clocks: { 'D-65c': '2026-06-12', 'D-65e': '2026-06-05' } },
      },
      cr('requestCustodyExtension', '2026-06-02 10:00', police.head, more),
      {
        ...cr('recordCustodyExtension', '2026-06-09 10:00', proc.handler, granted('twoMore')),
        expect: { clocks: { 'D-65d': '2026-08-12' } },
      },
      cr('requestCustodyExtension', '2026-08-03 10:00', police.head, more),
      {
        ...cr('recordCustodyExtension', '2026-08-10 10:00', proc.handler, granted('refused')),
        expect: { outcome: 'refused', clocks: { 'D-65d': '2026-08-12' } },
      },
      {
        ...cr('changeMeasure', '2026-08-12 10:00', police.handler, { ...freed, to: 'bail' }),
        expect: { clocks: { 'D-65d': 'met', 'D-68a': '2027-08-12' } },
      },
    ],
  },
]
