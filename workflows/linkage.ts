/** @module The link rules between proceedings. Part 1: 罚款 ↔ 移送, seen from three sides. */
import { z } from 'zod'
import { cite } from '../src/domain/basis.ts'
import { dayOf } from '../src/domain/time.ts'
import { agree, forbid, require, suspend } from '../src/engine/linkage.ts'
import { enforcement } from './enforcement/index.ts'
import { inTheirHands } from './police-transfer/facts.ts'
import { agreedTask } from './office/agreed-task/index.ts'
import { jointMeeting } from './office/joint-meeting/index.ts'
import { transferOpinion } from './office/transfer-opinion/index.ts'
import { policeTransfer } from './police-transfer/index.ts'

export const links = [
  forbid({
    id: 'LK-T1',
    title: '批准移送后不决定罚款',
    reading: '办法说的是移送后“原则上”；自批准之时起一律暂缓，是本系统的读法（依据待核）',
    binds: ['ecology'],
    of: enforcement,
    steps: ['decideFine'],
    given: policeTransfer,
    scope: 'act',
    says: '案件已批准移送公安机关，原则上待不予立案、撤案、不起诉或者裁判后再决定是否罚款；责令改正不受影响',
    basis: [
      cite('linkage-measures-2017', '16', '再决定是否给予行政处罚'),
      cite('state-council-310', '11', '不得以行政处罚代替移送'),
    ],
    unblock: 'notifyDecision',
    // 原则上: the head may depart from it with a recorded reason. Before the dispatch LK-T2 still stands: no fine instead of a transfer.
    when: ({ facts }, own) => facts.approval === 'approved' && inTheirHands(facts) && own.facts.despiteOn === undefined,
  }),
  require({
    id: 'LK-T11',
    title: '移送以后才谈得上先行罚款',
    reading: '办法没有写明由谁、以什么形式作出例外：由主要负责人写明理由决定，是本系统的读法（依据待核）',
    binds: ['ecology'],
    of: enforcement,
    steps: ['allowFineDespiteTransfer'],
    given: policeTransfer,
    scope: 'act',
    says: '同一行为还没有移送公安机关，或者公安机关已经不再办理，不需要先行罚款的决定',
    basis: [cite('linkage-measures-2017', '16', '原则上应当在公安机关决定不予立案或者撤销案件')],
    unblock: 'dispatch',
    unless: () => false,
    when: ({ facts }) => facts.dispatchedAt !== undefined && inTheirHands(facts),
  }),
  require({
    id: 'LK-T2',
    title: '不得以罚代移送',
    of: enforcement,
    steps: ['decideFine', 'closeEnforcement'],
    given: policeTransfer,
    scope: 'act',
    says: '研判为涉嫌犯罪的案件，没有移送、不批准移送或者不予立案的结果，不能决定罚款或者结案',
    basis: [
      cite('state-council-310', '11', '不得以行政处罚代替移送'),
      cite('administrative-penalty-law', '82', '以行政处罚代替刑事处罚'),
      cite('ecological-environment-code', '1062', '不依法移送'),
    ],
    unblock: 'formTeam',
    unless: ({ facts }) => facts.suspected !== true,
    when: ({ facts }) => facts.approval === 'refused' || facts.dispatchedAt !== undefined,
  }),
  forbid({
    id: 'LK-E1',
    title: '一事不再罚',
    of: enforcement,
    steps: ['decideFine'],
    given: enforcement,
    scope: 'act',
    says: '对同一违法行为已经另案作出罚款决定，不得给予两次以上罚款的行政处罚',
    basis: [cite('administrative-penalty-law', '29', '不得给予两次以上罚款的行政处罚')],
    unblock: 'endRemedy',
    when: ({ facts }) => facts.finedOn !== undefined && facts.fell !== true,
  }),
  suspend({
    id: 'LK-T3',
    title: '移送办理期间不计入行政处罚期限',
    binds: ['ecology'],
    reading:
      '起自移送，止于收到不予立案通知、退回或者撤销案件通知；其后又立案的再次停止计算，是本系统的读法（依据待核）：办法没有写明起止',
    of: enforcement,
    given: policeTransfer,
    scope: 'act',
    limit: 'D-50',
    ground: 'criminal-transfer',
    spans: ({ facts }) => (facts.handling ?? []).map(({ from, to }) => ({ from: dayOf(from), to: to && dayOf(to) })),
    says: '涉嫌犯罪案件移送办理期间，不计入行政处罚期限',
    basis: [cite('linkage-measures-2017', '16', '涉嫌犯罪案件的移送办理期间，不计入行政处罚期限')],
  }),
  agree({
    id: 'LK-T4',
    title: '已作处罚的随案附处罚决定书',
    of: policeTransfer,
    steps: ['dispatch'],
    given: enforcement,
    scope: 'act',
    form: z.object({ penaltyDecided: z.boolean() }),
    field: 'penaltyDecided',
    says: '对同一行为已经作出罚款决定，移送时应当注明并附行政处罚决定书',
    basis: [cite('linkage-measures-2017', '6', '还应当附行政处罚决定书')],
    disagrees: ({ facts }, { penaltyDecided }) => facts.finedOn !== undefined && facts.fell !== true && !penaltyDecided,
  }),
  forbid({
    id: 'LK-T5',
    title: '研判先于审批移送',
    of: policeTransfer,
    steps: ['decideTransfer'],
    given: enforcement,
    scope: 'act',
    says: '同一行为已经行政立案而没有研判为涉嫌犯罪，请先完成涉嫌犯罪研判',
    basis: [cite('state-council-310', '3', '涉嫌构成犯罪')],
    reading: '以研判表为移送审批的前提，是本系统的要求（依据待核）',
    unblock: 'assessCrime',
    // A closed case cannot be assessed again; what turns up later is transferred on its own report.
    when: ({ facts }) =>
      facts.closedBecause === undefined &&
      (facts.suspected === false || (facts.openedOn !== undefined && facts.suspected === undefined)),
  }),
  require({
    id: 'LK-M1',
    title: '议定事项交办后联席会议才办结',
    of: jointMeeting,
    steps: ['closeMeeting'],
    given: agreedTask,
    scope: 'case',
    says: '会议纪要载有议定事项而没有交办，联席会议暂不能办结',
    basis: [cite('linkage-measures-2017', '23', '联席会议应明确议定事项')],
    reading: '交办后才办结是本系统的要求；逐项是否交办由召集机关核对（依据待核）',
    unblock: 'assignTask',
    unless: ({ facts }) => (facts.items ?? []).length === 0,
    when: ({ facts }) => facts.matter !== undefined,
  }),
  agree({
    id: 'LK-T8',
    title: '有建议移送的检察意见的，不能不批准移送',
    of: policeTransfer,
    steps: ['decideTransfer'],
    given: transferOpinion,
    scope: 'act',
    form: z.object({ decision: z.string() }),
    field: 'decision',
    says: '人民检察院已提出建议移送的检察意见，应当在三日内移送，不能不批准移送',
    basis: [
      cite('linkage-measures-2017', '14', '应当自收到检察意见后 3 日内'),
      cite('procuratorate-criminal-rules', '557', '要求其按照管辖规定向公安机关移送', '第三款'),
    ],
    disagrees: ({ facts }, { decision }) => facts.opinion === 'standing' && decision === 'refused',
  }),
  agree({
    id: 'LK-T10',
    title: '移送之后才能报告已经移送',
    of: transferOpinion,
    steps: ['reportExecution'],
    given: policeTransfer,
    scope: 'act',
    form: z.object({ executed: z.string() }),
    field: 'executed',
    says: '移送公安程序中还没有移送，不能报告已按检察意见移送',
    wants: {
      says: '没有移送公安程序，不能报告已按检察意见移送',
      when: ({ executed }) => executed === 'transferred',
    },
    basis: [cite('linkage-measures-2017', '14', '并将执行情况通知人民检察院')],
    disagrees: ({ facts }, { executed }) => executed === 'transferred' && facts.dispatchedAt === undefined,
  }),
]
