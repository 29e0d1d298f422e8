/** @module Who may reach each route: one group per route, by what the route is about. A new route without a row fails. */
import { leaders } from '../../src/cases/handlers.ts'
import { backfillPosts } from '../../src/engine/backfill.ts'
import { lifeActionNames } from '../../src/domain/document-life.ts'
import type { Workflow } from '../../src/engine/workflow.ts'
import { law } from '../../workflows/index.ts'
import { who } from '../../workflows/scenarios/scenario.ts'
import { bureau } from '../support/http.ts'
import type { UserKind } from './users.ts'

export const API = '/api/v1'

/** What each may get: `done` is any answer of the use case itself (200, 201, or its 400, 409, 412). */
type Verdict = 'done' | 401 | 404 | 409
/** What a route is about: it decides who may reach it. */
type Group = (user: UserKind) => Verdict
const when = (seen: boolean): Verdict => (seen ? 'done' : 404)
const signedInAnd =
  (group: Group): Group =>
  (user) =>
    user.login === undefined ? 401 : group(user)
const open: Group = () => 'done'
const signedIn = signedInAnd(open)
const nowhere = signedInAnd(() => 404)
const ofTheCase = signedInAnd(({ sees }) => when(sees !== undefined))
/** Papers and proceedings the bureau keeps to itself. */
const ofTheBureau = signedInAnd(({ ours }) => when(ours === true))
/** The bureau's proceedings: its superior looks down into them. */
const ofTheBranch = signedInAnd(({ sees }) => when(sees === 'everything'))
/** Who opens a proceeding no bureau may open, and alone sees it until a step reveals it. */
export const keeperOf = (flow: Workflow): string => `guyang-${flow.openers[0]}.handler`
const ofItsKeeper = (flow: Workflow) => signedInAnd(({ login }) => when(login === keeperOf(flow)))
const serving = leaders.filter((post) => post !== 'actingHead')
const leading = (login: string | undefined) => serving.some((post) => login === `${bureau}.${post}`)
/** What is in an officer's hands: for himself and those who lead. */
const ofHisLeaders = signedInAnd(({ login }) => when(leading(login)))
const ofHisOwn = signedInAnd(({ login }) => when(login === who.handler || leading(login)))
/** Who answers for what is brought in from paper: the posts of 补录, in a department that enforces. */
const ofWhoConfirms = signedInAnd(({ login }) =>
  backfillPosts.some((post) => post !== 'actingHead' && login === `${bureau}.${post}`) ? 'done' : 409,
)
/** Who may open the envelope of a 举报人: the officer who sealed it, and the posts of `src/access/sealed.ts`. */
const ofTheSealed = signedInAnd(({ login }) =>
  when(login === who.handler || ['deptHead', 'head'].some((post) => login === `${bureau}.${post}`)),
)
/** A power of whoever is at the head of an organ. */
const ofTheHead = signedInAnd(({ leads }) => (leads ? 'done' : 409))

const ownTrack = (flow: Workflow): Group => {
  if (!flow.openers.includes('enforcer')) return ofItsKeeper(flow)
  if (flow.inner) return ofTheBureau
  return flow.kind === 'police-transfer' ? ofTheCase : ofTheBranch
}
export const expectations: Readonly<Record<string, Group>> = {
  'GET /healthz': open,
  'GET /readyz': open,
  'GET /metrics': open,
  'GET /openapi.json': open,
  'GET /api/docs': open,
  'GET /api/docs/*': open,
  [`POST ${API}/session`]: open,
  [`GET ${API}/session`]: signedIn,
  // Last of all in the order of calls: it ends the session.
  [`DELETE ${API}/session`]: open,
  [`GET ${API}/demo-accounts`]: () => 404,
  [`GET ${API}/inbox`]: signedIn,
  // The test names no kind of sheet, and no import.
  [`GET ${API}/imports/template.xlsx`]: nowhere,
  [`POST ${API}/imports`]: nowhere,
  [`GET ${API}/imports/:id/result.xlsx`]: nowhere,
  [`GET ${API}/screening`]: signedIn,
  [`GET ${API}/screening.xlsx`]: signedIn,
  [`GET ${API}/platform-entries`]: signedIn,
  [`GET ${API}/platform-entries.xlsx`]: signedIn,
  // Of the tracks of the test none holds a penalty decision.
  [`POST ${API}/platform-entries/:track/marks`]: nowhere,
  [`GET ${API}/penalties/template.xlsx`]: signedIn,
  // It sends no sheet: who may import gets as far as being told so.
  [`POST ${API}/penalties/import`]: ofWhoConfirms,
  [`GET ${API}/cases`]: signedIn,
  [`POST ${API}/cases`]: signedIn,
  [`POST ${API}/cases/:case/tracks`]: ofTheCase,
  [`GET ${API}/cases/:case`]: ofTheCase,
  [`GET ${API}/cases/:case/events`]: ofTheCase,
  [`GET ${API}/cases/:case/clocks`]: ofTheCase,
  [`GET ${API}/cases/:case/documents`]: ofTheCase,
  [`GET ${API}/cases/:case/notices`]: ofTheCase,
  [`GET ${API}/cases/:case/evidence`]: ofTheCase,
  [`GET ${API}/cases/:case/steps`]: ofTheCase,
  [`POST ${API}/cases/:case/evidence`]: ofTheCase,
  [`GET ${API}/approvals`]: signedIn,
  [`GET ${API}/officers`]: signedIn,
  [`POST ${API}/officers`]: ofTheHead,
  [`POST ${API}/officers/:id/appointments`]: ofTheHead,
  [`POST ${API}/officers/:id/appointments/end`]: ofTheHead,
  [`GET ${API}/officers/:id/handover`]: ofHisOwn,
  [`POST ${API}/officers/:id/handover`]: ofHisLeaders,
  [`GET ${API}/handovers/:file{.+\\.pdf}`]: nowhere,
  [`GET ${API}/cases/:case/handlers`]: ofTheCase,
  [`POST ${API}/cases/:case/handlers`]: ofTheBranch,
  [`GET ${API}/cases/:case/approvals`]: ofTheCase,
  [`POST ${API}/cases/:case/approvals`]: ofTheBranch,
  [`GET ${API}/evidence/:id`]: ofTheBureau,
  [`POST ${API}/notices/:id/signature`]: ofTheBureau,
  [`GET ${API}/cases/:case/items/from-seizure`]: ofTheCase,
  [`POST ${API}/cases/:case/items/from-seizure`]: ofTheBranch,
  [`GET ${API}/appraisals`]: signedIn,
  [`GET ${API}/items`]: signedIn,
  [`GET ${API}/leads`]: signedIn,
  [`POST ${API}/leads`]: signedIn,
  [`GET ${API}/collaborations`]: signedIn,
  // The body of the test names no kind.
  [`POST ${API}/collaborations`]: signedIn,
  [`GET ${API}/organs`]: signedIn,
  [`GET ${API}/cases/:case/links`]: ofTheCase,
  [`GET ${API}/cases/:case/reporters`]: ofTheCase,
  [`POST ${API}/cases/:case/reporters`]: ofTheBureau,
  [`POST ${API}/reporters/:id/openings`]: ofTheSealed,
  [`GET ${API}/workflows`]: signedIn,
  [`GET ${API}/workflows/:kind/diagram`]: signedIn,
  [`GET ${API}/law/limits`]: signedIn,
  [`GET ${API}/law/instruments`]: signedIn,
  [`GET ${API}/law/link-rules`]: signedIn,
  [`POST ${API}/law/holidays`]: ofTheHead,
  [`GET ${API}/documents/:file{.+\\.pdf}`]: ofTheCase,
  [`GET ${API}/documents/:file{.+\\.docx}`]: ofTheCase,
  [`GET ${API}/documents/:id/life`]: ofTheCase,
  [`GET ${API}/documents/:id/original`]: ofTheCase,
  [`GET ${API}/services/:file{.+\\.pdf}`]: ofTheBureau,
  [`GET ${API}/seals/:file{.+\\.pdf}`]: ofTheBureau,
  ...Object.fromEntries(lifeActionNames.map((action) => [`POST ${API}/documents/:id/${action}`, ofTheBureau])),
  [`GET ${API}/clocks/:file{.+\\.pdf}`]: ofTheCase,
  [`POST ${API}/cases/:case/:kind/:track/:step`]: nowhere,
  'ALL /api/*': nowhere,
  ...Object.fromEntries(
    [...law.workflows.values()].flatMap((flow) =>
      [...Object.keys(flow.steps), 'annulments'].map((step) => [
        `POST ${API}/cases/:case/${flow.kind}/:track/${step}`,
        ownTrack(flow),
      ]),
    ),
  ),
}
