/** @module What a line of a seizure list says: name, quantity, unit; what it does not say is one batch. */
import { expect, test } from 'vitest'
import { readSeizureLine } from '../../workflows/office/item/seizure-line.ts'

test.each([
  ['铁桶（内装残液）92只', '铁桶（内装残液）', '92', '只'],
  ['过磅单1本', '过磅单', '1', '本'],
  ['废液 3.25 吨', '废液', '3.25', '吨'],
  ['1,2,4,5-四氯苯12千克', '1,2,4,5-四氯苯', '12', '千克'],
  ['厂房及设施', '厂房及设施', '1', '批'],
  ['92', '92', '1', '批'],
  ['残液0.1234567吨', '残液0.1234567吨', '1', '批'],
])('%s', (text, name, quantity, unit) => {
  expect(readSeizureLine(text)).toEqual({ name, quantity, unit })
})
