/** @module What the store throws besides StaleRevision, and how a driver's error is read. */

/** The database cannot be used as it is; the message is for the person who installs. */
export class StoreUnavailable extends Error {}

const field = (error: unknown, name: string): string | undefined => {
  if (typeof error !== 'object' || error === null || !(name in error)) return undefined
  const value: unknown = Reflect.get(error, name)
  return typeof value === 'string' ? value : undefined
}

/** serialization_failure and deadlock_detected: the same work may be tried again. */
export const isTransient = (error: unknown): boolean => ['40001', '40P01'].includes(field(error, 'code') ?? '')

export const isUniqueNumber = (error: unknown): boolean =>
  field(error, 'code') === '23505' && field(error, 'constraint') === 'document_organ_number'
