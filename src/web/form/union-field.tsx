/** @module A choice inside a form: nothing is chosen beforehand, and only what was chosen is asked for. */
import { ERRORS_KEY, type FieldProps, type RJSFSchema } from '@rjsf/utils'
import { Form, Radio } from 'antd'
import { type Fields, isFields, optionFor, unionBy, without } from './schema.ts'

const nameOf = (option: RJSFSchema, by: string): string => {
  const property = option.properties?.[by]
  return isFields(property) ? String(property.const) : ''
}

export function UnionField(props: FieldProps<Fields, RJSFSchema>) {
  const { schema, formData, onChange, fieldPathId, registry, errorSchema, required, uiSchema } = props
  const by = unionBy(schema) ?? ''
  const given = isFields(formData) ? formData : {}
  const chosen = optionFor(schema, by, given[by])
  const { SchemaField } = registry.fields
  const options = (schema.oneOf ?? []).flatMap((option) =>
    isFields(option) ? [{ value: nameOf(option, by), label: String(option.title ?? nameOf(option, by)) }] : [],
  )
  const wrong = errorSchema?.[by]?.[ERRORS_KEY] ?? []
  const title = schema.title ?? '种类'
  return (
    <fieldset>
      <Form.Item
        label={title}
        required={required}
        validateStatus={wrong.length > 0 ? 'error' : undefined}
        help={wrong.length > 0 ? wrong.join('；') : undefined}
      >
        <Radio.Group
          aria-label={title}
          value={given[by]}
          options={options}
          onChange={({ target }) => onChange({ [by]: target.value }, fieldPathId.path)}
        />
      </Form.Item>
      {chosen && SchemaField && <SchemaField {...props} schema={{ ...without(chosen, by) }} uiSchema={uiSchema} />}
    </fieldset>
  )
}
