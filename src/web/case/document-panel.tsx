/** @module 文书: number, organ and stage; the PDF, the .docx and the original beside the page; 用印, 送达 and the rest unfolded. */
import { useState } from 'react'
import { Button } from 'antd'
import type { DocumentCard } from '../../cases/read-models.ts'
import { useDocuments } from '../api/queries.ts'
import { apiBase, at } from '../api/request.ts'
import { showMoment } from '../format/time.ts'
import { Mark, type Tone } from '../parts/mark.tsx'
import { Block, Loaded, Nothing } from '../parts/states.tsx'
import { LifePanel } from './life-panel.tsx'

const tones: Readonly<Record<string, Tone>> = { served: 'green', voided: 'red', sealed: 'blue', returned: 'blue' }

function DocumentRow({ caseId, document }: { readonly caseId: string; readonly document: DocumentCard }) {
  const [open, setOpen] = useState(false)
  const path = `${apiBase}/documents${at(document.id)}`
  return (
    <li>
      <div className="row">
        <a className="grow strong" href={`${path}.pdf`} target="_blank" rel="noreferrer">
          {document.title}（PDF）
        </a>
        <Mark tone={tones[document.stage] ?? 'plain'}>{document.stageTitle}</Mark>
      </div>
      <div className="soft">
        {[document.number, document.organName, showMoment(document.createdAt)].filter(Boolean).join(' · ')}
      </div>
      <div className="row">
        <a href={`${path}.docx`} aria-label={`${document.title} .docx`}>
          .docx
        </a>
        <Button type="link" size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? '收起' : '用印、送达'}
        </Button>
      </div>
      {open && <LifePanel caseId={caseId} document={document.id} title={document.title} />}
    </li>
  )
}

export function DocumentPanel({ caseId }: { readonly caseId: string }) {
  const query = useDocuments(caseId)
  return (
    <Block title="文书">
      <Loaded query={query}>
        {(documents) =>
          documents.length === 0 ? (
            <Nothing>还没有文书。</Nothing>
          ) : (
            <ul className="bare rows">
              {documents.map((document) => (
                <DocumentRow key={document.id} caseId={caseId} document={document} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Block>
  )
}
