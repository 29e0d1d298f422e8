/** @module A hidden track never blocks, explains or counts for an organ that may not see it; its owner is told. */
import { describe, expect, test } from 'vitest'
import type { Track } from '../../src/engine/case-view.ts'
import type { Verdict } from '../../src/engine/setting.ts'
import { explain } from '../../src/engine/explain.ts'
import { who } from '../../workflows/scenarios/scenario.ts'
import { officers } from '../../workflows/scenarios/office.ts'
import {
  at,
  attempt,
  carried,
  caseAfter as told,
  codesOf,
  made,
  settingAt,
  trackOf,
  withTrack,
  type Attempt,
  type CaseNow,
} from './case-now.ts'
import { ready, road, through, told as partyTold, upTo } from './road.ts'

/** Our case, not open to the superior bureau either: what it cannot see must not move its own secret track. */
const caseAfter = (entries: Parameters<typeof told>[0]): CaseNow => {
  const now = told(entries)
  const unseen = (t: Track): Track => ({ ...t, audience: t.audience.filter((o) => o !== 'baotou-ecology') })
  return { ...now, view: { ...now.view, tracks: now.view.tracks.map(unseen) } }
}
const seats = {
  enforcer: 'baotou-ecology',
  police: 'baotou-police',
  procuratorate: 'baotou-procuratorate',
  court: 'baotou-court',
}
/** A track of 包头市生态环境局 on the same act, in the state of one of ours, secret to 固阳县分局. */
const secretOf = (now: CaseNow, name: string, change: Partial<Track> = {}): Track => ({
  ...trackOf(now, name),
  id: `secret-${name}`,
  owner: 'baotou-ecology',
  seats,
  audience: ['baotou-ecology'],
  arisesFrom: undefined,
  ...change,
})
const adding = (now: CaseNow, ...tracks: readonly Track[]): CaseNow => ({
  ...now,
  view: { ...now.view, tracks: [...tracks, ...now.view.tracks] },
})
const secretEnforcement = secretOf(caseAfter(through('assessCrime')), 'enforcement')
const secretTransfer = secretOf(caseAfter(through('acknowledge')), 'transfer')
const ours = officers.filter((o) => o.appointments[0]?.organ === 'guyang-ecology')
const isTheirs = (id: string) => id.startsWith('secret-')

/** What 固阳县分局 learns of a verdict: its own appends and the notices to everybody but the owner of the secret. */
const learnt = (verdict: Verdict) => {
  if ('reasons' in verdict) return verdict
  const { appends, documents, notices } = verdict.decision
  return {
    appends: appends.filter((a) => !isTheirs(a.track.id)),
    documents,
    notices: notices.filter((n) => n.toOrgan !== 'baotou-ecology'),
  }
}
const secrets = [
  { title: '包头市局的第二个行政执法程序', tracks: [secretEnforcement] },
  { title: '包头市局的移送程序', tracks: [secretTransfer] },
  { title: '两个都有', tracks: [secretEnforcement, secretTransfer] },
]
const points = road.flatMap((entry, i) => (entry.step ? [{ step: entry.step, entries: road.slice(0, i + 1) }] : []))

describe.each(secrets)('保密的程序不影响固阳县分局看到的：$title', ({ tracks }) => {
  test.each(points)('办完 $step 以后，能办什么、为什么不能办，都一样', ({ entries }) => {
    const now = caseAfter(entries)
    for (const officer of ours) {
      const viewer = { organ: 'guyang-ecology', officer }
      const setting = () => settingAt(at('2026-11-12 10:00'))
      expect(explain(adding(now, ...tracks).view, viewer, setting())).toEqual(explain(now.view, viewer, setting()))
    }
  })
  test.each(Object.entries(ready))('办理 %s，结果一样', (_, { given, attempt: a }) => {
    const now = caseAfter(given)
    expect(learnt(attempt(adding(now, ...tracks), a))).toEqual(learnt(attempt(now, a)))
  })
  test.each(points)('办完 $step 以后罚款、结案、移送，结果一样', ({ entries }) => {
    const now = caseAfter(entries)
    const tries: readonly Attempt[] = [
      { track: 'enforcement', step: 'decideFine', at: '2026-11-12 10:00', by: who.head },
      { track: 'enforcement', step: 'closeEnforcement', at: '2026-11-12 10:00', by: who.deptHead },
      { track: 'transfer', step: 'dispatch', at: '2026-11-12 10:00', by: who.handler, remark: '交接延误' },
    ]
    for (const a of tries) expect(learnt(attempt(adding(now, ...tracks), a))).toEqual(learnt(attempt(now, a)))
  })
})

describe('保密程序的主办机关得到提示', () => {
  const fine: Attempt = { track: 'enforcement', step: 'decideFine', at: '2026-09-25 10:00', by: who.head }
  const toOwner = (verdict: Verdict) => made(verdict).notices.filter((n) => n.toOrgan === 'baotou-ecology')
  test('固阳县分局罚款，包头市局正在移送同一行为：罚款不受阻，包头市局得到提示', () => {
    const now = adding(caseAfter(partyTold), secretTransfer)
    const notices = toOwner(attempt(now, fine))
    expect(notices.map((n) => [n.kind, n.track])).toEqual([['alert', 'secret-transfer']])
    expect(notices[0]?.says).toContain('固阳县分局')
    expect(notices[0]?.says).not.toContain('罚款')
  })
  test('不同的行为，不提示', () => {
    const other = { ...secretTransfer, subject: { acts: ['another'], parties: [] } }
    expect(toOwner(attempt(adding(caseAfter(partyTold), other), fine))).toEqual([])
  })
  test('固阳县分局移送，包头市局对同一行为的九十日期限不由看不见的程序中止，而是得到提示〔2017办法16〕', () => {
    const { given, attempt: dispatch } = ready['police-transfer.dispatch']!
    const verdict = attempt(adding(caseAfter(given), secretEnforcement), dispatch)
    expect(made(verdict).appends.filter((a) => isTheirs(a.track.id))).toEqual([])
    expect(toOwner(verdict).map((n) => [n.kind, n.track])).toEqual([['alert', 'secret-enforcement']])
  })
  test('上级机关看得见下级的移送程序的，其保密程序的九十日期限随之中止，不另提示〔2017办法16〕', () => {
    const { given, attempt: dispatch } = ready['police-transfer.dispatch']!
    const verdict = attempt(adding(told(given), secretEnforcement), dispatch)
    expect(
      made(verdict)
        .appends.filter((a) => isTheirs(a.track.id))
        .map((a) => a.events[0]?.step),
    ).toEqual(['LK-T3'])
    expect(toOwner(verdict)).toEqual([])
  })
  test('公安机关自己登记不予立案通知，看不见行政执法程序，九十日期限照常恢复：该程序的主办机关看得见移送程序〔2017办法16〕', () => {
    const declined = { track: 'transfer', step: 'decideFiling', at: '2026-11-06 16:00', by: 'guyang-police.head' }
    const input = { decision: 'declined', because: '不足三吨', returned: ['全卷'] }
    const now = carried(caseAfter(upTo('decideFiling')), { ...declined, input })
    const notice = attempt(now, {
      track: 'transfer',
      step: 'notifyDecision',
      at: '2026-11-09 10:00',
      by: 'guyang-police.handler',
    })
    const enforcement = made(notice).appends.find((a) => a.track.kind === 'enforcement')
    expect(enforcement?.track.clocks.map((c) => [c.limit, c.suspended])).toEqual([['D-50', false]])
    expect(made(notice).notices.filter((n) => n.kind === 'alert')).toEqual([])
  })
  test('保密程序本身照常受自己看得见的程序约束', () => {
    const now = adding(caseAfter(upTo('formTeam')), secretEnforcement, secretTransfer)
    const theirs: Attempt = {
      track: 'secret-enforcement',
      step: 'decideFine',
      at: '2026-11-06 10:00',
      by: 'baotou-ecology.head',
    }
    expect(codesOf(attempt(now, theirs))).toEqual(['LK-T1'])
  })
  test('固阳县分局不能办理、也不能登记保密程序的环节', () => {
    const now = adding(caseAfter(through('acknowledge')), secretTransfer)
    for (const received of [undefined, '2026-11-06 10:00'])
      expect(
        codesOf(
          attempt(now, {
            track: 'secret-transfer',
            step: 'decideFiling',
            at: '2026-11-06 09:00',
            by: who.clerk,
            received,
          }),
        ),
      ).toEqual(['not-found'])
  })
})

describe('衔接规则以行为为界', () => {
  const now = caseAfter(through('acknowledge'))
  const second = (acts: readonly string[]): CaseNow => {
    const track = {
      ...trackOf(caseAfter(partyTold), 'enforcement'),
      id: 'second',
      subject: { acts, parties: ['liu'] },
    }
    return adding(now, track)
  }
  const fine: Attempt = { track: 'second', step: 'decideFine', at: '2026-11-06 10:00', by: who.head }
  test('同一行为正在移送，不能罚款', () => expect(codesOf(attempt(second(['dumping']), fine))).toEqual(['LK-T1']))
  test('同案的另一行为，可以罚款', () => expect(codesOf(attempt(second(['emission']), fine))).toEqual(['办成了']))
  test('涉及两个行为而其中一个正在移送，不能罚款', () =>
    expect(codesOf(attempt(second(['emission', 'dumping']), fine))).toEqual(['LK-T1']))
  test('另一行为的移送，不能代替本行为的移送〔310号令11〕', () => {
    const suspected = adding(now, {
      ...trackOf(now, 'enforcement'),
      id: 'second',
      subject: { acts: ['emission'], parties: ['liu'] },
    })
    expect(codesOf(attempt(suspected, fine))).toEqual(['LK-T2'])
  })
  test('移送一个行为，不中止另一行为的九十日期限', () => {
    const before = caseAfter(upTo('dispatch'))
    const other = { ...trackOf(before, 'enforcement'), id: 'second', subject: { acts: ['emission'], parties: ['liu'] } }
    const { attempt: dispatch } = ready['police-transfer.dispatch']!
    expect(made(attempt(adding(before, other), dispatch)).appends.map((a) => a.track.id)).not.toContain('second')
  })
  test('程序对谁公开不因办理别的程序而改变', () => {
    const shown = withTrack(now, 'transfer', {})
    expect(trackOf(shown, 'enforcement').audience).toEqual(['guyang-ecology'])
    expect([...trackOf(shown, 'transfer').audience].sort()).toEqual([
      'guyang-ecology',
      'guyang-police',
      'guyang-procuratorate',
    ])
  })
})
