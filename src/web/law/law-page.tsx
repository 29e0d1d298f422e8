/** @module 期限与依据: the table of limits as the server holds it, with 依据待核 where the text was not at hand. */
import { useLimits } from '../api/queries.ts'
import { Mark } from '../parts/mark.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { Block, Loaded, Nothing } from '../parts/states.tsx'
import { readLimits } from './limits.ts'

export default function LawPage() {
  const query = useLimits()
  return (
    <>
      <PageHead title="期限与依据" />
      <Loaded query={query}>
        {(data) => {
          const limits = readLimits(data)
          return (
            <Block title="期限表" extra={<span className="soft">共 {limits.length} 项</span>}>
              {limits.length === 0 ? (
                <Nothing>没有期限。</Nothing>
              ) : (
                <table className="table">
                  <thead>
                    <tr>
                      <th scope="col">编号</th>
                      <th scope="col">事项</th>
                      <th scope="col">期限</th>
                      <th scope="col">义务机关</th>
                      <th scope="col">依据</th>
                    </tr>
                  </thead>
                  <tbody>
                    {limits.map(({ id, title, length, duty, trigger, basis, isVerified, reading }) => (
                      <tr key={id}>
                        <td className="code">{id}</td>
                        <td>
                          <span className="strong">{title}</span>
                          {trigger && <div className="soft">起算：{trigger}</div>}
                          {reading && <div className="soft">说明：{reading}</div>}
                        </td>
                        <td data-label="期限">{length}</td>
                        <td data-label="义务机关">{duty}</td>
                        <td data-label="依据">
                          {basis.map((label) => (
                            <div key={label}>{label}</div>
                          ))}
                          {!isVerified && <Mark tone="orange">依据待核</Mark>}
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              )}
            </Block>
          )
        }}
      </Loaded>
    </>
  )
}
