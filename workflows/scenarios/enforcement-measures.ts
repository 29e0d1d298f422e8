/** @module 查封扣押 and 先行登记保存 while the case is with the police: they go on (2017 办法 16). Synthetic, autumn 2026. */
import { registration, seizure } from './papers.ts'
import { who, type Scenario } from './scenario.ts'
import { incidentOf, toAcceptance } from './toward-police.ts'

const act = (step: string, at: string, input: unknown) => ({ track: 'enforcement', step, at, by: who.head, input })

export const enforcementMeasures: readonly Scenario[] = [
  {
    id: 'measures',
    title: '移送期间查封扣押、延长、随案移送，先行登记保存及处理',
    source: '合成',
    file: incidentOf('查封扣押'),
    entries: [
      ...toAcceptance,
      {
        ...act('seize', '2026-09-14 15:00', seizure),
        expect: { state: 'investigating', clocks: { 'D-56': '2026-10-14' } },
      },
      {
        ...act('registerEvidence', '2026-09-14 16:00', registration),
        expect: { clocks: { 'D-51': '2026-09-22' } },
      },
      {
        ...act('disposeRegistered', '2026-09-21 10:00', { decision: '已复制取证，退还当事人' }),
        expect: { clocks: { 'D-51': 'met' } },
      },
      {
        ...act('extendSeizure', '2026-10-12 10:00', { because: '残液的来源和数量仍在查证', told: true }),
        expect: { clocks: { 'D-56': 'superseded', 'D-56b': '2026-11-13' } },
      },
      {
        ...act('extendSeizure', '2026-11-12 10:00', { because: '仍在查证', told: true }),
        expect: { refused: ['seizure-extended-already'] },
      },
      {
        ...act('releaseSeizure', '2026-11-12 15:00', { how: 'handedOver', because: '公安机关已受理', told: true }),
        expect: { outcome: 'handedOver', clocks: { 'D-56b': 'met' } },
      },
    ],
  },
]
