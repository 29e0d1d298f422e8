/** @module 文书: number, organ and stage, and the PDF beside the page. */
import { useDocuments } from '../api/queries.ts'
import { apiBase, at } from '../api/request.ts'
import { showMoment } from '../format/time.ts'
import { Mark } from '../parts/mark.tsx'
import { Block, Loaded, Nothing } from '../parts/states.tsx'

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
                <li key={document.id}>
                  <div className="row">
                    <a
                      className="grow strong"
                      href={`${apiBase}/documents${at(document.id)}.pdf`}
                      target="_blank"
                      rel="noreferrer"
                    >
                      {document.title}（PDF）
                    </a>
                    <Mark tone="plain">{document.stageTitle}</Mark>
                  </div>
                  <div className="soft">
                    {[document.number, document.organName, showMoment(document.createdAt)].filter(Boolean).join(' · ')}
                  </div>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Block>
  )
}
