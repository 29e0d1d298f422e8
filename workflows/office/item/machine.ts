/** @module 涉案物品台账: states and arrows. What leaves is counted, not drawn: a batch stays in custody until nothing of it remains. */
import { chart } from '../../../src/engine/workflow.ts'
import type { steps } from './steps.ts'

export const machine = chart<typeof steps>().createMachine({
  id: 'item',
  initial: 'registering',
  states: {
    registering: { description: '待登记', on: { registerItem: 'inCustody' } },
    inCustody: {
      description: '在管',
      on: {
        addQuantity: {},
        changeCustody: {},
        'takeStock.agrees': {},
        'takeStock.short': {},
        'takeStock.over': {},
        'treatHazard.stored': {},
        'treatHazard.treated': {},
        reportGovernment: {},
        'handOver.toEnforcer': {},
        'handOver.toPolice': {},
        'handOver.toProcuratorate': {},
        'handOver.toCourt': {},
        returnItem: {},
        'disposeItem.confiscated': {},
        'disposeItem.destroyed': {},
        'disposeItem.auctioned': {},
        recordLoss: {},
        closeItem: 'closed',
      },
    },
    closed: { description: '台账办结', tags: ['closed'] },
  },
})
