/**
 * @module From the JSON Schema of a step to what the form draws: a choice of outcomes taken out of the union,
 * words for enums, widgets by meaning, and what is still missing.
 */
import type { RJSFSchema, UiSchema } from '@rjsf/utils'

export type Fields = Readonly<Record<string, unknown>>
interface Branch {
  readonly value: string
  readonly title: string
  readonly schema: RJSFSchema
}
interface Choice {
  readonly field: string
  readonly title: string
  readonly branches: readonly Branch[]
}
export interface StepSchema {
  readonly choice?: Choice
  readonly plain: RJSFSchema
}

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const fieldsIn = (value: unknown): Fields => (isFields(value) ? value : {})
const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const textIn = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

const optionsOf = (schema: Fields): readonly Fields[] =>
  [...listIn(schema.oneOf), ...listIn(schema.anyOf)].filter(isFields)

/** The property that every option fixes to a value of its own. */
const discriminatorOf = (options: readonly Fields[]): string | undefined =>
  Object.keys(fieldsIn(options[0]?.properties)).find((name) =>
    options.every((option) => textIn(fieldsIn(fieldsIn(option.properties)[name]).const) !== undefined),
  )

/** Bounds that zod writes for every integer and patterns of dates say nothing to an officer. */
const silent = new Set(['$schema', 'pattern', 'widget', 'labels', 'enumNames', 'oneOf', 'anyOf'])

/** A copy the form library understands: unions of words become enums, a box that must be ticked or not begins unticked. */
const tidy = (raw: Fields): RJSFSchema => {
  const schema: RJSFSchema = {}
  for (const [key, value] of Object.entries(raw)) if (!silent.has(key)) schema[key] = value
  const options = optionsOf(raw)
  const words = options.map((option) => option.const)
  if (options.length > 0 && words.every((word) => typeof word === 'string')) {
    schema.type = 'string'
    schema.enum = words
  } else if (options.length > 0) {
    const by = discriminatorOf(options)
    schema.oneOf = options.map(tidy)
    if (by !== undefined) schema.discriminator = { propertyName: by }
  }
  if (isFields(raw.properties)) {
    const needed = listIn(raw.required)
    schema.properties = Object.fromEntries(
      Object.entries(raw.properties).map(([name, one]) => {
        const child = tidy(fieldsIn(one))
        // Only where an answer is needed: an optional box left alone means "not known".
        if (child.type === 'boolean' && needed.includes(name)) child.default ??= false
        return [name, child]
      }),
    )
  }
  if (isFields(raw.items)) {
    schema.items = tidy({ title: raw.title, ...raw.items })
    if (Array.isArray(raw.items.enum)) schema.uniqueItems = true
  }
  return schema
}

/** Is the value of `by` in this option the one given? */
export const optionFor = (schema: Fields, by: string, value: unknown): RJSFSchema | undefined => {
  const found = listIn(schema.oneOf).find(
    (option) => isFields(option) && value !== undefined && fieldsIn(fieldsIn(option.properties)[by]).const === value,
  )
  return isFields(found) ? { ...found } : undefined
}
export const unionBy = (schema: Fields): string | undefined => textIn(fieldsIn(schema.discriminator).propertyName)

export const without = (schema: Fields, name: string): Fields => {
  const { [name]: _gone, ...properties } = fieldsIn(schema.properties)
  return { ...schema, title: undefined, properties, required: listIn(schema.required).filter((one) => one !== name) }
}

export const readSchema = (raw: Fields): StepSchema => {
  const options = optionsOf(raw)
  const field = options.length > 0 ? discriminatorOf(options) : undefined
  if (field === undefined) return { plain: tidy({ ...raw, title: undefined }) }
  const branches = options.map((option) => {
    const value = textIn(fieldsIn(fieldsIn(option.properties)[field]).const) ?? ''
    return { value, title: textIn(option.title) ?? value, schema: tidy(without(option, field)) }
  })
  const title = textIn(fieldsIn(fieldsIn(options[0]?.properties)[field]).title) ?? '办理结果'
  return { choice: { field, title, branches }, plain: { type: 'object', properties: {} } }
}

/** Widgets and words, from the meta of the raw schema. */
export const uiOf = (raw: Fields): UiSchema => {
  const ui: UiSchema = {}
  const options = optionsOf(raw)
  const labels = fieldsIn(raw.labels)
  const widget = textIn(raw.widget)
  if (widget) ui['ui:widget'] = widget
  ui['ui:placeholder'] = Array.isArray(raw.enum) || options.length > 0 ? '请选择' : undefined
  const titles = options.map((option) => textIn(option.title) ?? textIn(option.const) ?? '')
  if (options.every((option) => typeof option.const === 'string') && titles.length > 0) ui['ui:enumNames'] = titles
  if (Array.isArray(raw.enumNames)) ui['ui:enumNames'] = raw.enumNames
  else if (Array.isArray(raw.enum) && raw.labels !== undefined) {
    ui['ui:enumNames'] = raw.enum.map((word) => textIn(labels[String(word)]) ?? String(word))
  }
  for (const option of [raw, ...options]) {
    // Branches may name different fields alike (the sheet of either crime): what they say of their own fields adds up.
    for (const [name, one] of Object.entries(fieldsIn(option.properties)))
      ui[name] = { ...ui[name], ...uiOf(fieldsIn(one)) }
  }
  if (isFields(raw.items)) ui.items = uiOf(raw.items)
  return ui
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (typeof value === 'string' && value.trim() === '')

/** Paths of required fields that are empty; everything else is for the server to judge. */
export const missingIn = (schema: RJSFSchema, value: unknown, path = ''): readonly string[] => {
  const below = (name: string | number) => (path === '' ? String(name) : `${path}.${name}`)
  if (Array.isArray(value)) {
    const { items } = schema
    if (typeof schema.minItems === 'number' && value.length < schema.minItems) return [path]
    return isFields(items) ? value.flatMap((one, at) => missingIn({ ...items }, one, below(at))) : []
  }
  const by = unionBy(schema)
  if (by !== undefined) {
    const option = optionFor(schema, by, fieldsIn(value)[by])
    return option ? missingIn(option, value, path) : [below(by)]
  }
  if (!isFields(schema.properties)) {
    const needsText = typeof schema.minLength === 'number' && schema.minLength > 0
    return needsText && typeof value === 'string' && isEmpty(value) ? [path] : []
  }
  const given = fieldsIn(value)
  return Object.entries(schema.properties).flatMap(([name, one]) => {
    if (!isFields(one)) return []
    const child: RJSFSchema = { ...one }
    if (isEmpty(given[name])) {
      if (!schema.required?.includes(name) || child.default !== undefined) return []
      if (isFields(child.properties) || unionBy(child) !== undefined) return missingIn(child, {}, below(name))
      return child.type !== 'array' || Number(child.minItems) > 0 ? [below(name)] : []
    }
    return missingIn(child, given[name], below(name))
  })
}

/** What is sent: required lists that were left empty are empty lists, boxes never touched are unticked. */
export const filledIn = (schema: RJSFSchema, value: unknown): Fields => {
  const given = fieldsIn(value)
  const entries = Object.entries(fieldsIn(schema.properties)).flatMap(([name, one]) => {
    const child = fieldsIn(one)
    const old = given[name]
    if (!isEmpty(old)) return [[name, old] as const]
    if (child.default !== undefined) return [[name, child.default] as const]
    if (!schema.required?.includes(name)) return []
    if (child.type === 'array') return [[name, []] as const]
    return child.type === 'object' ? [[name, {}] as const] : []
  })
  return Object.fromEntries(entries)
}

/** 承办人 1 姓名, for officers.0.name. */
export const labelOf = (schema: RJSFSchema, path: string): string => {
  const words: string[] = []
  let here: Fields = schema
  for (const part of path.split('.')) {
    if (/^\d+$/.test(part)) {
      words.push(String(Number(part) + 1))
      here = fieldsIn(here.items)
    } else {
      const options = [here, ...optionsOf(here)].map((option) => fieldsIn(option.properties)[part])
      here = fieldsIn(options.find((one) => one !== undefined))
      words.push(textIn(here.title) ?? '')
    }
  }
  return words.filter((word) => word !== '').join(' ')
}
