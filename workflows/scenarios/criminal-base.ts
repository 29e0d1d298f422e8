/** @module Words of the criminal scenarios: who acts, and how a track of one suspect begins. All synthetic. */
import { incident } from './papers.ts'
import type { Entry, TakeStep } from './scenario.ts'

export const police = { handler: 'guyang-police.handler', head: 'guyang-police.head' }
export const proc = { handler: 'guyang-procuratorate.handler', head: 'guyang-procuratorate.head' }
const on =
  (track: string) =>
  (step: string, at: string, by: string, input: unknown): TakeStep => ({ track, step, at, by, input })
export const cr = on('criminal')
export const rl = on('reverse-linkage')
export const criminalFile = (title: string, actDay = '2026-09-01') => incident(title, actDay, '全部为合成数据')

export const suspect = {
  suspect: '刘某生',
  minor: false,
  charge: '污染环境罪',
  filing: '固公立字〔示例〕1号',
  transferred: false,
}
export const opening = (at: string, arisesFrom?: string): Entry => ({
  open: 'criminal',
  as: 'criminal',
  arisesFrom,
  at,
  by: police.handler,
})
export const registered = (day: string, more: object = {}): readonly Entry[] => [
  opening(`${day} 09:00`),
  cr('registerSuspect', `${day} 09:10`, police.handler, { ...suspect, ...more }),
]
export const detained = (day: string): readonly Entry[] => [
  ...registered(day),
  cr('detain', `${day} 10:20`, police.handler, { number: '示例拘字1号', because: '可能毁灭证据' }),
  cr('sendToJail', `${day} 15:00`, police.handler, { jail: '固阳县看守所' }),
  cr('notifyFamily', `${day} 16:00`, police.handler, { result: 'notified', to: '配偶' }),
  cr('interrogate', `${day} 17:00`, police.handler, { by: ['民警甲', '民警乙'] }),
]
export const toReview = (day: string, more: object = {}): readonly Entry[] => [
  ...registered(day, more),
  cr('transferProsecution', `${day} 10:00`, police.head, { number: '示例诉字1号', told: true, pleads: true }),
]
export const request = { number: '示例提捕字1号', because: '可能毁灭证据' }
export const noCrime = { decision: 'noCrime', number: '示例不捕1号', because: '没有犯罪事实', told: 'terminate' }
export const freed = { to: 'none', number: '示例释字1号', because: '不批准逮捕' }
export const because = { number: '示例〔2026〕1号', because: '理由' }
export const upheld = { result: 'upheld', reassigned: true, because: '维持' }
export const changed = { ...upheld, result: 'changed' }
export const arrestOpinion = { ...because, supplemented: false }
export const outline = { number: '示例补侦1号', outline: ['称重记录'] }
export const supplemented = { number: '示例补侦字1号', found: '已补充' }
export const nonProsecution = (ground: string, more: object = {}) => ({
  ground,
  number: '示例刑不诉1号',
  because: '事实和理由',
  ...more,
})
export const announced = { place: '固阳县人民检察院', released: true }
export const served = { to: ['固阳县公安局', '被不起诉人', '被害人'], told: true }
export const charged = { number: '示例刑诉1号', plea: false, affidavit: 'none', civilClaim: 'none' }
export const conditional = (months: number) => ({
  number: '示例附不诉1号',
  chapter: 'six',
  oneYear: true,
  repents: true,
  heard: true,
  objects: false,
  months,
  conditions: '每月报告活动情况',
})
