/** @module Hash chains: each entry is hashed with its place and the hash before it. */
import { canonicalJson, taggedHash } from '../domain/canonical.ts'

export const GENESIS = 'genesis'

export interface Link {
  readonly chain: string
  readonly seq: number
  readonly prevHash: string
  readonly hash: string
}
export interface ChainHead {
  readonly count: number
  readonly head: string
}
export const emptyChain: ChainHead = { count: 0, head: GENESIS }

export const linkHash = (chain: string, seq: number, prev: string, event: unknown): string =>
  taggedHash(canonicalJson({ prev, seq, chain, event }))

/** What `jsonb` will hand back: hashing anything else (a Date, `undefined` in a list) could never be verified again. */
export const asStored = (value: object): unknown => JSON.parse(JSON.stringify(value))

/** Appends bodies to a chain: their links, in order, and the head after them. */
export const extend = (
  chain: string,
  from: ChainHead,
  bodies: readonly unknown[],
): { links: Link[]; after: ChainHead } => {
  const links: Link[] = []
  let { count, head } = from
  for (const body of bodies) {
    const prevHash = head
    count += 1
    head = linkHash(chain, count, prevHash, body)
    links.push({ chain, seq: count, prevHash, hash: head })
  }
  return { links, after: { count, head } }
}

export const folderChain = (caseId: string, organ?: string): string =>
  `folder:${caseId}${organ === undefined ? '' : `:${organ}`}`
