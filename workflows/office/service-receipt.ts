/** @module 送达回证 and 用印登记 as models of six blocks. 送达回证 bears no seal: people sign it. */
import { cite, type Basis } from '../../src/domain/basis.ts'
import type { DocumentLife } from '../../src/domain/document-life.ts'
import type { DocumentModel, KvRow } from '../../src/domain/document-model.ts'
import { serviceModes, type ServiceDetail, type ServiceMode } from '../../src/domain/service.ts'
import { chineseDate, chineseTime, civilDate, instant, type CivilDate } from '../../src/domain/time.ts'
import { certaintyOf } from '../law/instruments.ts'
import { announcementReading } from './service-law.ts'

export interface ReceiptOf {
  readonly organ: string
  readonly cause: string
  readonly document: { readonly title: string; readonly number?: string }
  readonly recipientName: string
  readonly mode: ServiceMode
  readonly delivered: boolean
  readonly annulled: boolean
  readonly servedAt: string
  readonly effectiveOn?: string
  readonly detail: ServiceDetail
  readonly proofName?: string
  readonly on: CivilDate
  readonly marks: readonly string[]
}

const receiptBasis: readonly Basis[] = [
  cite('administrative-penalty-law', '61', '民事诉讼法》的有关规定'),
  cite('civil-procedure-law', '87', '必须有送达回证'),
]
const row = (label: string, value: string, height?: number): KvRow => ({ cells: [{ label, value }], height })
const pair = (a: string, b: string, c: string, d: string): KvRow => ({
  cells: [
    { label: a, value: b },
    { label: c, value: d },
  ],
})

/** Why it was not signed, refused or failed; who confirmed, who announced. */
const remarks = ({ detail: d, effectiveOn, mode, annulled, proofName }: ReceiptOf): string =>
  [
    d.refusal && `拒收事由：${d.refusal}`,
    d.recorded && '以拍照、录像记录送达过程',
    d.mailNumber && `邮件号：${d.mailNumber}`,
    d.through && `经${d.through}送达`,
    d.confirmation &&
      `电子送达确认书${d.confirmation.signedOn ? `（${chineseDate(civilDate(d.confirmation.signedOn))}签订）` : ''}，地址：${d.confirmation.address ?? '见确认书'}`,
    d.announcement &&
      `${chineseDate(d.announcement.from)}在${d.announcement.medium}发出公告，原因：${d.announcement.because}`,
    mode === 'announced' && effectiveOn && `${chineseDate(civilDate(effectiveOn))}视为送达（${announcementReading}）`,
    d.unsignedBecause && `没有签收的原因：${d.unsignedBecause}`,
    d.failure && `没有送达的原因：${d.failure}`,
    proofName && `附：${proofName}`,
    annulled && '本次登记已随办理记录更正撤销',
  ]
    .filter(Boolean)
    .join('；')

export const serviceReceipt = (of: ReceiptOf): DocumentModel => {
  const { document, detail } = of
  const uncertain = of.mode === 'announced' || receiptBasis.some((b) => certaintyOf(b) !== 'text')
  return {
    kind: 'service-receipt',
    head: 'agency-form',
    organ: of.organ,
    title: '送达回证',
    date: of.on,
    marks: [...(of.annulled ? ['作废'] : []), ...of.marks, ...(uncertain ? ['依据待核'] : [])],
    basis: receiptBasis,
    blocks: [
      {
        kind: 'kv-table',
        rows: [
          row('案由', of.cause),
          row('受送达人', of.recipientName),
          row('送达文书名称及编号', `《${document.title}》${document.number ?? ''}`),
          pair('送达方式', serviceModes[of.mode], '结果', of.delivered ? '已送达' : '未送达'),
          row('送达地点', detail.place ?? ''),
          row('送达人', `${detail.servedBy.join('、')}　${chineseTime(instant(of.servedAt))}`, 14),
          row(
            '受送达人或者代收人签名、盖章',
            `${detail.receivedBy ?? ''}${detail.relation ? `（与受送达人的关系：${detail.relation}）` : ''}`,
            22,
          ),
          row('见证人签名、盖章', detail.witness ?? '', 16),
          row('备注', remarks(of), 30),
        ],
      },
      { kind: 'note', lines: ['注：受送达人拒绝接收的，送达人记明拒收事由和日期，由送达人、见证人签名或者盖章。'] },
    ],
  }
}

/** 用印登记: who sealed what, how often, who approved. */
export const sealRegister = (
  of: Pick<ReceiptOf, 'organ' | 'cause' | 'document' | 'on' | 'marks'> & {
    readonly sealed: NonNullable<DocumentLife['sealed']>
    readonly modelHash: string
  },
): DocumentModel => ({
  kind: 'seal-register',
  head: 'agency-form',
  organ: of.organ,
  title: '用印登记表',
  date: of.on,
  marks: of.marks,
  basis: [],
  blocks: [
    {
      kind: 'kv-table',
      rows: [
        row('案由', of.cause),
        row('文书', `《${of.document.title}》${of.document.number ?? ''}`),
        pair('印章', of.sealed.seal, '份数', String(of.sealed.copies)),
        row('批准人', of.sealed.approvedBy, 16),
        row('用印人', of.sealed.by, 16),
        row('用印时间', chineseTime(instant(of.sealed.at))),
        row('文书内容校验值', of.modelHash),
      ],
    },
  ],
})
