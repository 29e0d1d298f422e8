/** @module How groups and lists of fields are laid out: two columns where there is room, each item of a list in a box. */
import { generateTemplates } from '@rjsf/antd'
import type {
  ArrayFieldItemTemplateProps,
  ArrayFieldTemplateProps,
  FieldTemplateProps,
  ObjectFieldTemplateProps,
  RJSFSchema,
} from '@rjsf/utils'
import { Button } from 'antd'
import { type Fields, isFields } from './schema.ts'

const { FieldTemplate: PlainField = () => null } = generateTemplates<Fields, RJSFSchema>()

const isGroup = (schema: Fields): boolean =>
  schema.type === 'array' || schema.type === 'object' || Array.isArray(schema.oneOf)
const isWide = (schema: unknown, ui: unknown): boolean =>
  (isFields(schema) && (isGroup(schema) || schema.type === 'boolean')) ||
  (isFields(ui) && ui['ui:widget'] === 'textarea')

/** A group brings its own heading and spacing; a single field gets its label, help and errors from the theme. */
function FieldTemplate(props: FieldTemplateProps<Fields, RJSFSchema>) {
  if (props.hidden) return <div hidden>{props.children}</div>
  return isGroup(props.schema) ? props.children : <PlainField {...props} />
}

function ObjectFieldTemplate({
  properties,
  schema,
  uiSchema,
  fieldPathId,
}: ObjectFieldTemplateProps<Fields, RJSFSchema>) {
  const isRoot = fieldPathId.path.length === 0
  const inList = typeof fieldPathId.path.at(-1) === 'number'
  const shown = properties.filter(({ hidden }) => !hidden)
  return (
    <fieldset id={fieldPathId.$id}>
      {!isRoot && !inList && schema.title && <legend>{schema.title}</legend>}
      <div className="fields">
        {shown.map(({ name, content }) => (
          <div key={name} className={isWide(schema.properties?.[name], uiSchema?.[name]) ? 'wide' : undefined}>
            {content}
          </div>
        ))}
      </div>
    </fieldset>
  )
}

function ArrayFieldTemplate({
  title,
  items,
  canAdd,
  onAddClick,
  required,
  schema,
  fieldPathId,
  rawErrors,
}: ArrayFieldTemplateProps<Fields[], RJSFSchema>) {
  const errors = rawErrors ?? []
  return (
    <fieldset id={fieldPathId.$id} tabIndex={-1}>
      <legend>
        {required && Number(schema.minItems) > 0 && <span className="needed">* </span>}
        {title}
      </legend>
      {schema.description && <p className="soft">{schema.description}</p>}
      {items}
      {errors.length > 0 && <p className="bad">{errors.join('；')}</p>}
      {canAdd && <Button onClick={onAddClick}>添加{title}</Button>}
    </fieldset>
  )
}

function ArrayFieldItemTemplate({
  children,
  index,
  buttonsProps,
  parentUiSchema,
  itemKey,
}: ArrayFieldItemTemplateProps<Fields[], RJSFSchema>) {
  const label = `第${index + 1}项`
  return (
    <div className="item" key={itemKey} role="group" aria-label={`${parentUiSchema?.['ui:title'] ?? ''}${label}`}>
      <header>
        <span className="soft">{label}</span>
        {buttonsProps.hasRemove && (
          <Button size="small" onClick={buttonsProps.onRemoveItem} aria-label={`删除${label}`}>
            删除
          </Button>
        )}
      </header>
      {children}
    </div>
  )
}

export const templates = { FieldTemplate, ObjectFieldTemplate, ArrayFieldTemplate, ArrayFieldItemTemplate }
