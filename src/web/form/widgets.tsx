/** @module Inputs that mean something here: a day, a moment in Asia/Shanghai, money in 元, a sentence or several. */
import { ariaDescribedByIds, type RJSFSchema, type WidgetProps } from '@rjsf/utils'
import { Checkbox, Input, InputNumber, Select } from 'antd'
import { useOfficers } from '../api/queries-people.ts'
import { DayInput, MomentInput } from '../parts/moment-input.tsx'
import type { Fields } from './schema.ts'

type Props = WidgetProps<Fields, RJSFSchema>
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

const Day = ({ id, value, onChange, disabled }: Props) => (
  <DayInput
    id={id}
    value={textOf(value)}
    onChange={onChange}
    disabled={disabled}
    aria-describedby={ariaDescribedByIds(id)}
  />
)
const Moment = ({ id, value, onChange, disabled }: Props) => (
  <MomentInput
    id={id}
    value={textOf(value)}
    onChange={onChange}
    disabled={disabled}
    aria-describedby={ariaDescribedByIds(id)}
  />
)
const Prose = ({ id, value, onChange, disabled }: Props) => (
  <Input.TextArea
    id={id}
    value={textOf(value)}
    autoSize={{ minRows: 3, maxRows: 14 }}
    disabled={disabled}
    aria-describedby={ariaDescribedByIds(id)}
    onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}
  />
)
const Tick = ({ id, value, label, onChange, disabled }: Props) => (
  <Checkbox
    id={id}
    checked={value === true}
    disabled={disabled}
    aria-describedby={ariaDescribedByIds(id)}
    onChange={({ target }) => onChange(target.checked)}
  >
    {label}
  </Checkbox>
)
/** Stored as integer 分, typed as 元. */
const Yuan = ({ id, value, onChange, disabled }: Props) => (
  <InputNumber
    id={id}
    value={typeof value === 'number' ? value / 100 : null}
    precision={2}
    min={0}
    suffix="元"
    style={{ width: '100%' }}
    disabled={disabled}
    aria-describedby={ariaDescribedByIds(id)}
    onChange={(yuan) => onChange(yuan === null ? undefined : Math.round(Number(yuan) * 100))}
  />
)

/** A colleague who holds a post today. */
const Officer = ({ id, value, onChange, disabled }: Props) => {
  const officers = useOfficers().data ?? []
  return (
    <Select
      id={id}
      value={textOf(value) || undefined}
      disabled={disabled}
      showSearch={{ optionFilterProp: 'label' }}
      aria-describedby={ariaDescribedByIds(id)}
      options={officers
        .filter(({ posts }) => posts.length > 0)
        .map((o) => ({ value: o.id, label: `${o.name}（${o.postTitles.join('、')}）` }))}
      onChange={(chosen) => onChange(chosen)}
    />
  )
}

export const widgets = {
  DateWidget: Day,
  DateTimeWidget: Moment,
  TextareaWidget: Prose,
  CheckboxWidget: Tick,
  yuan: Yuan,
  officer: Officer,
}
