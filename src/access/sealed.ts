/**
 * @module Who may open what is sealed about a reporter (举报人): the officer who registered it, while serving in the organ, and
 * holders of a few posts of that organ. A dated list: a post is added or taken away from a day on, never silently.
 */
import type { Post } from '../domain/organ.ts'

interface Entitled {
  readonly post: Post
  readonly from: string
  /** The last day. */
  readonly to?: string
}
/** Configuration (依据待核): 法典 146 demands secrecy and names no post. */
const openers: readonly Entitled[] = [
  { post: 'deptHead', from: '2020-01-01' },
  { post: 'head', from: '2020-01-01' },
  { post: 'actingHead', from: '2020-01-01' },
]

export interface SealReader {
  readonly organ: string
  readonly officer: string
  /** The posts held in `organ` on the day. */
  readonly posts: readonly Post[]
}

export const maySeeReporter = (
  reader: SealReader,
  sealed: { readonly organ: string; readonly createdBy: string },
  on: string,
): boolean =>
  reader.organ === sealed.organ &&
  reader.posts.length > 0 &&
  (reader.officer === sealed.createdBy ||
    openers.some((o) => reader.posts.includes(o.post) && o.from <= on && (o.to === undefined || on <= o.to)))
