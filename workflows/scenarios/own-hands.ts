/** @module 公安机关 and 人民检察院 work here themselves, so that their papers are made here. Synthetic, autumn 2026. */
import { toNotSuspected } from './enforcement-hearing.ts'
import { correction, declined, filed, penaltyNotice, receipt, seizure } from './papers.ts'
import { who, type Entry, type Scenario } from './scenario.ts'
import { incidentOf, toDispatch } from './toward-police.ts'

const police = { handler: 'guyang-police.handler', head: 'guyang-police.head' }
const procuratorate = { handler: 'guyang-procuratorate.handler', head: 'guyang-procuratorate.head' }
const act = (step: string, at: string, by: string, input: unknown) => ({ track: 'transfer', step, at, by, input })
const enforce = (step: string, at: string, by: string, input: unknown) => ({
  track: 'enforcement',
  step,
  at,
  by,
  input,
})

const toReceipt: readonly Entry[] = [
  ...toDispatch,
  {
    ...act('acknowledge', '2026-09-14 10:00', police.handler, receipt),
    expect: { documents: ['acceptance-receipt', 'evidence-receipt', 'acceptance-register'] },
  },
]
/** 签收: the bureau registers when the notice came, and its days run from then. */
const signFor = (at: string) => act('signForNotice', at, who.clerk, { by: '内勤甲' })
const sampling = { name: '采样记录单', copies: 1, pages: 2, original: '复印件', note: '附采样点位图' }
const grounds = '称重记录证明倾倒三吨以上'
const review = { review: '经审查，需要公安机关说明理由' }

export const ownHands: readonly Scenario[] = [
  {
    id: 'police-here-filed',
    title: '公安机关在本系统办理：回执、补正、补充调查、立案、通知，双方交接物品',
    source: '合成',
    file: incidentOf('公安机关立案'),
    entries: [
      ...toReceipt,
      {
        ...act('requestCorrection', '2026-09-14 16:00', police.handler, correction),
        expect: { documents: ['correction-notice'] },
      },
      signFor('2026-09-14 17:00'),
      {
        ...act('supplement', '2026-09-15 10:00', who.handler, { how: 'supplemented', materials: [sampling] }),
        expect: { documents: ['correction-statement'], clocks: { 'D-08': 'met' } },
      },
      {
        ...act('requestSupplementaryInvestigation', '2026-09-15 14:00', police.handler, {
          points: ['倾倒数量的称重记录', '运输车辆的行驶轨迹'],
        }),
        expect: { documents: ['investigation-points'] },
      },
      {
        ...act('supplementaryInvestigation', '2026-09-16 10:00', who.handler, {
          result: '已补充称重记录；行驶轨迹由高速公路收费站视频证明',
          materials: [{ name: '称重记录', copies: 1, pages: 3, original: '原件' }],
        }),
        expect: { documents: ['investigation-result'] },
      },
      {
        ...act('decideFiling', '2026-09-17 09:00', police.head, { ...filed, number: '固公（环）立字〔2026〕1号' }),
        expect: { state: 'filed', documents: ['filing-decision'] },
      },
      {
        ...act('notifyDecision', '2026-09-17 15:00', police.handler, { number: '固公（环）立通字〔2026〕1号' }),
        expect: { state: 'filedNotified', documents: ['filing-notice'] },
      },
      signFor('2026-09-17 16:00'),
      {
        ...act('handOverItems', '2026-09-18 10:00', who.handler, {
          items: ['铁桶（内装残液）92只', '称重记录原件1份'],
          receivedBy: '民警甲（演示警号）',
          remaining: [],
          hazardous: '残液仍存放于有资质的危险废物贮存库，由双方共同看管',
        }),
        expect: { state: 'handedOver', documents: ['hand-over-record', 'hand-over-list'] },
      },
    ],
  },
  {
    id: 'police-here-declined',
    title: '公安机关、检察院在本系统办理：不予立案、复议维持、立案监督认定理由成立、移交行政处罚',
    source: '合成',
    file: incidentOf('公安机关不予立案'),
    entries: [
      ...toReceipt,
      act('requestCorrection', '2026-09-14 16:00', police.handler, correction),
      signFor('2026-09-14 17:00'),
      {
        ...act('supplement', '2026-09-15 10:00', who.handler, {
          how: 'explained',
          because: '采样记录单原件由检测机构保管，检测机构停业，无法取得',
        }),
        expect: { documents: ['correction-statement'] },
      },
      {
        ...act('decideFiling', '2026-09-16 10:00', police.head, declined),
        expect: { state: 'declined', documents: [] },
      },
      {
        ...act('notifyDecision', '2026-09-17 10:00', police.handler, { number: '固公（环）不立字〔2026〕1号' }),
        expect: { state: 'declinedNotified', documents: ['declined-notice'] },
      },
      signFor('2026-09-17 16:00'),
      {
        ...act('requestReconsideration', '2026-09-18 10:00', who.handler, { grounds }),
        expect: { documents: ['reconsideration-application'] },
      },
      {
        ...act('decideReconsideration', '2026-09-21 10:00', police.head, {
          decision: 'upheld',
          because: '称重记录没有当事人签名，数量仍不足以认定',
        }),
        expect: { state: 'upheld', documents: ['reconsideration-decision'] },
      },
      signFor('2026-09-21 16:00'),
      {
        ...act('adviseSupervision', '2026-09-22 10:00', who.handler, { grounds, proof: ['不予立案复议决定书'] }),
        expect: { documents: ['supervision-advice'] },
      },
      {
        ...act('askReasons', '2026-09-23 10:00', procuratorate.handler, review),
        expect: { outcome: 'notFiled', documents: ['reasons-request'] },
      },
      {
        ...act('stateReasons', '2026-09-25 10:00', police.head, { reasons: '现有证据不足以认定三吨以上' }),
        expect: { documents: ['reasons-statement'] },
      },
      act('decideSupervision', '2026-09-28 10:00', procuratorate.head, {
        decision: 'reasonsHold',
        because: '数量不足三吨',
      }),
      {
        ...act('informReasons', '2026-09-29 10:00', procuratorate.handler, {
          says: '现有证据不足以认定倾倒三吨以上，不立案理由成立',
        }),
        expect: { state: 'reasonsInformed', documents: ['reasons-hold-notice'] },
      },
      {
        ...act('handOverForPenalty', '2026-09-30 10:00', police.handler, {
          opinion: '违法事实清楚，建议依法处罚',
          returned: ['移送材料全卷', '询问笔录'],
        }),
        expect: { documents: ['penalty-hand-over-notice'] },
      },
    ],
  },
  {
    id: 'police-here-overdue',
    title: '公安机关逾期，检察院在本系统要求说明理由、通知立案、纠正违法，公安机关立案',
    source: '合成',
    file: incidentOf('公安机关逾期'),
    entries: [
      ...toReceipt,
      act('lapseFiling', '2026-09-18 09:00', who.handler, { checked: true }),
      {
        ...act('adviseSupervision', '2026-09-18 10:00', who.handler, { grounds, proof: ['接受案件回执'] }),
        expect: { documents: ['supervision-advice'] },
      },
      {
        ...act('askReasons', '2026-09-21 10:00', procuratorate.handler, review),
        expect: { outcome: 'overdue', documents: ['reasons-request'] },
      },
      act('stateReasons', '2026-09-24 10:00', police.head, { reasons: '案情需要进一步核实' }),
      {
        ...act('decideSupervision', '2026-09-28 10:00', procuratorate.head, {
          decision: 'filingOrdered',
          number: '固检立监通〔2026〕1号',
          because: '称重记录证明倾倒三吨以上',
        }),
        expect: { documents: ['filing-order'] },
      },
      {
        ...act('correctPolice', '2026-10-14 10:00', procuratorate.head, {
          number: '固检纠违〔2026〕1号',
          says: '收到通知立案书后超过十五日未立案，应当立即立案',
        }),
        expect: { documents: ['police-correction'] },
      },
      {
        ...act('fileOnNotice', '2026-10-15 10:00', police.head, {
          charge: '污染环境罪',
          number: '固公（环）立字〔2026〕2号',
        }),
        // Own late act of the police: 15 days ran out on 2026-10-13.
        remark: '案件承办人变动',
        expect: { state: 'filed', documents: ['filing-decision'] },
      },
    ],
  },
  {
    id: 'police-here-forwarded',
    title: '公安机关在本系统移送有管辖权的公安机关',
    source: '合成',
    file: incidentOf('公安机关转送'),
    entries: [
      ...toReceipt,
      {
        ...act('forwardToCompetent', '2026-09-15 09:00', police.handler, {
          to: '达尔罕茂明安联合旗公安局',
          because: '倾倒地在达尔罕茂明安联合旗',
        }),
        expect: { state: 'forwarded', documents: ['forwarding-notice'] },
      },
    ],
  },
  {
    id: 'police-here-returned',
    title: '公安机关在本系统退回不属于公安机关管辖的案件',
    source: '合成',
    file: incidentOf('公安机关退回'),
    entries: [
      ...toReceipt,
      {
        ...act('returnNotPolice', '2026-09-15 09:00', police.handler, {
          because: '属于其他机关立案侦查的案件',
          returned: ['移送材料全卷', '涉案物品清单'],
        }),
        expect: { state: 'returned', documents: ['return-letter'] },
      },
    ],
  },
  {
    id: 'released-and-heard',
    title: '查封后责令改正、解除退还；当事人陈述、申辩，复核后罚款',
    source: '合成',
    file: incidentOf('解除查封'),
    entries: [
      ...toNotSuspected,
      {
        ...enforce('seize', '2026-09-09 15:00', who.head, seizure),
        expect: { documents: ['seizure-decision', 'seizure-list'] },
      },
      {
        ...enforce('orderCorrection', '2026-09-10 10:00', who.deptHead, {
          to: '刘某生',
          content: '停止倾倒，清除铁桶并采取防渗漏措施',
          until: '2026-09-20',
        }),
        expect: { documents: ['correction-order'] },
      },
      {
        ...enforce('releaseSeizure', '2026-09-21 10:00', who.head, {
          how: 'released',
          because: '铁桶已转移至有资质的单位，不再需要采取查封措施',
          told: true,
        }),
        expect: { documents: ['seizure-release', 'seizure-return-list'] },
      },
      enforce('notifyPenalty', '2026-09-21 15:00', who.handler, penaltyNotice('2026-09-25')),
      {
        ...enforce('hearStatement', '2026-09-23 10:00', who.handler, {
          how: 'heard',
          statement: '已主动清除铁桶，请求从轻处罚',
          review: '清除情况属实，在法定幅度内从轻，采纳',
        }),
        expect: { documents: ['statement-record', 'statement-review'] },
      },
    ],
  },
]
