import type { ReactNode } from 'react';
import { CalendarLeaf } from './calendar-leaf';
import { formatDayOfMonth, formatWeekday } from './format';
import { Go } from './go';

interface SessionCardProps {
  startsAt: string;
  title: ReactNode;
  /** Each line of its own: when, then where and what it earns. */
  lines: ReactNode[];
  /** The page of the session; the words and the day are then one target. */
  href?: string;
  foot?: ReactNode;
  /** Under the words, across the card: a button of the elder mode. */
  below?: ReactNode;
}

/** One dated session on a card, its day torn off beside it. */
export function SessionCard({ startsAt, title, lines, href, foot, below }: SessionCardProps) {
  const inner = (
    <>
      <CalendarLeaf weekday={formatWeekday(startsAt)} day={formatDayOfMonth(startsAt)} />
      <span className="session__words">
        <span className="session__title">{title}</span>
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines are fixed places, not a list.
          <span className="session__meta" key={index}>
            {line}
          </span>
        ))}
      </span>
    </>
  );
  return (
    <div className={below ? 'card stack' : 'card'}>
      {href === undefined ? (
        <div className="session">{inner}</div>
      ) : (
        <Go className="session" href={href}>
          {inner}
        </Go>
      )}
      {foot ? <div className="session__foot">{foot}</div> : null}
      {below}
    </div>
  );
}
