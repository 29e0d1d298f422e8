/** @module The form of one action on a document: choices put where ids are asked for, and of 送达 only what its mode asks. */
import type { LifeView } from '../../cases/read-life.ts'
import { type Fields, isFields } from '../form/schema.ts'

export interface Choice {
  readonly id: string
  readonly name: string
}
export interface Choices {
  readonly recipients: readonly Choice[]
  readonly evidence: readonly Choice[]
}

const asked: Readonly<Record<string, keyof Choices>> = {
  recipient: 'recipients',
  evidence: 'evidence',
  proof: 'evidence',
}
const choiceSchema = (title: unknown, list: readonly Choice[]): Fields => ({
  type: 'string',
  title,
  enum: list.map(({ id }) => id),
  labels: Object.fromEntries(list.map(({ id, name }) => [id, name])),
})

const withChoices = (schema: Fields, choices: Choices): Fields => {
  if (!isFields(schema.properties)) return schema
  const properties = Object.entries(schema.properties).map(([name, one]) => {
    const field = isFields(one) ? one : {}
    const from = asked[name]
    return [name, from ? choiceSchema(field.title, choices[from]) : withChoices(field, choices)]
  })
  return { ...schema, properties: Object.fromEntries(properties) }
}

const always = ['recipient', 'mode', 'result', 'at', 'servedBy', 'place', 'proof']
const modeFields = (fields: LifeView['serviceFields'], mode: unknown): readonly string[] =>
  Object.entries(fields).find(([name]) => name === mode)?.[1] ?? []

/** Fields of other modes are left out, and with them what was typed there. */
export const lifeSchema = (raw: Fields, action: string, input: Fields, life: LifeView, choices: Choices): Fields => {
  const schema = withChoices(raw, choices)
  if (action !== 'service' || !isFields(schema.properties)) return schema
  const failed = input.result === 'failed'
  const shown = [...always, ...modeFields(life.serviceFields, input.mode), ...(failed ? ['failure'] : [])]
  const properties = Object.fromEntries(Object.entries(schema.properties).filter(([name]) => shown.includes(name)))
  return { ...schema, properties }
}

/** What is sent: only what the form shows. */
export const shownInput = (schema: Fields, input: Fields): Fields => {
  const names = isFields(schema.properties) ? Object.keys(schema.properties) : []
  return Object.fromEntries(Object.entries(input).filter(([name]) => names.includes(name)))
}
