/** @module Every migration, oldest first. A migration that ran anywhere is never changed: the next one goes below it. */
import { Initial } from './20261123-initial.ts'
import { ObligationTable } from './20261124-obligation.ts'
import { DocumentLife } from './20261124-document-life.ts'
import { Imports } from './20261124-imports.ts'
import { PenaltyLedger } from './20261124-penalty-ledger.ts'
import { Sealed } from './20261124-sealed.ts'
import { StatedDay } from './20261124-stated-day.ts'
import { People } from './20261124-people.ts'

export const migrations = [
  { name: '20261123-initial', class: Initial },
  { name: '20261124-stated-day', class: StatedDay },
  { name: '20261124-obligation', class: ObligationTable },
  { name: '20261124-document-life', class: DocumentLife },
  { name: '20261124-people', class: People },
  { name: '20261124-sealed', class: Sealed },
  { name: '20261124-imports', class: Imports },
  { name: '20261124-penalty-ledger', class: PenaltyLedger },
]
