/** @module The form of one step: fill in, look at what follows, submit. Nothing typed is lost on any answer. */
import { useMemo, useState } from 'react'
import { Alert, Button, Form } from 'antd'
import type { StepAnswerView, StepCard, TrackCard, WorkflowView } from '../../cases/read-models.ts'
import { useDemoAccounts } from '../api/queries.ts'
import { Consequences } from '../parts/consequences.tsx'
import { ReasonList } from '../parts/reasons.tsx'
import { Block } from '../parts/states.tsx'
import { Trouble } from '../parts/trouble.tsx'
import { blankDraft, type Draft, useDraft } from './draft.ts'
import { ProposeBox } from './propose.tsx'
import { NumberFields, PaperFields, RemarkField, WhenDone } from './envelope.tsx'
import { isFields, missingIn, readSchema } from './schema.ts'
import { Stale } from './stale.tsx'
import { type FieldError, StepFields } from './step-fields.tsx'
import { bodyOf, fieldErrors, inWords, useSubmission } from './submission.ts'

interface Props {
  readonly officer: string
  readonly now: string
  readonly track: TrackCard
  readonly card: StepCard
  readonly definition: WorkflowView['steps'][number]
  readonly scan?: string
  readonly onDone: (answer: StepAnswerView) => void
  readonly onCancel: () => void
}

export function StepForm({ officer, now, track, card, definition, scan, onDone, onCancel }: Props) {
  const paper = card.way === 'paper'
  const read = useMemo(() => readSchema(definition.schema), [definition])
  const drafts = useDraft(`lianban.draft/${officer}/${card.track}/${card.step}`, blankDraft(now, scan))
  const { draft } = drafts
  const [missing, setMissing] = useState<readonly FieldError[]>([])
  const target = { caseId: card.caseId, kind: track.kind, track: track.id, step: card.step }
  const sending = useSubmission({ target, etag: track.etag, drafts, onDone })
  const isDemo = (useDemoAccounts().data ?? []).length > 0

  const branch = read.choice?.branches.find(({ value }) => value === draft.branch)
  const schema = read.choice ? branch?.schema : read.plain
  const body = bodyOf(draft, paper, schema ?? {}, read.choice?.field)
  const ready = sending.isPreviewed(body)
  const errors = [...missing, ...fieldErrors(sending.error)]

  const change = (part: Partial<Draft>) => {
    if (missing.length > 0) setMissing([])
    drafts.change(part)
  }
  const check = () => {
    const choiceMissing = read.choice && !branch ? [read.choice.field] : []
    const found = [...choiceMissing, ...missingIn(schema ?? {}, body.input)]
    setMissing(found.map((field) => ({ field, says: '请填写' })))
    return found.length === 0
  }
  const look = () => {
    if (check()) sending.look(body)
  }
  const fillExample = () => {
    if (!isFields(definition.example)) return
    const chosen = read.choice ? definition.example[read.choice.field] : undefined
    change({
      input: definition.example,
      branch: typeof chosen === 'string' ? chosen : undefined,
      synthetic: '表单内容为示例数据',
    })
  }
  const again = sending.submit.isError ? () => sending.submit.mutate(body) : () => sending.look(body)
  const isAnsweredNo = fieldErrors(sending.error).length > 0

  return (
    <Form component={false} layout="vertical">
      <Block
        title={paper ? `来文登记：${card.title}` : card.title}
        extra={
          isDemo && (
            <Button size="small" onClick={fillExample}>
              填入示例
            </Button>
          )
        }
      >
        <div className="stack">
          {card.reasons.length > 0 && (
            <Alert type="warning" showIcon title="暂不能办理" description={<ReasonList reasons={card.reasons} />} />
          )}
          {drafts.isRestored && (
            <Alert
              type="info"
              showIcon
              title={
                draft.attempt
                  ? '上次提交没有收到答复，内容已恢复。再次提交同样的内容不会重复办理。'
                  : '已恢复上次未提交的内容'
              }
              action={
                <Button size="small" onClick={drafts.restart}>
                  清空重填
                </Button>
              }
            />
          )}
          <div>
            <WhenDone draft={draft} change={change} errors={errors} paper={paper} />
            {paper && <PaperFields caseId={card.caseId} draft={draft} change={change} errors={errors} />}
            <StepFields
              raw={definition.schema}
              read={read}
              schema={schema}
              branch={draft.branch}
              input={draft.input}
              errors={errors}
              onBranch={(value) => change({ branch: value })}
              onInput={(input) => change({ input: { ...draft.input, ...input } })}
            />
            {!paper && (
              <NumberFields
                documents={definition.documents.filter(({ series }) => series !== undefined)}
                draft={draft}
                change={change}
                errors={errors}
              />
            )}
            <RemarkField draft={draft} change={change} errors={errors} />
          </div>
          {missing.length > 0 && (
            <Alert role="alert" type="error" showIcon title="还有必填的内容没有填写，已在各栏标出" />
          )}
          {sending.stale && <Stale problem={sending.stale} onGoOn={(etag) => sending.goOn(body, etag)} />}
          {sending.error && !sending.stale && (
            <Trouble
              error={schema ? inWords(sending.error, schema) : sending.error}
              action={isAnsweredNo ? undefined : <Button onClick={again}>重试</Button>}
            />
          )}
          {ready && sending.preview.data && (
            <section className="edge-blue" aria-label="预览" role="status">
              <h3>提交以后</h3>
              <Consequences answer={sending.preview.data} />
            </section>
          )}
          {card.mayPropose && !paper && <ProposeBox card={card} body={body} check={check} onDone={onCancel} />}
          <div className="actions">
            {sending.stale || card.way === 'colleague' ? null : ready ? (
              <Button type="primary" loading={sending.submit.isPending} onClick={() => sending.submit.mutate(body)}>
                提交
              </Button>
            ) : (
              <Button type="primary" loading={sending.preview.isPending} onClick={look}>
                预览
              </Button>
            )}
            <Button onClick={onCancel}>返回</Button>
          </div>
        </div>
      </Block>
    </Form>
  )
}
