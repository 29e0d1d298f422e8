/** @module A random but lawful life of a case: moves tried in turn with moving time, each recorded so that it can be told again. */
import fc from 'fast-check'
import type { StateValue } from 'xstate'
import { instantOf, epochOf, type Instant } from '../../src/domain/time.ts'
import { seatsOf } from '../../src/domain/routing.ts'
import { annul } from '../../src/engine/annul.ts'
import { defaultCalendar } from '../../src/engine/calendar.ts'
import type { CaseView, History } from '../../src/engine/case-view.ts'
import { decide } from '../../src/engine/decide.ts'
import type { Append, Setting } from '../../src/engine/setting.ts'
import { standing } from '../../src/engine/fold.ts'
import { openTrack } from '../../src/engine/open-track.ts'
import { law } from '../../workflows/index.ts'
import { officers, organs } from '../../workflows/scenarios/office.ts'
import { declined, dispatched, incident, inspection, opened, report, sheet } from '../../workflows/scenarios/papers.ts'

/** One draw: which move is tried first, how long after the last, how much later it is entered, own or from a paper. */
export interface Draw {
  readonly pick: number
  readonly after: number
  readonly entered: number
  readonly paper: boolean
}
export const draws = fc.array(
  fc.record({
    pick: fc.nat(10_000),
    after: fc.integer({ min: 0, max: 3 * 24 * 60 }),
    entered: fc.integer({ min: 0, max: 2 * 24 * 60 }),
    paper: fc.boolean(),
  }),
  { minLength: 8, maxLength: 30, size: 'max' },
)

type Move =
  | { readonly kind: 'open'; readonly flow: string }
  | { readonly kind: 'step'; readonly track: number; readonly step: string; readonly input: unknown }
/** A move with its times: enough to make it again. */
export interface Told {
  readonly index: number
  readonly move: Move
  readonly at: Instant
  readonly now: Instant
  readonly paper: boolean
}
export interface Life {
  readonly view: CaseView
  readonly histories: ReadonlyMap<string, History>
  readonly tracks: readonly string[]
  readonly told: readonly Told[]
}

const file = { ...incident('随机案件', '2026-09-01', '合成'), id: 'case' }
const start = epochOf(instantOf(Date.parse('2026-09-21T01:00:00Z')))
const index = new Map(organs.map((o) => [o.id, o]))
export const born: Life = {
  view: { file, tracks: [], organs: index, unsealed: [] },
  histories: new Map(),
  tracks: [],
  told: [],
}

const light = { assessment: { crime: 'pollution', sheet: { hazardousWasteKg: 100 } }, opinion: '不足三吨' }
const items = (remaining: readonly string[]) => ({ items: ['铁桶'], receivedBy: '民警甲', remaining, hazardous: '无' })
/** Inputs tried for a step beside its example. */
const others: Readonly<Record<string, readonly unknown[]>> = {
  inspectSite: [inspection],
  openEnforcement: [
    opened,
    { decision: 'notOpened', because: '没有违法行为' },
    { decision: 'referred', to: '林草局', because: '职责' },
  ],
  orderCorrection: [{ to: '某厂', content: '停止倾倒', until: '2099-12-31' }],
  assessCrime: [sheet, light],
  closeEnforcement: [{ ground: '违法事实不能成立', note: '查明没有违法事实' }],
  releaseSeizure: [{ how: 'handedOver', because: '移送', told: true }],
  submitReport: [report('2026-09-01'), { ...report('2026-09-01'), because: '补充' }],
  decideTransfer: [{ decision: 'refused', because: '证据不足' }],
  dispatch: [dispatched('2026-09-14T11:30:00+08:00')],
  supplement: [{ how: 'explained', because: '客观不能' }],
  decideFiling: [
    declined,
    { decision: 'verifyClue', ground: '查证' },
    { decision: 'complex', ground: '复杂', approval: '批〔1〕号' },
  ],
  handOverItems: [items([]), items(['其余'])],
}
/** Opened in a walk: more kinds than these and no walk gets far. Those of part 3 join when it is finished. */
const walked = ['enforcement', 'police-transfer', 'transfer-opinion', 'item', 'recusal']
const flows = [...law.workflows.values()].filter((flow) => walked.includes(flow.kind))
const memory = new Map<string, readonly string[]>()
/** Steps with an arrow from a state: the chart is asked once. */
const openSteps = (kind: string, state: StateValue): readonly string[] => {
  const key = `${kind} ${JSON.stringify(state)}`
  const flow = law.workflows.get(kind)
  const found = memory.get(key) ?? Object.keys(flow?.steps ?? {}).filter((step) => flow?.isOpen(state, step))
  memory.set(key, found)
  return found
}
const moves = (life: Life): readonly Move[] => [
  ...(life.tracks.length < 3 ? flows.map((f): Move => ({ kind: 'open', flow: f.kind })) : []),
  ...life.tracks.flatMap((id, index) => {
    const track = life.view.tracks.find((t) => t.id === id)
    if (!track) return []
    return openSteps(track.kind, track.state).flatMap((step): Move[] => {
      const example = law.workflows.get(track.kind)?.steps[step]?.example
      return [example, ...(others[step] ?? [])].map((input) => ({ kind: 'step', track: index, step, input }))
    })
  }),
]

export const settingOf = (told: Pick<Told, 'index' | 'now'>, what = 'c'): Setting => {
  let ids = 0
  return {
    law,
    calendar: defaultCalendar(),
    now: told.now,
    people: officers,
    newId: () => `${what}${told.index}-${++ids}`,
  }
}
const office = 'guyang-ecology'
const officerFor = (organ: string, posts: readonly string[]) =>
  officers.find((o) => o.appointments.some((a) => a.organ === organ && a.to === undefined && posts.includes(a.post)))

/** Makes a told move on a life; undefined when the engine refuses it. */
export const make = (life: Life, told: Told): Life | undefined => {
  const appends = appendsOf(life, told)
  if (!appends) return undefined
  const opened = told.move.kind === 'open' ? [appends[0]?.track.id ?? ''] : []
  return { ...joined(life, appends), tracks: [...life.tracks, ...opened], told: [...life.told, told] }
}
export const joined = (life: Life, appends: readonly Append[]): Life =>
  appends.reduce<Life>(
    (l, { track, events }) => ({
      ...l,
      view: { ...l.view, tracks: [...l.view.tracks.filter((t) => t.id !== track.id), track] },
      histories: new Map([...l.histories, [track.id, [...(l.histories.get(track.id) ?? []), ...events]]]),
    }),
    life,
  )

const appendsOf = (life: Life, told: Told): readonly Append[] | undefined => {
  const { move, at, now, paper } = told
  const setting = settingOf(told)
  if (move.kind === 'open') {
    const workflow = law.workflows.get(move.flow)!
    const owner = index.get(office)!
    const subject = { acts: ['dumping'], parties: ['liu'] }
    return [
      openTrack(
        {
          workflow,
          owner: office,
          officer: 'guyang-ecology.clerk',
          seats: seatsOf(organs, owner),
          subject,
          openedAt: at,
        },
        setting,
      ),
    ]
  }
  const track = life.view.tracks.find((t) => t.id === life.tracks[move.track])
  const info = track && law.workflows.get(track.kind)?.steps[move.step]
  const seat = info && track.seats[info.by.side]
  if (!track || !info || seat === undefined) return undefined
  const desk = paper && seat !== office ? office : seat
  const officer = officerFor(desk, desk === seat ? info.by.posts : ['clerk'])
  if (!officer) return undefined
  const verdict = decide(
    life.view,
    {
      track: track.id,
      step: move.step,
      input: move.input,
      occurredAt: at,
      origin: desk === seat ? { how: 'own' } : { how: 'paper', receivedAt: now },
      actor: desk === seat ? { organ: seat, officer: officer.id } : { organ: seat },
      officer,
      office: desk,
      remark: '逾期原因',
    },
    setting,
  )
  return 'decision' in verdict ? verdict.decision.appends : undefined
}

const isTold = (life: Life, m: Move): boolean =>
  m.kind === 'step' &&
  life.told.some((t) => t.move.kind === 'step' && t.move.track === m.track && t.move.step === m.step)

/** The life after every draw, one after another. */
export const live = (drawn: readonly Draw[]): readonly Life[] => {
  let clock = start
  return drawn.reduce<readonly Life[]>((lives, draw, i) => {
    const life = lives.at(-1) ?? born
    clock += draw.after * 60_000
    const all = moves(life)
    // Half of the time what was not done yet goes first: else a life never leaves the steps that repeat.
    const fresh = draw.pick % 2 === 0 ? all.filter((m) => !isTold(life, m)) : []
    const tries = fresh.length > 0 ? fresh : all
    const times = { at: instantOf(clock), now: instantOf(clock + draw.entered * 60_000) }
    for (let n = 0; n < tries.length; n++) {
      const move = tries[(draw.pick + n * 7) % tries.length]
      const next = move && make(life, { index: i, move, ...times, paper: draw.paper })
      if (next) return [...lives, next]
    }
    return lives
  }, [])
}

/** 更正 of the first event of a told move; the life after it, or undefined when it is refused. */
export const undo = (life: Life, told: Told): Life | undefined => {
  const found = [...life.histories].flatMap(([track, history]) =>
    standing(history)
      .filter((e) => e.id === `c${told.index}-1` && e.type === 'step')
      .map((e) => ({ track, event: e })),
  )[0]
  if (!found) return undefined
  const officer = officerFor(found.event.office, ['head', 'actingHead'])
  if (!officer) return undefined
  const now = life.told.at(-1)?.now ?? told.now
  const verdict = annul(
    life.view,
    { track: found.track, event: found.event.id, because: '登记错误', officer, office: found.event.office },
    life.histories,
    settingOf({ index: told.index, now }, 'annul'),
  )
  return 'decision' in verdict ? joined(life, verdict.decision.appends) : undefined
}
