/** @module The draft of one form, kept on this computer until the step is recorded, whatever happens in between. */
import { useRef, useState } from 'react'
import type { Attempt } from '../api/attempt.ts'
import { type Fields, isFields } from './schema.ts'

export interface Draft {
  readonly branch?: string
  readonly input: Fields
  readonly occurredAt: string
  /** The officer set the time; otherwise a restored draft begins at the present again. */
  readonly timed: boolean
  readonly number: string
  readonly receivedAt: string
  readonly scan?: string
  readonly remark: string
  readonly numbers: Readonly<Record<string, string>>
  readonly synthetic?: string
  readonly attempt?: UnansweredAttempt
}
/** With the version it was sent for: sent again after a reload it is still the same request. */
interface UnansweredAttempt extends Attempt {
  readonly etag: string
}

export const blankDraft = (now: string, scan?: string): Draft => ({
  input: {},
  occurredAt: now,
  timed: false,
  number: '',
  receivedAt: now,
  scan,
  remark: '',
  numbers: {},
})

/** What a blank draft lacks, so that starting again leaves nothing behind. */
const blankParts: Partial<Draft> = { branch: undefined, scan: undefined, synthetic: undefined, attempt: undefined }

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
const isAttempt = (value: unknown): value is UnansweredAttempt =>
  isFields(value) &&
  typeof value.content === 'string' &&
  typeof value.key === 'string' &&
  typeof value.etag === 'string'

/** An older version may have stored something else: whatever is not understood is left out. */
const restored = (stored: string, blank: Draft): Draft | undefined => {
  try {
    const old: unknown = JSON.parse(stored)
    if (!isFields(old)) return undefined
    const attempt = isAttempt(old.attempt) ? old.attempt : undefined
    const timed = old.timed === true
    const keepsTime = timed || attempt !== undefined
    return {
      branch: text(old.branch),
      input: isFields(old.input) ? old.input : {},
      occurredAt: (keepsTime ? text(old.occurredAt) : undefined) ?? blank.occurredAt,
      timed,
      number: text(old.number) ?? '',
      receivedAt: text(old.receivedAt) ?? blank.receivedAt,
      scan: blank.scan ?? text(old.scan),
      remark: text(old.remark) ?? '',
      numbers: Object.fromEntries(
        Object.entries(isFields(old.numbers) ? old.numbers : {}).flatMap(([kind, number]) =>
          typeof number === 'string' ? [[kind, number]] : [],
        ),
      ),
      synthetic: text(old.synthetic),
      attempt,
    }
  } catch {
    return undefined
  }
}

const stored = (key: string): string | undefined => {
  try {
    return localStorage.getItem(key) ?? undefined
  } catch {
    return undefined
  }
}
/** A full or forbidden storage must not stop the work: the form then lives in memory only. */
const store = (key: string, draft: Draft | undefined) => {
  try {
    if (draft === undefined) localStorage.removeItem(key)
    else localStorage.setItem(key, JSON.stringify(draft))
  } catch {
    return
  }
}

export function useDraft(key: string, blank: Draft) {
  const [found] = useState(() => {
    const old = stored(key)
    return old === undefined ? undefined : restored(old, blank)
  })
  const [draft, setDraft] = useState<Draft>(found ?? blank)
  const [isRestored, setRestored] = useState(found !== undefined)
  // What was typed while an answer was awaited is newer than what the waiting code remembers.
  const latest = useRef(draft)
  const put = (part: Partial<Draft>) => {
    latest.current = { ...latest.current, ...part }
    store(key, latest.current)
    setDraft(latest.current)
  }
  return {
    draft,
    isRestored,
    change: put,
    keepAttempt: (attempt: UnansweredAttempt | undefined) => put({ attempt }),
    restart: () => {
      put({ ...blankParts, ...blank })
      store(key, undefined)
      setRestored(false)
    },
    discard: () => store(key, undefined),
  }
}
