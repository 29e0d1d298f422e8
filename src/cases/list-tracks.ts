/** @module 线索与协作: the proceedings of these kinds a viewer may see, across cases; and the cases one case is linked with. */
import { collaborationKinds, leadKinds } from '../../workflows/office/index.ts'
import { done, notFound, type Answer, type Desk, type Session } from './desk.ts'
import type { CaseLinkRow, TrackQuery } from './ports.ts'
import { visibleCase } from './read-case.ts'
import type { OrganCard, TrackListItem } from './read-models.ts'

const viewerOf = (session: Session) => ({ organ: session.organ.id, officer: session.officer.id })
type Query = Omit<TrackQuery, 'kinds'> & { readonly kind?: string }

const list =
  (kinds: readonly string[]) =>
  async (desk: Desk, session: Session, { kind, ...query }: Query) => {
    const wanted = kind === undefined ? kinds : kinds.filter((k) => k === kind)
    const page = await desk.store.trackList(viewerOf(session), { ...query, kinds: wanted })
    const names = new Map((await desk.store.organs()).map((o) => [o.id, o.name]))
    const items = page.items.map(({ state, asked, ...row }): TrackListItem => {
      const flow = desk.law.workflows.get(row.kind)
      return {
        ...row,
        title: flow?.title ?? row.kind,
        stateTitle: flow?.stateTitle(state) ?? '',
        ownerName: names.get(row.owner) ?? row.owner,
        askedName: asked && (names.get(asked) ?? asked),
      }
    })
    return { items, next: page.next }
  }
export const listLeads = list(leadKinds)
export const listCollaborations = list(collaborationKinds)

export const linksOf = async (desk: Desk, session: Session, caseId: string): Promise<Answer<readonly CaseLinkRow[]>> =>
  (await visibleCase(desk, session, caseId)) ? done(await desk.store.caseLinks(viewerOf(session), caseId)) : notFound

/** Whom a letter may be addressed to. */
export const listOrgans = async (desk: Desk): Promise<readonly OrganCard[]> =>
  (await desk.store.organs()).map(({ id, name, kind, regionName }) => ({ id, name, kind, regionName }))
