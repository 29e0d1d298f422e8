/** @module The demo office: organs of 固阳县 and 包头市, officers named by their posts. Names of persons are invented. */
import type { Appointment, Officer, Organ, Post } from '../../src/domain/organ.ts'
import { postTitles } from '../../src/domain/organ.ts'

const county = { region: '150222', regionName: '固阳县', level: 'county' } as const
const city = { region: '150200', regionName: '包头市', level: 'city' } as const

export const organs: readonly Organ[] = [
  {
    id: 'guyang-ecology',
    kind: 'ecology',
    name: '包头市生态环境局固阳县分局',
    code: '固环',
    parent: 'baotou-ecology',
    ...county,
  },
  { id: 'guyang-police', kind: 'police', name: '固阳县公安局', code: '固公', parent: 'baotou-police', ...county },
  {
    id: 'guyang-procuratorate',
    kind: 'procuratorate',
    name: '固阳县人民检察院',
    code: '固检',
    parent: 'baotou-procuratorate',
    ...county,
  },
  { id: 'guyang-court', kind: 'court', name: '固阳县人民法院', code: '内0222', parent: 'baotou-court', ...county },
  { id: 'baotou-ecology', kind: 'ecology', name: '包头市生态环境局', code: '包环', ...city },
  { id: 'baotou-police', kind: 'police', name: '包头市公安局', code: '包公', ...city },
  { id: 'baotou-procuratorate', kind: 'procuratorate', name: '包头市人民检察院', code: '包检', ...city },
  { id: 'baotou-court', kind: 'court', name: '包头市中级人民法院', code: '内02', ...city },
  { id: 'guyang-forestry', kind: 'forestry', name: '固阳县林业和草原局', code: '固林草', ...county },
]

const since = '2020-01-01'
/** Who is 主要负责人 of a 旗县分局 is configuration (law/README.md 8). */
const document = '演示任职文件（依据待核）'
const appointed = (organ: string, post: Post, from = since, to?: string): Appointment => ({
  organ,
  post,
  from,
  to,
  document,
})

const officer = (organ: string, post: Post, suffix = '', appointments = [appointed(organ, post)]): Officer => ({
  id: `${organ}.${post}${suffix}`,
  name: `${postTitles[post]}${{ '': '甲', 2: '乙' }[suffix] ?? ''}`,
  certificate: '',
  appointments,
})

const staff = (organ: string, posts: readonly Post[]): Officer[] => posts.map((post) => officer(organ, post))

const appointedOfficers: readonly Officer[] = [
  ...staff('guyang-ecology', ['handler', 'clerk', 'deptHead', 'legal', 'deputyHead', 'head']),
  officer('guyang-ecology', 'handler', '2'),
  // Ran the bureau in 2024; the appointment has lapsed and with it the power to approve. A handler now.
  officer('guyang-ecology', 'actingHead', '', [
    appointed('guyang-ecology', 'actingHead', '2024-01-01', '2024-12-31'),
    appointed('guyang-ecology', 'handler', '2025-01-01'),
  ]),
  ...staff('guyang-police', ['handler', 'clerk', 'head']),
  ...staff('guyang-procuratorate', ['handler', 'head']),
  ...staff('guyang-court', ['handler', 'clerk']),
  ...staff('baotou-ecology', ['handler', 'deptHead', 'head']),
  ...staff('baotou-police', ['handler']),
  ...staff('baotou-procuratorate', ['handler']),
  ...staff('baotou-court', ['handler']),
  officer('guyang-ecology', 'deptHead', '2'),
  ...staff('guyang-forestry', ['handler', 'clerk', 'deptHead', 'legal', 'deputyHead', 'head']),
]

/** 演示01, 演示02 …: certificate numbers by order of registration. */
export const officers: readonly Officer[] = appointedOfficers.map((o, i) => ({
  ...o,
  certificate: `演示${String(i + 1).padStart(2, '0')}`,
}))
