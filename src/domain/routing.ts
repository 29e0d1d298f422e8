/** @module 同级: which organ sits on which side for a region, as dated data. Part 3 widens it by cause and date. */
import { organKinds, type Organ, type OrganSide } from './organ.ts'

/** The organ of `side` at the same level and region as `of`; undefined when none is registered. */
export const peerOrgan = (organs: Iterable<Organ>, of: Organ, side: OrganSide): Organ | undefined => {
  if (organKinds[of.kind].side === side) return of
  for (const organ of organs) {
    if (organKinds[organ.kind].side === side && organ.region === of.region && organ.level === of.level) return organ
  }
  return undefined
}
