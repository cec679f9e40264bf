import { m } from '../../i18n/paraglide/messages';
import { formatNumber } from '../../ui/format';
import type { Today } from './today-page';

/** Four figures of the month, each with what it means beside it. */
export function TodayFigures({ today }: { today: Today }) {
  const { figures } = today;
  const share =
    figures.residents === 0 ? 0 : Math.round((figures.activeThisMonth / figures.residents) * 100);
  return (
    <dl className="panel figs">
      <Fig
        term={m.committee_fig_active()}
        value={figures.activeThisMonth}
        unit={m.committee_unit_people()}
        sub={m.committee_fig_share({ share })}
      />
      <Fig
        term={m.committee_fig_issued()}
        value={figures.pointsIssuedThisMonth}
        unit={m.committee_unit_points()}
        sub={m.committee_fig_last_month({ points: formatNumber(figures.pointsIssuedLastMonth) })}
      />
      <Fig
        term={m.committee_fig_redeemed()}
        value={figures.pointsRedeemedThisMonth}
        unit={m.committee_unit_points()}
        sub={m.committee_fig_redemptions({ count: formatNumber(figures.redemptionsThisMonth) })}
      />
      <Fig
        term={m.committee_fig_newcomers()}
        value={figures.newcomersThisMonth}
        unit={m.committee_unit_people()}
        sub={m.committee_fig_residents({ count: formatNumber(figures.residents) })}
      />
    </dl>
  );
}

interface FigProps {
  term: string;
  value: number;
  unit: string;
  sub: string;
}

function Fig({ term, value, unit, sub }: FigProps) {
  return (
    <div className="fig">
      <dt>{term}</dt>
      <dd>
        {formatNumber(value)}
        <small>{unit}</small>
      </dd>
      <dd className="fig__sub">{sub}</dd>
    </div>
  );
}
