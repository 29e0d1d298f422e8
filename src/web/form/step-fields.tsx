/** @module The fields of one step, drawn from its schema; the choice of outcome comes first and never has a default. */
import { Form as SchemaForm } from '@rjsf/antd'
import { type ErrorSchema, ErrorSchemaBuilder, type RJSFSchema, TranslatableString } from '@rjsf/utils'
import { Form, Radio } from 'antd'
import { useMemo } from 'react'
import { type Fields, isFields, type StepSchema, uiOf } from './schema.ts'
import { templates } from './templates.tsx'
import { UnionField } from './union-field.tsx'
import { serverJudges } from './validator.ts'
import { widgets } from './widgets.tsx'

export interface FieldError {
  readonly field: string
  readonly says: string
}
interface Props {
  readonly raw: Fields
  readonly read: StepSchema
  readonly schema: RJSFSchema | undefined
  readonly branch: string | undefined
  readonly input: Fields
  readonly errors: readonly FieldError[]
  readonly onBranch: (value: string) => void
  readonly onInput: (input: Fields) => void
}

const fields = { OneOfField: UnionField }

const words: Partial<Record<TranslatableString, string>> = {
  [TranslatableString.ArrayItemTitle]: '项',
  [TranslatableString.AddItemButton]: '添加',
  [TranslatableString.RemoveButton]: '删除',
  [TranslatableString.EmptyArray]: '还没有内容',
  [TranslatableString.YesLabel]: '是',
  [TranslatableString.NoLabel]: '否',
  [TranslatableString.OptionPrefix]: '选项%1',
  [TranslatableString.TitleOptionPrefix]: '%1 %2',
}
const inChinese = (text: TranslatableString, params: string[] = []): string =>
  (words[text] ?? text).replaceAll(/%(\d)/g, (_, at: string) => params[Number(at) - 1] ?? '')

const errorTree = (errors: readonly FieldError[]): ErrorSchema<Fields> => {
  const builder = new ErrorSchemaBuilder<Fields>()
  for (const { field, says } of errors) {
    builder.addErrors(
      says,
      field.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part)),
    )
  }
  return builder.ErrorSchema
}

export function StepFields({ raw, read, schema, branch, input, errors, onBranch, onInput }: Props) {
  const ui = useMemo(() => ({ ...uiOf(raw), 'ui:submitButtonOptions': { norender: true } }), [raw])
  const { choice } = read
  const wrong = errors.find(({ field }) => field === choice?.field)
  return (
    <>
      {choice && (
        <Form.Item label={choice.title} required validateStatus={wrong ? 'error' : undefined} help={wrong?.says}>
          <Radio.Group
            aria-label={choice.title}
            value={branch}
            options={choice.branches.map(({ value, title }) => ({ value, label: title }))}
            onChange={({ target }) => onBranch(String(target.value))}
          />
        </Form.Item>
      )}
      {schema && (
        <SchemaForm
          key={branch}
          tagName="div"
          schema={schema}
          uiSchema={ui}
          formData={input}
          validator={serverJudges}
          widgets={widgets}
          templates={templates}
          fields={fields}
          experimental_defaultFormStateBehavior={{ constAsDefaults: 'never' }}
          translateString={inChinese}
          extraErrors={errorTree(errors)}
          noValidate
          noHtml5Validate
          showErrorList={false}
          idPrefix="f"
          onChange={({ formData }) => onInput(isFields(formData) ? formData : {})}
        />
      )}
    </>
  )
}
