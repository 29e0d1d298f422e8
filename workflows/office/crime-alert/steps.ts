/** @module 涉罪通报 (2017 办法 26): before a transfer; the bureau's own investigation goes on until the police file. */
import { z } from 'zod'
import { cite } from '../../../src/domain/basis.ts'
import { instant } from '../../../src/domain/time.ts'
import { stepsOn } from '../../../src/engine/step.ts'
import { line, moment, prose } from '../../forms.ts'
import { crimeSchema } from '../../law/crimes.ts'
import { happenedBefore, leaders, staff } from '../forms.ts'
import { crimeAlertFacts } from './facts.ts'

const step = stepsOn(crimeAlertFacts)
const map = ['O-alert', '1.4'] as const
const tell = cite('linkage-measures-2017', '26', '应当及时向公安机关通报')
const inquiry = cite('linkage-measures-2017', '26', '公安机关认为有必要的可以依法开展初查')

export const steps = {
  sendAlert: step({
    title: '通报涉嫌犯罪情况',
    help: '执法检查时发现违法行为明显涉嫌犯罪的及时通报；公安机关立案侦查前，本机关继续调查。通报不是移送，移送另行办理。',
    by: { side: 'enforcer', posts: ['handler', ...leaders] },
    map,
    basis: [tell, cite('linkage-measures-2017', '26', '环保部门应当继续对违法行为进行调查')],
    input: z.object({
      discoveredAt: moment('发现时间'),
      crime: crimeSchema,
      circumstances: prose('发现的情况'),
      contact: line('联系人和联系方式'),
    }),
    example: {
      discoveredAt: instant('2026-09-01T07:30:00+08:00'),
      crime: 'pollution',
      circumstances: '现场正在倾倒危险废物，车辆和人员在场',
      contact: '承办人甲（演示）',
    },
    checks: [happenedBefore('alert-before-discovery', '通报时间早于发现时间', 'discoveredAt')],
    documents: ['crime-alert-letter'],
    reveals: ['police', 'procuratorate'],
    copies: [
      { to: 'police', as: 'main', document: 'crime-alert-letter' },
      { to: 'procuratorate', as: 'copy', document: 'crime-alert-letter' },
    ],
    record: ({ discoveredAt, crime, circumstances, contact }) => ({ discoveredAt, crime, circumstances, contact }),
  }),

  receiveAlert: step({
    title: '公安机关接收通报',
    by: { side: 'police', posts: staff },
    map,
    basis: [inquiry],
    input: z.object({ receivedBy: line('接收人') }),
    example: { receivedBy: '民警甲（演示）' },
    record: (_, { at }) => ({ receivedAt: at }),
  }),

  feedbackAlert: step({
    title: '公安机关反馈通报的处理',
    help: '初查、立案侦查，或者认为不需要；认为不需要的，本机关仍可按移送公安程序移送。',
    by: { side: 'police', posts: ['handler', ...leaders] },
    map,
    basis: [inquiry, cite('linkage-measures-2017', '26', '对符合立案条件的，应当及时依法立案侦查')],
    input: z.object({
      result: z.enum(['preliminary', 'filed', 'notNeeded']).meta({
        title: '处理',
        labels: { preliminary: '开展初查', filed: '立案侦查', notNeeded: '不需要初查、立案' },
      }),
      says: prose('说明'),
    }),
    example: { result: 'preliminary', says: '派员会同到场，开展初查' },
    outcome: ({ result }) => result,
    outcomes: {
      preliminary: { title: '公安机关开展初查' },
      filed: { title: '公安机关立案侦查' },
      notNeeded: { title: '公安机关认为不需要初查、立案' },
    },
    copies: [
      { to: 'enforcer', as: 'main' },
      { to: 'procuratorate', as: 'copy' },
    ],
    record: ({ says }) => ({ feedback: says }),
  }),

  withdrawAlert: step({
    title: '撤回通报',
    by: { side: 'enforcer', posts: leaders },
    map,
    basis: [tell],
    input: z.object({ because: prose('撤回的理由') }),
    example: { because: '经检测不属于危险废物' },
    copies: [
      { to: 'police', as: 'main' },
      { to: 'procuratorate', as: 'copy' },
    ],
    record: ({ because }) => ({ withdrawnBecause: because }),
  }),
}
