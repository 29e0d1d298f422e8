/** @module Documents known at second hand whose article numbers were not seen: cited as a whole, always 依据待核. */
import type { Basis } from '../../src/domain/basis.ts'

/** 高检发办字〔2024〕237号: 15日通报, 公告期内函告. */
export const linkage2024: Basis = { instrument: 'compensation-pil-linkage-2024', article: '' }
/** 法释〔2019〕18号: 刑事附带民事公益诉讼应当履行诉前公告程序. */
export const reply2019: Basis = { instrument: 'incidental-pil-reply-2019', article: '' }
/** 环法规〔2025〕6号. */
export const reform: Basis = { instrument: 'compensation-opinion-2025', article: '' }
/** 内政办发〔2025〕16号. */
export const local2025: Basis = { instrument: 'inner-mongolia-compensation-2025', article: '' }
