/** @module Canonical JSON and its tagged hash: what event chains and document models are hashed over. */
import { hash } from 'node:crypto'

/** JSON with object keys in code-unit order and no white space; `undefined` members are left out. Throws on a non-JSON value. */
export const canonicalJson = (value: unknown): string => {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Error(`canonicalJson: ${value}`)
    return JSON.stringify(value)
  }
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value === 'object') {
    const members = Object.entries(value)
      .filter(([, v]) => v !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${members.map(([k, v]) => `${JSON.stringify(k)}:${canonicalJson(v)}`).join(',')}}`
  }
  throw new Error(`canonicalJson: ${typeof value}`)
}

export type HashAlgorithm = 'sha256' | 'sm3'
/** `algorithm:hex`, so that a chain can move to SM3 without breaking its past. */
export const taggedHash = (data: string | Uint8Array, algorithm: HashAlgorithm = 'sha256'): string =>
  `${algorithm}:${hash(algorithm, data, 'hex')}`
