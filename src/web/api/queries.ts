/** @module Everything the pages read, by name. The keys begin with what a write makes stale. */
import { MutationCache, QueryCache, QueryClient, useQuery } from '@tanstack/react-query'
import type { SeizedCard } from '../../cases/ledger-models.ts'
import type {
  CaseCard,
  CaseDetail,
  ClockCard,
  DocumentCard,
  EvidenceCard,
  Inbox,
  NoticeCard,
  SessionView,
  StepCard,
  TimelineEntry,
  WorkflowView,
} from '../../cases/read-models.ts'
import type { LifeView } from '../../cases/read-life.ts'
import { at, get, Refused, Unreachable } from './request.ts'

interface DemoAccount {
  readonly login: string
  readonly password: string
  readonly name: string
  readonly organ: string
  readonly post: string
}
export interface CasePage {
  readonly items: readonly CaseCard[]
  readonly next?: string
}

const hasStatus = (error: Error, status: number): boolean => error instanceof Refused && error.problem.status === status

const sessionKey = ['session'] as const
const signedOut = (error: Error) => {
  if (hasStatus(error, 401)) queryClient.setQueryData(sessionKey, null)
}
export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: signedOut }),
  mutationCache: new MutationCache({ onError: signedOut }),
  defaultOptions: {
    queries: { staleTime: 10_000, retry: (count, error) => error instanceof Unreachable && count < 2 },
    mutations: { retry: false },
  },
})

/** Null when nobody is signed in. */
const readSession = (): Promise<SessionView | null> =>
  get<SessionView>('/session').catch((error: Error) => {
    if (hasStatus(error, 401)) return null
    throw error
  })
export const useSession = () => useQuery({ queryKey: sessionKey, queryFn: readSession, staleTime: 300_000 })
export const keepSession = (session: SessionView | null) => {
  // Not clear(): the page that is shown keeps watching the old entry.
  queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionKey[0] })
  queryClient.setQueryData(sessionKey, session)
}
/** The server's clock, which is the only one that counts: an office computer may be minutes off. */
export const serverNow = async (): Promise<string> => {
  const session = await queryClient.fetchQuery({ queryKey: sessionKey, queryFn: readSession, staleTime: 0 })
  return session?.now ?? new Date().toISOString()
}

export const useDemoAccounts = () =>
  useQuery({ queryKey: ['demo-accounts'], queryFn: () => get<readonly DemoAccount[]>('/demo-accounts'), retry: false })
export const useInbox = () =>
  useQuery({ queryKey: ['inbox'], queryFn: () => get<Inbox>('/inbox'), refetchInterval: 60_000 })
export const useCases = (search: string) =>
  useQuery({
    queryKey: ['cases', search],
    queryFn: () => get<CasePage>(`/cases${search === '' ? '' : `?${search}`}`),
    placeholderData: (previous) => previous,
  })
export const useWorkflows = () =>
  useQuery({
    queryKey: ['workflows'],
    queryFn: () => get<readonly WorkflowView[]>('/workflows'),
    staleTime: Infinity,
  })
export const useLimits = () => useQuery({ queryKey: ['limits'], queryFn: () => get<unknown>('/law/limits') })

const ofCase =
  <T>(...parts: readonly string[]) =>
  (id: string) =>
    useQuery({
      queryKey: ['case', id, ...parts],
      queryFn: () => get<T>(`/cases${at(id, ...parts)}`),
      enabled: id !== '',
    })
export const useCase = ofCase<CaseDetail>()
export const useEvents = ofCase<readonly TimelineEntry[]>('events')
export const useClocks = ofCase<readonly ClockCard[]>('clocks')
export const useDocuments = ofCase<readonly DocumentCard[]>('documents')
export const useNotices = ofCase<readonly NoticeCard[]>('notices')
export const useEvidence = ofCase<readonly EvidenceCard[]>('evidence')
export const useSeized = ofCase<readonly SeizedCard[]>('items', 'from-seizure')
export const useSteps = ofCase<readonly StepCard[]>('steps')

/** Under the key of its case, so that what makes the case stale makes it stale. */
export const useLife = (caseId: string, document: string, open: boolean) =>
  useQuery({
    queryKey: ['case', caseId, 'life', document],
    queryFn: () => get<LifeView>(`/documents${at(document)}/life`),
    enabled: open,
  })

/** After a write: the case, the inbox and the lists are read again. */
export const refreshCase = (id: string) =>
  Promise.all([['case', id], ['inbox'], ['cases']].map((queryKey) => queryClient.invalidateQueries({ queryKey })))
