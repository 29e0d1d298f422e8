/** @module 赔偿 and 公益诉讼 in one case: two acts, two polluters, two departments do not block each other; the secret stays one. */
import { describe, expect, test } from 'vitest'
import { obligationsOf } from '../../src/engine/duties.ts'
import { explain } from '../../src/engine/explain.ts'
import { handedDown } from '../../workflows/scenarios/public-interest-roads.ts'
import { who } from '../../workflows/scenarios/scenario.ts'
import { at, attempt, caseAfter, codesOf, officerOf, settingAt, trackOf, withTrack, type CaseNow } from './case-now.ts'
import { both, eco, proc, suing, toEdc, toPil } from './road-public-interest.ts'

const suit = {
  track: 'civil-public-interest',
  step: 'fileCivilSuit',
  at: '2026-10-13 10:00',
  by: proc.head,
  input: handedDown,
}
const agreed = caseAfter(both('concludeReview', 'signAgreement'))
const about = (now: CaseNow, acts: readonly string[], parties: readonly string[]) =>
  withTrack(now, 'compensation', { subject: { acts, parties } })
const dutiesOf = (now: CaseNow, organ: string) =>
  obligationsOf(now.view, settingAt(at('2026-10-13 10:00')))
    .filter((o) => o.organ === organ && o.metAt === undefined)
    .map((o) => o.rule)

describe('同一行为、同一责任人的赔偿协议，才使公益诉讼不能起诉', () => {
  test('同一行为、同一责任人：不能起诉，检察院有终结或者支持的职责', () => {
    expect(codesOf(attempt(agreed, suit))).toEqual(['LK-02'])
    expect(dutiesOf(agreed, 'guyang-procuratorate')).toContain('LK-07')
  })
  test('就另一行为达成的协议，不妨碍起诉，也不产生终结的职责', () => {
    const now = about(agreed, ['another'], ['liu'])
    expect(codesOf(attempt(now, suit))).toEqual(['办成了'])
    expect(dutiesOf(now, 'guyang-procuratorate')).not.toContain('LK-07')
  })
  test('与另一责任人达成的协议，不妨碍起诉', () => {
    const now = about(agreed, ['dumping'], ['other'])
    expect(codesOf(attempt(now, suit))).toEqual(['办成了'])
    expect(dutiesOf(now, 'guyang-procuratorate')).not.toContain('LK-07')
  })
  test('没有写明责任人的协议，按同一行为处理', () => {
    expect(codesOf(attempt(about(agreed, ['dumping'], []), suit))).toEqual(['LK-02'])
  })
  test('没有公益诉讼案件的，不产生终结案件的职责', () => {
    expect(dutiesOf(caseAfter(toEdc('signAgreement')), 'guyang-procuratorate')).toEqual([])
  })
})

describe('一案两个赔偿程序', () => {
  test('另一部门的索赔正在诉讼，本部门照常磋商', () => {
    const moved = toEdc('answerNotice').map((e) => ({
      ...e,
      at: String(e.at).replace('2026-09', '2026-11'),
      ...('open' in e ? { as: 'other' } : { track: 'other' }),
    }))
    const now = caseAfter([...suing, ...moved])
    const meeting = { attendees: ['甲', '乙'], procuratorateAttended: false, minutes: '会议' }
    expect(
      codesOf(
        attempt(now, {
          track: 'other',
          step: 'holdNegotiation',
          at: '2026-11-23 10:00',
          by: eco.handler,
          input: meeting,
        }),
      ),
    ).toEqual(['办成了'])
  })
})

describe('诉前公告以前，行政机关不知道有公益诉讼', () => {
  const seen = (now: CaseNow) => trackOf(now, 'civil-public-interest').audience.includes('guyang-ecology')
  test('公告使赔偿权利人指定的部门看到，其他机关仍看不到', () => {
    expect(seen(caseAfter(toPil('concludeInvestigation')))).toBe(false)
    const now = caseAfter(toPil('announceBeforeSuit'))
    expect(seen(now)).toBe(true)
    expect(trackOf(now, 'civil-public-interest').audience).not.toContain('guyang-police')
  })
  test('秘密的公益诉讼不改变生态环境部门能办什么', () => {
    const viewer = { organ: 'guyang-ecology', officer: officerOf(who.handler) }
    const alone = caseAfter(toEdc('checkPreliminarily'))
    const secret = caseAfter(both('concludeInvestigation', 'checkPreliminarily'))
    const steps = (now: CaseNow) =>
      JSON.stringify(explain(now.view, viewer, settingAt(at('2026-09-10 12:00')))).replace(/"(e|n)\d+"/g, '""')
    expect(steps(secret)).toBe(steps(alone))
    expect(dutiesOf(secret, 'guyang-ecology')).toEqual(dutiesOf(alone, 'guyang-ecology'))
  })
})

describe('赔偿方面的职责', () => {
  test('启动索赔而没有通报检察院：LK-15；通报以后没有', () => {
    expect(dutiesOf(caseAfter(toEdc('decideClaim')), 'guyang-ecology')).toContain('LK-15')
    expect(dutiesOf(caseAfter(toEdc('notifyProcuratorate')), 'guyang-ecology')).not.toContain('LK-15')
  })
  test('公告期满没有函告：提议认定，从不自行认定', () => {
    const now = caseAfter(toPil('endAnnouncementPeriod'))
    expect(dutiesOf(now, 'guyang-procuratorate')).toEqual(['LK-05'])
    expect(trackOf(now, 'civil-public-interest').facts.claimant).toBeUndefined()
  })
  test('索赔程序没有通报检察院，检察院看不到，起诉不因它受阻；通报以后受阻', () => {
    expect(codesOf(attempt(caseAfter(both('concludeReview', 'decideClaim')), suit))).toEqual(['办成了'])
    expect(codesOf(attempt(caseAfter(both('concludeReview', 'notifyProcuratorate')), suit))).toEqual(['LK-01'])
  })
})
