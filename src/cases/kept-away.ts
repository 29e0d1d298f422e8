/**
 * @module The desk of one session. For an officer who is recused a case is not there: neither loaded nor locked, and no
 * remembered answer of it is replayed. One place, so that a use case written tomorrow cannot forget it; reads that do not load
 * the case are narrowed in SQL by `case_bar`.
 */
import { mayTouch } from '../access/policy.ts'
import type { Desk, Session } from './desk.ts'
import type { LoadedCase, Store, Transaction } from './ports.ts'

export const deskFor = (desk: Desk, session: Session): Desk => {
  const reader = { organ: session.organ.id, officer: session.officer.id }
  const open = (view: LoadedCase | undefined): LoadedCase | undefined =>
    view && mayTouch(reader, desk.law.barredBy?.(view.tracks) ?? []) ? view : undefined
  const within = (tx: Transaction): Transaction => {
    const lockCase: Transaction['lockCase'] = async (caseId) => open(await tx.lockCase(caseId))
    return {
      ...tx,
      lockCase,
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
    transact: (work) => desk.store.transact((tx) => work(within(tx))),
  }
  return { ...desk, store, whole: desk.store }
}
