/**
 * @module What an uploaded workbook (.xlsx) is before it is parsed: a zip somebody else made. Its size unpacked is bounded, and
 * cells that hold a formula are named, because the value kept beside a formula may be any.
 */
import { inflateRawSync } from 'node:zlib'

export const MAX_UNPACKED_BYTES = 120 * 1024 * 1024

interface Entry {
  readonly name: string
  readonly packed: number
  readonly method: number
  readonly offset: number
}
const END = 0x06054b50
const CENTRAL = 0x02014b50
/** The end record may be followed by a comment of this many bytes at most. */
const COMMENT = 65_535

/** The zip's own list of contents. Throws where it points outside the file. */
const entriesOf = (bytes: Buffer): readonly Entry[] => {
  const last = bytes.length - 22
  let end = last
  while (end >= 0 && end >= last - COMMENT && bytes.readUInt32LE(end) !== END) end--
  if (end < 0 || bytes.readUInt32LE(end) !== END) throw new Error('no zip')
  const entries: Entry[] = []
  let at = bytes.readUInt32LE(end + 16)
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    if (bytes.readUInt32LE(at) !== CENTRAL) throw new Error('no zip')
    const name = at + 46
    const nameLength = bytes.readUInt16LE(at + 28)
    entries.push({
      name: bytes.toString('utf8', name, name + nameLength),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      offset: bytes.readUInt32LE(at + 42),
    })
    at = name + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return entries
}
/** Unpacked for real: what the list says of sizes need not be true. */
const contentOf = (bytes: Buffer, { method, offset, packed }: Entry, room: number): Buffer => {
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28)
  const stored = bytes.subarray(start, start + packed)
  const content = method === 0 ? stored : inflateRawSync(stored, { maxOutputLength: Math.max(room, 1) })
  if (content.length > room) throw new Error('too large')
  return content
}

const attribute = (tag: string, name: string): string => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
const FORMULA = /<c\b[^>]*\br="([A-Z]+\d+)"[^>]*>\s*<f[\s>/]/g

export interface GuardedWorkbook {
  /** Cells of the first sheet that hold a formula: `B7`. */
  readonly formulas: ReadonlySet<string>
}
/** Undefined: no workbook, or one that unpacks to more than `most` bytes. */
export const guardWorkbook = (content: Uint8Array, most = MAX_UNPACKED_BYTES): GuardedWorkbook | undefined => {
  try {
    const bytes = Buffer.from(content)
    const texts = new Map<string, string>()
    let room = most
    for (const entry of entriesOf(bytes)) {
      const unpacked = contentOf(bytes, entry, room)
      room -= unpacked.length
      if (/^xl\/(workbook\.xml$|_rels\/|worksheets\/)/.test(entry.name))
        texts.set(entry.name, unpacked.toString('utf8'))
    }
    const book = texts.get('xl/workbook.xml')
    if (book === undefined) return undefined
    const id = attribute(/<sheet\b[^>]*>/.exec(book)?.[0] ?? '', 'r:id')
    const links = texts.get('xl/_rels/workbook.xml.rels')?.match(/<Relationship\b[^>]*>/g) ?? []
    const target = attribute(links.find((l) => attribute(l, 'Id') === id) ?? '', 'Target').replace(/^\/?(xl\/)?/, '')
    const sheet = texts.get(`xl/${target}`) ?? ''
    return { formulas: new Set([...sheet.matchAll(FORMULA)].flatMap((m) => m[1] ?? [])) }
  } catch {
    return undefined
  }
}

/** 0 → A, 26 → AA. */
export const columnName = (i: number): string =>
  i < 26 ? String.fromCharCode(65 + i) : columnName(Math.floor(i / 26) - 1) + columnName(i % 26)
