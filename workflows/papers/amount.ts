/** @module Amounts as papers print them: integer 分 to 元, and in the characters that cannot be altered (大写). */
const digits = [...'零壹贰叁肆伍陆柒捌玖']
const places = ['', '拾', '佰', '仟']
const groups = ['', '万', '亿', '万亿']

/** 2026 → 贰仟零贰拾陆, below ten thousand. */
const four = (n: number): string =>
  [...String(n).padStart(4, '0')]
    .map((d, i) => (d === '0' ? '零' : `${digits[Number(d)]}${places[3 - i]}`))
    .join('')
    .replace(/零+/g, '零')
    .replace(/零$/, '')

const whole = (yuan: number): string => {
  const parts: string[] = []
  for (let rest = yuan, group = 0; rest > 0; rest = Math.floor(rest / 10_000), group++) {
    const low = rest % 10_000
    parts.unshift(low === 0 ? '零' : `${four(low)}${groups[group]}`)
  }
  return parts
    .join('')
    .replace(/零+/g, '零')
    .replace(/^零|零$/g, '')
}

/** 200 000 000 分 → 贰佰万元整. */
export const inWords = (fen: number): string => {
  const [yuan, jiao, cent] = [Math.floor(fen / 100), Math.floor(fen / 10) % 10, fen % 10]
  const head = yuan > 0 ? `${whole(yuan)}元` : ''
  if (jiao === 0 && cent === 0) return `${head || '零元'}整`
  const tens = jiao > 0 ? `${digits[jiao]}角` : head && '零'
  return `${head}${tens}${cent > 0 ? `${digits[cent]}分` : '整'}`
}

/** 2,000,000元 with 分 only where there are any. */
export const yuan = (fen: number): string => {
  const [units = '', cents] = (fen / 100).toFixed(2).split('.')
  const grouped = units.replace(/\B(?=(\d{3})+$)/g, ',')
  return `${grouped}${cents === '00' ? '' : `.${cents}`}元`
}
export const amount = (fen: number): string => `人民币${yuan(fen)}（大写：${inWords(fen)}）`
