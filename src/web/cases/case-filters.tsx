/** @module The filters of the case list. They write the address; the list reads it. */
import { Button, Input, Select } from 'antd'
import { useSearchParams } from 'wouter'
import { useOrgans, useSession } from '../api/queries.ts'
import { dayFrom, showDay } from '../format/time.ts'

interface Choice {
  readonly value: string
  readonly label: string
}
const states: readonly Choice[] = [
  { value: 'open', label: '在办' },
  { value: 'closed', label: '已办结' },
]
const dueWithin = [
  { days: -1, label: '已逾期' },
  { days: 0, label: '今天以前届满' },
  { days: 3, label: '三日内届满' },
  { days: 7, label: '七日内届满' },
  { days: 30, label: '三十日内届满' },
] as const

const unique = (choices: readonly Choice[]): Choice[] => [...new Map(choices.map((one) => [one.value, one])).values()]

export function CaseFilters() {
  const [params, setParams] = useSearchParams()
  const organs = useOrgans().data ?? []
  const now = useSession().data?.now
  const put = (name: string, value: string | undefined) =>
    setParams((old) => {
      const next = new URLSearchParams(old)
      next.delete('cursor')
      if (value) next.set(name, value)
      else next.delete(name)
      return next
    })
  const due = params.get('due') ?? undefined
  const dues = now ? dueWithin.map(({ days, label }) => ({ value: dayFrom(now, days), label })) : []
  const filters: readonly { readonly name: string; readonly label: string; readonly options: readonly Choice[] }[] = [
    { name: 'state', label: '办理状态', options: states },
    {
      name: 'due',
      label: '届满',
      options: due ? unique([...dues, { value: due, label: `${showDay(due)}以前届满` }]) : dues,
    },
    {
      name: 'region',
      label: '地区',
      options: unique(organs.map(({ region, regionName }) => ({ value: region, label: regionName }))),
    },
    { name: 'organ', label: '机关', options: organs.map(({ id, name }) => ({ value: id, label: name })) },
  ]
  return (
    <search className="filters">
      <Input.Search
        key={params.get('q')}
        defaultValue={params.get('q') ?? ''}
        aria-label="搜索案件"
        placeholder="案件名称、当事人、文号"
        allowClear
        enterButton={<Button>搜索</Button>}
        onSearch={(value) => put('q', value.trim())}
      />
      {filters
        .filter(({ options, name }) => options.length > 0 || params.has(name))
        .map(({ name, label, options }) => (
          <Select
            key={name}
            aria-label={label}
            placeholder={label}
            allowClear
            value={params.get(name) ?? undefined}
            options={[...options]}
            onChange={(value: string | undefined) => put(name, value)}
          />
        ))}
    </search>
  )
}
