/** @module 民事公益诉讼: posts and fields its steps share. */
import { z } from 'zod'
import { cite } from '../../src/domain/basis.ts'
import type { Post } from '../../src/domain/organ.ts'

export const chief = ['head', 'actingHead', 'deputyHead'] as const satisfies readonly Post[]
export const procurator = { side: 'procuratorate', posts: ['handler', ...chief] } as const
/** 报请检察长决定. */
export const decides = { side: 'procuratorate', posts: chief } as const
export const optional = (title: string, description?: string) =>
  z.string().trim().min(1).max(500).optional().meta({ title, description })
export const claimantFirst = cite(
  'ecological-environment-code',
  '1073',
  '不进行磋商，或者磋商未达成一致且不提起诉讼的',
  '第二款',
)
