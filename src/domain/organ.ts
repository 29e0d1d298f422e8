/** @module Organs, posts and people. Organ kinds differ in rule set (2017 办法 binds 环保部门 only, art 2). */
import { z } from 'zod'

export const organKinds = {
  ecology: { title: '生态环境部门', side: 'enforcer' },
  forestry: { title: '林业和草原部门', side: 'enforcer' },
  naturalResources: { title: '自然资源部门', side: 'enforcer' },
  agriculture: { title: '农牧部门', side: 'enforcer' },
  water: { title: '水利部门', side: 'enforcer' },
  police: { title: '公安机关', side: 'police' },
  procuratorate: { title: '人民检察院', side: 'procuratorate' },
  court: { title: '人民法院', side: 'court' },
} as const

export type OrganKind = keyof typeof organKinds
/** Who acts in a proceeding, whatever the department: the side an organ stands on. */
export type OrganSide = (typeof organKinds)[OrganKind]['side']

export const organSides = ['enforcer', 'police', 'procuratorate', 'court'] as const satisfies readonly OrganSide[]

export const sideTitles: Record<OrganSide, string> = {
  enforcer: '行政执法机关',
  police: '公安机关',
  procuratorate: '人民检察院',
  court: '人民法院',
}

/**
 * A seat in a proceeding: one of the four sides, or, in a proceeding any organ may open (咨询, 线索, 协作),
 * the organ that opened it and the one it is addressed to, whatever their kind.
 */
export type Seat = OrganSide | 'owner' | 'asked'
export const seatTitles: Record<Seat, string> = { ...sideTitles, owner: '提起机关', asked: '对方机关' }
export const seatNames = [...organSides, 'owner', 'asked'] as const satisfies readonly Seat[]

export const postTitles = {
  handler: '承办人',
  clerk: '内勤',
  deptHead: '部门负责人',
  legal: '法制审核人员',
  deputyHead: '分管负责人',
  head: '正职负责人',
  actingHead: '主持工作的负责人',
} as const
export type Post = keyof typeof postTitles
export const postSchema = z.enum(['handler', 'clerk', 'deptHead', 'legal', 'deputyHead', 'head', 'actingHead'])

export interface Organ {
  readonly id: string
  readonly kind: OrganKind
  /** Full name as it stands on a seal. */
  readonly name: string
  /** 机关代字, as in 固环移〔2026〕1号. */
  readonly code: string
  /** GB/T 2260 code of the region it serves. */
  readonly region: string
  readonly regionName: string
  readonly level: 'county' | 'city' | 'province' | 'state'
  /** The organ above it, if any. */
  readonly parent?: string
}

/** A dated appointment (任职). `to` is the last day it holds. */
export interface Appointment {
  readonly organ: string
  readonly post: Post
  readonly from: string
  readonly to?: string
  /** 任职文件 or 主持工作文件. */
  readonly document: string
  /** 主持工作 and 代理 always have a last day. Absent: as the post says (主持工作的负责人 presides). */
  readonly as?: 'substantive' | 'presiding' | 'deputising'
  /** Whom a 代理 acts for. */
  readonly for?: string
}

export interface Officer {
  readonly id: string
  readonly name: string
  /** 执法证号, 警号 or 工作证号. */
  readonly certificate: string
  readonly appointments: readonly Appointment[]
}
