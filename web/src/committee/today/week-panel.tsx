import { m } from '../../i18n/paraglide/messages';
import { formatNumber } from '../../ui/format';
import { Panel } from '../parts/panel';
import { fromFirst } from './from-first';
import { scaleFor } from './scale';
import type { Today } from './today-page';
import { useWidth } from './use-width';

type Week = Today['weeks'][number];

const left = 40;
const top = 24;
const floor = 224;
const height = 252;

/** People a week as bars; this week, not over yet, is the lit one. */
export function WeekPanel({ weeks: all, today }: { weeks: Week[]; today: string }) {
  const weeks = fromFirst(all, ({ people }) => people > 0, 6);
  const [box, width] = useWidth<HTMLDivElement>(344);
  const scale = scaleFor(
    weeks.map(({ people }) => people),
    3,
  );
  const last = weeks.at(-1);
  const before = weeks.at(-2);
  const slot = (width - left) / Math.max(1, weeks.length);
  const y = (value: number) => floor - ((floor - top) * value) / scale.top;
  return (
    <Panel title={m.committee_weeks()} className="panel--fill">
      <div className="chart">
        <div ref={box}>
          <svg
            width={width}
            height={height}
            viewBox={`0 0 ${width} ${height}`}
            role="img"
            aria-label={labelOf(weeks)}
          >
            {scale.lines.map((line) => (
              <g key={line}>
                <path d={`M${left - 6} ${y(line)}H${width}`} stroke="var(--line)" />
                <text x="0" y={y(line) + 4}>
                  {formatNumber(line)}
                </text>
              </g>
            ))}
            <path d={`M${left - 6} ${floor}H${width}`} stroke="var(--line-strong)" />
            {weeks.map((week, index) => (
              <Bar
                key={week.weekStart}
                week={week}
                x={left + slot * index + slot * 0.14}
                width={slot * 0.72}
                y={y(week.people)}
                now={week === last}
                named={week === last || (index % 3 === 0 && index < weeks.length - 2)}
              />
            ))}
          </svg>
        </div>
        <p className="note mt-3">{sentence(last, before, today)}</p>
      </div>
    </Panel>
  );
}

interface BarProps {
  week: Week;
  x: number;
  y: number;
  width: number;
  now: boolean;
  named: boolean;
}

function Bar({ week, x, y, width, now, named }: BarProps) {
  const tall = Math.max(0, floor - y);
  const round = Math.min(4, tall, width / 2);
  const middle = x + width / 2;
  const path = [
    `M${x} ${floor}V${y + round}q0-${round} ${round}-${round}h${width - 2 * round}`,
    `q${round} 0 ${round} ${round}V${floor}Z`,
  ].join('');
  return (
    <>
      {tall > 0 ? <path d={path} fill={now ? 'var(--lamp)' : 'var(--plate)'} /> : null}
      {now ? (
        <text className="chart__now" x={middle} y={y - 8} textAnchor="middle">
          {formatNumber(week.people)}
        </text>
      ) : null}
      {named ? (
        <text x={middle} y={floor + 20} textAnchor="middle">
          {now ? m.committee_this_week() : shortDay(week.weekStart)}
        </text>
      ) : null}
    </>
  );
}

function labelOf(weeks: Week[]): string {
  const figures = weeks.map(({ weekStart, people }) =>
    m.committee_week_said({ day: shortDay(weekStart), people }),
  );
  return m.committee_weeks_said({ figures: figures.join(m.committee_list_comma()) });
}

function sentence(last: Week | undefined, before: Week | undefined, today: string): string {
  if (!last || !before) return '';
  const days = Math.round((Date.parse(today) - Date.parse(last.weekStart)) / 86_400_000) + 1;
  if (days >= 7) return m.committee_week_whole({ before: formatNumber(before.people) });
  return m.committee_week_part({ days, before: formatNumber(before.people) });
}

/** 8/24 */
function shortDay(day: string): string {
  return `${Number(day.slice(5, 7))}/${Number(day.slice(8))}`;
}
