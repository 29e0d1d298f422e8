/** @module 行政处罚台账 and entries on the sharing platform, narrowed to what a viewer may see. */
import { z } from 'zod'
import type { PenaltyRow, PenaltyStore, PlatformMark } from '../cases/port-penalty.ts'
import { civilDate } from '../domain/time.ts'
import type { Database } from './database.ts'
import { notBarred } from './people.ts'
import { SEES_TRACK } from './reads.ts'
import { instantRow } from './rows.ts'

const penaltyRow = z
  .object({
    id: z.string(),
    organ: z.string(),
    audience: z.array(z.string()),
    number: z.string(),
    content: z.string(),
    decided_on: z.string(),
    party: z.string(),
    identifier: z.string().nullable(),
    act: z.string(),
    acted_on: z.string(),
    crime: z.string(),
    sheet: z.record(z.string(), z.unknown()),
    fine_fen: z.number(),
    transferred: z.boolean(),
    recorded_by: z.string(),
    at: instantRow,
  })
  .transform(({ decided_on, acted_on, fine_fen, recorded_by, identifier, ...row }): PenaltyRow => ({
    ...row,
    ...(identifier !== null && { identifier }),
    decidedOn: civilDate(decided_on),
    actedOn: civilDate(acted_on),
    fineFen: fine_fen,
    recordedBy: recorded_by,
  }))
const markRow = z
  .object({ track: z.string(), entered_on: z.string(), recorded_by: z.string(), at: instantRow })
  .transform(({ entered_on, recorded_by, ...row }): PlatformMark => ({
    ...row,
    enteredOn: civilDate(entered_on),
    recordedBy: recorded_by,
  }))
const keyRow = z.object({ id: z.string(), content: z.string() })

export const makePenalties = (db: Database): PenaltyStore => ({
  addPenalty: async (p) =>
    (await db.run(
      `insert into penalty (id, organ, audience, number, content, decided_on, party, identifier, act, acted_on, crime,
         sheet, fine_fen, transferred, recorded_by, at)
       values ($1, $2, $3::text[], $4, $5, $6::date, $7, $8, $9, $10::date, $11, $12::jsonb, $13, $14, $15, $16::timestamptz)
       on conflict (organ, number) do nothing`,
      [
        p.id,
        p.organ,
        p.audience,
        p.number,
        p.content,
        p.decidedOn,
        p.party,
        p.identifier ?? null,
        p.act,
        p.actedOn,
        p.crime,
        JSON.stringify(p.sheet),
        p.fineFen,
        p.transferred,
        p.recordedBy,
        p.at,
      ],
    )) > 0,
  penaltyNumbered: async (organ, number) =>
    (
      await db.rows(
        keyRow,
        `select jsonb_build_object('id', x.id, 'content', x.content) as row from penalty x
         where x.organ = $1 and x.number = $2`,
        [organ, number],
      )
    )[0],
  penalties: (viewer) =>
    db.rows(
      penaltyRow,
      `select to_jsonb(x) as row from penalty x where x.audience @> array[$1::text] order by x.decided_on, x.id`,
      [viewer.organ],
    ),
  platformMarks: (viewer) =>
    db.rows(
      markRow,
      `select to_jsonb(m) as row from platform_mark m join track t on t.id = m.track
       where ${SEES_TRACK} and ${notBarred('t.case_id', '$1', '$2')}`,
      [viewer.organ, viewer.officer],
    ),
  markPlatform: async ({ track, enteredOn, recordedBy, at }) =>
    (await db.run(
      `insert into platform_mark (track, entered_on, recorded_by, at) values ($1, $2::date, $3, $4::timestamptz)
       on conflict do nothing`,
      [track, enteredOn, recordedBy, at],
    )) > 0,
})
