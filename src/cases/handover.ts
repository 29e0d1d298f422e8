/**
 * @module 交接: what an officer has in hand in this organ, and handing all of it to another in one transaction, with a result
 * for each item. A case either of them is recused from is left out, or says why it was not moved.
 */
import { approvalFacts, holderOf } from '../../workflows/office/approval/facts.ts'
import type { DocumentModel } from '../domain/document-model.ts'
import { chineseTime, dayOf, instant } from '../domain/time.ts'
import { renderPdf } from '../documents/render.ts'
import { decide } from '../engine/decide.ts'
import { done, notFound, peopledSetting, refused, saysAll, type Answer, type Desk, type Session } from './desk.ts'
import { assignedBy, cannotTake, leads } from './handlers.ts'
import { once } from './idempotent.ts'
import type { LoadedCase } from './ports.ts'
import { APPROVAL } from './propose-step.ts'
import { visibleCase } from './read-case.ts'
import { handoverLogSchema, type HandoverItem, type HandoverResult } from './read-models-people.ts'
import { writeOf } from './write.ts'

const viewerOf = (session: Session) => ({ organ: session.organ.id, officer: session.officer.id })

const itemsOfCase = async (
  desk: Desk,
  session: Session,
  view: LoadedCase,
  officer: string,
  tracks: readonly string[],
): Promise<readonly HandoverItem[]> => {
  const viewer = viewerOf(session)
  const common = { caseId: view.file.id, caseTitle: view.file.title }
  const titleOf = (id: string) => desk.law.workflows.get(view.tracks.find((t) => t.id === id)?.kind ?? '')
  const stateOf = (id: string) => titleOf(id)?.stateTitle(view.tracks.find((t) => t.id === id)?.state ?? '') ?? ''
  const mine = new Set(tracks)
  const waiting = view.tracks.filter((t) => {
    const open = t.kind === APPROVAL && t.owner === session.organ.id && !titleOf(t.id)?.isClosed(t.state)
    return open && holderOf(approvalFacts.parse(t.facts))?.officer === officer
  })
  const clocks = (await desk.store.clocks(viewer, { caseId: view.file.id, running: true, limit: 200 })).items
  const documents = await desk.store.documents(viewer, view.file.id)
  const notices = mine.size > 0 ? await desk.store.notices(viewer, { caseId: view.file.id, open: true }) : []
  return [
    ...tracks.map((id) => ({
      ...common,
      kind: 'track' as const,
      id,
      says: `${titleOf(id)?.title ?? ''}：${stateOf(id)}`,
    })),
    ...waiting.map((t) => ({
      ...common,
      kind: 'approval' as const,
      id: t.id,
      says: `待其签署：${approvalFacts.parse(t.facts).targetTitle ?? ''}`,
    })),
    ...clocks
      .filter((k) => mine.has(k.track) && k.dutyOrgan === session.organ.id)
      .map((k) => ({
        ...common,
        kind: 'clock' as const,
        id: k.id,
        says: `${desk.law.limitOf(k.limit, dayOf(k.from), 'ecology').title}，${k.due ? `${chineseTime(instant(k.due))}届满` : '停止计算'}`,
      })),
    ...notices
      .filter((n) => mine.has(n.track))
      .map((n) => ({ ...common, kind: 'notice' as const, id: n.id, says: `待签收：${n.says}` })),
    ...documents
      .filter((d) => mine.has(d.track) && d.organ === session.organ.id && ['issued', 'printed'].includes(d.stage))
      .map((d) => ({
        ...common,
        kind: 'document' as const,
        id: d.id,
        says: `未用印：${d.number ?? ''}《${d.title}》`,
      })),
  ]
}

const listOf = async (desk: Desk, session: Session, officer: string): Promise<readonly HandoverItem[]> => {
  const viewer = viewerOf(session)
  const rows = await desk.store.assignments(viewer, { officer })
  const cases = [
    ...new Set([...rows.map((r) => r.caseId), ...(await desk.store.casesWithOpen(viewer, APPROVAL))]),
  ].sort()
  const all: HandoverItem[] = []
  for (const id of cases) {
    const view = await visibleCase(desk, session, id)
    const open = rows.filter((r) => {
      const track = view?.tracks.find((t) => t.id === r.track)
      return r.caseId === id && track && !desk.law.workflows.get(track.kind)?.isClosed(track.state)
    })
    if (view)
      all.push(
        ...(await itemsOfCase(
          desk,
          session,
          view,
          officer,
          open.map((r) => r.track),
        )),
      )
  }
  return all
}

/** The officer himself, or who leads. An officer of another organ is not there. */
export const readHandover = async (
  desk: Desk,
  session: Session,
  id: string,
): Promise<Answer<readonly HandoverItem[]>> => {
  const officer = await desk.store.officer(id)
  const ours = officer?.appointments.some((a) => a.organ === session.organ.id)
  if (!officer || !ours || (id !== session.officer.id && !leads(desk, session))) return notFound
  return done(await listOf(desk, session, id))
}

export interface HandoverRequest {
  readonly from: string
  readonly to: string
  readonly because: string
  readonly key: string
}
/** Clocks, notices and documents go with their track; a track or an approval is what is moved. */
export const handOver = (
  desk: Desk,
  session: Session,
  { key, ...request }: HandoverRequest,
): Promise<Answer<unknown>> =>
  once(desk, session, { key, request: { handover: request } }, 201, async (tx) => {
    const [from, to] = [await desk.store.officer(request.from), await desk.store.officer(request.to)]
    if (!from?.appointments.some((a) => a.organ === session.organ.id) || !leads(desk, session)) return notFound
    if (request.from === request.to) return refused('input', '移交人和接办人是同一人')
    const items = await listOf(desk, session, request.from)
    const results: HandoverResult[] = []
    for (const caseId of [...new Set(items.map((i) => i.caseId))]) {
      const view = await tx.lockCase(caseId)
      const wrong = view ? cannotTake(desk, session, view, to) : '案件无权查阅'
      for (const item of items.filter((i) => i.caseId === caseId)) {
        const why =
          wrong ??
          (view && item.kind === 'approval' ? await moveApproval(desk, session, tx, view, item.id, request) : undefined)
        if (why === undefined && item.kind === 'track')
          await desk.store.assign(
            assignedBy(desk, session, { track: item.id, caseId, officer: request.to, because: request.because }),
          )
        results.push({ ...item, moved: why === undefined, ...(why !== undefined && { why }) })
      }
    }
    const id = desk.newId()
    const body = { from: from.name, to: to?.name ?? request.to, because: request.because, results }
    await desk.store.logOffice({
      id,
      organ: session.organ.id,
      officer: request.from,
      kind: 'handed-over',
      body,
      recordedAt: desk.now(),
      recordedBy: session.officer.id,
    })
    return done({ id, results })
  })

type Tx = Parameters<Parameters<Desk['store']['transact']>[0]>[0]
/** As 交办审批 of who leads: the same rule decides, so nobody signs without the post. */
const moveApproval = async (
  desk: Desk,
  session: Session,
  tx: Tx,
  view: LoadedCase,
  track: string,
  request: Omit<HandoverRequest, 'key'>,
): Promise<string | undefined> => {
  const setting = await peopledSetting(desk, view)
  const verdict = decide(
    view,
    {
      track,
      step: 'assign',
      input: { officer: request.to, because: request.because },
      occurredAt: setting.now,
      origin: { how: 'own' },
      actor: { organ: session.organ.id, officer: session.officer.id },
      officer: session.officer,
      office: session.organ.id,
    },
    setting,
  )
  if ('reasons' in verdict) return saysAll(verdict.reasons)
  await tx.commit(writeOf(view, verdict.decision, [], desk, setting))
  return undefined
}

const kinds = { track: '程序', approval: '审批', clock: '期限', notice: '通知', document: '文书' } as const
/** 交接清单, printed from the log: what was moved and what was not. */
export const handoverSheet = async (
  desk: Desk,
  session: Session,
  id: string,
): Promise<Answer<{ bytes: Uint8Array; name: string }>> => {
  const entry = (await desk.store.officeLog(session.organ.id)).find((e) => e.id === id && e.kind === 'handed-over')
  if (!entry || (entry.officer !== session.officer.id && !leads(desk, session))) return notFound
  const { from, to, because, results } = handoverLogSchema.parse(entry.body)
  const shown: HandoverResult[] = []
  for (const r of results) if (await visibleCase(desk, session, r.caseId)) shown.push(r)
  const on = dayOf(entry.recordedAt)
  const model: DocumentModel = {
    kind: 'handover-list',
    head: 'plain',
    organ: session.organ.name,
    title: '交接清单',
    date: on,
    basis: [],
    blocks: [
      {
        kind: 'kv-table',
        rows: [
          {
            cells: [
              { label: '移交人', value: from },
              { label: '接办人', value: to },
            ],
          },
          { cells: [{ label: '时间', value: chineseTime(entry.recordedAt) }] },
          { cells: [{ label: '事由', value: because }] },
        ],
      },
      {
        kind: 'list-table',
        columns: [
          { title: '序号', width: 1, align: 'center' },
          { title: '案件', width: 5 },
          { title: '类别', width: 1.6, align: 'center' },
          { title: '内容', width: 6 },
          { title: '结果', width: 4 },
        ],
        rows: shown.map((r, i) => [
          `${i + 1}`,
          r.caseTitle,
          kinds[r.kind],
          r.says,
          r.moved ? '已移交' : `未移交：${r.why ?? ''}`,
        ]),
        empty: '没有在办事项',
      },
      {
        kind: 'sign-block',
        lines: ['移交人：　　　　　　　　接办人：　　　　　　　　监交人：　　　　　　　　'],
        organ: session.organ.name,
        date: on,
      },
    ],
  }
  return done({ bytes: await renderPdf(model), name: `交接清单-${from}-${on}.pdf` })
}
