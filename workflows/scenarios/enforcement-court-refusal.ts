/** @module What the court refuses, what it stays, and what is to be decided anew. Synthetic, September 2026 on. */
import { toServed } from './enforcement-execution.ts'
import { partyTold } from './papers.ts'
import { who, type Entry, type Scenario } from './scenario.ts'
import { incidentOf, paperOn } from './toward-police.ts'

const act = (step: string, at: string, by: string, input: unknown) => ({ track: 'enforcement', step, at, by, input })
const fromCourt = (step: string, at: string, result: string) => ({
  ...act(step, at, who.clerk, { result, number: '示例', because: '见裁定' }),
  paper: paperOn(at),
})
const review = { kind: 'review', authority: '固阳县人民政府', number: '示例', stopped: false }
const upheld = { result: 'upheld', number: '示例', note: '维持' }
const urging = { receivedBy: '当事人签收', amountStated: true, rightsTold: true }
const application = { subject: '罚款', materials: ['强制执行申请书', '行政处罚决定书', '催告书'] }
const upward = { court: '包头市中级人民法院', grounds: '行政决定具备法定执行效力' }
const stay = { result: 'stopped', ground: '执行会造成难以弥补的损失，且不损害公共利益', number: '示例' }
/** 维持 on 2026-10-12, urged, applied on the 28th (Wednesday). */
const toApplied: readonly Entry[] = [
  ...toServed,
  act('recordRemedy', '2026-09-21 10:00', who.handler, review),
  { ...act('recordStay', '2026-09-22 10:00', who.handler, stay), expect: { outcome: 'stopped' } },
  {
    ...act('recordStay', '2026-09-25 10:00', who.handler, { ...stay, result: 'resumed', ground: '停止执行的原因消除' }),
    expect: { outcome: 'resumed' },
  },
  act('endRemedy', '2026-10-12 10:00', who.handler, upheld),
  act('urge', '2026-10-13 10:00', who.handler, urging),
  { ...act('applyCourt', '2026-10-28 10:00', who.head, application), expect: { state: 'applied' } },
]

export const enforcementCourtRefusal: readonly Scenario[] = [
  {
    id: 'court-not-accepted-overturned',
    title: '人民法院不予受理强制执行申请，上一级人民法院裁定受理；审查后不准予执行，复议维持，据此结案',
    source: '合成',
    file: incidentOf('不准予强制执行'),
    entries: [
      ...toApplied,
      {
        ...fromCourt('acceptApplication', '2026-10-29 10:00', 'notAccepted'),
        expect: { state: 'penalised', clocks: { 'D-58b': '2026-11-13' } },
      },
      {
        ...act('appealCourtRefusal', '2026-11-02 10:00', who.head, upward),
        expect: { clocks: { 'D-58b': 'met' } },
      },
      {
        ...act('applyCourt', '2026-11-03 10:00', who.head, application),
        expect: { refused: ['court-appeal-pending', 'not-urged-ten-days'] },
      },
      {
        ...act('recordCourtAppeal', '2026-11-10 10:00', who.clerk, { result: 'overturned', number: '示例' }),
        expect: { outcome: 'accepted', state: 'beforeCourt' },
      },
      {
        ...fromCourt('ruleExecution', '2026-11-16 10:00', 'refused'),
        expect: { state: 'penalised', clocks: { 'D-58b': '2026-12-01' } },
      },
      act('appealCourtRefusal', '2026-11-18 10:00', who.head, upward),
      {
        ...act('closeEnforcement', '2026-11-19 10:00', who.deptHead, {
          ground: '人民法院不予受理或者不准予强制执行',
          note: '结案',
        }),
        expect: { refused: ['court-appeal-pending'] },
      },
      {
        ...act('recordCourtAppeal', '2026-12-10 10:00', who.clerk, { result: 'upheld', number: '示例' }),
        expect: { outcome: 'upheld' },
      },
      {
        ...act('closeEnforcement', '2026-12-11 10:00', who.deptHead, {
          ground: '处罚决定执行完毕',
          note: '结案',
        }),
        expect: { refused: ['fine-not-executed'] },
      },
      {
        ...act('closeEnforcement', '2026-12-11 11:00', who.deptHead, {
          ground: '人民法院不予受理或者不准予强制执行',
          note: '上一级人民法院维持不准予执行的裁定',
        }),
        expect: { state: 'closed' },
      },
    ],
  },
  {
    id: 'court-refused-overturned',
    title: '人民法院裁定不准予执行，上一级人民法院裁定准予，进入强制执行；终结执行后结案',
    source: '合成',
    file: incidentOf('复议后准予强制执行'),
    entries: [
      ...toApplied,
      fromCourt('acceptApplication', '2026-10-29 10:00', 'accepted'),
      fromCourt('ruleExecution', '2026-11-02 10:00', 'refused'),
      act('appealCourtRefusal', '2026-11-05 10:00', who.head, upward),
      {
        ...act('recordCourtAppeal', '2026-11-20 10:00', who.clerk, { result: 'overturned', number: '示例' }),
        expect: { outcome: 'granted', state: 'executing' },
      },
      {
        ...act('endExecution', '2026-12-20 10:00', who.clerk, {
          result: 'terminated',
          number: '示例',
          note: '被执行人终止，无财产可供执行',
        }),
        paper: paperOn('2026-12-20 10:00'),
      },
      {
        ...act('closeEnforcement', '2026-12-21 10:00', who.deptHead, { ground: '人民法院终结执行', note: '终结执行' }),
        expect: { state: 'closed' },
      },
    ],
  },
  {
    id: 'remade',
    title: '行政复议撤销并责令重新作出：不能结案，按载明的日期重新告知、审核后重新处罚',
    source: '合成',
    file: incidentOf('责令重新作出'),
    entries: [
      ...toServed,
      act('recordRemedy', '2026-09-21 10:00', who.handler, review),
      {
        ...act('endRemedy', '2026-09-28 10:00', who.handler, { ...upheld, remake: true }),
        expect: { refused: ['remake-without-annulment'] },
      },
      {
        ...act('endRemedy', '2026-09-28 11:00', who.handler, {
          result: 'annulled',
          number: '示例',
          remake: true,
          remakeBy: '2026-11-27',
          note: '裁量明显不当',
        }),
        expect: { state: 'investigating', clocks: { 'D-50': '2026-11-27' } },
      },
      {
        ...act('closeEnforcement', '2026-09-29 10:00', who.deptHead, { ground: '处罚决定被撤销', note: '结案' }),
        expect: { refused: ['remake-ordered'] },
      },
      {
        ...act('decideFine', '2026-09-30 10:00', who.head, { fineFen: 150_000_00, grounds: '擅自倾倒', harmful: true }),
        expect: { refused: ['penalty-not-notified', 'legal-review-missing'] },
      },
      ...partyTold('2026-10-09', '2026-10-12'),
      {
        ...act('decideFine', '2026-10-13 10:00', who.head, { fineFen: 150_000_00, grounds: '擅自倾倒', harmful: true }),
        expect: { state: 'penalised', clocks: { 'D-50': 'met', 'D-52': 'running' } },
      },
    ],
  },
]
