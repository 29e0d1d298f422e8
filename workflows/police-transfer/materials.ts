/** @module Rows of 移送材料, as every list of them prints them. */
import type { Column } from '../../src/domain/document-model.ts'
import type { Material } from '../forms.ts'

export const materialColumns: readonly Column[] = [
  { title: '材料名称', width: 6 },
  { title: '份数', width: 1.2, align: 'center' },
  { title: '页数', width: 1.2, align: 'center' },
  { title: '原件／复印件', width: 2.4, align: 'center' },
  { title: '备注', width: 2.6 },
]
export const materialRows = (materials: readonly Material[] = []): readonly (readonly string[])[] =>
  materials.map((m) => [m.name, `${m.copies}`, `${m.pages}`, m.original, m.note ?? ''])
