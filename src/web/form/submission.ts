/** @module From draft to request, and from a problem back to the fields it concerns. */
import { useState } from 'react'
import { useMutation } from '@tanstack/react-query'
import type { RJSFSchema } from '@rjsf/utils'
import type { Problem, StepAnswerView } from '../../cases/read-models.ts'
import { previewStep, type StepBody, type StepTarget, takeStep } from '../api/actions.ts'
import { attemptFor, isAnswered } from '../api/attempt.ts'
import { refreshCase } from '../api/queries.ts'
import { Refused } from '../api/request.ts'
import type { Draft, useDraft } from './draft.ts'
import { filledIn, labelOf } from './schema.ts'
import type { FieldError } from './step-fields.tsx'

export const bodyOf = (draft: Draft, paper: boolean, schema: RJSFSchema, choice: string | undefined): StepBody => {
  const numbers = Object.entries(draft.numbers).filter(([, number]) => number.trim() !== '')
  const input = filledIn(schema, draft.input)
  return {
    occurredAt: draft.occurredAt,
    origin: paper
      ? { how: 'paper', number: draft.number.trim() || undefined, receivedAt: draft.receivedAt, scan: draft.scan }
      : { how: 'own' },
    input: choice === undefined ? input : { [choice]: draft.branch, ...input },
    remark: draft.remark.trim() || undefined,
    synthetic: draft.synthetic,
    numbers: numbers.length > 0 && !paper ? Object.fromEntries(numbers) : undefined,
  }
}

const pathOf = (field: string): string => field.replace(/^input\./, '')
const bare = (says: string, field: string): string =>
  says.startsWith(`${field}：`) ? says.slice(field.length + 1) : says

export const fieldErrors = (error: Error | null): readonly FieldError[] =>
  error instanceof Refused
    ? (error.problem.reasons ?? []).flatMap(({ field, says }) =>
        field ? [{ field: pathOf(field), says: bare(says, field) }] : [],
      )
    : []

/** The same problem, with the labels of the form in place of paths. */
export const inWords = (error: Error, schema: RJSFSchema): Error => {
  if (!(error instanceof Refused)) return error
  const reasons = error.problem.reasons?.map((reason) => {
    const label = reason.field ? labelOf(schema, pathOf(reason.field)) : ''
    return reason.field && label !== '' ? { ...reason, says: `${label}：${bare(reason.says, reason.field)}` } : reason
  })
  const detail = reasons && reasons.length > 0 ? reasons.map(({ says }) => says).join('；') : error.problem.detail
  return new Refused({ ...error.problem, detail, reasons })
}

const staleIn = (error: Error | null): Problem | undefined =>
  error instanceof Refused && error.problem.status === 412 ? error.problem : undefined

interface Options {
  readonly target: StepTarget
  readonly etag: string
  readonly drafts: ReturnType<typeof useDraft>
  readonly onDone: (answer: StepAnswerView) => void
}

export function useSubmission({ target, etag, drafts, onDone }: Options) {
  // The version the officer saw when the form was opened; only a 412 that was shown replaces it.
  // After a lost answer and a reload it is still the version of then, so that nothing is recorded twice.
  const [seen, setSeen] = useState(drafts.draft.attempt?.etag ?? etag)
  const [previewed, setPreviewed] = useState('')
  const contentOf = (body: StepBody, version = seen) => JSON.stringify([target, body, version])

  const preview = useMutation({
    mutationFn: ({ body, version }: { readonly body: StepBody; readonly version: string }) =>
      previewStep(target, body, version),
    onSuccess: (_, { body, version }) => setPreviewed(contentOf(body, version)),
  })
  const submit = useMutation({
    mutationFn: async (body: StepBody) => {
      const attempt = attemptFor([target, body, seen], drafts.draft.attempt)
      drafts.keepAttempt({ ...attempt, etag: seen })
      try {
        return await takeStep(target, body, seen, attempt.key)
      } catch (error) {
        if (isAnswered(error)) drafts.keepAttempt(undefined)
        throw error
      }
    },
    onSuccess: async (answer) => {
      drafts.discard()
      await refreshCase(target.caseId)
      onDone(answer)
    },
    onError: (error) => {
      if (staleIn(error)) void refreshCase(target.caseId)
    },
  })
  const error = submit.error ?? preview.error
  return {
    preview,
    submit,
    error,
    stale: staleIn(error),
    /** Looked at, unchanged since, and not refused meanwhile. */
    isPreviewed: (body: StepBody) =>
      preview.data !== undefined && previewed === contentOf(body) && !isAnswered(submit.error),
    look: (body: StepBody) => {
      submit.reset()
      preview.mutate({ body, version: seen })
    },
    /** The officer has read what changed: go on from there, with everything that was filled in. */
    goOn: (body: StepBody, version: string) => {
      submit.reset()
      setSeen(version)
      preview.mutate({ body, version })
    },
  }
}
