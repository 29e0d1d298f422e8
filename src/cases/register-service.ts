/** @module 送达: registered by hand, or by the step that serves; each document takes effect on each recipient once. */
import type { Reason } from '../domain/reason.ts'
import { serviceModes, type ServiceDetail } from '../domain/service.ts'
import { dayOf, instant, type CivilDate, type Instant } from '../domain/time.ts'
import { standingReasons } from '../engine/decide.ts'
import type { Decision } from '../engine/setting.ts'
import type { ServiceForm } from '../../workflows/office/life-forms.ts'
import { announcedService, announcementReading, serviceReasons } from '../../workflows/office/service-law.ts'
import { saysAll, Withdrawn, type Desk, type Session } from './desk.ts'
import { keptFile } from './life-files.ts'
import type { Acting, Plan } from './life-plans.ts'
import { timeOf } from './life-reasons.ts'
import type { FolderEvent, LoadedCase, ServiceRow, Transaction } from './ports.ts'

const nameOf = (view: LoadedCase, recipient: string): string | undefined =>
  view.file.parties.find((p) => p.id === recipient)?.name ?? view.organs.get(recipient)?.name

const isServed = (services: readonly ServiceRow[], recipient: string): boolean =>
  services.some((s) => s.recipient === recipient && s.result === 'delivered' && !s.annulled)

/** While a step of the proceeding can serve it, the step does: limits start from there. */
const stepThatServes = ({ view, row, setting, session, now }: Acting): Reason | undefined => {
  const track = view.tracks.find((t) => t.id === row.track)
  const flow = track && setting.law.workflows.get(track.kind)
  const [step, info] = Object.entries(flow?.steps ?? {}).find(([, s]) => s.serves.includes(row.kind)) ?? []
  if (!track || !flow || step === undefined || !info) return undefined
  if (standingReasons(view, track, step, now, session.organ.id, false, setting.law).refuse.length > 0) return undefined
  return {
    code: 'service-by-step',
    says: `《${row.title}》经「${info.title}」环节登记送达，期限自此起算`,
    unblock: { by: 'step', kind: flow.kind, step, track: track.id },
  }
}

const detailOf = (form: ServiceForm): ServiceDetail => {
  const { recipient: _r, mode: _m, result: _s, at: _a, proof: _p, ...detail } = form
  return detail
}
const effectOf = ({ announcement, mode }: ServiceForm, at: Instant): CivilDate =>
  mode === 'announced' && announcement ? announcedService(announcement.from).effectiveOn : dayOf(at)

/** Files named by the form must be evidence of the case. */
const fileReasons = async ({ desk, session, row }: Acting, form: ServiceForm): Promise<readonly Reason[]> => {
  const named = { proof: form.proof, 'confirmation.evidence': form.confirmation?.evidence }
  const reasons: Reason[] = []
  for (const [field, id] of Object.entries(named)) {
    if (!id) continue
    const kept = await keptFile(desk, session, row.caseId, id, field)
    if ('reason' in kept) reasons.push(kept.reason)
  }
  return reasons
}

export const planService = async (form: ServiceForm, acting: Acting): Promise<Plan> => {
  const { view, row, desk, session, now, tx } = acting
  const at = instant(form.at)
  const { mode, result, recipient, announcement } = form
  const detail = detailOf(form)
  const recipientName = nameOf(view, recipient)
  const field = 'recipient'
  const byStep = result === 'delivered' ? stepThatServes(acting) : undefined
  const reasons: Reason[] = [
    ...timeOf(row, at, now),
    ...(announcement && announcement.from > dayOf(now)
      ? [{ code: 'in-the-future', says: '发出公告的日期晚于现在', field: 'announcement.from' }]
      : []),
    ...(recipientName === undefined
      ? [{ code: 'recipient-unknown', says: '受送达人不是本案当事人，也不是登记的机关', field }]
      : []),
    ...(isServed(await tx.servicesOf(row.id), recipient)
      ? [{ code: 'served-already', says: `已经向${recipientName ?? ''}送达；前次未送达的才能再送`, field }]
      : []),
    ...(byStep ? [byStep] : []),
    ...serviceReasons({ mode, result, proof: form.proof, detail }),
    ...(await fileReasons(acting, form)),
  ]
  if (reasons.length > 0 || recipientName === undefined) return { reasons }
  const effectiveOn = result === 'delivered' ? effectOf(form, at) : undefined
  const service: ServiceRow = {
    id: desk.newId(),
    caseId: row.caseId,
    document: row.id,
    organ: session.organ.id,
    recipient,
    recipientName,
    mode,
    result,
    servedAt: at,
    effectiveOn,
    detail,
    proof: form.proof || undefined,
    annulled: false,
    createdAt: now,
    recordedBy: session.officer.id,
  }
  const reading = mode === 'announced' && effectiveOn ? `，${effectiveOn}视为送达；${announcementReading}` : ''
  const says =
    result === 'delivered'
      ? `${serviceModes[mode]}${recipientName}${reading}`
      : `向${recipientName}${serviceModes[mode]}未成：${detail.failure ?? ''}`
  return { planned: { says, body: { service }, service } }
}

/** What a step that serves leaves: a service per party of its track that was not served before, and its entry. */
export const servicesOfStep = async (
  tx: Transaction,
  desk: Desk,
  view: LoadedCase,
  { appends, serves }: Decision,
  session: Session,
): Promise<{ readonly services: readonly ServiceRow[]; readonly entries: readonly FolderEvent[] }> => {
  const [{ track, events }] = appends
  const event = events[0]
  if (!serves || !event) return { services: [], entries: [] }
  const services: ServiceRow[] = []
  const issued = await tx.issuedOn(track.id, serves.kinds)
  for (const row of issued.filter((d) => d.organ === session.organ.id)) {
    const reasons = timeOf(row, event.occurredAt, event.recordedAt)
    if (reasons.length > 0) throw new Withdrawn({ code: 'not-possible', detail: saysAll(reasons), reasons })
    const before = await tx.servicesOf(row.id)
    for (const party of view.file.parties.filter((p) => track.subject.parties.includes(p.id))) {
      if (isServed(before, party.id)) continue
      services.push({
        id: desk.newId(),
        caseId: view.file.id,
        document: row.id,
        event: event.id,
        organ: session.organ.id,
        recipient: party.id,
        recipientName: party.name,
        mode: serves.how.mode,
        result: 'delivered',
        servedAt: event.occurredAt,
        effectiveOn: serves.how.effectiveOn,
        detail: { ...serves.how.detail, servedBy: [session.officer.name] },
        annulled: false,
        createdAt: event.recordedAt,
        recordedBy: session.officer.id,
      })
    }
  }
  const entries = services.map((service): FolderEvent => ({
    id: desk.newId(),
    type: 'document-served',
    body: { document: service.document, says: `${event.title}：${service.recipientName}`, service },
    recordedAt: event.recordedAt,
    recordedBy: session.officer.id,
  }))
  return { services, entries }
}
