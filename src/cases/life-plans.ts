/** @module What each action on a document writes, or all reasons why not. */
import type { z } from 'zod'
import type { DocumentLife, LifeActionName } from '../domain/document-life.ts'
import type { Reason } from '../domain/reason.ts'
import { instant, type Instant } from '../domain/time.ts'
import { missingInDocument } from '../documents/render.ts'
import type { Setting } from '../engine/setting.ts'
import { lifeForms } from '../../workflows/office/life-forms.ts'
import { refused, type Desk, type Refused, type Session } from './desk.ts'
import { keptFile, type FileKind } from './life-files.ts'
import { timeOf } from './life-reasons.ts'
import type { DocumentRow, LoadedCase, ServiceRow, Transaction } from './ports.ts'
import { planService } from './register-service.ts'
import { shownModel } from './renumber.ts'

export interface Acting {
  readonly tx: Transaction
  readonly desk: Desk
  readonly session: Session
  readonly view: LoadedCase
  readonly row: DocumentRow
  readonly now: Instant
  readonly setting: Setting
}
export interface Planned {
  /** One sentence for the record. */
  readonly says: string
  readonly body: Readonly<Record<string, unknown>>
  readonly life?: DocumentLife
  readonly number?: string
  readonly redraw?: boolean
  readonly service?: ServiceRow
}
export type Plan =
  { readonly planned: Planned } | { readonly reasons: readonly Reason[] } | { readonly refused: Refused }

/** Closes over the type of one form. */
const plan =
  <In>(form: z.ZodType<In>, make: (input: In, acting: Acting) => Plan | Promise<Plan>) =>
  async (raw: unknown, acting: Acting): Promise<Plan> =>
    make(form.parse(raw), acting)

const finalTextKinds: readonly FileKind[] = ['pdf', 'zip']
const originalKinds: readonly FileKind[] = ['pdf', 'zip', 'jpeg', 'png', 'tiff', 'tiff-be']

/** 固环罚〔2026〕1号 of the organ's own series: it may not be written over, or the series would have a gap. */
const isOwnSeries = ({ row, session, view, setting }: Acting): boolean => {
  const kind = view.tracks.find((t) => t.id === row.track)?.kind ?? ''
  const series = setting.law.workflows.get(kind)?.documents[row.kind]?.series
  return series !== undefined && (row.number?.startsWith(`${session.organ.code}${series}〔`) ?? false)
}

const plans = {
  print: plan(lifeForms.print, ({ at, by, copies }, { row, now }) => {
    const reasons = timeOf(row, instant(at), now)
    if (reasons.length > 0) return { reasons }
    const printed = { at: instant(at), by, copies }
    return { planned: { says: `${by}打印${copies}份`, body: { printed }, life: { printed } } }
  }),
  number: plan(lifeForms.number, async ({ number }, acting) => {
    const { row, tx, session } = acting
    if (isOwnSeries(acting)) {
      const says = `文号${row.number}取自本机关序列，不能改；确有错误的，作废后重新出具`
      return { reasons: [{ code: 'own-series-number', says, field: 'number', unblock: { by: 'nobody' } }] }
    }
    if (await tx.numberTaken(session.organ.id, number)) return refused('number-taken', `文号${number}已经用过`)
    const missing = missingInDocument(shownModel({ ...row, number }))
    if (missing.length > 0)
      return refused('glyph-missing', `文号中的「${missing.map((m) => m.char).join('')}」在现有字库中没有字形`)
    const body = { before: row.number ?? null, number }
    return {
      planned: {
        says: `文号${row.number === undefined ? '' : `由${row.number}`}登记为${number}`,
        body,
        number,
        redraw: true,
      },
    }
  }),
  'final-text': plan(lifeForms['final-text'], async ({ evidence }, { desk, session, row }) => {
    const kept = await keptFile(desk, session, row.caseId, evidence, 'evidence', finalTextKinds)
    if ('reason' in kept) return { reasons: [kept.reason] }
    const { file: finalText } = kept
    return { planned: { says: `以外部定稿「${finalText.name}」替代排版`, body: { finalText }, life: { finalText } } }
  }),
  seal: plan(lifeForms.seal, ({ at, ...rest }, { row, now }) => {
    const reasons = timeOf(row, instant(at), now)
    if (reasons.length > 0) return { reasons }
    const sealed = { at: instant(at), ...rest }
    const { by, approvedBy, copies, seal } = rest
    return {
      planned: {
        says: `${by}加盖「${seal}」${copies}份，${approvedBy}批准`,
        body: { sealed, model: row.modelHash, finalText: row.life?.finalText?.sha256 ?? null },
        life: { sealed },
      },
    }
  }),
  original: plan(lifeForms.original, async ({ evidence, because }, { desk, session, row }) => {
    if (row.life?.original && !because) {
      const says = '已经存有原件；再次存入的，应当说明理由'
      return {
        reasons: [{ code: 'original-present', says, field: 'because', unblock: { by: 'form', field: 'because' } }],
      }
    }
    const kept = await keptFile(desk, session, row.caseId, evidence, 'evidence', originalKinds)
    if ('reason' in kept) return { reasons: [kept.reason] }
    const { file: original } = kept
    const says = `存入盖章原件「${original.name}」${because ? `，理由：${because}` : ''}`
    return { planned: { says, body: { original, before: row.life?.original?.sha256 ?? null }, life: { original } } }
  }),
  void: plan(lifeForms.void, async ({ because }, { tx, row, session, now }) => {
    const standing = (await tx.servicesOf(row.id)).some((s) => s.result === 'delivered' && !s.annulled)
    if (standing) {
      const says = '文书已经登记送达，不能作废；送达登记有误的，以更正撤销原办理记录'
      return { reasons: [{ code: 'document-served', says, unblock: { by: 'nobody' } }] }
    }
    const voided = { at: now, because, by: session.officer.id }
    const says = `作废，文号${row.number ?? '（无）'}仍然占用，理由：${because}`
    return { planned: { says, body: { voided }, life: { voided } } }
  }),
  service: plan(lifeForms.service, planService),
} as const satisfies Record<LifeActionName, unknown>

export const planOf = (action: LifeActionName, input: unknown, acting: Acting): Promise<Plan> =>
  plans[action](input, acting)
