/** @module The pages and their addresses. Each page is loaded when it is first opened. */
import { lazy, Suspense } from 'react'
import { Redirect, Route, Switch, useLocation, useSearch } from 'wouter'
import { useSession } from './api/queries.ts'
import { PageHead } from './parts/page-head.tsx'
import { Failure, Waiting } from './parts/states.tsx'
import { ErrorFence } from './shell/error-fence.tsx'
import { Frame } from './shell/frame.tsx'

const SignIn = lazy(() => import('./shell/sign-in.tsx'))
const InboxPage = lazy(() => import('./inbox/inbox-page.tsx'))
const CaseList = lazy(() => import('./cases/case-list.tsx'))
const NewCasePage = lazy(() => import('./cases/new-case.tsx'))
const CasePage = lazy(() => import('./case/case-page.tsx'))
const StepPage = lazy(() => import('./form/step-page.tsx'))
const RegisterPage = lazy(() => import('./register/register-page.tsx'))
const LedgersPage = lazy(() => import('./ledgers/ledgers-page.tsx'))
const PeoplePage = lazy(() => import('./people/people-page.tsx'))
const LeadsPage = lazy(() => import('./leads/leads-page.tsx'))
const BeginPage = lazy(() => import('./leads/begin-page.tsx'))
const ScreeningPage = lazy(() => import('./screening/screening-page.tsx'))
const ImportsPage = lazy(() => import('./imports/imports-page.tsx'))
const LawPage = lazy(() => import('./law/law-page.tsx'))

export function App() {
  const session = useSession()
  const [path] = useLocation()
  const search = useSearch()
  if (session.isPending) return <Waiting />
  if (session.isError) return <Failure error={session.error} retry={() => void session.refetch()} />
  if (!session.data) {
    const here = search === '' ? path : `${path}?${search}`
    return (
      <Suspense fallback={<Waiting />}>
        <Switch>
          <Route path="/sign-in">
            <SignIn />
          </Route>
          <Route>
            <Redirect to={here === '/' ? '/sign-in' : `/sign-in?to=${encodeURIComponent(here)}`} replace />
          </Route>
        </Switch>
      </Suspense>
    )
  }
  return (
    <Frame session={session.data}>
      <ErrorFence key={path}>
        <Suspense fallback={<Waiting />}>
          <Switch>
            <Route path="/sign-in">
              <Redirect to={new URLSearchParams(search).get('to') ?? '/'} replace />
            </Route>
            <Route path="/" component={InboxPage} />
            <Route path="/cases" component={CaseList} />
            <Route path="/cases/new" component={NewCasePage} />
            <Route path="/cases/:id">{({ id }) => <CasePage key={id} id={id} />}</Route>
            <Route path="/cases/:id/:track/:step">
              {({ id, track, step }) => <StepPage key={`${track}/${step}`} caseId={id} track={track} step={step} />}
            </Route>
            <Route path="/register" component={RegisterPage} />
            <Route path="/ledgers" component={LedgersPage} />
            <Route path="/leads" component={LeadsPage} />
            <Route path="/leads/new">{() => <BeginPage what="lead" />}</Route>
            <Route path="/leads/consult">{() => <BeginPage what="consultation" />}</Route>
            <Route path="/screening" component={ScreeningPage} />
            <Route path="/imports" component={ImportsPage} />
            <Route path="/law" component={LawPage} />
            <Route path="/people" component={PeoplePage} />
            <Route>
              <PageHead title="没有这个页面" />
            </Route>
          </Switch>
        </Suspense>
      </ErrorFence>
    </Frame>
  )
}
