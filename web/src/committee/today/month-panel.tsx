import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { formatNumber } from '../../ui/format';
import { Panel } from '../parts/panel';
import { fromFirst } from './from-first';
import { scaleFor } from './scale';
import type { Today } from './today-page';
import { useWidth } from './use-width';

type Month = Today['months'][number];

const enMonth = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' });
const left = 56;
const top = 20;
const floor = 164;
const height = 192;

/** Issued and redeemed month by month; the two lines differ in stroke as well as in colour. */
export function MonthPanel({ months: all }: { months: Month[] }) {
  const months = fromFirst(all, ({ issued, redeemed }) => issued + redeemed > 0, 4);
  const [box, width] = useWidth<HTMLDivElement>(696);
  const scale = scaleFor(
    months.flatMap(({ issued, redeemed }) => [issued, redeemed]),
    2,
  );
  const gap = (width - left - 40) / Math.max(1, months.length - 1);
  const x = (index: number) => left + gap * index;
  const y = (value: number) => floor - ((floor - top) * value) / scale.top;
  const line = (of: 'issued' | 'redeemed') =>
    months.map((month, index) => `${index === 0 ? 'M' : 'L'}${x(index)} ${y(month[of])}`).join('');
  const last = months.at(-1);
  const end = x(months.length - 1);
  const close = last && Math.abs(y(last.issued) - y(last.redeemed)) < 18;
  const every = gap < 34 ? 2 : 1;
  return (
    <Panel title={m.committee_months()} aside={<Key />}>
      <div className="chart">
        <div ref={box}>
          <svg
            width={width}
            height={height}
            viewBox={`0 0 ${width} ${height}`}
            role="img"
            aria-label={labelOf(months)}
          >
            {scale.lines.map((value) => (
              <g key={value}>
                <path d={`M${left - 12} ${y(value)}H${width}`} stroke="var(--line)" />
                <text x="0" y={y(value) + 4}>
                  {formatNumber(value)}
                </text>
              </g>
            ))}
            <path d={`M${left - 12} ${floor}H${width}`} stroke="var(--line-strong)" />
            <path className="chart__line" d={line('issued')} stroke="var(--plate-ink)" />
            <path
              className="chart__line chart__line--dots"
              d={line('redeemed')}
              stroke="var(--lamp-ink)"
            />
            {last ? (
              <>
                <circle cx={end} cy={y(last.issued)} r="4" fill="var(--plate-ink)" />
                <circle cx={end} cy={y(last.redeemed)} r="4" fill="var(--lamp-ink)" />
                <text className="chart__now" x={end} y={y(last.issued) - 9} textAnchor="end">
                  {formatNumber(last.issued)}
                </text>
                <text
                  className="chart__now"
                  x={end}
                  y={y(last.redeemed) + (close ? 20 : -9)}
                  textAnchor="end"
                >
                  {formatNumber(last.redeemed)}
                </text>
              </>
            ) : null}
            {months.map((month, index) =>
              (months.length - 1 - index) % every === 0 ? (
                <text key={month.month} x={x(index)} y={floor + 20} textAnchor="middle">
                  {monthName(month.month, index === 0)}
                </text>
              ) : null,
            )}
          </svg>
        </div>
      </div>
    </Panel>
  );
}

/** 8 月, 9, 10 …, each January with its word again; Aug, Sep in English. */
function monthName(month: string, first: boolean): string {
  const number = Number(month.slice(5));
  if (getLocale() === 'en') return enMonth.format(new Date(`${month}-15T00:00:00Z`));
  return first || number === 1 ? m.committee_month({ month: number }) : String(number);
}

function Key() {
  return (
    <p className="key">
      <span>
        <i className="bg-plate-ink" />
        {m.committee_issued()}
      </span>
      <span>
        <i className="bg-lamp-ink" />
        {m.committee_redeemed()}
      </span>
    </p>
  );
}

function labelOf(months: Month[]): string {
  const figures = months.map(({ month, issued, redeemed }) =>
    m.committee_month_said({ month, issued, redeemed }),
  );
  return m.committee_months_said({ figures: figures.join(m.committee_list_comma()) });
}
