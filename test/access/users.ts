/** @module Every kind of user, and what each sees of the one case the matrix is drawn on. */
import { who } from '../../workflows/scenarios/scenario.ts'

export interface UserKind {
  readonly title: string
  readonly login?: string
  /** Kinds of tracks it sees; absent: it does not see the case at all. */
  readonly sees?: 'everything' | 'transfer only'
  /** Sits at the desk of the bureau that keeps the papers of the matrix. */
  readonly ours?: true
  readonly leads?: true
}
export const STRANGER = 'wuchuan-police.handler'

/** The bureau's own by post, a lapsed head, a recused colleague, the branch's superior, the other sides, outsiders, nobody. */
export const userKinds = {
  nobody: { title: '没有登录的人' },
  stranger: { title: '别县公安机关', login: STRANGER },
  court: { title: '同县法院（不在案内）', login: 'guyang-court.handler' },
  recused: { title: '已被决定回避的承办人', login: 'guyang-ecology.handler2' },
  handler: { title: '承办人', login: who.handler, sees: 'everything', ours: true },
  clerk: { title: '内勤', login: who.clerk, sees: 'everything', ours: true },
  deptHead: { title: '部门负责人', login: who.deptHead, sees: 'everything', ours: true },
  legal: { title: '法制审核人员', login: who.legal, sees: 'everything', ours: true },
  deputyHead: { title: '分管负责人', login: 'guyang-ecology.deputyHead', sees: 'everything', ours: true },
  head: { title: '正职负责人', login: who.head, sees: 'everything', ours: true, leads: true },
  lapsed: { title: '主持工作文件已过期的人员', login: 'guyang-ecology.actingHead', sees: 'everything', ours: true },
  superior: { title: '上级环保部门', login: 'baotou-ecology.handler', sees: 'everything' },
  police: { title: '受移送的公安机关', login: 'guyang-police.handler', sees: 'transfer only' },
  procuratorate: { title: '抄送的检察院', login: 'guyang-procuratorate.handler', sees: 'transfer only' },
} as const satisfies Record<string, UserKind>
export type UserName = keyof typeof userKinds
export const userNames = Object.keys(userKinds).filter((u): u is UserName => u in userKinds)
