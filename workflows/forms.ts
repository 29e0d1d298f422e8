/** @module Words of the forms: fields that many steps share, with their Chinese titles. No transform, no refine. */
import { z } from 'zod'
import { civilDateSchema, instantSchema } from '../src/domain/time.ts'

export const line = (title: string, description?: string) =>
  z.string().trim().min(1).max(500).meta({ title, description })
/** Several sentences. */
export const prose = (title: string, description?: string) =>
  z.string().trim().min(1).max(5000).meta({ title, description, widget: 'textarea' })
export const day = (title: string, description?: string) => civilDateSchema.meta({ title, description })
export const moment = (title: string, description?: string) => instantSchema.meta({ title, description })
export const yes = (title: string, description?: string) => z.boolean().meta({ title, description })
export const count = (title: string) => z.int().min(1).max(1_000_000).meta({ title })
/** A colleague, by id; chosen from the people of the organ. */
export const colleague = (title: string) => z.string().trim().min(1).max(200).meta({ title, widget: 'officer' })
/** Integer 分. */
export const fen = (title: string) => z.int().positive().max(1_000_000_000_00).meta({ title, widget: 'yuan' })

/** 执法人员: name and certificate (行政处罚法 42, 55). */
export const enforcementOfficer = z
  .object({ name: line('姓名'), certificate: line('执法证号') })
  .meta({ title: '执法人员' })
export type EnforcementOfficer = z.infer<typeof enforcementOfficer>

/** 嫌疑人 may be unknown: 嫌疑人不明 is written, not invented. */
export const suspect = z
  .object({
    name: line('姓名或者名称', '嫌疑人不明的填“不明”'),
    basics: line('基本情况', '性别、出生日期、证件号码、住址、职业等已知情况'),
  })
  .meta({ title: '犯罪嫌疑人' })

/** 涉案物品 (2017 办法 6(四)): name, quantity, features, place, and the paper that shows where it came from. */
export const seizedItem = z
  .object({
    name: line('名称'),
    quantity: line('数量', '数量和单位，如 92 只'),
    features: line('特征', '规格、型号、外观、危险特性等'),
    storedAt: line('存放地'),
    measure: z.string().trim().max(200).optional().meta({ title: '强制措施文号' }),
    source: z
      .string()
      .trim()
      .max(200)
      .optional()
      .meta({ title: '来源材料', description: '行政强制措施文书、现场笔录等表明来源的材料' }),
    custodian: z.string().trim().max(100).optional().meta({ title: '保管人' }),
  })
  .meta({ title: '涉案物品' })
export type SeizedItem = z.infer<typeof seizedItem>

/** 现场照片、录音录像清单 (2017 办法 6(五)). */
export const photo = z
  .object({
    name: line('名称'),
    proves: line('需证明的事实对象'),
    takenBy: line('拍摄人'),
    takenAt: moment('拍摄时间'),
    place: line('拍摄地点'),
  })
  .meta({ title: '照片或者音像资料' })

export const material = z
  .object({
    name: line('材料名称'),
    copies: count('份数'),
    pages: count('页数'),
    original: z.enum(['原件', '复印件', '电子数据']).meta({ title: '原件／复印件' }),
    note: z.string().trim().max(200).optional().meta({ title: '备注' }),
  })
  .meta({ title: '移送材料' })
export type Material = z.infer<typeof material>
