/** @module The fields of a step's form in words, from the JSON Schema that the form and OpenAPI come from too. */
import { z } from 'zod'

export interface Field {
  readonly path: string
  readonly title: string
  readonly type: string
  readonly required: boolean
  readonly description: string
}

/** The little of JSON Schema that forms here use. */
interface Schema {
  readonly type?: string | undefined
  readonly title?: string | undefined
  readonly description?: string | undefined
  readonly format?: string | undefined
  readonly const?: unknown
  readonly enum?: readonly unknown[] | undefined
  readonly minItems?: number | undefined
  readonly required?: readonly string[] | undefined
  readonly items?: Schema | undefined
  readonly oneOf?: readonly Schema[] | undefined
  readonly anyOf?: readonly Schema[] | undefined
  readonly properties?: Readonly<Record<string, Schema>> | undefined
}
const schemaOf: z.ZodType<Schema> = z.lazy(() =>
  z.object({
    type: z.string().optional(),
    title: z.string().optional(),
    description: z.string().optional(),
    format: z.string().optional(),
    const: z.unknown().optional(),
    enum: z.array(z.unknown()).optional(),
    minItems: z.number().optional(),
    required: z.array(z.string()).optional(),
    items: schemaOf.optional(),
    oneOf: z.array(schemaOf).optional(),
    anyOf: z.array(schemaOf).optional(),
    properties: z.record(z.string(), schemaOf).optional(),
  }),
)

const typeTitles: Readonly<Record<string, string>> = {
  string: '文字',
  integer: '整数',
  number: '数',
  boolean: '是／否',
  array: '清单',
  object: '组',
}
const formatTitles: Readonly<Record<string, string>> = { date: '日期', 'date-time': '日期时间' }

const typeOf = (s: Schema): string => {
  if (s.const !== undefined) return `固定值 ${JSON.stringify(s.const)}`
  if (s.enum) return `选项：${s.enum.map(String).join('、')}`
  if (s.oneOf ?? s.anyOf) return '选一组'
  if (s.type === 'array') return s.minItems ? `清单（至少 ${s.minItems} 项）` : '清单'
  return formatTitles[s.format ?? ''] ?? typeTitles[s.type ?? ''] ?? '任意'
}

const walk = (schema: Schema, path: string): Field[] => {
  const variants = schema.oneOf ?? schema.anyOf
  if (variants) return variants.flatMap((v) => walk(v, `${path}〔${v.title ?? ''}〕`))
  if (schema.type === 'array' && schema.items) return walk(schema.items, `${path}[]`)
  return Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => {
    const here = /[^〕]$/.test(path) ? `${path}.${name}` : `${path}${name}`
    const field: Field = {
      path: here,
      title: inner.title ?? '',
      type: typeOf(inner),
      required: schema.required?.includes(name) ?? false,
      description: inner.description ?? '',
    }
    return [field, ...walk(inner, here)]
  })
}

export const fieldsOf = (form: z.ZodType): readonly Field[] =>
  walk(schemaOf.parse(z.toJSONSchema(form, { io: 'input' })), '')
