/** @module public-interest-and-compensation.md §2: 诉前公告, 审查起诉, 备案, 撤回支持起诉 of 民事公益诉讼. */
import { cite } from '../../../src/domain/basis.ts'
import type { TimeLimit } from '../../../src/engine/time-limit.ts'
import { asStated, days, months } from './counting.ts'

const RULES = '2021-07-01'
const countedAs = cite('procuratorial-pil-rules-2021', '111', '适用民事诉讼法、行政诉讼法及相关司法解释的规定')
const civil = cite('civil-procedure-law', '85', '以法定休假日后的第一日为期间届满的日期')
const review = cite('procuratorial-pil-rules-2021', '47', '审查起诉期限为三个月，自公告期满之日起计算')
const longer = cite('procuratorial-pil-rules-2021', '47', '民事公益诉讼案件经检察长批准后可以延长一个月')
const notCounted = cite('procuratorial-pil-rules-2021', '48', '期间不计入审查起诉期限')
const reviewing = {
  duty: 'procuratorate',
  excludes: ['pil-appraisal'],
  certainty: 'text',
  effectiveFrom: RULES,
  axis: 'step',
} as const

export const civilPublicInterestLimits: readonly TimeLimit[] = [
  {
    id: 'cpil-announce-30d',
    rule: 'cpil-announce-30d',
    aliases: ['procuracy-presuit-notice-30d', 'eda-dept-letter-in-announcement'],
    title: '民事公益诉讼诉前公告',
    duty: 'procuratorate',
    trigger: '公告发布',
    counting: days(30),
    // The period runs for others: nobody is late when it is over.
    reminds: true,
    missed: '期满没有适格主体起诉的，人民检察院可以起诉',
    basis: [
      cite('procuratorial-pil-rules-2021', '91', '公告期间为三十日', '第二款'),
      cite('pil-interpretation-2018', '13', '应当依法公告，公告期间为三十日'),
      civil,
      countedAs,
    ],
    certainty: 'text',
    effectiveFrom: '2018-03-02',
    axis: 'step',
  },
  {
    id: 'cpil-review-3m',
    rule: 'cpil-review-3m',
    title: '民事公益诉讼审查起诉',
    trigger: '公告期满；移送其他人民检察院的，收到案件',
    counting: months(3),
    extension: '检察长批准延长一个月；再延长的报上一级人民检察院批准',
    missed: '办案期限预警，报上一级人民检察院',
    basis: [review, notCounted, civil, countedAs],
    ...reviewing,
  },
  {
    id: 'cpil-review-4m',
    rule: 'cpil-review-3m-extended',
    title: '民事公益诉讼审查起诉（延长一个月）',
    trigger: '公告期满或者收到案件（与三个月同一起点）',
    counting: months(4),
    extension: '再延长的报上一级人民检察院批准',
    missed: '办案期限预警，报上一级人民检察院',
    basis: [longer, notCounted, civil, countedAs],
    reading: '三个月连同延长的一个月自同一起点连续计算，是本系统的读法',
    ...reviewing,
  },
  {
    id: 'cpil-review-further',
    rule: 'cpil-review-further',
    title: '民事公益诉讼审查起诉（上一级批准再延长）',
    trigger: '上一级人民检察院批准延长，以批准文书载明的最后一日为准',
    counting: asStated,
    missed: '办案期限预警，报上一级人民检察院',
    basis: [cite('procuratorial-pil-rules-2021', '47', '还需要延长的，报上一级人民检察院批准')],
    ...reviewing,
    certainty: 'config',
    reading: '再延长多久没有规定，填写批准文书载明的日期',
  },
  {
    id: 'pil-indictment-record-5d',
    rule: 'pil-indictment-record-5d',
    title: '公益诉讼起诉书报上一级备案',
    duty: 'procuratorate',
    trigger: '公益诉讼起诉书送达人民法院',
    counting: days(5),
    missed: '办案规范预警',
    basis: [cite('procuratorial-pil-rules-2021', '46', '五日内报上一级人民检察院备案', '第三款'), civil, countedAs],
    certainty: 'text',
    effectiveFrom: RULES,
    axis: 'step',
  },
  {
    id: 'pil-withdraw-support-3d',
    rule: 'pil-withdraw-support-3d',
    title: '撤回支持起诉决定书提交人民法院',
    duty: 'procuratorate',
    trigger: '决定撤回支持起诉',
    counting: days(3),
    missed: '办案规范预警',
    basis: [
      cite('procuratorial-pil-rules-2021', '102', '在三日内提交人民法院，并发送原告', '第二款'),
      civil,
      countedAs,
    ],
    certainty: 'text',
    effectiveFrom: RULES,
    axis: 'step',
  },
]
