/** @module The bureau that transferred a case learns what the law tells it, and nothing of the investigation. */
import { describe, expect, test } from 'vitest'
import { sees } from '../../src/access/policy.ts'
import { defaultCalendar } from '../../src/engine/calendar.ts'
import type { CaseView, Track } from '../../src/engine/case-view.ts'
import { obligationsOf } from '../../src/engine/duties.ts'
import { explain } from '../../src/engine/explain.ts'
import { dayOf, instant } from '../../src/domain/time.ts'
import { caseAfter } from '../workflows/case-now.ts'
import { before } from '../workflows/road-criminal.ts'
import { law } from '../../workflows/index.ts'
import { officers } from '../../workflows/scenarios/office.ts'

const bureau = { organ: 'guyang-ecology' }
const setting = { law, calendar: defaultCalendar(), now: instant('2026-11-30T00:00:00.000Z'), newId: () => 'x' }
const at = (scenario: string, step: string, nth = 0): CaseView => caseAfter(before(scenario, step, nth)).view
const track = (view: CaseView, kind: string): Track | undefined => view.tracks.find((t) => t.kind === kind)
const dutiesIn = (view: CaseView) =>
  obligationsOf(view, setting)
    // LK-53, 53b: what a penalty and a transfer put on the bureau, shown elsewhere.
    .filter((d) => !d.rule.startsWith('LK-53'))
    .map((d) => [d.rule, d.organ, d.due && dayOf(d.due), d.metAt !== undefined])

describe('移送机关看不到侦查，只看到法律告知它的', () => {
  test('拘留、逮捕、不起诉以后，侦查与刑事检察程序对移送机关都不存在', () => {
    for (const view of [at('two-suspects', 'detain'), at('reverse-linkage-whole', 'urgeReply')])
      for (const one of view.tracks.filter((t) => t.kind === 'criminal')) expect(sees(bureau, one)).toBe(false)
  })
  test('移送机关的清单上没有侦查环节', () => {
    const officer = officers.find((o) => o.id === 'guyang-ecology.head')!
    const kinds = explain(at('reverse-linkage-whole', 'urgeReply'), { ...bureau, officer }, setting).map((s) => s.kind)
    expect(kinds).not.toContain('criminal')
    expect(kinds).toContain('reverse-linkage')
  })
  test('反向衔接在检察意见以前看不到，以后看得到', () => {
    expect(track(at('reverse-linkage-whole', 'issueOpinion'), 'reverse-linkage')?.audience).not.toContain(bureau.organ)
    expect(track(at('reverse-linkage-whole', 'replyOpinion'), 'reverse-linkage')?.audience).toContain(bureau.organ)
  })
  test('公安机关侦查期间，人民检察院在提请批准逮捕、移送起诉以前也看不到', () => {
    expect(track(at('arrest-refused-reviewed', 'requestArrest'), 'criminal')?.audience).toEqual([
      'guyang-police',
      'baotou-police',
    ])
    expect(track(at('arrest-refused-reviewed', 'decideArrest'), 'criminal')?.audience).toContain('guyang-procuratorate')
  })
})

describe('不起诉产生的职责', () => {
  test('三日内告知移送机关、三个工作日内移送行政检察，都是人民检察院的', () => {
    expect(dutiesIn(at('reverse-linkage-whole', 'orderPropertyRelease'))).toEqual([
      ['LK-C5', 'guyang-procuratorate', '2026-10-15', false],
      ['LK-71', 'guyang-procuratorate', '2026-10-15', false],
    ])
  })
  test('告知、移送以后即已履行；检察意见提出后，移送机关应当处理并回复', () => {
    const view = at('reverse-linkage-whole', 'replyOpinion')
    expect(dutiesIn(view).map(([rule, organ, , met]) => [rule, organ, met])).toEqual([
      ['LK-C5', 'guyang-procuratorate', true],
      ['LK-71', 'guyang-procuratorate', true],
      ['LK-73', 'guyang-ecology', false],
      ['LK-72', 'guyang-ecology', false],
    ])
  })
})

describe('行政处罚期限', () => {
  const penalty = (view: CaseView) => track(view, 'enforcement')?.clocks.find((c) => c.limit === 'D-50')
  test('刑事程序期间不计入，告知不起诉以后恢复；同案还有人没有终结的，继续不计入〔2017办法16〕', () => {
    expect(penalty(at('reverse-linkage-whole', 'informResult'))?.suspended).toBe(true)
    expect(penalty(at('reverse-linkage-whole', 'handOverReview'))?.suspended).toBe(false)
    expect(penalty(at('two-suspects', 'handOverReview'))?.suspended).toBe(true)
  })
  test('不起诉决定被撤销，告知以后又停止计算', () => {
    expect(penalty(at('opinion-then-revoked', 'informResult', 1))?.suspended).toBe(false)
  })
})

test('折抵罚金以判处的罚金为限，行政拘留的日数照记〔行政处罚法35〕', () => {
  const view = caseAfter([
    ...before('fast-track-plea', 'recordJudgment'),
    {
      track: 'criminal',
      step: 'recordJudgment',
      at: '2026-10-20 10:00',
      by: 'guyang-procuratorate.handler',
      input: {
        number: '示例',
        verdict: 'guilty',
        imprisonment: 'imprisonment',
        criminalFineFen: 5_000_000,
        paidFineFen: 8_000_000,
        detentionDays: 10,
      },
    },
  ]).view
  expect(track(view, 'criminal')?.facts).toMatchObject({
    fineOffset: { paidFen: 8_000_000, offsetFen: 5_000_000 },
    detentionOffset: { days: 10 },
  })
})
