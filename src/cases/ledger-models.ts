/** @module What the lists of 鉴定 and 涉案物品 answer. The browser imports these types only. */
export interface LedgerCard {
  readonly track: string
  readonly kind: string
  readonly caseId: string
  readonly caseTitle: string
  readonly ownerName: string
  readonly stateTitle: string
  readonly closed: boolean
  readonly dueOn?: string
  readonly overdue: boolean
}
export interface AppraisalCard extends LedgerCard {
  readonly kindTitle: string
  readonly matter: string
  readonly institution: string
  readonly paidFen: number
  readonly reportNumber?: string
}
/** Quantities are decimal text in `unit`. */
export interface ItemCard extends LedgerCard {
  readonly number: string
  readonly name: string
  readonly received: string
  readonly inCustody: string
  readonly unit: string
  readonly hazardous: boolean
  readonly hazard?: string
  readonly storedAt: string
  readonly custodian: string
}
/** What an organ of ours seized and has no ledger yet, read from the lines of the seizure. */
export interface SeizedCard {
  readonly track: string
  readonly lines: readonly {
    readonly line: string
    readonly name: string
    readonly quantity: string
    readonly unit: string
  }[]
}
