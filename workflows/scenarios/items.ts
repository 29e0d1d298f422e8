/** @module 涉案物品台账: every way a batch may go, to the last piece; and what waits for it. Synthetic, autumn 2026. */
import { filed, seizure } from './papers.ts'
import { who, type Entry, type Expectation, type Scenario } from './scenario.ts'
import { incidentOf, paperOn, toAcceptance, toReport } from './toward-police.ts'

const synthetic = '全部为合成数据'
export const drums = {
  number: '固物〔示例〕1号',
  source: 'seized',
  sourcePaper: '查封、扣押决定书〔示例〕1号',
  name: '铁桶（内装残液）',
  quantity: '92',
  unit: '只',
  features: '高约89厘米，直径约58厘米',
  hazardous: true,
  hazard: '毒性、易燃性',
  storedAt: '固阳县某危险废物贮存库',
  custodian: '承办人甲',
}
export const hands = { givenBy: '承办人甲', receivedBy: '民警甲（演示警号）', condition: '封条完好，数量当面点清' }
export const treatment = {
  how: 'stored',
  quantity: '92',
  contractor: '某危险废物经营单位',
  licence: '许可证示例1号',
  licenceUntil: '2027-12-31',
  contract: '合同示例1号',
  costFen: 50_000_00,
  voucher: '发票示例1号',
}
const light = {
  assessment: { crime: 'pollution', sheet: { hazardousWasteKg: 100 } },
  opinion: '数量不足三吨',
  legalReview: '法制审核人员甲：复核同意',
}
const close = { ground: '违法事实不能成立', note: '经查明没有违法事实' }

const on =
  (track: string) =>
  (step: string, at: string, input: unknown, expect?: Expectation, by: string = who.handler): Entry => ({
    track,
    step,
    at,
    by,
    input,
    expect,
  })
const item = on('item')
const enforcement = on('enforcement')
const transfer = on('transfer')
const count = (counted: string) => ({ counted, countedBy: ['承办人甲', '内勤甲'], condition: '封条完好' })

const everyWay: Scenario = {
  id: 'items',
  title: '扣押物品的台账：补登、盘点短少和灭失、委托贮存、呈报政府、返还、没收、拍卖、销毁，没有剩余才能结案',
  source: '合成',
  file: incidentOf('涉案物品'),
  entries: [
    ...toReport.slice(0, 4),
    enforcement('assessCrime', '2026-09-09 10:00', light, { outcome: 'notSuspected' }),
    enforcement('seize', '2026-09-09 15:00', seizure, undefined, who.head),
    { open: 'item', as: 'item', arisesFrom: 'enforcement', at: '2026-09-09 16:00', by: who.clerk, synthetic },
    item('registerItem', '2026-09-09 16:10', drums, { state: 'inCustody', documents: ['item-list'] }),
    item('changeCustody', '2026-09-10 09:00', {
      storedAt: '固阳县某危险废物贮存库二号间',
      receivedBy: '保管人乙',
      givenBy: '承办人甲',
      because: '原库检修',
    }),
    item('treatHazard', '2026-09-10 15:00', treatment, { outcome: 'stored' }),
    item(
      'reportGovernment',
      '2026-09-11 10:00',
      { government: '固阳县人民政府', ground: 'beyond', paper: '固环呈〔示例〕1号' },
      undefined,
      who.deptHead,
    ),
    item('takeStock', '2026-09-14 10:00', count('92'), { outcome: 'agrees' }),
    item('takeStock', '2026-09-15 10:00', count('93'), { outcome: 'over' }),
    item('addQuantity', '2026-09-15 11:00', { quantity: '1', because: '现场复查又发现一只' }),
    item('takeStock', '2026-09-16 10:00', count('92.5'), { outcome: 'short' }),
    item(
      'returnItem',
      '2026-09-16 11:00',
      { ...hands, quantity: '2', decision: '解除决定〔示例〕1号', receivedBy: '某厂经办人' },
      { refused: ['stock-short'] },
    ),
    item(
      'recordLoss',
      '2026-09-16 15:00',
      { quantity: '0.5', because: '桶体锈蚀，残液渗漏', liable: '保管单位' },
      undefined,
      who.deptHead,
    ),
    item(
      'returnItem',
      '2026-09-17 11:00',
      { ...hands, quantity: '2', decision: '解除决定〔示例〕1号', receivedBy: '某厂经办人' },
      { documents: ['item-handover'] },
    ),
    enforcement(
      'releaseSeizure',
      '2026-09-18 10:00',
      { how: 'confiscated', because: '依法没收', told: true },
      undefined,
      who.head,
    ),
    enforcement('closeEnforcement', '2026-09-18 11:00', close, { refused: ['LK-I1'] }, who.deptHead),
    item(
      'disposeItem',
      '2026-09-18 15:00',
      { how: 'destroyed', quantity: '91', decision: '处罚决定〔示例〕1号', to: '某处置单位' },
      { refused: ['more-than-in-custody'] },
      who.deptHead,
    ),
    item('treatHazard', '2026-09-21 10:00', { ...treatment, how: 'treated', quantity: '60' }, { outcome: 'treated' }),
    ...(['confiscated', 'destroyed', 'auctioned'] as const).map((how, i) =>
      item(
        'disposeItem',
        `2026-09-21 1${i + 1}:00`,
        { how, quantity: ['10', '10.5', '10'][i], decision: '处罚决定〔示例〕1号', to: '某执行单位' },
        { outcome: how },
        who.deptHead,
      ),
    ),
    item('closeItem', '2026-09-22 10:00', { note: '全部处理完毕' }, { state: 'closed' }),
    enforcement('closeEnforcement', '2026-09-22 11:00', close, { state: 'closed' }, who.deptHead),
  ],
}

const toPolice: Scenario = {
  id: 'items-to-police',
  title: '公安机关立案以后分批移交物品，没有移交完毕的不能登记为移交完毕',
  source: '合成',
  file: incidentOf('物品移交'),
  entries: [
    ...toAcceptance,
    { open: 'item', as: 'item', arisesFrom: 'enforcement', at: '2026-09-14 11:00', by: who.clerk, synthetic },
    item('registerItem', '2026-09-14 11:10', drums),
    {
      ...transfer('decideFiling', '2026-09-15 16:00', filed, undefined, who.clerk),
      paper: paperOn('2026-09-15 16:30'),
    },
    {
      ...transfer('notifyDecision', '2026-09-16 10:00', { number: '固公通字〔示例〕1号' }, undefined, who.clerk),
      paper: paperOn('2026-09-16 10:00'),
    },
    item(
      'handOver',
      '2026-09-17 10:00',
      { ...hands, to: 'toPolice', quantity: '40', receivingOrgan: '固阳县公安局' },
      {
        outcome: 'toPolice',
        documents: ['item-handover'],
      },
    ),
    transfer(
      'handOverItems',
      '2026-09-17 11:00',
      { items: ['铁桶40只'], receivedBy: '民警甲', remaining: [], hazardous: '委托贮存' },
      { refused: ['LK-I2'] },
    ),
    transfer(
      'handOverItems',
      '2026-09-17 11:00',
      { items: ['铁桶40只'], receivedBy: '民警甲', remaining: ['铁桶52只'], hazardous: '委托贮存' },
      { outcome: 'partial' },
    ),
    item('handOver', '2026-09-18 09:00', {
      ...hands,
      to: 'toProcuratorate',
      quantity: '1',
      receivingOrgan: '固阳县人民检察院',
      receivedBy: '检察官助理甲',
    }),
    item('handOver', '2026-09-18 09:30', {
      ...hands,
      to: 'toCourt',
      quantity: '1',
      receivingOrgan: '固阳县人民法院',
      receivedBy: '书记员甲',
    }),
    item('handOver', '2026-09-18 10:00', { ...hands, to: 'toPolice', quantity: '50', receivingOrgan: '固阳县公安局' }),
    transfer(
      'handOverItems',
      '2026-09-18 11:00',
      { items: ['铁桶52只'], receivedBy: '民警甲', remaining: [], hazardous: '委托贮存' },
      { outcome: 'complete' },
    ),
    item('closeItem', '2026-09-18 15:00', { note: '已全部移交' }, { state: 'closed' }),
  ],
}

const backToBureau: Scenario = {
  id: 'items-back',
  title: '公安机关登记的物品移回行政执法机关：公安机关的台账不阻止行政机关结案',
  source: '合成',
  file: incidentOf('物品移回'),
  entries: [
    ...toAcceptance,
    { open: 'item', as: 'item', at: '2026-09-14 11:00', by: 'guyang-police.handler', synthetic },
    item(
      'registerItem',
      '2026-09-14 11:10',
      { ...drums, number: '固公物〔示例〕1号', source: 'fromEnforcer' },
      undefined,
      'guyang-police.handler',
    ),
    item(
      'handOver',
      '2026-09-15 10:00',
      {
        ...hands,
        to: 'toEnforcer',
        quantity: '40',
        receivingOrgan: '包头市生态环境局固阳县分局',
        givenBy: '民警甲',
        receivedBy: '承办人甲',
      },
      { outcome: 'toEnforcer' },
      'guyang-police.handler',
    ),
    {
      ...enforcement(
        'closeEnforcement',
        '2026-09-15 11:00',
        { ground: '已移送司法机关且行政程序无须继续', note: '公安机关已受理' },
        { state: 'closed' },
        who.deptHead,
      ),
      note: '还有五十二只在公安机关的台账上',
    },
  ],
}

export const items: readonly Scenario[] = [everyWay, toPolice, backToBureau]
