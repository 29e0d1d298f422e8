/** @module 证据: what the case holds, with hashes; adding files. */
import { useMutation } from '@tanstack/react-query'
import { addEvidence } from '../api/actions.ts'
import { refreshCase, useEvidence } from '../api/queries.ts'
import { apiBase, at } from '../api/request.ts'
import { showBytes, showMoment } from '../format/time.ts'
import { FileButton } from '../parts/file-button.tsx'
import { Block, Loaded, Nothing } from '../parts/states.tsx'
import { Trouble } from '../parts/trouble.tsx'

export function EvidencePanel({ caseId }: { readonly caseId: string }) {
  const query = useEvidence(caseId)
  const adding = useMutation({
    mutationFn: async (files: readonly File[]) => {
      // One after another: a failure in the middle leaves the earlier ones in place.
      for (const file of files) await addEvidence(caseId, file)
    },
    onSettled: () => refreshCase(caseId),
  })
  return (
    <Block title="证据">
      <Loaded query={query}>
        {(items) =>
          items.length === 0 ? (
            <Nothing>还没有证据文件。</Nothing>
          ) : (
            <ul className="bare rows">
              {items.map((item) => (
                <li key={item.id}>
                  <a href={`${apiBase}/evidence${at(item.id)}`} download>
                    {item.name}
                  </a>{' '}
                  <span className="soft">
                    {showBytes(item.bytes)} · {showMoment(item.addedAt)}
                  </span>
                  <details>
                    <summary className="soft">校验值（SHA-256）</summary>
                    <span className="hash">{item.sha256}</span>
                  </details>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {adding.error && <Trouble error={adding.error} />}
      <FileButton label="上传证据" several busy={adding.isPending} onFiles={(files) => adding.mutate(files)} />
    </Block>
  )
}
