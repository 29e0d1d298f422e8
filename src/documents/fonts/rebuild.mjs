/**
 * @module Rebuilds the fonts of this folder from the npm and Debian packages they come from (DOCUMENTS.md §3.2).
 * Needs Debian's apt-get, dpkg-deb and unicode-data, and fonttools (`pip install fonttools`): `node rebuild.mjs [scratch folder]`.
 * Reserved names (“Source”, “LXGW”, “霞鹜”) may not be kept by a subset, so those two families are renamed.
 */
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const out = import.meta.dirname
const scratch = process.argv[2] ?? join(tmpdir(), 'lianban-fonts')
mkdirSync(scratch, { recursive: true })
const run = (command, ...args) => execFileSync(command, args, { cwd: scratch, encoding: 'utf8', maxBuffer: 1 << 28 })

/** 通用规范汉字表 8105, all of GB 2312, ASCII, and the signs that measurements and forms need. */
const charset = () => {
  const mappings = run('bzcat', '/usr/share/unicode/Unihan_OtherMappings.txt.bz2')
  const standard = [...mappings.matchAll(/^U\+([0-9A-F]+)\tkTGH\t/gm)].map((m) => String.fromCodePoint(Number.parseInt(m[1], 16)))
  const gb2312 = []
  const decoder = new TextDecoder('gb18030', { fatal: true })
  for (let a = 0xa1; a <= 0xf7; a++) {
    for (let b = 0xa1; b <= 0xfe; b++) {
      const char = decoder.decode(new Uint8Array([a, b]))
      // GB 18030 fills the cells that GB 2312 leaves free with private and vertical characters.
      if (!/[\p{Co}\ufe10-\ufe44]/u.test(char)) gb2312.push(char)
    }
  }
  const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i))
  const signs = [...'²³¹⁴¥–µ㎎㎏㎜㎝㎞㏄㎍㎡㎥•ⅰⅱⅲ†‡﹣﹟㊣¦⿰⿱⿲⿳⿴⿵⿶⿷⿸⿹⿺⿻☑☐✓✔✗⁰⁵⁶⁷⁸⁹⁻⁺₀₁₂₃₄₅₆₇₈₉―⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳〇・㐂𠮷\u00a0']
  return [...new Set([...standard, ...gb2312, ...ascii, ...signs])].join('')
}

const packageFile = (spec, file) => {
  const name = run('npm', 'pack', '--silent', spec).trim()
  const folder = name.replace(/\.tgz$/, '')
  mkdirSync(join(scratch, folder), { recursive: true })
  run('tar', 'xzf', name, '-C', folder)
  return join(scratch, folder, 'package', file)
}
const debianFile = (name, file) => {
  run('apt-get', 'download', name)
  const deb = readdirSync(scratch).find((entry) => entry.startsWith(`${name}_`) && entry.endsWith('.deb'))
  run('dpkg-deb', '-x', deb, name)
  return join(scratch, name, file)
}

const RENAME = `
import sys
from fontTools.ttLib import TTFont
path, family = sys.argv[1:]
font = TTFont(path)
names = {1: family, 3: family + ' subset', 4: family, 6: family.replace(' ', ''), 16: family}
for record in list(font['name'].names):
    if record.nameID in names: font['name'].setName(names[record.nameID], record.nameID, record.platformID, record.platEncID, record.langID)
    elif record.nameID in (18, 20, 21, 22, 25): font['name'].removeNames(nameID=record.nameID)
font.save(path)
`
const subset = (from, to, family) => {
  writeFileSync(join(scratch, 'charset.txt'), charset())
  const tables = '--drop-tables+=GSUB,GPOS,GDEF,BASE,vhea,vmtx,VORG,DSIG'
  const target = join(out, to)
  run('pyftsubset', from, '--text-file=charset.txt', '--no-hinting', '--layout-features=', tables, '--notdef-outline', `--output-file=${target}`)
  if (family) run('python3', '-c', RENAME, target, family)
}

const only = process.env.ONLY?.split(',')
const wanted = (name) => !only || only.includes(name)
const serif = '@expo-google-fonts/noto-serif-sc@0.4.3'
if (wanted('fang')) subset(debianFile('texlive-lang-chinese', 'usr/share/texlive/texmf-dist/fonts/opentype/public/fandol/FandolFang-Regular.otf'), 'fang.otf')
if (wanted('song')) subset(packageFile(serif, '400Regular/NotoSerifSC_400Regular.ttf'), 'song.ttf')
if (wanted('songb')) subset(packageFile(serif, '900Black/NotoSerifSC_900Black.ttf'), 'songb.ttf')
if (wanted('hei')) subset(packageFile('@expo-google-fonts/noto-sans-sc@0.4.3', '500Medium/NotoSansSC_500Medium.ttf'), 'hei.ttf', 'Lianban Hei')
if (wanted('kai')) subset(debianFile('fonts-lxgw-wenkai', 'usr/share/fonts/truetype/lxgw-wenkai/LXGWWenKai-Regular.ttf'), 'kai.ttf', 'Lianban Kai')
// Whole: 0.4 MB, and shaping needs its tables.
if (wanted('mongolian')) copyFileSync(packageFile('@expo-google-fonts/noto-sans-mongolian@0.4.1', '400Regular/NotoSansMongolian_400Regular.ttf'), join(out, 'mongolian.ttf'))
