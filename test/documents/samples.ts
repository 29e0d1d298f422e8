/** @module Sample models for the document tests, the bench and the eye; names and numbers are invented. */
import type { Block, DocumentModel } from '../../src/domain/document-model.ts'

const ORGAN = '北疆市生态环境局'

export const narrativeOf = (...texts: string[]): Block => ({
  kind: 'narrative',
  paragraphs: texts.map((text) => ({ text })),
})

export const modelOf = (over: Partial<DocumentModel>): DocumentModel => ({
  kind: 'sample',
  head: 'letter',
  organ: ORGAN,
  title: '涉嫌环境犯罪案件移送书',
  blocks: [],
  date: '2026-11-23',
  basis: [],
  ...over,
})

export const FACTS =
  '2026年11月9日10时20分，我局执法人员王建国（执法证号：15020026013）、李䶮（执法证号：15020026027）对北疆市青山区宏远金属表面处理有限公司（统一社会信用代码：91150204MA0N3K7Q2X）进行现场检查时发现，该公司在厂区东北角私设暗管，将未经处理的电镀废水经雨水管网排入昆都仑河。经北疆市生态环境监测站采样监测（监测报告编号：BJHJ-2026-WT-0318），暗管出口废水中六价铬浓度为4.62mg/L，超过《电镀污染物排放标准》规定限值22.1倍；总镍浓度为11.8mg/L，超过标准限值22.6倍。'

export const letterModel = (rows = 0): DocumentModel =>
  modelOf({
    kind: 'transfer-letter',
    number: '北环移送〔2026〕15号',
    marks: ['合成数据', '依据待核'],
    blocks: [
      {
        kind: 'narrative',
        paragraphs: [
          { text: '北疆市公安局：', role: 'address' },
          { text: FACTS },
          {
            text: '上述行为涉嫌违反《中华人民共和国刑法》第三百三十八条的规定，涉嫌构成污染环境罪。根据《中华人民共和国行政处罚法》第二十七条、《行政执法机关移送涉嫌犯罪案件的规定》第三条的规定，现移送你单位依法查处。',
          },
          {
            text: '根据《行政执法机关移送涉嫌犯罪案件的规定》第十二条，我局将在接到你局立案通知书之日起3日内将涉案物品及与案件有关的其他材料移交你局。依法不予立案的，请说明理由，并书面通知我局，退回有关案卷材料。',
          },
          { text: '联系人：王建国　联系电话：0472-5150318' },
          { text: '附件：1. 移送材料清单', role: 'attachment' },
          { text: '2. 涉嫌环境犯罪案件调查报告及北疆市生态环境监测站出具的监测报告', role: 'attachment' },
          { text: '3. 涉案物品清单', role: 'attachment' },
        ],
      },
      { kind: 'sign-block', organ: ORGAN, date: '2026-11-23' },
      {
        kind: 'receipt-slip',
        title: '回　　执',
        paragraphs: [
          { text: '北疆市生态环境局：', role: 'address' },
          { text: '你单位北环移送〔2026〕15号《涉嫌环境犯罪案件移送书》及所附材料共　　份　　页（详见清单）已收悉。' },
        ],
        lines: ['接收人（警官证号）：', '接收时间：　　　　年　　月　　日　　时　　分', '接收单位（盖章）：'],
      },
      ...(rows > 0 ? [listBlock(rows)] : []),
    ],
  })

export const listBlock = (rows: number, caption = '附件1\n移送材料清单'): Block => ({
  kind: 'list-table',
  caption,
  columns: [
    { title: '序号', width: 6, align: 'center' },
    { title: '材料名称', width: 40 },
    { title: '数量', width: 10, align: 'center' },
    { title: '页码', width: 12, align: 'center' },
    { title: '提供部门', width: 18 },
    { title: '备注', width: 14 },
  ],
  rows: Array.from({ length: rows }, (_, i) => [
    String(i + 1),
    i % 3 === 0
      ? '现场检查（勘察）笔录、调查询问笔录及现场勘验图'
      : i % 3 === 1
        ? '监测报告（编号：BJHJ-2026-WT-0318）'
        : '涉案物品清单',
    '1份',
    `${i * 3 + 1}—${i * 3 + 3}`,
    i % 2 === 0 ? '执法支队' : '北疆市生态环境监测站',
    '',
  ]),
})

export const redheadModel = (): DocumentModel =>
  modelOf({
    kind: 'supervision',
    head: 'redhead',
    organ: '北疆市生态环境局文件',
    title: '北疆市生态环境局关于建议对宏远金属表面处理有限公司涉嫌污染环境案进行立案监督的请示',
    number: '北环〔2026〕88号',
    signer: '赵㛃',
    marks: ['合成数据'],
    blocks: [
      {
        kind: 'narrative',
        paragraphs: [
          { text: '北疆市人民检察院：', role: 'address' },
          { text: '一、基本情况', role: 'heading1' },
          { text: FACTS },
          { text: '（一）移送经过', role: 'heading2' },
          { text: `${FACTS}${FACTS}` },
          { text: '附件：1. 不予立案通知书', role: 'attachment' },
          { text: '2. 复议维持决定', role: 'attachment' },
        ],
      },
      { kind: 'sign-block', organ: ORGAN, date: '2026-11-23' },
    ],
    imprint: {
      copies: ['北疆市公安局', '北疆市司法局', '自治区生态环境厅', '北疆市人民政府办公室', '北疆市中级人民法院'],
      printedBy: '北疆市生态环境局办公室',
      printedOn: '2026-11-23',
    },
  })

export const formModel = (): DocumentModel =>
  modelOf({
    kind: 'approval-form',
    head: 'agency-form',
    title: '移送涉嫌环境犯罪案件审批表',
    number: '审批号：北环移审〔2026〕15号',
    marks: ['合成数据'],
    blocks: [
      {
        kind: 'kv-table',
        rows: [
          { cells: [{ label: '案由', value: '涉嫌污染环境罪' }] },
          {
            cells: [
              { label: '企业名称或其他经营者', value: '北疆市青山区宏远金属表面处理有限公司' },
              { label: '统一社会信用代码', value: '91150204MA0N3K7Q2X' },
            ],
          },
          {
            cells: [
              { label: '地址', value: '北疆市青山区兵工路88号' },
              { label: '邮政编码', value: '014030' },
            ],
          },
          {
            cells: [
              { label: '法定代表人或负责人', value: '张伟' },
              { label: '有效证件及号码', value: '身份证150204198001010018' },
              { label: '联系电话', value: '13800000000' },
            ],
          },
          {
            cells: [
              { label: '企业主要负责人', value: '刘志强' },
              { label: '有效证件及号码', value: '身份证150204197901010016' },
              { label: '联系电话', value: '13900000000' },
            ],
          },
          {
            cells: [
              { label: '调查人员', value: '王建国、李䶮' },
              { label: '承办部门', value: '生态环境保护综合行政执法支队' },
            ],
          },
          { cells: [{ label: '案情简介', value: FACTS }], height: 40 },
          {
            cells: [
              { label: '移送依据和处理意见', value: '建议移送北疆市公安局。\n经办人：　　　　　　　　年　　月　　日' },
            ],
            height: 28,
          },
          { cells: [{ label: '部门执法机构意见', value: '　　　　年　　月　　日' }], height: 24 },
          { cells: [{ label: '部门法制机构意见', value: '　　　　年　　月　　日' }], height: 24 },
          { cells: [{ label: '（厅）局领导意见', value: '　　　　年　　月　　日' }], height: 24 },
        ],
      },
    ],
  })

export const listModel = (rows = 12): DocumentModel =>
  modelOf({
    kind: 'material-list',
    head: 'agency-form',
    title: '移送材料清单',
    number: '北环移送〔2026〕15号',
    blocks: [
      narrativeOf('案由：涉嫌污染环境罪'),
      listBlock(rows, ''),
      {
        kind: 'kv-table',
        rows: [
          {
            cells: [
              { label: '', value: '移送部门人员签名（执法证号）：\n　　年　　月　　日\n（移送机关盖章）' },
              { label: '', value: '公安机关签收人签名（警官证号）：\n　　年　　月　　日\n（受理机关盖章）' },
            ],
            height: 35,
          },
        ],
      },
      { kind: 'note', lines: ['注：本清单一式两份，移送部门和公安机关各存一份。'] },
    ],
  })

export const plainModel = (): DocumentModel =>
  modelOf({
    kind: 'deadline-sheet',
    head: 'plain',
    title: '期限计算书',
    marks: ['合成数据', '依据待核'],
    blocks: [
      {
        kind: 'kv-table',
        rows: [
          {
            cells: [
              { label: '案件', value: '宏远金属表面处理有限公司涉嫌污染环境案' },
              { label: '期限', value: '移送书送达' },
            ],
          },
          {
            cells: [
              { label: '起算', value: '2026年11月20日（作出移送决定）' },
              { label: '届满', value: '2026年11月21日' },
            ],
          },
        ],
      },
      narrativeOf(
        '自作出移送决定之日起24小时内向同级公安机关移交案件材料。期限届满日为法定节假日的，以节假日后的第一日为届满日。',
        '计算依据：《环境保护行政执法与刑事司法衔接工作办法》第五条、第六条。',
      ),
      {
        kind: 'list-table',
        caption: '逐日计算',
        columns: [
          { title: '日期', width: 20, align: 'center' },
          { title: '星期', width: 10, align: 'center' },
          { title: '性质', width: 20 },
          { title: '计入', width: 10, align: 'center' },
          { title: '累计（日）', width: 14, align: 'right' },
          { title: '说明', width: 40 },
        ],
        rows: [
          ['2026-11-20', '五', '工作日', '否', '0', '期间开始的日不计算在内'],
          ['2026-11-21', '六', '休息日', '是', '1', '自然日计算，休息日计入；届满日顺延至下一个工作日'],
        ],
      },
      { kind: 'sign-block', lines: ['计算人：　　　　　　复核人：'] },
      {
        kind: 'note',
        lines: ['注：1. 本计算书由系统依据已登记的事实生成，不代替法律文书。', '2. 事实更正后应当重新计算。'],
      },
    ],
  })

export const courtModel = (): DocumentModel =>
  modelOf({
    head: 'court',
    organ: '内蒙古自治区北疆市中级人民法院',
    title: '移送执行通知书',
    number: '（2026）内02民初31号',
    blocks: [
      { kind: 'narrative', paragraphs: [{ text: '北疆市生态环境局：', role: 'address' }, { text: FACTS }] },
      { kind: 'sign-block', organ: '', lines: ['审　判　长　　陈　明', '审　判　员　　孙丽华'], date: '2026-11-23' },
    ],
  })

export const procuratorateModel = (): DocumentModel =>
  modelOf({
    head: 'procuratorate',
    organ: '北疆市人民检察院',
    title: '检察建议书',
    number: '北检行公建〔2026〕7号',
    blocks: [
      {
        kind: 'narrative',
        paragraphs: [{ text: '北疆市水务局：', role: 'address' }, { text: FACTS }, { text: FACTS }],
      },
      { kind: 'sign-block', organ: '北疆市人民检察院', date: '2026-11-23' },
    ],
  })
