/** @module What the page 物品与鉴定 reads. */
import { useQuery } from '@tanstack/react-query'
import type { AppraisalCard, ItemCard } from '../../cases/ledger-models.ts'
import { get } from '../api/request.ts'

export interface Pages<T> {
  readonly items: readonly T[]
  readonly next?: string
}
const listOf =
  <T>(path: string) =>
  (search: string) =>
    useQuery({
      // A step anywhere may change a ledger: read again with the lists of cases.
      queryKey: ['cases', path, search],
      queryFn: () => get<Pages<T>>(`${path}${search === '' ? '' : `?${search}`}`),
      placeholderData: (previous) => previous,
    })
export const useAppraisals = listOf<AppraisalCard>('/appraisals')
export const useItems = listOf<ItemCard>('/items')
