/** @module 行政执法: what the court refused goes to the court above within fifteen days; 停止执行 while a remedy is pending. */
import { z } from 'zod'
import { cite } from '../../src/domain/basis.ts'
import { stepsOn } from '../../src/engine/step.ts'
import { line, prose } from '../forms.ts'
import { enforcementFacts } from './facts.ts'
import * as rule from './rules-court-appeal.ts'
import { remedyPending } from './rules-remedies.ts'

const step = stepsOn(enforcementFacts)

export const courtAppealSteps = {
  appealCourtRefusal: step({
    title: '向上一级人民法院申请复议（不予受理、不准予执行）',
    help: '对不予受理或者不准予执行的裁定有异议的，自收到裁定之日起十五日内提出。',
    by: { side: 'enforcer', posts: ['head', 'actingHead', 'deputyHead'] },
    chain: ['handler', 'legal', 'deputyHead'],
    map: ['E-apply'],
    basis: [
      cite('administrative-compulsion-law', '56', '可以在十五日内向上一级人民法院申请复议', '第二款'),
      cite('administrative-compulsion-law', '58', '可以自收到裁定之日起十五日内向上一级人民法院申请复议', '第三款'),
    ],
    requires: [rule.courtRefused, rule.courtAppealInTime],
    input: z.object({ court: line('上一级人民法院'), grounds: prose('异议的理由') }),
    example: { court: '包头市中级人民法院', grounds: '申请材料齐全，行政决定具备法定执行效力' },
    stops: ['D-58b'],
    record: () => ({ courtAppeal: 'asked' }),
  }),

  recordCourtAppeal: step({
    title: '登记上一级人民法院的复议裁定（强制执行申请）',
    help: '撤销不予受理裁定的，回到法院审查；撤销不准予裁定的，进入强制执行。',
    by: { side: 'enforcer', posts: ['handler', 'clerk', 'legal'] },
    map: ['E-apply'],
    basis: [
      cite('administrative-compulsion-law', '56', '上一级人民法院应当自收到复议申请之日起十五日内', '第二款'),
      cite('administrative-compulsion-law', '58', '应当自收到复议申请之日起三十日内作出是否执行的裁定', '第三款'),
    ],
    requires: [rule.courtAppealed],
    input: z.object({
      result: z
        .enum(['upheld', 'overturned'])
        .meta({ title: '结果', labels: { upheld: '维持原裁定', overturned: '撤销原裁定' } }),
      number: line('裁定书号'),
    }),
    example: { result: 'upheld', number: '示例' },
    outcome: ({ result }, { facts }) => {
      if (result === 'upheld') return 'upheld'
      return facts.courtRefusal === 'notAccepted' ? 'accepted' : 'granted'
    },
    outcomes: {
      upheld: { title: '上一级人民法院维持原裁定', record: () => ({ courtAppeal: 'upheld' }) },
      accepted: {
        title: '上一级人民法院裁定受理',
        record: () => ({ courtAppeal: 'overturned', courtRefusal: 'lifted' }),
      },
      granted: {
        title: '上一级人民法院裁定准予执行',
        record: () => ({ courtAppeal: 'overturned', courtRefusal: 'lifted' }),
      },
    },
  }),

  recordStay: step({
    title: '登记停止执行、恢复执行',
    help: '行政复议、行政诉讼期间一般不停止执行；决定或者裁定停止执行的，停产停业、代履行等不再推进，直至恢复或者程序结束。',
    by: { side: 'enforcer', posts: ['handler', 'clerk', 'legal'] },
    map: ['E-review'],
    basis: [
      cite('administrative-procedure-law', '56', '诉讼期间，不停止行政行为的执行', '第一款'),
      cite('administrative-penalty-law', '73', '行政处罚不停止执行，法律另有规定的除外', '第一款'),
      cite('administrative-review-law-2023', '42'),
    ],
    requires: [remedyPending],
    checks: [rule.stayChanges],
    input: z.object({
      result: z
        .enum(['stopped', 'resumed'])
        .meta({ title: '决定', labels: { stopped: '停止执行', resumed: '恢复执行' } }),
      ground: z
        .enum([
          '被告或者被申请人认为需要停止执行',
          '执行会造成难以弥补的损失，且不损害公共利益',
          '执行会给国家利益、社会公共利益造成重大损害',
          '法律、法规规定停止执行',
          '停止执行的原因消除',
        ])
        .meta({ title: '原因' }),
      number: line('决定书或者裁定书号'),
    }),
    example: { result: 'stopped', ground: '执行会造成难以弥补的损失，且不损害公共利益', number: '示例' },
    outcome: ({ result }) => result,
    outcomes: {
      stopped: { title: '停止执行', record: () => ({ executionStopped: true }) },
      resumed: { title: '恢复执行', record: () => ({ executionStopped: false }) },
    },
  }),
}
