/** @module A line of a seizure list as a form of its own: 铁桶（内装残液）92只 → 铁桶（内装残液）, 92, 只. */
import { quantity, quantitySchema, type Quantity } from '../../../src/domain/quantity.ts'

export interface SeizureLine {
  readonly name: string
  readonly quantity: Quantity
  readonly unit: string
}
const shape = /^(?<name>.*[^\d.])(?<amount>\d+(?:\.\d+)?)\s*(?<unit>[^\d\s（(]+)$/u

/** A line without a number at its end is one batch: the officer corrects it where it is not. */
export const readSeizureLine = (text: string): SeizureLine => {
  const { name = '', amount = '', unit = '' } = shape.exec(text.trim())?.groups ?? {}
  const read = quantitySchema.safeParse(amount)
  return read.success && name.trim() !== ''
    ? { name: name.trim(), quantity: read.data, unit }
    : { name: text.trim(), quantity: quantity('1'), unit: '批' }
}
