/** @module Registering organs and officers of a demo installation. Repeating it changes nothing. */
import type { Officer, Organ } from '../domain/organ.ts'
import type { Desk } from './desk.ts'
import { hashPassword } from './sign-in.ts'

/** Logins are the officers' ids: guyang-ecology.head. One password, hashed once: these are demo accounts. */
export const loadOffice = async (
  desk: Desk,
  office: { readonly organs: readonly Organ[]; readonly officers: readonly Officer[] },
  password: string,
): Promise<void> => {
  const known = new Set((await desk.store.officers()).map((o) => o.id))
  for (const organ of office.organs) await desk.store.saveOrgan(organ)
  const passwordHash = await hashPassword(password)
  for (const officer of office.officers) {
    if (!known.has(officer.id)) await desk.store.saveOfficer({ ...officer, login: officer.id, passwordHash })
  }
}
