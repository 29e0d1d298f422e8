/** @module Quantities of goods, exact: a decimal text in its own unit (3.25 吨, 92 只), reckoned in millionths, never as a float. */
import { z } from 'zod'

const PLACES = 6
export const quantitySchema = z
  .string()
  .regex(/^(0|[1-9]\d{0,11})(\.\d{1,6})?$/, '数量填写数字，至多六位小数，不带单位')
  .brand<'Quantity'>()
export type Quantity = z.infer<typeof quantitySchema>

export const quantity = (text: string): Quantity => quantitySchema.parse(text)

const millionths = (of: Quantity): bigint => {
  const [whole = '0', part = ''] = of.split('.')
  return BigInt(whole + part.padEnd(PLACES, '0'))
}
/** Never below nothing: the caller compares first. */
const written = (value: bigint): Quantity => {
  if (value < 0n) throw new Error('a quantity below zero')
  const digits = value.toString().padStart(PLACES + 1, '0')
  const part = digits.slice(-PLACES).replace(/0+$/, '')
  return quantity(`${digits.slice(0, -PLACES)}${part && `.${part}`}`)
}

export const nothing = quantity('0')
export const sum = (...all: readonly Quantity[]): Quantity =>
  written(all.reduce((total, one) => total + millionths(one), 0n))
export const minus = (from: Quantity, what: Quantity): Quantity => written(millionths(from) - millionths(what))
/** Negative, zero or positive, for `sort` and comparison. */
export const compare = (a: Quantity, b: Quantity): number => {
  const difference = millionths(a) - millionths(b)
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}
export const isNothing = (one: Quantity): boolean => millionths(one) === 0n
