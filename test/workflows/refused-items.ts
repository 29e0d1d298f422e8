/** @module 涉案物品台账: for each rule one breach, and what a batch still kept holds up elsewhere. */
import type { SimEntry } from '../../src/engine/simulate.ts'
import { drums, treatment } from '../../workflows/scenarios/items.ts'
import { who } from '../../workflows/scenarios/scenario.ts'
import type { Breach } from './refused-rows.ts'
import { notSuspected, through } from './road-base.ts'
import { at, disposing, example, handing, harmless, i, kept, losing, returning, short, step } from './road-ledger.ts'

const unbalanced = { received: '92', inCustody: '10', left: [] }
const moving: Readonly<Record<string, Record<string, unknown>>> = {
  'item.treatHazard': treatment,
  'item.handOver': handing,
  'item.returnItem': returning,
  'item.disposeItem': disposing,
  'item.recordLoss': losing,
}
export const itemBreaches: readonly Breach[] = [
  ...Object.entries({ 'item.registerItem': drums, 'item.addQuantity': { because: '复查' }, ...moving }).map(
    ([name, input]): Breach => ({
      title: `${name}：数量为零`,
      code: 'quantity-zero',
      ...at(name, { ...input, quantity: '0' }),
    }),
  ),
  ...Object.entries(moving).map(([name, input]): Breach => ({
    title: `${name}：多于在管数量`,
    code: 'more-than-in-custody',
    ...at(name, { ...input, quantity: '92.000001' }),
  })),
  ...['addQuantity', 'takeStock', 'treatHazard', 'handOver', 'returnItem', 'disposeItem', 'recordLoss'].map(
    (name): Breach => ({
      title: `item.${name}：补录的台账收存不平`,
      code: 'ledger-unbalanced',
      facts: unbalanced,
      ...example(`item.${name}`, kept),
    }),
  ),
  {
    title: 'item.closeItem：补录的台账收存不平',
    code: 'ledger-unbalanced',
    facts: { received: '92', inCustody: '0', left: [] },
    ...example('item.closeItem', kept),
  },
  {
    title: '危险物品没有写明危险特性〔2017办法10〕',
    code: 'hazard-unnamed',
    ...at('item.registerItem', { ...drums, hazard: undefined }),
  },
  {
    title: '扣押的物品没有来源文书〔2017办法6〕',
    code: 'source-paper-missing',
    ...at('item.registerItem', { ...drums, sourcePaper: undefined }),
  },
  {
    title: '没有危险性的物品，临时处置〔2017办法10〕',
    code: 'not-hazardous',
    ...example('item.treatHazard', harmless),
  },
  {
    title: '没有危险性的物品，呈报政府处置〔2017办法10〕',
    code: 'not-hazardous',
    ...example('item.reportGovernment', harmless),
  },
  {
    title: '处置单位的许可已经失效〔2017办法10〕',
    code: 'disposer-unqualified',
    ...at('item.treatHazard', { ...treatment, licenceUntil: '2026-09-15' }),
  },
  ...Object.entries({
    'item.handOver': handing,
    'item.returnItem': returning,
    'item.changeCustody': { storedAt: '二号库', because: '检修' },
  }).map(([name, input]): Breach => ({
    title: `${name}：移交人和接收人是同一人〔2017办法10〕`,
    code: 'one-hand-over',
    ...at(name, { ...input, givenBy: '承办人甲', receivedBy: '承办人甲' }),
  })),
  {
    title: '一个人盘点〔行政强制法26〕',
    code: 'counted-alone',
    ...at('item.takeStock', { counted: '92', countedBy: ['甲', '甲'], condition: '完好' }),
  },
  ...['handOver', 'returnItem', 'disposeItem'].map((name): Breach => ({
    title: `item.${name}：盘点短少没有查明〔行政强制法26〕`,
    code: 'stock-short',
    ...example(`item.${name}`, short, '2026-09-16 12:00'),
  })),
  { title: '还有剩余就办结台账〔行政强制法27〕', code: 'item-remains', ...example('item.closeItem', kept) },
]

const stillKept: readonly SimEntry[] = [
  { open: i, as: i, at: '2026-09-16 09:00', by: who.clerk },
  step(i, 'registerItem', '2026-09-16 10:00', drums),
]
export const itemLinkBreaches: readonly Breach[] = [
  {
    title: '涉案物品没有处理完毕就结案〔行政强制法27〕',
    code: 'LK-I1',
    given: [...notSuspected, ...stillKept],
    attempt: {
      track: 'enforcement',
      step: 'closeEnforcement',
      at: '2026-09-25 10:00',
      by: who.deptHead,
      input: { ground: '违法事实不能成立', note: '经查明没有违法事实' },
    },
  },
  {
    title: '台账上还有物品，登记为移交完毕〔2017办法10〕',
    code: 'LK-I2',
    given: [...through('notifyDecision'), ...stillKept],
    attempt: {
      track: 'transfer',
      step: 'handOverItems',
      at: '2026-11-10 10:00',
      by: who.handler,
      input: { items: ['铁桶40只'], receivedBy: '民警甲', remaining: [], hazardous: '委托贮存' },
    },
  },
]
