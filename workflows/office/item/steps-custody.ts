/** @module 涉案物品台账: 登记, 补登, 保管, 盘点, 危险物品临时处置, 呈报政府. */
import { z } from 'zod'
import { cite } from '../../../src/domain/basis.ts'
import { compare, minus, nothing, quantity, quantitySchema, sum } from '../../../src/domain/quantity.ts'
import { civilDate } from '../../../src/domain/time.ts'
import { stepsOn } from '../../../src/engine/step.ts'
import { day, fen, line, prose, yes } from '../../forms.ts'
import { inCustody, itemFacts, itemSource, itemSources, leave } from './facts.ts'
import * as rule from './rules.ts'

const step = stepsOn(itemFacts)
export const keeper = { side: 'owner', posts: ['handler', 'clerk'] } as const
export const map = ['O-item']
export const howMuch = (title: string) => quantitySchema.meta({ title, description: '只填数字，单位按登记' })
const listed = cite('state-council-310', '4', '应当如实填写涉案物品清单', '第二款')
const safe = cite('administrative-compulsion-law', '26', '行政机关应当妥善保管，不得使用或者损毁', '第一款')
const hazard = cite('linkage-measures-2017', '10', '环保部门应当组织临时处理处置')

export const custodySteps = {
  registerItem: step({
    title: '登记涉案物品',
    help: '一批一账：名称、数量、单位、特征、来源文书、存放处和保管人。数量以后只经各环节增减，收存始终相符。',
    by: keeper,
    map,
    basis: [listed, cite('linkage-measures-2017', '6', '涉案物品清单', '第（四）项'), safe],
    checks: [rule.someQuantity, rule.hazardNamed, rule.sourceShown],
    input: z.object({
      number: line('台账号'),
      source: itemSource.meta({ title: '来源', labels: itemSources }),
      sourcePaper: line('来源文书', '查封、扣押决定书，移送清单等').optional(),
      seizureLine: line('查封、扣押清单上的原文').optional(),
      name: line('名称'),
      quantity: howMuch('数量'),
      unit: line('计量单位', '只、吨、千克、升等'),
      features: line('特征'),
      hazardous: yes('具有危险性或者环境危害性'),
      hazard: line('危险特性').optional(),
      storedAt: line('存放处'),
      custodian: line('保管人'),
    }),
    example: {
      number: '固物〔示例〕1号',
      source: 'seized',
      sourcePaper: '扣押决定书示例1号',
      name: '铁桶（内装残液）',
      quantity: quantity('92'),
      unit: '只',
      features: '高约89厘米，直径约58厘米',
      hazardous: true,
      hazard: '毒性、易燃性',
      storedAt: '某危险废物贮存库',
      custodian: '承办人甲',
    },
    documents: ['item-list'],
    record: ({ quantity: received, ...input }, { on }) => ({
      ...input,
      received,
      inCustody: received,
      left: [],
      registeredOn: on,
    }),
  }),

  addQuantity: step({
    title: '补登数量',
    help: '盘点多出的，或者同一批后来收到的。',
    by: keeper,
    map,
    basis: [listed],
    requires: [rule.ledgerBalances],
    checks: [rule.someQuantity],
    input: z.object({ quantity: howMuch('补登数量'), because: prose('原因和来源') }),
    example: { quantity: quantity('1'), because: '现场复查又发现一只' },
    record: ({ quantity: more, because }, { facts, on }) => ({
      received: sum(facts.received ?? nothing, more),
      inCustody: sum(inCustody(facts), more),
      additions: [...(facts.additions ?? []), { quantity: more, on, because }],
    }),
  }),

  changeCustody: step({
    title: '变更保管',
    help: '变更存放处或者保管人，交接双方签名；委托第三人保管的，第三人不得损毁或者擅自转移、处置。',
    by: keeper,
    map,
    basis: [safe, cite('administrative-compulsion-law', '26', '行政机关可以委托第三人保管', '第二款')],
    checks: [rule.twoHands],
    input: z.object({
      storedAt: line('新的存放处'),
      receivedBy: line('新的保管人'),
      givenBy: line('原保管人'),
      because: prose('原因'),
    }),
    example: { storedAt: '某危险废物贮存库二号间', receivedBy: '保管人乙', givenBy: '承办人甲', because: '原库检修' },
    record: ({ storedAt, receivedBy }, { facts, on }) => ({
      storedAt,
      custodian: receivedBy,
      custodyChanges: [...(facts.custodyChanges ?? []), { on, storedAt, custodian: receivedBy }],
    }),
  }),

  takeStock: step({
    title: '盘点',
    help: '二人以上清点。短少的，先查明并登记灭失或者更正，才能再移交、返还、处理；多出的，补登。',
    by: keeper,
    map,
    basis: [safe],
    requires: [rule.ledgerBalances],
    checks: [rule.countedByTwo],
    input: z.object({
      counted: howMuch('清点数量'),
      countedBy: z.array(line('姓名')).min(1).meta({ title: '盘点人' }),
      condition: line('物品状况'),
    }),
    example: { counted: quantity('92'), countedBy: ['承办人甲', '内勤甲'], condition: '封条完好' },
    outcome: ({ counted }, { facts }) => {
      const difference = compare(counted, inCustody(facts))
      return difference === 0 ? 'agrees' : difference < 0 ? 'short' : 'over'
    },
    outcomes: {
      agrees: { title: '盘点相符', record: () => ({ missing: nothing }) },
      short: {
        title: '盘点短少',
        record: ({ counted }, { facts }) => ({ missing: minus(inCustody(facts), counted) }),
      },
      over: { title: '盘点多出', record: () => ({ missing: nothing }) },
    },
    tell: ({ counted }, { facts }) => [`账面${inCustody(facts)}${facts.unit ?? ''}，清点${counted}${facts.unit ?? ''}`],
    record: ({ counted }, { on }) => ({ counted, lastCountedOn: on }),
  }),

  treatHazard: step({
    title: '危险物品临时处置',
    help: '委托贮存的仍在管；已经无害化处置的从账上减去。费用清单随附处置合同、缴费凭证作为犯罪获利的证据补充移送。',
    by: { side: 'owner', posts: ['handler', 'deptHead', 'deputyHead', 'head', 'actingHead'] },
    map: ['O-item', '9.1'],
    basis: [hazard, cite('linkage-measures-2017', '10', '上述处置费用清单随附处置合同、缴费凭证等')],
    requires: [rule.ledgerBalances, rule.isHazardous],
    checks: [rule.someQuantity, rule.notMoreThanHeld, rule.disposerQualified],
    input: z.object({
      how: z.enum(['stored', 'treated']).meta({
        title: '方式',
        labels: { stored: '委托贮存（仍在管）', treated: '无害化处置' },
      }),
      quantity: howMuch('数量'),
      contractor: line('处置单位'),
      licence: line('经营许可证号'),
      licenceUntil: day('许可有效期至'),
      contract: line('委托合同编号'),
      costFen: fen('费用'),
      voucher: line('缴费凭证'),
    }),
    example: {
      how: 'stored',
      quantity: quantity('92'),
      contractor: '某危险废物经营单位',
      licence: '许可证示例1号',
      licenceUntil: civilDate('2099-12-31'),
      contract: '合同示例1号',
      costFen: 50_000_00,
      voucher: '发票示例1号',
    },
    outcome: ({ how }) => how,
    outcomes: {
      stored: {
        title: '委托贮存危险物品',
        record: ({ contractor }, { facts, on }) => ({
          storedAt: contractor,
          custodian: contractor,
          custodyChanges: [...(facts.custodyChanges ?? []), { on, storedAt: contractor, custodian: contractor }],
        }),
      },
      treated: {
        title: '无害化处置危险物品',
        record: ({ quantity: treated, contractor, contract }, { facts, on }) =>
          leave(facts, { how: 'treated', quantity: treated, on, to: contractor, note: contract }),
      },
    },
    tell: ({ costFen }, { facts }) => [`累计处置费用${((facts.disposalPaidFen ?? 0) + costFen) / 100}元`],
    record: ({ costFen }, { facts }) => ({ disposalPaidFen: (facts.disposalPaidFen ?? 0) + costFen }),
  }),

  reportGovernment: step({
    title: '呈报人民政府组织处置',
    help: '无明确责任人、责任人不具备履行责任能力或者超出部门处置能力的，呈报涉案物品所在地政府。',
    by: { side: 'owner', posts: ['deptHead', 'deputyHead', 'head', 'actingHead'] },
    map: ['O-item', '9.1'],
    basis: [cite('linkage-measures-2017', '10', '应当呈报涉案物品所在地政府组织处置')],
    requires: [rule.isHazardous],
    input: z.object({
      government: line('所在地人民政府'),
      ground: z.enum(['noneLiable', 'unable', 'beyond']).meta({
        title: '事由',
        labels: {
          noneLiable: '无明确责任人',
          unable: '责任人不具备履行责任能力',
          beyond: '超出部门处置能力',
        },
      }),
      paper: line('呈报文号'),
    }),
    example: { government: '固阳县人民政府', ground: 'noneLiable', paper: '示例呈〔2026〕1号' },
    record: ({ government }, { on }) => ({ government, reportedToGovernmentOn: on }),
  }),
}
