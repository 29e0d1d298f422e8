/** @module Tracks of some kinds with facts and running clocks, narrowed to what a viewer may see. */
import { z } from 'zod'
import type { ScreenReads } from '../cases/port-screen.ts'
import type { Database } from './database.ts'
import { notBarred } from './people.ts'
import { OWN_START, RUNNING, SEES_TRACK } from './reads.ts'
import { instantRow } from './rows.ts'

const screenRow = z.object({
  track: z.string(),
  kind: z.string(),
  caseId: z.string(),
  caseTitle: z.string(),
  owner: z.string(),
  acts: z.array(z.string()),
  facts: z.record(z.string(), z.unknown()),
  clocks: z.array(z.object({ limit: z.string(), due: instantRow })),
})
export const makeScreenReads = (db: Database): ScreenReads => ({
  screenTracks: (viewer, kinds) =>
    db.rows(
      screenRow,
      `select jsonb_build_object('track', t.id, 'kind', t.kind, 'caseId', c.id, 'caseTitle', c.title, 'owner', t.owner,
          'acts', t.subject->'acts', 'facts', t.facts,
          'clocks', coalesce((select jsonb_agg(jsonb_build_object('limit', k.limit_id, 'due', k.due)) from clock k
            where k.track = t.id and ${RUNNING} and not ${OWN_START}), '[]'::jsonb)) as row
        from track t join case_file c on c.id = t.case_id
        where ${SEES_TRACK} and t.kind = any($2::text[]) and ${notBarred('c.id', '$1', '$3')}
        order by t.id`,
      [viewer.organ, kinds, viewer.officer],
    ),
})
