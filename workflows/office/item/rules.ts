/** @module 涉案物品台账: what its steps need. The balance is checked at every step that moves a quantity. */
import { cite } from '../../../src/domain/basis.ts'
import { compare, isNothing, nothing, type Quantity } from '../../../src/domain/quantity.ts'
import type { CivilDate } from '../../../src/domain/time.ts'
import type { Rule, View } from '../../../src/engine/step.ts'
import { balances, inCustody, remainder, type ItemFacts } from './facts.ts'

type Standing = Rule<View<ItemFacts>>
type Filled<In> = Rule<View<ItemFacts> & { input: In }>
const kind = 'item'

export const someQuantity: Filled<{ quantity: Quantity }> = {
  code: 'quantity-zero',
  says: '数量应当大于零',
  field: 'quantity',
  impossible: true,
  holds: ({ input }) => !isNothing(input.quantity),
}

/** What left cannot be more than was there. */
export const notMoreThanHeld: Filled<{ quantity: Quantity }> = {
  code: 'more-than-in-custody',
  says: ({ input, facts }) => `本次${input.quantity}${facts.unit ?? ''}多于在管数量：${remainder(facts)}`,
  field: 'quantity',
  impossible: true,
  holds: ({ input, facts }) => compare(input.quantity, inCustody(facts)) <= 0,
}

/** 收 = 存 + 移交 + 处置 + 返还 + 灭失: a ledger that does not balance (补录) moves nothing more. */
export const ledgerBalances: Standing = {
  code: 'ledger-unbalanced',
  says: '台账收存数量不平，请先更正',
  basis: cite('state-council-310', '4', '应当如实填写涉案物品清单', '第二款'),
  unblock: { by: 'nobody' },
  impossible: true,
  holds: ({ facts }) => balances(facts),
}

export const hazardNamed: Filled<{ hazardous: boolean; hazard?: string }> = {
  code: 'hazard-unnamed',
  says: '具有危险性或者环境危害性的物品，应当写明危险特性',
  basis: cite('linkage-measures-2017', '10', '对具有危险性或者环境危害性的涉案物品'),
  field: 'hazard',
  holds: ({ input }) => !input.hazardous || input.hazard !== undefined,
}

/** 应当附表明来源的材料〔2017 办法 6(四)〕. */
export const sourceShown: Filled<{ source: string; sourcePaper?: string }> = {
  code: 'source-paper-missing',
  says: '查封、扣押、登记保存或者移送来的物品，应当写明表明来源的文书',
  basis: cite('linkage-measures-2017', '6', '涉案物品清单', '第（四）项'),
  field: 'sourcePaper',
  holds: ({ input }) => input.source === 'surrendered' || input.sourcePaper !== undefined,
}

export const isHazardous: Standing = {
  code: 'not-hazardous',
  says: '登记为没有危险性的物品，不适用危险物品临时处置',
  basis: cite('linkage-measures-2017', '10', '对具有危险性或者环境危害性的涉案物品'),
  unblock: { by: 'nobody' },
  holds: ({ facts }) => facts.hazardous === true,
}

export const disposerQualified: Filled<{ licenceUntil: CivilDate }> = {
  code: 'disposer-unqualified',
  says: ({ input }) => `处置单位的许可有效期至${input.licenceUntil}，已经失效，不能委托其处置`,
  basis: cite('linkage-measures-2017', '10', '应当组织临时处理处置'),
  field: 'licenceUntil',
  holds: ({ input, on }) => input.licenceUntil >= on,
}

/** 交接: somebody gives and another takes. */
export const twoHands: Filled<{ givenBy: string; receivedBy: string }> = {
  code: 'one-hand-over',
  says: '移交人和接收人不能是同一人，双方都应当签名',
  basis: cite('linkage-measures-2017', '10', '并办理交接手续'),
  field: 'receivedBy',
  holds: ({ input }) => input.givenBy !== input.receivedBy,
}

/** 灭失 is found by a count or said outright; without who answers for it, it is no record〔行政强制法 26〕. */
export const countedByTwo: Filled<{ countedBy: readonly string[] }> = {
  code: 'counted-alone',
  says: '盘点应当由二人以上进行',
  basis: cite('administrative-compulsion-law', '26', '行政机关应当妥善保管，不得使用或者损毁', '第一款'),
  field: 'countedBy',
  holds: ({ input }) => new Set(input.countedBy).size >= 2,
}

/** What a count wanted is explained before anything else leaves. */
export const countSettled: Standing = {
  code: 'stock-short',
  says: ({ facts }) => `上次盘点短少${facts.missing ?? '0'}${facts.unit ?? ''}，请先查明，登记灭失或者更正`,
  basis: cite('administrative-compulsion-law', '26', '造成损失的，应当承担赔偿责任', '第一款'),
  unblock: { by: 'step', kind, step: 'recordLoss' },
  holds: ({ facts }) => isNothing(facts.missing ?? nothing),
}

export const nothingRemains: Standing = {
  code: 'item-remains',
  says: ({ facts }) => `物品没有全部处理完毕：${remainder(facts)}`,
  basis: cite('administrative-compulsion-law', '27', '在本法第二十五条规定的期限内作出处理决定'),
  unblock: { by: 'step', kind, step: 'disposeItem' },
  holds: ({ facts }) => isNothing(inCustody(facts)),
}
