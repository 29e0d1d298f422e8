/** @module Breaches in 民事公益诉讼 and of its link rules: who tries what, from where. */
import type { SimEntry } from '../../src/engine/simulate.ts'
import { announcement, handedDown, p } from '../../workflows/scenarios/public-interest-roads.ts'
import { breach } from './breach.ts'
import type { Breach } from './refused-rows.ts'
import { both, judged, proc, reviewedAs, toPil } from './road-public-interest.ts'

const announce = (change: object) =>
  p('announceBeforeSuit', '2026-09-08 09:00', proc.head, { ...announcement, ...change })
const sue = (change: object = {}, at = '2026-10-13 10:00') =>
  p('fileCivilSuit', at, proc.head, { ...handedDown, ...change })
const { jurisdiction: _, ...alone } = handedDown
const close = (ground: string) => p('closeCivilCase', '2026-10-13 10:00', proc.head, { ground, because: '理由' })
const route = (more: object) => p('chooseSuitRoute', '2026-09-11 10:00', proc.head, { because: '理由', ...more })
const nonProsecuted = p('recordNonProsecution', '2026-09-10 10:00', proc.handler, { document: '示例' })
const reviewedSilent = toPil('concludeReview')
const filedBefore: readonly SimEntry[] = [
  ...toPil('fileCivilSuit'),
  ...reviewedSilent.map((e) => ({
    ...e,
    at: String(e.at).replace('2026-10', '2026-12').replace('2026-09', '2026-11'),
    ...(e.open ? { as: 'again-pil' } : { track: 'again-pil' }),
  })),
]

export const publicInterestBreaches: readonly Breach[] = [
  breach(
    '没有委托就收到鉴定意见〔办案规则41〕',
    'no-appraisal-out',
    toPil('investigateHarm'),
    p('receivePilAppraisal', '2026-09-05 10:00', proc.handler, { report: '示例', conclusion: '结论' }),
  ),
  breach(
    '受移送的线索再移送同级〔办案规则26〕',
    'lead-handed-on',
    toPil('registerPilLead'),
    p('transferPilLead', '2026-09-02 10:00', proc.head, { level: 'peer', to: '某人民检察院', because: '管辖' }),
    { facts: { transferredFrom: '达茂旗人民检察院' } },
  ),
  breach(
    '一名检察人员调查〔办案规则36〕',
    'two-procurators',
    toPil('openPublicInterest'),
    p('investigateHarm', '2026-09-04 10:00', proc.handler, { officers: ['甲'], harm: '损害', link: '关联' }),
  ),
  breach(
    '在地方媒体发布诉前公告〔办案规则91〕',
    'announcement-media',
    toPil('concludeInvestigation'),
    announce({ nationalMedia: false }),
  ),
  breach(
    '公告没有告知适格主体〔办案规则91〕',
    'announcement-qualified',
    toPil('concludeInvestigation'),
    announce({ tellsQualified: false }),
  ),
  breach(
    '公告没有告知赔偿权利人启动索赔〔办案规则91〕',
    'announcement-claimant',
    toPil('concludeInvestigation'),
    announce({ tellsClaimant: false }),
  ),
  breach(
    '公告不满三十日即登记期满〔两高解释13〕',
    'announcement-running',
    toPil('announceBeforeSuit'),
    p('endAnnouncementPeriod', '2026-10-08 10:00', proc.handler),
  ),
  breach(
    '已有函告仍认定未答复〔办案规则93〕',
    'claimant-answered',
    reviewedAs('starting'),
    p('confirmSilence', '2026-10-12 11:00', proc.handler, { mailChecked: true, how: '核对' }),
  ),
  breach(
    '没有核对在途邮件即认定未启动〔民诉法85〕',
    'mail-in-transit',
    toPil('endAnnouncementPeriod'),
    p('confirmSilence', '2026-10-09 11:00', proc.handler, { mailChecked: false, how: '没有核对' }),
  ),
  breach('没有赔偿协议，以达成协议终结案件〔办案规则90〕', 'pil-closing-ground', reviewedSilent, close('90-2')),
  breach(
    '没有人起诉，支持起诉〔办案规则100〕',
    'nothing-to-support',
    reviewedSilent,
    p('supportSuit', '2026-10-13 10:00', proc.head, {
      court: '法院',
      plaintiff: '某',
      caseNumber: '示例',
      opinion: '支持',
    }),
  ),
  breach(
    '诉前公告超过刑事期限，仍附带起诉〔法释2019-18〕',
    'announcement-outlasts-prosecution',
    toPil('announceBeforeSuit'),
    route({ route: 'incidental', prosecutionBy: '2026-10-07' }),
  ),
  breach(
    '已经不起诉，仍定为附带起诉〔办案规则97〕',
    'not-prosecuted',
    [...toPil('announceBeforeSuit'), nonProsecuted],
    route({ route: 'incidental' }),
  ),
  breach(
    '已经不起诉，仍附带起诉〔办案规则97〕',
    'not-prosecuted',
    [...reviewedSilent, { ...nonProsecuted, at: '2026-10-12 11:00' }],
    sue({ kind: 'incidental', prosecution: '示例' }),
  ),
  breach(
    '没有刑事起诉书，附带起诉〔办案规则97〕',
    'incidental-needs-prosecution',
    reviewedSilent,
    sue({ kind: 'incidental' }),
  ),
  breach('公益不再受损，仍起诉〔办案规则96〕', 'harm-no-longer', reviewedSilent, sue({ harmPersists: false })),
  breach('已有赔偿协议，仍起诉〔办案规则90〕', 'agreement-or-suit-stands', reviewedAs('agreed'), sue()),
  breach(
    '适格主体已经起诉，仍起诉〔办案规则90〕',
    'qualified-plaintiff-sued',
    [
      ...reviewedSilent,
      p('recordQualifiedSuit', '2026-10-12 11:00', proc.handler, {
        plaintiff: '某组织',
        court: '法院',
        number: '示例',
      }),
    ],
    sue(),
  ),
  breach('赔偿权利人函告启动，没有结果即起诉〔法典1073〕', 'claimant-first', reviewedAs('starting'), sue()),
  breach(
    '基层院单独起诉，没有交办或者管辖文书〔两高解释5〕',
    'county-needs-jurisdiction',
    reviewedSilent,
    p('fileCivilSuit', '2026-10-13 10:00', proc.head, alone),
  ),
  breach(
    '赔偿权利人已经启动索赔，人民检察院起诉〔法典1073〕',
    'LK-01',
    both('concludeReview', 'holdNegotiation'),
    sue(),
  ),
  breach('赔偿协议仍有效，人民检察院起诉〔办案规则90〕', 'LK-02', both('concludeReview', 'signAgreement'), sue()),
  breach(
    '赔偿诉讼已有裁判，没有新的损害即起诉〔法释2019-8第18条〕',
    'LK-11',
    [
      ...judged,
      ...reviewedSilent.map((e) => ({
        ...e,
        at: String(e.at).replace('2026-10', '2026-12').replace('2026-09', '2026-11'),
      })),
    ],
    sue({}, '2026-12-14 10:00'),
  ),
  breach('同一行为重复提起民事公益诉讼〔民诉法解释289〕', 'LK-12', filedBefore, {
    ...sue({}, '2026-12-14 10:00'),
    track: 'again-pil',
  }),
]
