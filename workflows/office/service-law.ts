/** @module The law of 送达: 行政处罚法 61 leads to 民事诉讼法 87–95. What each mode needs, and from which day 公告送达 counts. */
import { cite, type Basis, type Certainty } from '../../src/domain/basis.ts'
import type { Reason } from '../../src/domain/reason.ts'
import type { ServiceDetail, ServiceMode } from '../../src/domain/service.ts'
import { addDays, civilDate, type CivilDate } from '../../src/domain/time.ts'

/** 经过三十日: that many whole days after the day it was published. */
interface Period {
  readonly from: CivilDate
  readonly days: number
  readonly certainty: Certainty
}
const periods: readonly [Period, ...Period[]] = [
  // 2021年修正 shortened it from sixty; the older text was not at hand.
  { from: civilDate('1991-04-09'), days: 60, certainty: 'recalled' },
  { from: civilDate('2022-01-01'), days: 30, certainty: 'text' },
]
export const announcementBasis = cite('civil-procedure-law', '95', '经过三十日，即视为送达', '第一款')
/** Whether a holiday at the end moves the day is not said of this period. */
export const announcementReading = '期满之日的次日起视为送达，期满遇节假日不顺延（依据待核）'

export interface Announced {
  readonly effectiveOn: CivilDate
  readonly days: number
  readonly certainty: Certainty
}
/** From which day a 公告送达 published on `from` counts as served. */
export const announcedService = (from: CivilDate): Announced => {
  const { days, certainty } = periods.findLast((p) => p.from <= from) ?? periods[0]
  return { effectiveOn: addDays(from, days + 1), days, certainty }
}

/** What is said of one service; `failed`: it did not reach anybody. */
export interface ServiceSaid {
  readonly mode: ServiceMode
  readonly result: 'delivered' | 'failed'
  readonly proof?: string
  readonly detail: ServiceDetail
}
interface ServiceRule {
  readonly code: string
  readonly says: string
  readonly basis: Basis
  readonly field: string
  /** Modes it binds; absent: all. */
  readonly modes?: readonly ServiceMode[]
  /** Binds a service that failed as well. */
  readonly evenFailed?: true
  holds(said: ServiceSaid): boolean
}
const filled = (text: string | undefined): boolean => text !== undefined && text.trim() !== ''

export const serviceRules: readonly ServiceRule[] = [
  {
    code: 'e-service-unconfirmed',
    says: '没有电子送达确认书（签订日期和送达地址，或者确认书的扫描件），不能电子送达',
    basis: cite('administrative-penalty-law', '61', '当事人同意并签订确认书的', '第二款'),
    field: 'confirmation',
    modes: ['electronic'],
    evenFailed: true,
    holds: ({ detail: { confirmation } }) =>
      filled(confirmation?.evidence) || (filled(confirmation?.signedOn) && filled(confirmation?.address)),
  },
  {
    code: 'left-service-unwitnessed',
    says: '留置送达应当记明拒收事由，并有见证人签名或者盖章，或者以拍照、录像记录送达过程',
    basis: cite('civil-procedure-law', '89', '在送达回证上记明拒收事由和日期'),
    field: 'witness',
    modes: ['left'],
    holds: ({ detail }) => filled(detail.refusal) && (filled(detail.witness) || detail.recorded === true),
  },
  {
    code: 'mail-number-missing',
    says: '邮寄送达应当填写邮件号；以回执上注明的收件日期为送达日期',
    basis: cite('civil-procedure-law', '91', '以回执上注明的收件日期为送达日期'),
    field: 'mailNumber',
    modes: ['mailed'],
    evenFailed: true,
    holds: ({ detail }) => filled(detail.mailNumber),
  },
  {
    code: 'service-through-missing',
    says: '委托送达、转交送达应当写明受委托的机关或者转交的单位',
    basis: cite('civil-procedure-law', '91', '可以委托其他人民法院代为送达'),
    field: 'through',
    modes: ['entrusted', 'forwarded'],
    evenFailed: true,
    holds: ({ detail }) => filled(detail.through),
  },
  {
    code: 'announcement-missing',
    says: '公告送达应当写明公告载体、发出日期和原因（受送达人下落不明，或者其他方式无法送达）',
    basis: announcementBasis,
    field: 'announcement',
    modes: ['announced'],
    evenFailed: true,
    holds: ({ detail: { announcement } }) => filled(announcement?.medium) && filled(announcement?.because),
  },
  {
    code: 'service-proof-missing',
    says: '送达必须有送达回证：写明签收人，或者附送达回证，或者说明没有签收的原因',
    basis: cite('civil-procedure-law', '87', '必须有送达回证'),
    field: 'receivedBy',
    modes: ['direct', 'mailed', 'entrusted', 'forwarded'],
    holds: ({ proof, detail }) => filled(proof) || filled(detail.receivedBy) || filled(detail.unsignedBecause),
  },
  {
    code: 'service-failure-unexplained',
    says: '没有送达的，应当写明原因',
    basis: cite('civil-procedure-law', '87', '必须有送达回证'),
    field: 'failure',
    evenFailed: true,
    holds: ({ result, detail }) => result !== 'failed' || filled(detail.failure),
  },
]

/** All that is missing, not the first. */
export const serviceReasons = (said: ServiceSaid): readonly Reason[] =>
  serviceRules
    .filter(
      (r) => (r.modes === undefined || r.modes.includes(said.mode)) && (said.result === 'delivered' || r.evenFailed),
    )
    .filter((r) => !r.holds(said))
    .map(({ code, says, basis, field }) => ({ code, says, basis, field, unblock: { by: 'form', field } }))
