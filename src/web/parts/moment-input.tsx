/**
 * @module Entering a day or a moment. The picker is fed wall time in Asia/Shanghai as text,
 * so the zone of the browser never takes part.
 */
import { DatePicker } from 'antd'
import dayjs from 'dayjs'
import { instantOfWall, wallOf } from '../format/time.ts'

interface Props {
  readonly id?: string
  readonly value?: string
  readonly onChange?: (value: string | undefined) => void
  readonly disabled?: boolean
  readonly 'aria-describedby'?: string
}

const dayFormats = ['YYYY年M月D日', 'YYYY-MM-DD', 'YYYY-M-D', 'YYYY.M.D', 'YYYYMMDD']
const momentFormats = [
  'YYYY年M月D日 HH:mm',
  'YYYY年M月D日 H:mm',
  'YYYY年M月D日H时mm分',
  'YYYY-MM-DD HH:mm',
  'YYYY-M-D H:mm',
  'YYYYMMDD HHmm',
]

/** `YYYY-MM-DD` in and out. */
export function DayInput({ value, onChange, ...rest }: Props) {
  return (
    <DatePicker
      {...rest}
      style={{ width: '100%' }}
      format={dayFormats}
      placeholder="如 2026年9月3日"
      value={value ? dayjs(value) : null}
      onChange={(picked) => onChange?.(picked ? picked.format('YYYY-MM-DD') : undefined)}
    />
  )
}

/** An instant in UTC in and out; the officer sees and types the time in Asia/Shanghai. */
export function MomentInput({ value, onChange, ...rest }: Props) {
  return (
    <DatePicker
      {...rest}
      style={{ width: '100%' }}
      format={momentFormats}
      placeholder="如 2026年9月3日 10:20"
      showTime={{ format: 'HH:mm' }}
      showNow={false}
      needConfirm={false}
      value={value ? dayjs(wallOf(value)) : null}
      onChange={(picked) => onChange?.(picked ? instantOfWall(picked.format('YYYY-MM-DDTHH:mm')) : undefined)}
    />
  )
}
