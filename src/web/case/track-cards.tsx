/** @module The proceedings of a case side by side: state, organs on them, and who has not joined. */
import type { TrackCard } from '../../cases/read-models.ts'
import { Mark } from '../parts/mark.tsx'
import { Block, Nothing } from '../parts/states.tsx'

function One({ track, myOrgan }: { readonly track: TrackCard; readonly myOrgan: string | undefined }) {
  return (
    <li className="track">
      <div className="row">
        <h3>{track.title}</h3>
        <Mark tone={track.closed ? 'plain' : 'blue'}>{track.stateTitle}</Mark>
        {track.backfilled && <Mark tone="orange">补录</Mark>}
      </div>
      <p className="soft">{track.actTitles.join('；')}</p>
      <ul className="bare">
        {track.seats.map(({ side, sideTitle, organ, name, joined }) => (
          <li key={side}>
            <span className="soft">{sideTitle}：</span>
            {name}
            {organ === myOrgan && '（本机关）'} {!joined && <Mark tone="plain">尚未参与</Mark>}
          </li>
        ))}
      </ul>
      {track.arisesFrom && <p className="soft">来源：本案的「{track.arisesFrom.title}」程序</p>}
      {track.owner !== myOrgan && <p className="soft">由{track.ownerName}启动</p>}
    </li>
  )
}

export function TrackCards({ tracks, myOrgan }: { readonly tracks: readonly TrackCard[]; readonly myOrgan?: string }) {
  return (
    <Block title="程序">
      {tracks.length === 0 ? (
        <Nothing>尚未启动程序。</Nothing>
      ) : (
        <ul className="bare tracks">
          {tracks.map((track) => (
            <One key={track.id} track={track} myOrgan={myOrgan} />
          ))}
        </ul>
      )}
    </Block>
  )
}
