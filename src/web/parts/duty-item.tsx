/** @module A duty another proceeding put on this organ: what, where to do it, until when, on which article. */
import { Link } from 'wouter'
import type { DutyCard } from '../../cases/read-models.ts'
import { at } from '../api/request.ts'
import { showDue } from '../format/time.ts'
import { BasisList } from './basis.tsx'
import { Mark } from './mark.tsx'

export function DutyItem({ duty }: { readonly duty: DutyCard }) {
  return (
    <li className="stack">
      <Link href={`/cases${at(duty.caseId)}`} className="strong">
        {duty.caseTitle}
      </Link>
      <span>{duty.says}</span>
      <span className="soft">
        办理：{duty.where}
        {duty.due !== undefined && ` · ${showDue(duty.due)}前`} {duty.overdue && <Mark tone="red">已逾期</Mark>}
      </span>
      <BasisList basis={duty.basis} />
    </li>
  )
}
