/** @module A step that serves a document issued here waits until that document is sealed. */
import type { Reason } from '../domain/reason.ts'
import type { CaseView, Track, UnsealedDocument } from './case-view.ts'
import type { StepInfo } from './step.ts'
import type { Workflow } from './workflow.ts'

const nameOf = ({ title, number }: UnsealedDocument): string =>
  `《${title}》${number === undefined ? '' : `（${number}）`}`

/** Only documents of the organ at whose desk it is done: whether another organ has sealed its own is not ours to know. */
export const unsealedReasons = (
  view: CaseView,
  track: Track,
  info: StepInfo,
  flow: Workflow,
  office: string,
): readonly Reason[] =>
  view.unsealed
    .filter((d) => d.track === track.id && d.organ === office && info.serves.includes(d.kind))
    .map((d) => ({
      code: 'document-unsealed',
      says: `${nameOf(d)}尚未用印，暂不能办理「${info.title}」；先办理用印登记`,
      basis: flow.documents[d.kind]?.seal,
      unblock: { by: 'document', document: d.id },
    }))
