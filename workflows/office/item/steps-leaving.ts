/** @module 涉案物品台账: 移交, 返还, 没收销毁拍卖, 灭失, 办结. */
import { z } from 'zod'
import { cite } from '../../../src/domain/basis.ts'
import { quantity } from '../../../src/domain/quantity.ts'
import { stepsOn } from '../../../src/engine/step.ts'
import { fen, line, prose } from '../../forms.ts'
import { itemFacts, leave } from './facts.ts'
import * as rule from './rules.ts'
import { howMuch, keeper, map } from './steps-custody.ts'

const step = stepsOn(itemFacts)
const deciding = { side: 'owner', posts: ['deptHead', 'deputyHead', 'head', 'actingHead'] } as const
const settled = [rule.ledgerBalances, rule.countSettled]
const some = [rule.someQuantity, rule.notMoreThanHeld]

export const leavingSteps = {
  handOver: step({
    title: '移交物品',
    help: '可以只移交一部分，其余仍在管。双方核对，制作物品交接笔录。',
    by: keeper,
    map: ['O-item', '9'],
    basis: [
      cite('linkage-measures-2017', '10', '并办理交接手续'),
      cite('state-council-310', '12', '应当自接到立案通知书之日起３日内'),
      cite('criminal-procedure-law', '245', '并制作清单，随案移送', '第一款'),
    ],
    requires: settled,
    checks: [...some, rule.twoHands],
    input: z.object({
      to: z.enum(['toEnforcer', 'toPolice', 'toProcuratorate', 'toCourt']).meta({
        title: '移交给',
        labels: {
          toEnforcer: '行政执法机关',
          toPolice: '公安机关',
          toProcuratorate: '人民检察院',
          toCourt: '人民法院',
        },
      }),
      quantity: howMuch('本次移交数量'),
      receivingOrgan: line('接收机关'),
      givenBy: line('移交人'),
      receivedBy: line('接收人', '姓名和警号或者证号'),
      condition: line('交接时的状况'),
    }),
    example: {
      to: 'toPolice',
      quantity: quantity('40'),
      receivingOrgan: '固阳县公安局',
      givenBy: '承办人甲',
      receivedBy: '民警甲（警号示例）',
      condition: '封条完好，数量当面点清',
    },
    outcome: ({ to }) => to,
    outcomes: {
      toEnforcer: { title: '移交行政执法机关', reveals: ['enforcer'], copies: [{ to: 'enforcer', as: 'main' }] },
      toPolice: { title: '移交公安机关', reveals: ['police'], copies: [{ to: 'police', as: 'main' }] },
      toProcuratorate: {
        title: '移交人民检察院',
        reveals: ['procuratorate'],
        copies: [{ to: 'procuratorate', as: 'main' }],
      },
      toCourt: { title: '移交人民法院', reveals: ['court'], copies: [{ to: 'court', as: 'main' }] },
    },
    documents: ['item-handover'],
    record: ({ quantity: left, receivingOrgan, givenBy, receivedBy, condition }, { facts, on }) =>
      leave(facts, { how: 'handedOver', quantity: left, on, to: receivingOrgan, givenBy, receivedBy, note: condition }),
  }),

  returnItem: step({
    title: '解除并返还物品',
    help: '与违法行为无关的、不再需要的，解除并立即退还；制作物品交接笔录。',
    by: keeper,
    map,
    basis: [
      cite('administrative-compulsion-law', '28', '应当及时作出解除查封、扣押决定', '第一款'),
      cite('criminal-procedure-law', '145', '应当在三日以内解除查封、扣押、冻结，予以退还'),
    ],
    requires: settled,
    checks: [...some, rule.twoHands],
    input: z.object({
      quantity: howMuch('返还数量'),
      decision: line('解除决定文号'),
      givenBy: line('移交人'),
      receivedBy: line('领取人', '姓名和身份'),
      condition: line('返还时的状况'),
    }),
    example: {
      quantity: quantity('2'),
      decision: '解除决定示例1号',
      givenBy: '承办人甲',
      receivedBy: '某厂经办人',
      condition: '完好',
    },
    documents: ['item-handover'],
    record: ({ quantity: left, decision, givenBy, receivedBy, condition }, { facts, on }) =>
      leave(facts, {
        how: 'returned',
        quantity: left,
        on,
        to: receivedBy,
        givenBy,
        receivedBy,
        note: `${decision}；${condition}`,
      }),
  }),

  disposeItem: step({
    title: '没收、销毁、拍卖物品',
    help: '没收的非法财物，除应当销毁的以外，公开拍卖或者按照国家有关规定处理；款项上缴国库。',
    by: deciding,
    map,
    basis: [
      cite('administrative-compulsion-law', '27', '依法应当没收的非法财物予以没收'),
      cite('administrative-penalty-law', '74', '必须按照国家规定公开拍卖', '第一款'),
    ],
    requires: settled,
    checks: some,
    input: z.object({
      how: z.enum(['confiscated', 'destroyed', 'auctioned']).meta({
        title: '处理',
        labels: { confiscated: '没收', destroyed: '销毁', auctioned: '拍卖' },
      }),
      quantity: howMuch('数量'),
      decision: line('决定书或者裁判文号'),
      to: line('去向', '执行单位、销毁单位或者买受人'),
      proceedsFen: fen('拍卖所得').optional(),
    }),
    example: { how: 'destroyed', quantity: quantity('50'), decision: '处罚决定示例1号', to: '某处置单位' },
    outcome: ({ how }) => how,
    outcomes: {
      confiscated: { title: '没收物品' },
      destroyed: { title: '销毁物品' },
      auctioned: { title: '拍卖物品' },
    },
    record: ({ how, quantity: left, decision, to }, { facts, on }) =>
      leave(facts, { how, quantity: left, on, to, note: decision }),
  }),

  recordLoss: step({
    title: '登记灭失',
    help: '写明原因和责任；造成损失的，应当承担赔偿责任。',
    by: deciding,
    map,
    basis: [cite('administrative-compulsion-law', '26', '造成损失的，应当承担赔偿责任', '第一款')],
    requires: [rule.ledgerBalances],
    checks: some,
    input: z.object({ quantity: howMuch('灭失数量'), because: prose('原因'), liable: line('责任人或者责任单位') }),
    example: { quantity: quantity('1'), because: '桶体锈蚀，残液渗漏，已收集处置', liable: '保管单位' },
    record: ({ quantity: left, because, liable }, { facts, on }) =>
      leave(facts, { how: 'lost', quantity: left, on, to: liable, note: because }),
  }),

  closeItem: step({
    title: '物品台账办结',
    help: '没有剩余才能办结。',
    by: keeper,
    map,
    basis: [cite('state-council-310', '4', '按照国家有关规定予以处理', '第二款')],
    requires: [rule.ledgerBalances, rule.nothingRemains],
    input: z.object({ note: prose('处理情况') }),
    example: { note: '四十只移交公安机关，五十二只销毁' },
    record: (_, { on }) => ({ closedOn: on }),
  }),
}
