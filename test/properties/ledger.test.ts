/** @module The 涉案物品 ledger balances to the last millionth, whatever is tried and in whatever order. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compare, minus, quantity, quantitySchema, sum, type Quantity } from '../../src/domain/quantity.ts'
import { balances, inCustody, itemFacts } from '../../workflows/office/item/facts.ts'
import { drums, hands, treatment } from '../../workflows/scenarios/items.ts'
import { who } from '../../workflows/scenarios/scenario.ts'
import { attempt, caseAfter, carried, trackOf, type CaseNow } from '../workflows/case-now.ts'
import { through } from '../workflows/road-base.ts'

const start = caseAfter([
  ...through('openEnforcement'),
  { open: 'item', as: 'item', at: '2026-09-16 09:00', by: who.clerk },
  { track: 'item', step: 'registerItem', at: '2026-09-16 10:00', by: who.handler, input: drums },
])
const forms: Readonly<Record<string, object>> = {
  addQuantity: { because: '复查' },
  treatHazard: { ...treatment, how: 'treated' },
  handOver: { ...hands, to: 'toPolice', receivingOrgan: '固阳县公安局' },
  returnItem: { ...hands, decision: '示例' },
  disposeItem: { how: 'auctioned', decision: '示例', to: '某单位' },
  recordLoss: { because: '渗漏', liable: '保管单位' },
}
const amount = fc
  .tuple(fc.nat(60), fc.nat(999_999))
  .map(([whole, part]) => quantity(`${whole}.${String(part).padStart(6, '0')}`))
const move = fc.record({ step: fc.constantFrom(...Object.keys(forms), 'takeStock'), quantity: amount })
const factsOf = (now: CaseNow) => itemFacts.parse(trackOf(now, 'item').facts)
const inputOf = (step: string, of: Quantity) =>
  step === 'takeStock' ? { counted: of, countedBy: ['甲', '乙'], condition: '完好' } : { ...forms[step], quantity: of }

test('收 = 存 + 移交 + 处置 + 返还 + 灭失，每一步都相等；多于在管的都被拒绝', () => {
  let refusedForMore = 0
  fc.assert(
    fc.property(fc.array(move, { minLength: 5, maxLength: 25 }), (moves) => {
      moves.reduce<CaseNow>((now, { step, quantity: of }, n) => {
        const by = ['disposeItem', 'recordLoss'].includes(step) ? who.deptHead : who.handler
        const tried = { track: 'item', step, at: `2026-09-17 10:${10 + n}`, by, input: inputOf(step, of) }
        const before = factsOf(now)
        const verdict = attempt(now, tried)
        const takes = step !== 'addQuantity' && step !== 'takeStock'
        if (takes && compare(of, inCustody(before)) > 0) {
          refusedForMore += 1
          expect('reasons' in verdict).toBe(true)
        }
        if ('reasons' in verdict) return now
        const next = carried(now, tried, `m${n}`)
        const after = factsOf(next)
        expect(balances(after)).toBe(true)
        if (takes) expect(inCustody(after)).toBe(minus(inCustody(before), of))
        if (step === 'addQuantity') expect(after.received).toBe(sum(before.received ?? quantity('0'), of))
        return next
      }, start)
    }),
    { numRuns: 60 },
  )
  expect(refusedForMore).toBeGreaterThan(0)
})

test('数量逐位精确：加了再减回到原数，不带多余的零', () => {
  fc.assert(
    fc.property(amount, amount, (a, b) => {
      expect(compare(minus(sum(a, b), b), a)).toBe(0)
      expect(quantitySchema.safeParse(sum(a, b)).success).toBe(true)
    }),
  )
  expect(sum(quantity('0.1'), quantity('0.2'))).toBe('0.3')
  expect(sum(quantity('91.5'), quantity('0.5'))).toBe('92')
  expect(() => minus(quantity('1'), quantity('1.000001'))).toThrow('below zero')
})

test.each(['-1', '1.0000001', '1e3', '０', '3吨', '', '01', '1.'])('「%s」不是数量', (text) => {
  expect(quantitySchema.safeParse(text).success).toBe(false)
})
