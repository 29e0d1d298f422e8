/** @module 审批 as people read it: what is asked, who said what, whose turn it is, and what would follow. */
import { approvalFacts, words, type ApprovalFacts, type Place } from '../../workflows/office/approval/facts.ts'
import { postTitles } from '../domain/organ.ts'
import { dayOf } from '../domain/time.ts'
import type { Track } from '../engine/case-view.ts'
import { decide } from '../engine/decide.ts'
import { done, notFound, peopledSetting, type Answer, type Desk, type Session } from './desk.ts'
import type { LoadedCase } from './ports.ts'
import { APPROVAL } from './propose-step.ts'
import { stepCards, visibleCase } from './read-case.ts'
import type { StepCard } from './read-models.ts'
import type { ApprovalCard } from './read-models-people.ts'
import { reasonView } from './project.ts'
import { stepAnswer } from './step-answer.ts'

type NameOf = (id: string | undefined) => string

const placeSays = ({ post, officer, extra }: Place, name: NameOf): string =>
  `${postTitles[post]}${officer ? `（${name(officer)}）` : ''}${extra ? '（加签）' : ''}`

/** What 批准 would do at this moment, whoever reads: judged as if by an officer who holds the deciding post. */
const foresee = async (
  desk: Desk,
  session: Session,
  view: LoadedCase,
  target: Track,
  facts: ApprovalFacts,
): Promise<Pick<ApprovalCard, 'obstacles' | 'preview'>> => {
  const setting = await peopledSetting(desk, view)
  const step = facts.targetStep ?? ''
  const post = desk.law.workflows.get(target.kind)?.steps[step]?.chain.at(-1)
  if (post === undefined) return { obstacles: [] }
  const organ = session.organ.id
  const decider = { ...session.officer, appointments: [{ organ, post, from: dayOf(setting.now), document: '' }] }
  const verdict = decide(
    view,
    {
      track: target.id,
      step,
      input: facts.targetInput,
      occurredAt: setting.now,
      origin: { how: 'own' },
      actor: { organ, officer: session.officer.id },
      officer: decider,
      office: organ,
      remark: facts.targetRemark,
    },
    setting,
  )
  if ('reasons' in verdict)
    return { obstacles: verdict.reasons.map((r) => reasonView(r, desk.law, dayOf(setting.now))) }
  const { decision } = verdict
  const asked = { view, before: target, decision, documents: [], session, setting, desk, preview: true }
  return { obstacles: [], preview: stepAnswer(asked) }
}

const cardOf = async (
  desk: Desk,
  session: Session,
  view: LoadedCase,
  track: Track,
  cards: readonly StepCard[],
  name: NameOf,
): Promise<ApprovalCard> => {
  const flow = desk.law.workflows.get(track.kind)
  const facts: ApprovalFacts = approvalFacts.parse(track.facts)
  const closed = flow?.isClosed(track.state) ?? false
  const target = view.tracks.find((t) => t.id === track.arisesFrom)
  const open = cards.filter((c) => c.track === track.id && c.way === 'own' && c.reasons.length === 0)
  const actions = open.map(({ step, title }) => ({ step, title }))
  const mine = actions.some(({ step }) => ['endorse', 'approve'].includes(step))
  const foreseen = closed || !target ? undefined : await foresee(desk, session, view, target, facts)
  return {
    caseId: view.file.id,
    caseTitle: view.file.title,
    track: track.id,
    etag: desk.etag(track.id, track.revision),
    stateTitle: flow?.stateTitle(track.state) ?? '',
    closed,
    targetTrack: target?.id ?? '',
    targetKind: target?.kind ?? '',
    targetTrackTitle: desk.law.workflows.get(target?.kind ?? '')?.title ?? '',
    step: facts.targetStep ?? '',
    title: facts.targetTitle ?? '',
    input: facts.targetInput,
    submittedBy: name(facts.submittedBy),
    submittedAt: facts.submittedAt,
    submittedOpinion: facts.submittedOpinion,
    endedBecause: facts.endedBecause,
    opinions: (facts.opinions ?? []).map((o) => ({
      by: name(o.officer),
      post: postTitles[o.post],
      word: words[o.word],
      opinion: o.opinion,
      at: o.at,
      round: o.round,
    })),
    waitingFor: (facts.remaining ?? []).map((place) => placeSays(place, name)),
    mine,
    actions,
    obstacles: foreseen?.obstacles ?? [],
    preview: foreseen?.preview,
  }
}

const cardsOf = async (desk: Desk, session: Session, view: LoadedCase): Promise<readonly ApprovalCard[]> => {
  const tracks = view.tracks.filter((t) => t.kind === APPROVAL && t.owner === session.organ.id)
  if (tracks.length === 0) return []
  const names = new Map((await desk.store.officers()).map((o) => [o.id, o.name]))
  const cards = await stepCards(desk, session, view)
  return Promise.all(tracks.map((t) => cardOf(desk, session, view, t, cards, (id) => names.get(id ?? '') ?? id ?? '')))
}

/** 待我审批, and what I submitted that still goes round. */
export const readApprovals = async (desk: Desk, session: Session): Promise<readonly ApprovalCard[]> => {
  const viewer = { organ: session.organ.id, officer: session.officer.id }
  const ids = await desk.store.casesWithOpen(viewer, APPROVAL)
  const views = await Promise.all(ids.map((id) => visibleCase(desk, session, id)))
  const all = await Promise.all(views.map((view) => (view ? cardsOf(desk, session, view) : [])))
  return all.flat().filter((card) => !card.closed && card.actions.length > 0)
}
export const readCaseApprovals = async (
  desk: Desk,
  session: Session,
  caseId: string,
): Promise<Answer<readonly ApprovalCard[]>> => {
  const view = await visibleCase(desk, session, caseId)
  return view ? done(await cardsOf(desk, session, view)) : notFound
}
