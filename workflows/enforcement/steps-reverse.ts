/** @module 行政执法: 反向衔接 — the 检察意见 received, dealt with, answered by the day it names. */
import { z } from 'zod'
import { cite } from '../../src/domain/basis.ts'
import { civilDate, type CivilDate } from '../../src/domain/time.ts'
import { stepsOn, type Rule, type View } from '../../src/engine/step.ts'
import { day, line, prose } from '../forms.ts'
import { enforcementFacts, type EnforcementFacts } from './facts.ts'

const step = stepsOn(enforcementFacts)
type Standing = Rule<View<EnforcementFacts>>
type Filled<In> = Rule<View<EnforcementFacts> & { input: In }>
const timely = cite('criminal-procedure-law', '177', '应当将处理结果及时通知人民检察院', '第三款')
const handBack = cite('administrative-penalty-law', '27', '司法机关应当及时将案件移送有关行政机关', '第一款')

const noOpinionPending: Standing = {
  code: 'opinion-pending',
  says: '已有检察意见尚未回复',
  unblock: { by: 'step', kind: 'enforcement', step: 'replyOpinion' },
  holds: ({ facts }) => facts.opinion === undefined || facts.opinion === 'replied',
}
const opinionReceived: Standing = {
  code: 'no-opinion',
  says: '没有收到检察意见，或者已经处理',
  unblock: { by: 'step', kind: 'enforcement', step: 'receiveOpinion' },
  holds: ({ facts }) => facts.opinion === 'received',
}
const opinionHandled: Standing = {
  code: 'opinion-not-handled',
  says: '检察意见尚未作出处理，不能回复办理情况',
  basis: timely,
  unblock: { by: 'step', kind: 'enforcement', step: 'handleOpinion' },
  holds: ({ facts }) => facts.opinion === 'handled',
}
const replyDayAhead: Filled<{ replyBy?: CivilDate | undefined }> = {
  code: 'reply-date-past',
  says: '回复期限不得早于收到之日',
  field: 'replyBy',
  holds: ({ input, on }) => input.replyBy === undefined || input.replyBy >= on,
}
const openedToPenalise: Filled<{ result: string }> = {
  code: 'opinion-not-opened',
  says: '按检察意见处罚的，应当先行政立案',
  basis: cite('administrative-penalty-law', '54', '符合立案标准的，行政机关应当及时立案'),
  field: 'result',
  holds: ({ input, facts }) => input.result !== 'penalise' || facts.openedOn !== undefined,
}
/** A case does not close on a procuratorate still waiting. */
export const opinionAnswered: Standing = {
  code: 'opinion-unanswered',
  says: '检察意见尚未回复办理情况，不能结案',
  basis: timely,
  unblock: { by: 'step', kind: 'enforcement', step: 'replyOpinion' },
  holds: ({ facts }) => facts.opinion === undefined || facts.opinion === 'replied',
}

/** Nor is it turned away before the answer went out. */
export const opinionAnsweredFirst: Filled<{ decision: string }> = {
  code: 'opinion-unanswered',
  says: '检察意见尚未回复办理情况，不能不予立案或者移送他处',
  basis: timely,
  field: 'decision',
  holds: (view) => view.input.decision === 'opened' || opinionAnswered.holds(view),
}

export const reverseSteps = {
  receiveOpinion: step({
    title: '收到检察意见（反向衔接）',
    help: '登记收到检察意见书的时间和回复期限；没有载明期限的按二个月提示（依据待核）。',
    by: { side: 'enforcer', posts: ['handler', 'clerk'] },
    map: ['E-reverse'],
    basis: [timely, handBack],
    requires: [noOpinionPending],
    checks: [replyDayAhead],
    input: z.object({
      number: line('检察意见书号'),
      advice: prose('意见内容'),
      replyBy: day('回复期限', '检察意见书载明的日期').optional(),
    }),
    example: { number: '示例', advice: '建议给予行政处罚', replyBy: civilDate('2099-12-31') },
    starts: [{ limit: 'D-73', from: ({ at }) => at, stated: ({ input }) => input.replyBy }],
    record: () => ({ opinion: 'received' }),
  }),

  handleOpinion: step({
    title: '处理检察意见',
    by: { side: 'enforcer', posts: ['deptHead', 'deputyHead', 'head', 'actingHead'] },
    map: ['E-reverse', '19.1', '19.2', '19.3', '19.4'],
    basis: [
      handBack,
      cite('administrative-penalty-law', '33', '不予行政处罚', '第一款'),
      cite('ecological-environment-code', '1054', '违法行为在五年内被发现的', '第一款'),
    ],
    requires: [opinionReceived],
    checks: [openedToPenalise],
    input: z.object({
      result: z.enum(['penalise', 'noPenalty', 'lapsed', 'referred']).meta({
        title: '处理',
        labels: {
          penalise: '行政立案处罚',
          noPenalty: '依法不予行政处罚',
          lapsed: '超过处罚时效',
          referred: '不属本机关，移送有权机关',
        },
      }),
      because: prose('理由', '已受的刑事处罚、一事不再罚、从旧兼从轻、时效的审查情况'),
    }),
    example: { result: 'noPenalty', because: '违法行为轻微并及时改正，没有造成危害后果' },
    record: ({ result }) => ({ opinion: 'handled', opinionResult: result }),
  }),

  replyOpinion: step({
    title: '回复检察意见的办理情况',
    by: { side: 'enforcer', posts: ['handler', 'clerk', 'deptHead'] },
    map: ['E-reverse', '19.5'],
    basis: [timely],
    requires: [opinionHandled],
    input: z.object({ number: line('回复函号'), content: prose('办理情况') }),
    example: { number: '示例', content: '已依法作出处理' },
    stops: ['D-73'],
    copies: [{ to: 'procuratorate', as: 'main' }],
    record: () => ({ opinion: 'replied' }),
  }),
}
