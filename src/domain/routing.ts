/** @module 同级: which organ sits on which side for a region, as dated data. Part 3 widens it by cause and date. */
import { organKinds, organSides, type Organ, type OrganSide } from './organ.ts'

/** The organ of `side` at the same level and region as `of`; undefined when none is registered. */
const peerOrgan = (organs: Iterable<Organ>, of: Organ, side: OrganSide): Organ | undefined => {
  if (organKinds[of.kind].side === side) return of
  for (const organ of organs) {
    if (organKinds[organ.kind].side === side && organ.region === of.region && organ.level === of.level) return organ
  }
  return undefined
}

/** 同级 organs of an owner; an organ that is not registered leaves its seat empty. */
export const seatsOf = (organs: Iterable<Organ>, owner: Organ): Partial<Record<OrganSide, string>> => {
  const all = [...organs]
  return Object.fromEntries(
    organSides.flatMap((side) => {
      const organ = peerOrgan(all, owner, side)
      return organ ? [[side, organ.id]] : []
    }),
  )
}

/** The organs above one, nearest first: they look down into its proceedings, never the other way. */
export const superiorsOf = (organs: ReadonlyMap<string, Organ>, organ: Organ): readonly string[] => {
  const above: string[] = []
  for (let at = organ.parent; at !== undefined && !above.includes(at); at = organs.get(at)?.parent) above.push(at)
  return above
}
