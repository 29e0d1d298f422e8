/** @module link-rules.md: the rules between proceedings. */
import type { LinkRule } from '../../engine/linkage.ts'
import { law } from '../../../workflows/index.ts'
import { basisList, code, page, table } from './markdown.ts'

const kinds: Record<LinkRule['kind'], string> = {
  forbid: '禁止',
  require: '以……为前提',
  agree: '一致',
  suspend: '停止计算',
  oblige: '产生职责',
  remind: '提示',
}
const scopes: Record<LinkRule['scope'], string> = {
  act: '同一违法行为',
  claim: '同一违法行为、同一责任人',
  case: '同一案件',
  parent: '来源程序',
}

const governed = (name: string): string => {
  const [kind = '', step = ''] = name.split('.')
  return `${code(name)} ${law.workflows.get(kind)?.steps[step]?.title ?? ''}`.trim()
}

export const linkRulesPage = (): string =>
  page('衔接规则', '`workflows/linkage.ts`', [
    '衔接规则只看办理机关可以看到的程序：它看不到的程序既不阻止也不解释，只提醒那个程序的主办机关。他机关的行为违反衔接规则的，登记为程序异常。',
    table(
      ['编号', '名称', '种类', '范围', '约束的环节或者期限', '依据'],
      law.links.map((l) => [
        code(l.id),
        l.title,
        kinds[l.kind],
        scopes[l.scope],
        l.governs.map(governed).join('\n'),
        basisList(l.basis),
      ]),
    ),
  ])
