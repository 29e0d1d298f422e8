/** @module 生态环境损害赔偿: 司法确认, 赔偿诉讼 (1E ED-10, ED-11). */
import { z } from 'zod'
import { cite } from '../../src/domain/basis.ts'
import { civilDate, instant } from '../../src/domain/time.ts'
import { stepsOn } from '../../src/engine/step.ts'
import { line, moment, prose } from '../forms.ts'
import { compensationFacts } from './facts.ts'
import { bureau, bureauDecides, court, losses, optional } from './forms.ts'
import * as rule from './rules.ts'
import { tellsProcuratorate, terms } from './steps-negotiation.ts'

const step = stepsOn(compensationFacts)
const confirmation = cite('damage-compensation-provisions', '20', '公告期间不少于三十日', '第二款')

export const courtSteps = {
  applyConfirmation: step({
    title: '申请司法确认',
    by: bureau,
    map: ['ED-10'],
    basis: [cite('damage-compensation-provisions', '20', '当事人可以向人民法院申请司法确认', '第一款')],
    requires: [rule.unconfirmed],
    input: z.object({ court: line('人民法院') }),
    example: { court: '包头市中级人民法院' },
    stops: ['eda-confirm-apply-30d'],
    reveals: ['court'],
    copies: [{ to: 'court', as: 'main' }],
    record: ({ court }) => ({ confirmationCourt: court }),
  }),

  publishAgreement: step({
    title: '公告赔偿协议内容',
    help: '公告期间不少于三十日。办理时间填公告发布的时间。',
    by: court,
    map: ['ED-10'],
    basis: [confirmation],
    input: z.object({ where: line('公告的媒体') }),
    example: { where: '人民法院公告网（示例）' },
    starts: ['eda-confirm-announce-30d'],
    copies: [{ to: 'enforcer', as: 'main' }],
  }),

  decideConfirmation: step({
    title: '裁定司法确认申请',
    by: court,
    map: ['ED-10'],
    basis: [
      cite('damage-compensation-provisions', '20', '裁定确认协议有效', '第二款'),
      cite('civil-procedure-law', '206', '经审查，符合法律规定的，裁定调解协议有效'),
    ],
    requires: [rule.agreementPublished],
    input: z.object({
      decision: z
        .enum(['confirmed', 'dismissed'])
        .meta({ title: '裁定', labels: { confirmed: '确认协议有效', dismissed: '驳回申请' } }),
      number: line('案号'),
      because: prose('理由'),
    }),
    example: {
      decision: 'confirmed',
      number: '（2026）内02民特1号（示例）',
      because: '协议不违反强制性规定，不损害公共利益',
    },
    outcome: ({ decision }) => decision,
    stops: ['eda-confirm-announce-30d'],
    copies: [
      { to: 'enforcer', as: 'main' },
      { to: 'procuratorate', as: 'copy' },
    ],
    outcomes: {
      confirmed: { title: '裁定确认赔偿协议有效', record: () => ({ binding: 'confirmed' }) },
      dismissed: {
        title: '裁定驳回司法确认申请',
        record: ({ because }) => ({ confirmationDismissed: because }),
      },
    },
  }),

  fileCompensationSuit: step({
    title: '提起生态环境损害赔偿诉讼',
    help: '磋商不成、无法磋商，或者未经确认的协议不履行的，起诉。提起后人民检察院应当终结案件或者支持起诉。',
    by: bureauDecides,
    map: ['ED-11', 'ED-12'],
    basis: [
      cite('ecological-environment-code', '1073', '磋商未达成一致的，可以向人民法院提起诉讼', '第一款'),
      cite('damage-compensation-provisions', '5', '与被告进行磋商但未达成一致', '第（三）项'),
    ],
    requires: [rule.mayClaim],
    input: z.object({
      court: line('人民法院'),
      losses: losses('请求赔偿的损失和费用'),
      newDamage: optional('前案审理时未发现的损害的证据', '同一行为已有生效裁判的填写'),
    }),
    example: { court: '包头市中级人民法院', losses: [{ item: 'restoration', amountFen: 400_000_00 }] },
    checks: [rule.itemsOnce],
    stops: ['civil-limit-5y', 'eda-perform', 'eda-confirm-apply-30d'],
    ...tellsProcuratorate,
    record: ({ court, losses }, { at }) => ({ suedAt: at, court, suedItems: losses.map((l) => l.item) }),
  }),

  decideNoSuit: step({
    title: '决定不提起赔偿诉讼',
    help: '磋商未达成一致又不提起诉讼的，人民检察院可以起诉。',
    by: bureauDecides,
    map: ['ED-11'],
    basis: [cite('ecological-environment-code', '1073', '磋商未达成一致且不提起诉讼的', '第二款')],
    input: z.object({ because: prose('理由') }),
    example: { because: '由人民检察院提起民事公益诉讼更为适宜' },
    stops: ['civil-limit-5y'],
    ...tellsProcuratorate,
    record: ({ because }, { at }) => ({ noSuitAt: at, noSuitBecause: because }),
  }),

  recordSuitResult: step({
    title: '登记赔偿诉讼结果',
    by: bureau,
    map: ['ED-11'],
    basis: [cite('damage-compensation-provisions', '11', '合理判决被告承担修复生态环境、赔偿损失')],
    input: z.discriminatedUnion('result', [
      z
        .object({ result: z.literal('supported'), number: line('案号'), effectiveAt: moment('生效时间'), ...terms })
        .meta({ title: '判决、调解支持' }),
      z.object({ result: z.literal('rejected'), number: line('案号'), because: prose('理由') }).meta({ title: '驳回' }),
      z
        .object({ result: z.literal('withdrawn'), number: line('案号'), because: prose('理由') })
        .meta({ title: '准许撤诉' }),
    ]),
    example: {
      result: 'supported',
      number: '（2026）内02民初2号（示例）',
      effectiveAt: instant('2026-11-20T01:00:00.000Z'),
      losses: [{ item: 'restoration', amountFen: 400_000_00 }],
      repairMode: 'self',
      duties: '六个月内完成土壤修复',
      performBy: civilDate('2026-12-20'),
    },
    outcome: ({ result }) => result,
    ...tellsProcuratorate,
    outcomes: {
      supported: {
        title: '赔偿诉讼裁判支持',
        starts: [
          {
            limit: 'eda-perform',
            from: ({ at }) => at,
            stated: ({ input }) => (input.result === 'supported' ? input.performBy : undefined),
          },
        ],
        record: (input) =>
          input.result === 'supported'
            ? {
                judgedAt: input.effectiveAt,
                judgment: input.number,
                agreed: input.losses,
                repairMode: input.repairMode,
                duties: input.duties,
                performBy: input.performBy,
                binding: 'judgment',
              }
            : {},
      },
      rejected: {
        title: '赔偿诉讼请求被驳回',
        record: (input, { at }) => ({ judgment: input.number, judgedAt: at }),
      },
      withdrawn: {
        title: '赔偿诉讼准许撤诉',
        starts: ['civil-limit-5y'],
        record: (input, { at }) => ({ failedBecause: input.number, failedAt: at }),
      },
    },
  }),
}
