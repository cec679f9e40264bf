import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { formatNumber } from '../../ui/format';
import type { Issuers } from './issuers-page';

type Issuer = Issuers['months'][number]['issuers'][number];

/** A line a person, masked; with too few residents there are no figures to show. */
export function IssuerTable({ month, rows }: { month: string; rows: readonly Issuer[] }) {
  return (
    <table className="rules">
      <caption className="vh">{m.board_issuers_of({ month })}</caption>
      <tbody>
        {rows.map((row, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: masked names repeat, the order stays.
          <tr key={place}>
            <th scope="row">
              <b>{m.board_issuer({ name: row.maskedName, role: roles[row.roleTitle]() })}</b>
              <small>{noteOf(row)}</small>
            </th>
            <td>
              {row.figures ? m.board_points({ points: formatNumber(row.figures.points) }) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function noteOf({ figures }: Issuer): string {
  if (!figures) return m.board_issuer_few();
  const { awards, residents, topFivePercent, undone, denied } = figures;
  const parts = [m.board_issuer_figures({ awards, residents, percent: topFivePercent })];
  if (undone > 0) parts.push(m.board_issuer_undone({ count: undone }));
  if (denied > 0) parts.push(m.board_issuer_denied({ count: denied }));
  return parts.join(getLocale() === 'en' ? ' ' : '');
}

const roles: Record<Issuer['roleTitle'], () => string> = {
  committee: m.board_role_committee,
  organizer: m.board_role_organizer,
  former: m.board_role_former,
};
