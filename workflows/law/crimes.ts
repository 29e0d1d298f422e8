/** @module 罪名 of linkage.md §5.2: the menu an officer chooses from. Thresholds with calculators are in thresholds.ts. */
import { z } from 'zod'
import { cite, type Basis } from '../../src/domain/basis.ts'

export interface Crime {
  readonly title: string
  readonly basis: Basis
  /** Names met in papers that mean this crime: the Guyang source writes 环境污染罪. */
  readonly aliases?: readonly string[]
}

export const crimes = {
  pollution: {
    title: '污染环境罪',
    basis: cite('criminal-law-specific', '338', '严重污染环境的'),
    aliases: ['环境污染罪'],
  },
  farmland: { title: '非法占用农用地罪', basis: cite('criminal-law-specific', '342', '非法占用耕地、林地等农用地') },
  foreignWaste: { title: '非法处置进口的固体废物罪', basis: cite('criminal-law-specific', '339') },
  fishing: { title: '非法捕捞水产品罪', basis: cite('criminal-law-specific', '340') },
  endangeredAnimals: {
    title: '危害珍贵、濒危野生动物罪',
    basis: cite('criminal-law-specific', '341', undefined, '第一款'),
  },
  hunting: { title: '非法狩猎罪', basis: cite('criminal-law-specific', '341', undefined, '第二款') },
  terrestrialAnimals: {
    title: '非法猎捕、收购、运输、出售陆生野生动物罪',
    basis: cite('criminal-law-specific', '341', undefined, '第三款'),
  },
  natureReserve: { title: '破坏自然保护地罪', basis: cite('criminal-law-specific', '342-1') },
  mining: { title: '非法采矿罪', basis: cite('criminal-law-specific', '343', undefined, '第一款') },
  destructiveMining: { title: '破坏性采矿罪', basis: cite('criminal-law-specific', '343', undefined, '第二款') },
  protectedPlants: { title: '危害国家重点保护植物罪', basis: cite('criminal-law-specific', '344') },
  invasiveSpecies: { title: '非法引进、释放、丢弃外来入侵物种罪', basis: cite('criminal-law-specific', '344-1') },
  stealingTimber: { title: '盗伐林木罪', basis: cite('criminal-law-specific', '345', undefined, '第一款') },
  overLogging: { title: '滥伐林木罪', basis: cite('criminal-law-specific', '345', undefined, '第二款') },
  timberTrade: {
    title: '非法收购、运输盗伐、滥伐的林木罪',
    basis: cite('criminal-law-specific', '345', undefined, '第三款'),
  },
  falseCertificate: { title: '提供虚假证明文件罪', basis: cite('criminal-law-specific', '229') },
  computerSystem: { title: '破坏计算机信息系统罪', basis: cite('criminal-law-specific', '286') },
} as const satisfies Record<string, Crime>
export type CrimeId = keyof typeof crimes

const ids = [
  'pollution',
  'farmland',
  'foreignWaste',
  'fishing',
  'endangeredAnimals',
  'hunting',
  'terrestrialAnimals',
  'natureReserve',
  'mining',
  'destructiveMining',
  'protectedPlants',
  'invasiveSpecies',
  'stealingTimber',
  'overLogging',
  'timberTrade',
  'falseCertificate',
  'computerSystem',
] as const satisfies readonly CrimeId[]

export const crimeSchema = z.enum(ids).meta({ title: '涉嫌罪名', enumNames: ids.map((id) => crimes[id].title) })
export const crimeTitle = (id: string | undefined): string =>
  ids.filter((c) => c === id).map((c) => crimes[c].title)[0] ?? id ?? ''
