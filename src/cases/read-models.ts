/** @module What the API answers: plain JSON shapes, already projected by the access policy. The browser imports these types only. */
import type { Seat, Post } from '../domain/organ.ts'
import type { Reason } from '../domain/reason.ts'
import type { CaseFile } from '../engine/case-view.ts'
import type { Anomaly, EventAudience, Origin } from '../engine/event.ts'

/** 〔310号令 第五条第二款〕 with its mark. */
export interface BasisLabel {
  readonly label: string
  readonly quote?: string
  /** text: shown plain; anything else shows 依据待核. */
  readonly certainty: 'text' | 'second-hand' | 'recalled' | 'config'
  readonly axis: 'act' | 'step' | 'decision'
  /** False when the instrument was not in force on the date its axis looks at. */
  readonly inForce: boolean
}
export interface ReasonView extends Reason {
  readonly basisLabel?: BasisLabel
  /** What unblocks it, in words: 先办理「提交移送报告」. */
  readonly unblockSays?: string
}
export interface SessionView {
  readonly officer: { readonly id: string; readonly name: string; readonly certificate: string }
  readonly organ: { readonly id: string; readonly name: string; readonly kind: string }
  readonly posts: readonly { readonly post: Post; readonly title: string }[]
  readonly now: string
}
export interface TrackCard {
  readonly id: string
  readonly kind: string
  readonly title: string
  readonly stateTitle: string
  readonly closed: boolean
  readonly owner: string
  readonly ownerName: string
  /** The proceeding it comes from, when the viewer sees that one too. */
  readonly arisesFrom?: { readonly id: string; readonly title: string }
  readonly seats: readonly {
    readonly side: Seat
    readonly sideTitle: string
    readonly organ: string
    readonly name: string
    readonly joined: boolean
  }[]
  readonly actTitles: readonly string[]
  /** 补录: opened at a state it had reached before. */
  readonly backfilled?: true
  /** Opaque; send back as If-Match. */
  readonly etag: string
}
export interface CaseCard {
  readonly id: string
  readonly title: string
  readonly region: string
  readonly openedAt: string
  readonly tracks: readonly {
    readonly id: string
    readonly kind: string
    readonly title: string
    readonly stateTitle: string
    readonly ownerName: string
  }[]
  readonly nextDue?: string
}
export interface CaseDetail {
  readonly file: CaseFile
  readonly regionName: string
  readonly openedByName: string
  readonly openedAt: string
  readonly tracks: readonly TrackCard[]
}
export interface TimelineEntry {
  readonly id: string
  readonly track: string
  readonly trackTitle: string
  readonly type: 'opened' | 'step' | 'annulled' | 'consequence'
  readonly step: string
  readonly title: string
  readonly occurredAt: string
  readonly recordedAt: string
  readonly lateEntry: boolean
  readonly actor: string
  readonly recordedBy: string
  readonly origin: Origin
  readonly originTitle: string
  readonly audience: EventAudience
  readonly anomalies: readonly Anomaly[]
  readonly documents: readonly { readonly id: string; readonly title: string; readonly number?: string }[]
  readonly remark?: string
  readonly synthetic?: string
  /** True when a later 更正 struck it out. */
  readonly annulled: boolean
  readonly told?: readonly string[]
  /** 补录: who confirmed it; the papers only for the organ that did. */
  readonly backfill?: { readonly confirmedBy: string; readonly papers: readonly string[] }
  /** A step with a 审批链 taken here: straight away, or by 批准. Only its own organ reads it. */
  readonly handled?: '直接办理' | '经审批办理'
  /** May the viewer's organ correct it. */
  readonly mayAnnul: boolean
}
export interface ClockCard {
  readonly id: string
  readonly caseId: string
  readonly caseTitle: string
  readonly track: string
  readonly trackKind: string
  readonly limit: string
  readonly title: string
  readonly round: number
  readonly dutyName: string
  /** The duty is the viewer's organ's. */
  readonly mine: boolean
  readonly from: string
  readonly due?: string
  readonly warn?: string
  readonly provisional: boolean
  readonly suspended: boolean
  readonly stoppedAt?: string
  readonly status: 'running' | 'due-soon' | 'overdue' | 'suspended' | 'met' | 'met-late' | 'superseded'
  readonly statusTitle: string
  /** 还有 1 天 3 小时 / 已逾期 2 天. */
  readonly remaining: string
  readonly missed: string
  /** 补录: a person confirmed its start from papers. */
  readonly backfilled?: true
  readonly basis: readonly BasisLabel[]
  readonly proof: readonly string[]
}
export interface StepCard {
  readonly caseId: string
  readonly caseTitle: string
  readonly track: string
  readonly kind: string
  readonly trackTitle: string
  readonly step: string
  readonly title: string
  readonly help?: string
  readonly side: Seat
  readonly sideTitle: string
  readonly posts: readonly string[]
  readonly basis: readonly BasisLabel[]
  readonly documents: readonly string[]
  /** Empty: may be taken now. Otherwise 暂不能办理. */
  readonly reasons: readonly ReasonView[]
  /** What must be weighed when it is taken; blocks nothing. */
  readonly hints: readonly ReasonView[]
  readonly way: 'own' | 'paper' | 'colleague' | 'other'
  /** This officer stands on its 审批链 before who decides. */
  readonly mayPropose: boolean
}
export interface DocumentCard {
  readonly id: string
  readonly caseId: string
  readonly track: string
  readonly kind: string
  readonly title: string
  readonly organName: string
  readonly number?: string
  readonly stage: string
  readonly stageTitle: string
  readonly createdAt: string
  readonly modelHash: string
  readonly pdf?: { readonly sha256: string; readonly bytes: number }
}
export interface NoticeCard {
  readonly id: string
  readonly caseId: string
  readonly caseTitle: string
  readonly track: string
  readonly kind: 'main' | 'copy' | 'alert'
  readonly kindTitle: string
  readonly says: string
  readonly document?: string
  readonly createdAt: string
  readonly signedAt?: string
}
/** A duty of the viewer's organ that another proceeding put on it. */
export interface DutyCard {
  readonly id: string
  readonly caseId: string
  readonly caseTitle: string
  readonly track: string
  readonly rule: string
  readonly says: string
  /** 先办理「行政执法」的「决定罚款」. */
  readonly where: string
  readonly since: string
  readonly due?: string
  readonly overdue: boolean
  readonly basis: readonly BasisLabel[]
}
export interface EvidenceCard {
  readonly id: string
  readonly name: string
  readonly mime: string
  readonly bytes: number
  readonly sha256: string
  readonly addedAt: string
}
export interface Inbox {
  readonly clocks: readonly ClockCard[]
  /** Open steps this officer may take now. */
  readonly steps: readonly StepCard[]
  readonly notices: readonly NoticeCard[]
  /** Duties not yet met, the nearest due first. */
  readonly duties: readonly DutyCard[]
}
/** Answer of a step, and of its preview (where ids are absent). */
export interface StepAnswerView {
  readonly preview: boolean
  readonly event: string
  readonly title: string
  readonly stateTitle: string
  readonly etag: string
  /** What the step rests on: substance by the day of the act, procedure by the day of the step. */
  readonly basis: readonly BasisLabel[]
  readonly anomalies: readonly Anomaly[]
  /** What the step found: calculators with their inputs. */
  readonly told: readonly string[]
  readonly clocksStarted: readonly ClockCard[]
  readonly clocksStopped: readonly ClockCard[]
  readonly documents: readonly {
    readonly id?: string
    readonly kind: string
    readonly title: string
    readonly number?: string
  }[]
  readonly notices: readonly { readonly to: string; readonly says: string }[]
  readonly consequences: readonly { readonly track: string; readonly title: string }[]
}
/** GET /workflows: everything a form needs, from the step definitions. */
export interface WorkflowView {
  readonly kind: string
  readonly title: string
  readonly version: number
  readonly steps: readonly {
    readonly step: string
    readonly title: string
    readonly help?: string
    readonly side: Seat
    readonly sideTitle: string
    readonly posts: readonly string[]
    readonly schema: Readonly<Record<string, unknown>>
    readonly example: unknown
    readonly outcomes: Readonly<Record<string, string>>
    readonly basis: readonly BasisLabel[]
    readonly documents: readonly { readonly kind: string; readonly title: string; readonly series?: string }[]
  }[]
}
/** RFC 9457. `reasons` holds all of them, not the first. */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly code: string
  readonly detail: string
  readonly reasons?: readonly ReasonView[]
  /** 412: what changed since. */
  readonly changed?: readonly TimelineEntry[]
  readonly etag?: string
}
/** One row of 线索与协作: what it is and where it stands, nothing from its facts, which may come from inner events. */
export interface TrackListItem {
  readonly id: string
  readonly caseId: string
  readonly caseTitle: string
  readonly kind: string
  readonly title: string
  readonly stateTitle: string
  readonly closed: boolean
  readonly owner: string
  readonly ownerName: string
  readonly askedName?: string
  readonly openedAt: string
  readonly nextDue?: string
}
export interface OrganCard {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly regionName: string
}
/** What is sealed of a reporter, to somebody who opened it. */
export interface ReporterView {
  readonly id: string
  readonly name: string
  readonly phone?: string
  readonly address?: string
  readonly identifier?: string
}
/** That something is sealed; never what. */
export interface ReporterCard {
  readonly id: string
  readonly track: string
  readonly sealedBy: string
  readonly sealedAt: string
  readonly mayOpen: boolean
  readonly openings: readonly { readonly by: string; readonly at: string; readonly reason: string }[]
}
