import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { AvatarDrawing } from '../../ui/avatar';
import { formatNumber } from '../../ui/format';
import { Seal } from '../../ui/seal';
import type { Board } from '../use-board';
import { monthName } from './month-name';

/** The month's list: what a neighbour did first, points after it and smaller. No ranks. */
export function Hall({ board }: { board: Board }) {
  return (
    <section aria-labelledby="hall">
      <div className="hall__head">
        <Seal size={66} />
        <h2 id="hall">{m.board_hall({ month: monthName(board.month) })}</h2>
        <p>{m.board_hall_words({ community: board.community.name })}</p>
      </div>
      <ul className="hall">
        {board.top.length === 0 ? <li className="hall__empty">{m.board_hall_empty()}</li> : null}
        {board.top.map((neighbour) => (
          <Photo key={`${neighbour.nickname} ${neighbour.buildingName}`} neighbour={neighbour} />
        ))}
      </ul>
    </section>
  );
}

function Photo({ neighbour }: { neighbour: Board['top'][number] }) {
  const { nickname, buildingName, points, mainDeed } = neighbour;
  const deed = mainDeed[getLocale()];
  return (
    <li className="photo">
      <div className="photo__pic">
        <AvatarDrawing name={nickname} />
      </div>
      <p className="photo__name">
        {nickname}
        <small className="num">{m.board_points({ points: formatNumber(points) })}</small>
      </p>
      <p className="photo__deed">
        {mainDeed.times > 1 ? m.board_deed_times({ deed, times: mainDeed.times }) : deed}
        {buildingName ? <br /> : null}
        {buildingName}
      </p>
    </li>
  );
}
