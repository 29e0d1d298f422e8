/**
 * @module Legal basis: an instrument, an article and a short quotation, as data.
 * Every citation is written in plain literals so that shared/tools/check-citations.mjs can prove it.
 */

/** How sure we are: only `text` (the article was read) may act by itself; the others show 依据待核. */
export type Certainty = 'text' | 'second-hand' | 'recalled' | 'config'

/** Which date picks the version of the law: of the act (实体从旧), of the step (程序从新), of the decision (裁判). */
export type Axis = 'act' | 'step' | 'decision'

export interface Basis {
  /** File name in shared/law/texts without `.md`, or an id of workflows/law/instruments.ts that has no text at hand. */
  readonly instrument: string
  /** Article number in digits, `342-1` for 第三百四十二条之一. */
  readonly article: string
  /** At most 30 characters of the article, verbatim. */
  readonly quote?: string
  /** 款项, in Chinese: 第二款第（七）项. */
  readonly clause?: string
}

export const cite = (instrument: string, article: string, quote?: string, clause?: string): Basis => ({
  instrument,
  article,
  ...(quote ? { quote } : {}),
  ...(clause ? { clause } : {}),
})
