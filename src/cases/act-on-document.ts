/**
 * @module 打印, 文号, 定稿, 用印, 原件, 作废, 送达: one action on an issued document. Key replay, lock of the case, version, reasons,
 * then the document, its service and the entry in the organ's own folder in one write.
 */
import {
  lifeActions,
  stageOf,
  type DocumentLife,
  type LifeAction,
  type LifeActionName,
} from '../domain/document-life.ts'
import type { Reason } from '../domain/reason.ts'
import { dayOf } from '../domain/time.ts'
import { done, notFound, refused, saysAll, settingOf, type Answer, type Desk, type Session } from './desk.ts'
import { once } from './idempotent.ts'
import { stageNow, standingOf } from './life-reasons.ts'
import { planOf, type Planned } from './life-plans.ts'
import type { DocumentChange, DocumentRow, FolderEvent } from './ports.ts'
import { reasonView } from './project.ts'
import type { LifeAnswer } from './read-life.ts'

export interface ActRequest {
  readonly document: string
  readonly action: LifeActionName
  readonly input: unknown
  readonly ifMatch: string
  readonly key: string
}

export const versionOf = (row: DocumentRow): number => row.version ?? 1
export const etagOf = (desk: Desk, row: DocumentRow): string => desk.etag(row.id, versionOf(row))

const changeOf = (row: DocumentRow, action: LifeActionName, planned: Planned): DocumentChange => {
  const { to }: LifeAction = lifeActions[action]
  const life: DocumentLife = { ...row.life, ...planned.life }
  return {
    id: row.id,
    stage: to ?? stageOf(row.stage),
    number: planned.number ?? row.number,
    life,
    version: versionOf(row) + 1,
    redraw: planned.redraw ?? false,
  }
}

export const actOnDocument = async (desk: Desk, session: Session, request: ActRequest): Promise<Answer<unknown>> => {
  const { key, ifMatch, ...asked } = request
  const viewer = { organ: session.organ.id, officer: session.officer.id }
  const seen = await desk.store.document(viewer, request.document)
  // Only the organ that issued it acts on it; to any other there is nothing here to act on.
  if (seen?.organ !== session.organ.id) return notFound
  const { caseId } = seen
  return once(
    desk,
    session,
    { key, request: asked, caseId },
    201,
    async (tx, answered): Promise<Answer<LifeAnswer>> => {
      const view = await tx.lockCase(caseId)
      const row = await tx.documentNow(request.document)
      if (!view || !row) return notFound
      const etag = etagOf(desk, row)
      if (ifMatch !== etag) return refused('stale', '该文书在您查看之后已有新的登记，请核对后再提交', { etag })
      const now = desk.now()
      const setting = settingOf(desk, view)
      const not = (reasons: readonly Reason[]) =>
        refused('not-possible', saysAll(reasons), {
          reasons: reasons.map((r) => reasonView(r, setting.law, dayOf(now))),
        })
      const standing = standingOf(row, request.action, session, now)
      if (standing.length > 0) return not(standing)
      const plan = await planOf(request.action, request.input, { tx, desk, session, view, row, now, setting })
      if ('refused' in plan) return plan
      if ('reasons' in plan) return not(plan.reasons)
      const { planned } = plan
      const change = changeOf(row, request.action, planned)
      const event: FolderEvent = {
        id: desk.newId(),
        type: lifeActions[request.action].entry,
        body: { document: row.id, says: planned.says, version: change.version, ...planned.body },
        recordedAt: now,
        recordedBy: session.officer.id,
      }
      const after = { ...row, ...change }
      const stage = stageNow(
        planned.service?.effectiveOn ? { ...after, servedOn: planned.service.effectiveOn } : after,
        dayOf(now),
      )
      const says: LifeAnswer = { document: row.id, stage, etag: etagOf(desk, after), service: planned.service?.id }
      await tx.commit({
        caseId,
        appends: [],
        lives: [change],
        services: planned.service ? [planned.service] : [],
        folder: [{ organ: session.organ.id, event }],
        answer: answered(says),
      })
      return done(says)
    },
  )
}
