/**
 * @module No validator in the browser: the server's preview judges, in one place and in Chinese.
 * The form library only asks which option of a union a value fits; constants answer that, and no code is generated,
 * so the page runs under a strict content policy.
 */
import type { RJSFSchema, ValidatorType } from '@rjsf/utils'
import { type Fields, isFields } from './schema.ts'

const fits = (schema: unknown, value: unknown): boolean => {
  if (!isFields(schema)) return true
  if ('const' in schema) return schema.const === value
  if (Array.isArray(schema.enum)) return schema.enum.includes(value)
  const { properties } = schema
  if (!isFields(properties)) return true
  const given: Fields = isFields(value) ? value : {}
  return Object.entries(properties).every(([name, one]) => given[name] === undefined || fits(one, given[name]))
}

export const serverJudges: ValidatorType<Fields, RJSFSchema> = {
  isValid: (schema, value) => fits(schema, value),
  validateFormData: () => ({ errors: [], errorSchema: {} }),
  rawValidation: () => ({}),
}
