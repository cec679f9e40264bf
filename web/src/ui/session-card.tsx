import type { ReactNode } from 'react';
import { CalendarLeaf } from './calendar-leaf';
import { formatDayOfMonth, formatWeekday } from './format';

interface SessionCardProps {
  startsAt: string;
  title: ReactNode;
  /** Each line of its own: when, then where and what it earns. */
  lines: ReactNode[];
  foot?: ReactNode;
  /** Under the words, across the card: a button of the elder mode. */
  below?: ReactNode;
}

/** One dated session on a card, its day torn off beside it. */
export function SessionCard({ startsAt, title, lines, foot, below }: SessionCardProps) {
  return (
    <div className={below ? 'card stack' : 'card'}>
      <div className="session">
        <CalendarLeaf weekday={formatWeekday(startsAt)} day={formatDayOfMonth(startsAt)} />
        <div>
          <p className="session__title">{title}</p>
          {lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines are fixed places, not a list.
            <p className="session__meta" key={index}>
              {line}
            </p>
          ))}
        </div>
      </div>
      {foot ? <div className="session__foot">{foot}</div> : null}
      {below}
    </div>
  );
}
