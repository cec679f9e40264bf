import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { formatNumber } from '../../ui/format';
import { monthName } from '../hall/month-name';
import { LogMark } from './log-mark';
import type { FrozenBoard } from './months-page';

type Line = FrozenBoard['lines'][number];

interface FrozenMonthProps {
  communityId: string;
  board: FrozenBoard;
}

/** One month: thanks by name for who agreed, and where the log says the same. */
export function FrozenMonth({ communityId, board }: FrozenMonthProps) {
  const { month, totals, lines } = board;
  const title = m.board_month_of({ year: month.slice(0, 4), month: monthName(month) });
  return (
    <section>
      <h2>{title}</h2>
      <p>
        {m.board_month_totals({
          people: formatNumber(totals.people),
          deeds: formatNumber(totals.deeds),
          points: formatNumber(totals.points),
        })}
      </p>
      <LogMark communityId={communityId} board={board} />
      {lines.length > 0 ? <Lines title={title} lines={lines} /> : <p>{m.board_month_nobody()}</p>}
    </section>
  );
}

function Lines({ title, lines }: { title: string; lines: Line[] }) {
  return (
    <table className="rules">
      <caption className="vh">{title}</caption>
      <tbody>
        {lines.map(({ place, points, named }) => (
          <tr key={place}>
            <th scope="row">
              <b>{named?.nickname ?? m.board_month_neighbour()}</b>
              {named ? <small>{deedWords(named)}</small> : null}
            </th>
            <td>{m.board_points({ points: formatNumber(points) })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function deedWords({ mainDeed }: NonNullable<Line['named']>): string {
  return m.board_month_deed({ deed: mainDeed[getLocale()], times: mainDeed.times });
}
