/**
 * @module The desk of one session. For an officer who is recused a case is not there: neither loaded nor locked, and no
 * remembered answer of it is replayed. And no write of the session names a reporter who is sealed. One place, so that a use case written tomorrow cannot forget it; reads that do not load
 * the case are narrowed in SQL by `case_bar`.
 */
import { mayTouch } from '../access/policy.ts'
import { saysAll, Withdrawn, type Desk, type Session } from './desk.ts'
import type { LoadedCase, Store, Transaction } from './ports.ts'
import { maySeal, namesReporter } from './sealed-reporter.ts'

export const deskFor = (desk: Desk, session: Session): Desk => {
  const reader = { organ: session.organ.id, officer: session.officer.id }
  const open = (view: LoadedCase | undefined): LoadedCase | undefined =>
    view && mayTouch(reader, desk.law.barredBy?.(view.tracks) ?? []) ? view : undefined
  const within = (tx: Transaction): Transaction => {
    /** Cases locked here that hold no lead of this organ: nothing can be sealed in them. */
    const bare = new Set<string>()
    const lockCase: Transaction['lockCase'] = async (caseId) => {
      const view = open(await tx.lockCase(caseId))
      if (view && !maySeal(view, session)) bare.add(caseId)
      else bare.delete(caseId)
      return view
    }
    return {
      ...tx,
      lockCase,
      // Who reported is in no write of its organ, whatever use case makes it.
      commit: async (write) => {
        const named = bare.has(write.caseId) ? [] : await namesReporter(desk, session, write)
        if (named.length > 0) throw new Withdrawn({ code: 'not-possible', detail: saysAll(named), reasons: named })
        await tx.commit(write)
      },
      remembered: async (officer, key, locking) => {
        const answer = await tx.remembered(officer, key, locking)
        if (!answer || locking === undefined) return answer
        return (await lockCase(locking)) ? answer : undefined
      },
    }
  }
  const store: Store = {
    ...desk.store,
    loadCase: async (caseId) => open(await desk.store.loadCase(caseId)),
    events: async (caseId) => (open(await desk.store.loadCase(caseId)) ? desk.store.events(caseId) : []),
    // Found by its own id: the case it belongs to is asked for here.
    sealedRow: async (id, organ) => {
      const row = await desk.store.sealedRow(id, organ)
      return row && open(await desk.store.loadCase(row.caseId)) ? row : undefined
    },
    transact: (work) => desk.store.transact((tx) => work(within(tx))),
  }
  return { ...desk, store, whole: desk.store }
}
