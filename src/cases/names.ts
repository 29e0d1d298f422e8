/** @module Names for ids: organs, officers, tracks. */
import type { CaseView } from '../engine/case-view.ts'
import type { Desk } from './desk.ts'

export interface Names {
  organ(id: string): string
  officer(id: string): string
  track(id: string): string
}

export const namesOf = async (desk: Desk, view: CaseView): Promise<Names> => {
  const officers = new Map((await desk.store.officers()).map((o) => [o.id, o.name]))
  const kinds = new Map(view.tracks.map((t) => [t.id, desk.law.workflows.get(t.kind)?.title ?? t.kind]))
  return {
    organ: (id) => view.organs.get(id)?.name ?? id,
    officer: (id) => officers.get(id) ?? id,
    track: (id) => kinds.get(id) ?? id,
  }
}
