/** @module What the papers of enforcement, police and procuratorate must say, read from the scenarios that make them. */
import { describe, expect, test } from 'vitest'
import { renderPdf } from '../../src/documents/render.ts'
import { missingInDocument } from '../../src/documents/render.ts'
import type { DocumentModel } from '../../src/domain/document-model.ts'
import { civilDate, dayOf } from '../../src/domain/time.ts'
import { defaultCalendar } from '../../src/engine/calendar.ts'
import { momentOf } from '../../src/engine/setting.ts'
import { simulate } from '../../src/engine/simulate.ts'
import type { AnyTemplate } from '../../src/engine/workflow.ts'
import { law } from '../../workflows/index.ts'
import { amount, inWords } from '../../workflows/papers/amount.ts'
import { scenarios } from '../../workflows/scenarios/index.ts'
import { officers, organs } from '../../workflows/scenarios/office.ts'
import { plainText, readPages } from '../documents/read-back.ts'

interface Made {
  readonly scenario: string
  readonly kind: string
  readonly template: AnyTemplate
  readonly model: DocumentModel
}
const numberOf = (code: string, series: string | undefined): string | undefined =>
  series && `${code}${series}〔2026〕1号`

const madeIn = (id: string, bureau = organs): Made[] => {
  const { file, entries } = scenarios.find((s) => s.id === id)!
  const today = civilDate('2026-11-23')
  const { ran, view } = simulate(file, entries, { organs: bureau, officers }, law, defaultCalendar(), today)
  return ran.flatMap(({ verdict }) => {
    if (!('decision' in verdict)) return []
    const { track, events } = verdict.decision.appends[0]
    const event = events[0]
    const organ = bureau.find((o) => o.id === event?.actor.organ)
    if (!event || !organ) return []
    const { at, actedOn } = momentOf(view, track, event.occurredAt)
    return verdict.decision.documents.map(({ kind, template }) => ({
      scenario: id,
      kind,
      template,
      model: template.build({
        facts: track.facts,
        file: view.file,
        track,
        organ,
        organs: view.organs,
        number: numberOf(organ.code, template.series),
        at,
        on: dayOf(at),
        actedOn,
        officerName: (officer) => officers.find((o) => o.id === officer)?.name ?? '',
        actor: event.actor,
        marks: [],
      }),
    }))
  })
}
const all = scenarios
  .map((s) => s.id)
  .filter((id) => /^(police-here|released|hearing$|measures|not-opened)/.test(id))
  .flatMap((id) => madeIn(id))
const oneOf = (scenario: string, kind: string): DocumentModel =>
  all.find((m) => m.scenario === scenario && m.kind === kind)!.model
const said = (model: DocumentModel): string => JSON.stringify(model.blocks)

describe('印出的文书', () => {
  test.each(all.map((m) => ({ ...m, title: m.model.title })))(
    '$scenario：《$title》读回来有机关、文书名和文号，没有内部代号，没有缺字',
    async ({ model, template }) => {
      expect(missingInDocument(model)).toEqual([])
      const text = plainText(await readPages(await renderPdf(model)))
      const wanted = [model.organ, model.title, model.number ?? ''].map((part) => part.replace(/\s/g, ''))
      for (const part of wanted) expect(text).toContain(part)
      expect(text).not.toMatch(/undefined|null|NaN|[a-z]{2,}-[a-z]|D-\d/)
      if (template.series) expect(model.number).toBeDefined()
    },
  )
})

describe('文书的样式随机关', () => {
  test('公安机关、检察院的文书用自己的版头', () => {
    const heads = (organ: string) => new Set(all.filter((m) => m.model.organ === organ).map((m) => m.model.head))
    expect(heads('固阳县人民检察院')).toEqual(new Set(['procuratorate']))
    expect([...heads('固阳县公安局')].sort()).toEqual(['agency-form', 'letter', 'police'])
  })
  test('立案决定书、通知书用公安机关填写的文号', () => {
    expect(oneOf('police-here-filed', 'filing-decision').number).toBe('固公（环）立字〔2026〕1号')
    expect(oneOf('police-here-declined', 'declined-notice').number).toBe('固公（环）不立字〔2026〕1号')
    expect(oneOf('police-here-overdue', 'filing-order').number).toBe('固检立监通〔2026〕1号')
  })
})

describe('行政处罚决定书〔行政处罚法59〕', () => {
  const text = said(oneOf('hearing', 'penalty-decision'))
  test.each([
    ['当事人的姓名和地址', '当事人：刘某生'],
    ['违法事实和证据', '违法事实和证据'],
    ['处罚的种类和依据', '《中华人民共和国生态环境法典》第一千一百六十九条'],
    ['罚款数额有大写', '人民币2,000,000元（大写：贰佰万元整）'],
    ['履行方式和期限', '自收到本决定书之日起十五日内'],
    ['加处罚款', '每日按罚款数额的百分之三加处罚款'],
    ['行政复议的期限，依据待核', '六十日内依法向有管辖权的行政复议机关申请行政复议'],
    ['行政诉讼的期限', '六个月内依法直接向有管辖权的人民法院提起行政诉讼'],
    ['陈述申辩和听证的经过', '当事人要求听证，已依法举行听证'],
  ])('载明%s', (_, wanted) => expect(text).toContain(wanted))
  test('行政复议法没有原文，标明依据待核；缺地址的，标明有待填项', () => {
    expect(oneOf('hearing', 'penalty-decision').marks).toEqual(['依据待核', '有待填项'])
  })
})

describe('查封（扣押）决定书〔行政强制法24〕', () => {
  test.each([
    ['期限由计时算出', '自2026年9月14日起至2026年10月14日止'],
    ['名称、数量', '铁桶（内装残液）92只'],
    ['救济途径', '申请行政复议'],
    ['理由', '部分铁桶泄漏，可能造成严重污染环境'],
  ])('载明%s', (_, wanted) => expect(said(oneOf('measures', 'seizure-decision'))).toContain(wanted))
  test('延长通知书载明延长后的最后一日', () => {
    expect(said(oneOf('measures', 'seizure-extension'))).toContain('2026年11月13日')
  })
})

describe('告知书', () => {
  test('告知听证的写明五个工作日的最后一日，没有告知听证的不写', () => {
    const offered = oneOf('hearing', 'penalty-notice')
    expect([offered.title, said(offered)]).toEqual([
      '行政处罚事先（听证）告知书',
      expect.stringContaining('2026年9月17日前）提出'),
    ])
    const plain = oneOf('released-and-heard', 'penalty-notice')
    expect([plain.title, said(plain).includes('听证')]).toEqual(['行政处罚事先告知书', false])
  })
})

describe('立案监督建议书所附的证明〔2017办法13〕', () => {
  test.each([
    ['police-here-declined', '复议维持不予立案决定材料（不予立案复议决定书）'],
    ['police-here-overdue', '公安机关逾期未作出是否立案决定的材料（接受案件回执）'],
    ['withdrawn', '公安机关撤销案件决定及说明理由材料"'],
    ['reasons-hold', '公安机关不予立案决定及说明理由材料（不予立案通知书及说明理由材料）'],
  ])('%s：%s', (scenario, proof) => {
    const advice = madeIn(scenario).find((m) => m.kind === 'supervision-advice')!
    expect(said(advice.model)).toContain(`2. ${proof}`)
  })
})

describe('检察院和公安机关的期限', () => {
  test.each([
    ['police-here-declined', 'reasons-request', '2026年9月30日前'],
    ['police-here-overdue', 'filing-order', '2026年10月13日前'],
    // From the bureau's receipt, which the police do not know when they write.
    ['police-here-filed', 'correction-notice', '自收到本告知书之日起三日内'],
  ])('%s 的 %s 写明%s', (scenario, kind, day) => expect(said(oneOf(scenario, kind))).toContain(day))
  test('不予立案的申请复议：生态环境部门三个工作日，林草部门三日，并且不引2017年办法', () => {
    expect(said(oneOf('police-here-declined', 'declined-notice'))).toContain('三个工作日内向我局申请复议')
    const forestry = organs.map((o) => (o.id === 'guyang-ecology' ? { ...o, kind: 'forestry' as const } : o))
    const notice = madeIn('police-here-declined', forestry).find((m) => m.kind === 'declined-notice')!
    expect(said(notice.model)).toContain('三日内向我局申请复议')
    expect(notice.model.basis.map((b) => b.instrument)).not.toContain('linkage-measures-2017')
    expect(said(notice.model)).not.toContain('衔接工作办法')
  })
})

describe('内部文书', () => {
  test('审批表、研判表、笔录、审核意见、讨论记录都是内部文书；给当事人和他机关的都不是', () => {
    const inner = new Set(all.filter((m) => m.template.inner).map((m) => m.kind))
    expect([...inner].sort()).toEqual([
      'acceptance-register',
      'closing-form',
      'crime-assessment',
      'discussion-record',
      'hearing-record',
      'hearing-report',
      'inspection-record',
      'legal-review-opinion',
      'not-opened-form',
      'opening-form',
      'statement-record',
      'statement-review',
    ])
  })
})

describe('大写金额', () => {
  test.each([
    [2_000_000_00, '贰佰万元整'],
    [1_000_50, '壹仟元伍角整'],
    [1_000_05, '壹仟元零伍分'],
    [10_203_00, '壹万零贰佰零叁元整'],
    [1_0000_0001_00, '壹亿零壹元整'],
    [100_0500_00, '壹佰万零伍佰元整'],
    [10_00, '壹拾元整'],
    [5, '伍分'],
    [0, '零元整'],
  ])('%i 分写作%s', (fen, words) => expect(inWords(fen)).toBe(words))
  test('数字和大写并用', () =>
    expect(amount(123_456_78)).toBe('人民币123,456.78元（大写：壹拾贰万叁仟肆佰伍拾陆元柒角捌分）'))
})
