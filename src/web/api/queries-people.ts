/** @module What the pages read about approvals and people. */
import { useQuery } from '@tanstack/react-query'
import type { ApprovalCard, HandoverItem, OfficerView } from '../../cases/read-models-people.ts'
import { at, get } from './request.ts'

export const useApprovals = () =>
  useQuery({
    queryKey: ['inbox', 'approvals'],
    queryFn: () => get<readonly ApprovalCard[]>('/approvals'),
    refetchInterval: 60_000,
  })
export const useCaseApprovals = (id: string) =>
  useQuery({
    queryKey: ['case', id, 'approvals'],
    queryFn: () => get<readonly ApprovalCard[]>(`/cases${at(id)}/approvals`),
    enabled: id !== '',
  })
export const useOfficers = () =>
  useQuery({ queryKey: ['officers'], queryFn: () => get<readonly OfficerView[]>('/officers') })
export const useHandover = (id: string) =>
  useQuery({
    queryKey: ['officers', id, 'handover'],
    queryFn: () => get<readonly HandoverItem[]>(`/officers${at(id)}/handover`),
    enabled: id !== '',
  })
