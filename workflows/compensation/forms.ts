/** @module 生态环境损害赔偿: posts, fields and figures its steps share. */
import { z } from 'zod'
import { cite } from '../../src/domain/basis.ts'
import type { Post } from '../../src/domain/organ.ts'
import { fen } from '../forms.ts'
import { lossItem, lossItems } from './facts.ts'

export const heads = ['deptHead', 'deputyHead', 'head', 'actingHead'] as const satisfies readonly Post[]
export const bureau = { side: 'enforcer', posts: ['handler', ...heads] } as const
export const bureauDecides = { side: 'enforcer', posts: heads } as const
export const court = { side: 'court', posts: ['handler', 'head', 'deputyHead', 'actingHead'] } as const
export const optional = (title: string, description?: string) =>
  z.string().trim().min(1).max(1000).optional().meta({ title, description })
/** What rests on a text nobody read can be departed from, with a reason on the record (law/README: certainty). */
export const departing = optional('不依该项要求办理的理由', '该项要求依据待核；由负责人写明理由')

export const losses = (title: string) =>
  z
    .array(
      z
        .object({ item: lossItem.meta({ title: '损失、费用项目', labels: lossItems }), amountFen: fen('金额') })
        .meta({ title: '损失、费用' }),
    )
    .min(1)
    .meta({ title })

export const claimed = cite('ecological-environment-code', '1073', '要求其承担生态环境损害赔偿责任', '第一款')
export const negotiated = cite('ecological-environment-code', '1073', '与责任人按照有关规定进行磋商', '第一款')
/** 简单案件: 2025 意见 30 万元, 省可以定至 50 万元 (second-hand). Configuration. */
export const SIMPLE_FEN = 300_000_00
export const MEETINGS = 3
