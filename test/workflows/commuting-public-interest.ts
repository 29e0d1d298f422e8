/** @module Neighbours of 公益诉讼 and 赔偿 that may change places, each with why. */
import type { Commuting } from './commuting.ts'

const P = 'civil-public-interest'
const C = 'compensation'
const any = '犯罪、职务违法线索随时移送（办案规则31），与本环节没有先后'
const fact = '赔偿权利人的情况何时知道何时登记（办案规则93），起诉前核对即可'

export const commutingPublicInterest: readonly Commuting[] = [
  { pair: `${C}.investigateDamage ~ ${C}.notifyProcuratorate`, because: '启动以后十五日内通报，不等损害调查' },
  { pair: `${C}.answerAnnouncement ~ ${C}.investigateDamage`, because: '函告在公告期内即可，不等损害调查' },
  { pair: `${C}.answerAnnouncement ~ ${C}.notifyProcuratorate`, because: '函告与通报是两件事，彼此没有先后' },
  { pair: `${C}.applyEnforcement ~ ${C}.recordPayment`, because: '部分履行以后仍可就其余申请强制执行' },
  { pair: `${P}.concludeReview ~ ${P}.recordClaimantAnswer`, because: fact },
  { pair: `${P}.endAnnouncementPeriod ~ ${P}.recordClaimantAnswer`, because: fact },
  { pair: `${P}.extendReview ~ ${P}.recordClaimantAnswer`, because: fact },
  { pair: `${P}.recordClaimantAnswer ~ ${C}.decideNoSuit`, because: fact },
  { pair: `${P}.concludeReview ~ ${P}.confirmSilence`, because: '认定未启动只须在起诉以前（办案规则96）' },
  { pair: `${P}.chooseSuitRoute ~ ${P}.confirmSilence`, because: '起诉方式与赔偿权利人的情况各自判断' },
  { pair: `${P}.chooseSuitRoute ~ ${P}.recordNonProsecution`, because: '改为单独起诉的，不以刑事不起诉为前提' },
  { pair: `${P}.receivePilAppraisal ~ ${P}.recordNonProsecution`, because: '刑事案件的结果不影响收到鉴定意见' },
  { pair: `${P}.investigateHarm ~ ${P}.reportObstruction`, because: '调查受阻可以在调查前后报告（办案规则45）' },
  { pair: `${P}.openPublicInterest ~ ${P}.referOtherLead`, because: any },
  { pair: `${P}.referOtherLead ~ ${P}.reportObstruction`, because: any },
  {
    pair: `${P}.announceBeforeSuit ~ ${P}.recordQualifiedSuit`,
    because: '适格主体可以在公告以前起诉，据以终结或者支持',
  },
  { pair: `${P}.announceBeforeSuit ~ ${P}.followUpHarm`, because: '公益受损状态在公告前后都要跟进' },
  { pair: `${P}.concludeReview ~ ${P}.extendReview`, because: '审查终结以后、决定以前仍在审查起诉期限内，可以延长' },
  { pair: `${P}.supportSuit ~ ${C}.recordSuitResult`, because: '支持起诉不以诉讼结果为前提；原告撤诉的可以撤回支持' },
  {
    pair: `${P}.withdrawSupport ~ ${C}.recordSuitResult`,
    because: '原告变更请求即可撤回支持（办案规则102），不等裁定',
  },
]
