/** @module What the page 线索与协作 reads and writes. */
import { useQuery } from '@tanstack/react-query'
import type { OrganCard, TrackListItem } from '../../cases/read-models.ts'
import { get, request } from '../api/request.ts'

interface TrackPage {
  readonly items: readonly TrackListItem[]
  readonly next?: string
}
export type Shelf = 'leads' | 'collaborations'

/** The keys begin with `cases`: a write to a case makes these lists stale too. */
export const useShelf = (shelf: Shelf, search: string) =>
  useQuery({
    queryKey: ['cases', shelf, search],
    queryFn: () => get<TrackPage>(`/${shelf}${search === '' ? '' : `?${search}`}`),
    placeholderData: (previous) => previous,
  })
export const useOrgans = () =>
  useQuery({ queryKey: ['organs'], queryFn: () => get<readonly OrganCard[]>('/organs'), staleTime: 300_000 })

export interface Beginning {
  readonly title: string
  readonly occurredAt: string
  readonly input: unknown
  readonly reporter?: Readonly<Record<string, string>>
  readonly kind?: string
  readonly step?: string
  readonly asked?: string
}
export const begin = ({ path, json }: { readonly path: Shelf; readonly json: Beginning }, key: string) =>
  request<{ caseId: string }>('POST', `/${path}`, { json, headers: { 'idempotency-key': key } })
