/**
 * @module The rows of the linkage matrix (public-interest-and-compensation.md §3), copied by hand, and what each is in the
 * product: a link rule, a rule of a step, a ledger or evidence rule, information only, or with a workflow that comes later.
 */
export type LinkKind =
  `link:${string}` | `rule:${string}` | `step:${string}` | 'ledger' | 'evidence' | 'information only' | 'part 3'
export interface LinkRow {
  readonly id: string
  readonly title: string
  readonly kind: LinkKind
}

const rows: readonly (readonly [id: string, title: string, kind: LinkKind])[] = [
  ['LK-01', '赔偿权利人先于人民检察院', 'link:LK-01'],
  ['LK-01b', '国家损失与社会公共利益两种利益，从严处理', 'link:LK-01'],
  ['LK-02', '起诉的条件', 'link:LK-02'],
  ['LK-03', '社会组织不替代赔偿权利人', 'information only'],
  ['LK-04', '公告应当告知赔偿权利人', 'rule:announcement-claimant'],
  ['LK-05', '公告期内沉默：提议，由人认定', 'link:LK-05'],
  ['LK-06', '函告启动，等待而不停止计算', 'link:LK-06'],
  ['LK-07', '协议或者诉讼，终结案件或者支持起诉', 'link:LK-07'],
  ['LK-08', '协议不足以保护公益，由人判断', 'information only'],
  ['LK-09', '同一法院、同一审判组织', 'part 3'],
  ['LK-10', '中止民事公益诉讼，其后只审未涵盖的请求', 'part 3'],
  ['LK-11', '前案未发现的损害', 'link:LK-11'],
  ['LK-12', '一事不再理', 'link:LK-12'],
  ['LK-13', '裁判已全部涵盖，不启动索赔', 'rule:no-start-unproved'],
  ['LK-14', '应急处置费用只有一个主张者', 'link:LK-14'],
  ['LK-15', '通报检察院，不启动的反馈', 'link:LK-15'],
  ['LK-16', '检察院参加磋商', 'step:compensation.holdNegotiation'],
  ['LK-17', '撤回支持起诉后另行立案', 'link:LK-17'],
  ['LK-18', '人民法院十日内告知部门', 'part 3'],
  ['LK-19', '证据共用', 'evidence'],
  ['LK-20', '同一举证清单', 'evidence'],
  ['LK-21', '同一损失不重复赔偿', 'ledger'],
  ['LK-22', '私益诉讼单独进行，先履行', 'part 3'],
  ['LK-30', '刑附民可以一并提起', 'rule:incidental-needs-prosecution'],
  ['LK-31', '刑附民须先公告，超期另行起诉', 'rule:announcement-outlasts-prosecution'],
  ['LK-32', '有协议或者赔偿诉讼的，不提刑附民', 'link:LK-02'],
  ['LK-33', '不起诉、撤案后的去向', 'link:LK-33'],
  ['LK-34', '刑事裁判确认的事实', 'evidence'],
  ['LK-35', '没有一般的先刑后民', 'information only'],
  ['LK-36', '刑附民民事部分后审', 'part 3'],
  ['LK-37', '一次鉴定多处使用', 'evidence'],
  ['LK-38', '修复影响量刑', 'part 3'],
  ['LK-39', '追究刑责不免除履职', 'part 3'],
  ['LK-40', '惩罚性赔偿的条件', 'part 3'],
  ['LK-41', '起诉时明确惩罚性赔偿', 'step:civil-public-interest.fileCivilSuit'],
  ['LK-42', '惩罚性赔偿的基数', 'part 3'],
  ['LK-43', '已处罚款、罚金的考虑', 'part 3'],
  ['LK-44', '财产不足时的次序', 'ledger'],
  ['LK-45', '基数按损失项目计算', 'ledger'],
  ['LK-50', '行政、刑事责任不影响民事责任', 'ledger'],
  ['LK-51', '不得以罚代赔、以赔代罚', 'ledger'],
  ['LK-52', '赔偿、修复从轻或者减轻处罚', 'link:LK-52'],
  ['LK-53', '处罚、移送案件是索赔线索', 'link:LK-53'],
  ['LK-54', '其他途径已经修复', 'rule:no-start-unproved'],
  ['LK-55', '执法资料可以使用', 'evidence'],
  ['LK-56', '处罚文书的事实', 'evidence'],
  ['LK-57', '羁押中的磋商', 'information only'],
  ['LK-59', '显著轻微的除外', 'rule:minor-damage-excluded'],
  ['LK-60', '行政与民事公益诉讼并行', 'information only'],
  ['LK-61', '不启动索赔的，民事或者行政公益诉讼', 'step:civil-public-interest.confirmSilence'],
  ['LK-62', '已移送的仍应当履职', 'part 3'],
  ['LK-63', '行政公益诉讼终结的条件', 'part 3'],
  ['LK-64', '监管履职后的撤诉', 'part 3'],
  ['LK-65', '中止审查', 'part 3'],
  ['LK-66', '检察建议的抄送', 'part 3'],
  ['LK-67', '怠于强制执行', 'part 3'],
  ['LK-70', '折抵', 'part 3'],
  ['LK-71', '已判罚金不再罚款', 'part 3'],
  ['LK-72', '一事一罚', 'ledger'],
  ['LK-73', '不起诉、免刑后的处罚', 'part 3'],
  ['LK-74', '移送的职责', 'step:police-transfer.dispatch'],
]
export const linkMatrix: readonly LinkRow[] = rows.map(([id, title, kind]) => ({ id, title, kind }))
