/** @module Tables about people and cases: who is kept away from which case (回避), who handles which track (承办), what was changed in the office. */
import { defineEntity, p } from '@mikro-orm/core'
import { CaseFileEntity, TrackEntity } from './case.ts'

const instant = () => p.datetime().columnType('timestamptz')

/** A projection of the 回避 tracks, written with the step that decides: SQL narrows every read by it. */
export const CaseBarEntity = defineEntity({
  name: 'CaseBar',
  tableName: 'case_bar',
  properties: {
    case: () => p.manyToOne(CaseFileEntity).mapToPk().fieldName('case_id').primary(),
    organ: p.text().primary(),
    officer: p.text().primary(),
    fromAt: instant(),
    liftedAt: instant().nullable(),
  },
  indexes: [{ name: 'case_bar_officer', properties: ['officer', 'organ'], where: 'lifted_at is null' }],
})

/** 承办人 of a track in an organ. The row is who handles it now; `office_log` keeps how it came to that. */
export const AssignmentEntity = defineEntity({
  name: 'Assignment',
  tableName: 'assignment',
  properties: {
    track: () => p.manyToOne(TrackEntity).mapToPk().fieldName('track').primary(),
    organ: p.text().primary(),
    case: () => p.manyToOne(CaseFileEntity).mapToPk().fieldName('case_id'),
    officer: p.text(),
    since: instant(),
    by: p.text().fieldName('assigned_by'),
    because: p.text(),
  },
  indexes: [
    { name: 'assignment_officer', properties: ['organ', 'officer'] },
    { name: 'assignment_case', properties: ['case'] },
  ],
})

/** Append-only by trigger: appointments, 交办, 转办 and 移交 of people. */
export const OfficeLogEntity = defineEntity({
  name: 'OfficeLog',
  tableName: 'office_log',
  properties: {
    seq: p.bigint().primary().autoincrement(),
    id: p.text().unique('office_log_id'),
    organ: p.text(),
    officer: p.text(),
    kind: p.text(),
    body: p.json(),
    recordedAt: instant(),
    recordedBy: p.text(),
  },
  indexes: [{ name: 'office_log_organ', properties: ['organ', 'recordedAt'] }],
})
