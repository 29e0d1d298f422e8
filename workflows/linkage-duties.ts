/** @module Link rules that oblige and remind: what one proceeding puts on an organ to do in another. They block nothing. */
import { cite } from '../src/domain/basis.ts'
import { startOfDay } from '../src/domain/time.ts'
import { oblige } from '../src/engine/linkage-duties.ts'
import { enforcement } from './enforcement/index.ts'
import { transferOpinion } from './office/transfer-opinion/index.ts'
import { policeTransfer } from './police-transfer/index.ts'

export const dutyLinks = [
  oblige({
    id: 'LK-T6',
    title: '公安机关移交行政处罚的，恢复行政程序并依法作出处理',
    given: policeTransfer,
    seat: 'enforcer',
    since: ({ facts }) => facts.penaltyHandedOn && startOfDay(facts.penaltyHandedOn),
    of: enforcement,
    step: 'decideFine',
    scope: 'act',
    says: '公安机关已将案件移交行政处罚：恢复行政程序，依法作出处理，并反馈公安机关和检察院',
    basis: [
      cite('linkage-measures-2017', '17', '应当及时将案件移交环保部门'),
      cite('state-council-310', '13', '有关行政执法机关应当依法作出处理'),
    ],
    met: ({ facts, at }) =>
      facts.finedOn ? startOfDay(facts.finedOn) : facts.closedBecause === undefined ? undefined : at,
  }),
  oblige({
    id: 'LK-T7',
    title: '对不予立案的案件依法作出处理',
    given: policeTransfer,
    seat: 'enforcer',
    since: ({ facts }) =>
      facts.acceptedBecause === undefined || facts.penaltyHandedOn ? undefined : facts.noticeReceivedAt,
    of: enforcement,
    step: 'decideFine',
    scope: 'act',
    says: '公安机关决定不予立案，本机关已接受：依法作出处理，应当给予行政处罚的依法处罚',
    basis: [cite('state-council-310', '10', '应当依法作出处理')],
    met: ({ facts, at }) =>
      facts.finedOn ? startOfDay(facts.finedOn) : facts.closedBecause === undefined ? undefined : at,
  }),
  oblige({
    id: 'LK-T9',
    title: '按检察意见移送公安机关',
    given: transferOpinion,
    seat: 'asked',
    since: ({ facts }) => (facts.opinion === 'standing' && facts.opinionOn ? startOfDay(facts.opinionOn) : undefined),
    limit: 'D-13',
    of: policeTransfer,
    step: 'dispatch',
    scope: 'act',
    says: '人民检察院提出建议移送的检察意见：三日内移送公安机关，并报告执行情况',
    basis: [cite('linkage-measures-2017', '14', '应当自收到检察意见后 3 日内')],
    met: ({ facts }) => facts.dispatchedAt,
  }),
]
