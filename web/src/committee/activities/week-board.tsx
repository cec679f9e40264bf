import { m } from '../../i18n/paraglide/messages';
import {
  dateKey,
  formatDay,
  formatDayOfMonth,
  formatTimeRange,
  formatWeekday,
} from '../../ui/format';
import { Go } from '../../ui/go';
import { cameWords } from './came-words';
import { SessionTag } from './session-tag';
import type { SessionRow } from './sessions-page';

interface WeekBoardProps {
  days: string[];
  today: string;
  sessions: SessionRow[];
}

/** Seven days side by side, one below the other on narrow screens. */
export function WeekBoard({ days, today, sessions }: WeekBoardProps) {
  return (
    <ol className="week">
      {days.map((day) => {
        const own = sessions.filter(({ startsAt }) => dateKey(startsAt) === day);
        return (
          <li
            key={day}
            className={lookOf(day === today, own.length === 0)}
            aria-current={day === today ? 'date' : undefined}
          >
            <h2>
              <span className="vh">{formatDay(day)}</span>
              <span aria-hidden="true">{formatWeekday(day)}</span>
              <b className="num" aria-hidden="true">
                {formatDayOfMonth(day)}
              </b>
            </h2>
            {own.length === 0 ? <p className="note">{m.committee_day_free()}</p> : null}
            <ul>
              {own.map((session) => (
                <li key={session.id}>
                  <SessionLink session={session} />
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ol>
  );
}

function lookOf(today: boolean, free: boolean): string {
  const names = ['week__day'];
  if (today) names.push('week__day--today');
  if (free) names.push('week__day--free');
  return names.join(' ');
}

function SessionLink({ session }: { session: SessionRow }) {
  const came = session.state === 'closed' || session.attendanceCount > 0;
  return (
    <Go
      className={`week__session${session.state === 'cancelled' ? ' week__session--off' : ''}`}
      href={`/sessions/${session.id}`}
    >
      <span className="num">{formatTimeRange(session.startsAt, session.endsAt)}</span>
      <b>{session.title}</b>
      <small>{session.place}</small>
      <small className="num">
        {came ? cameWords(session.attendanceCount, session.signupCount) : signedWords(session)}
      </small>
      <SessionTag state={session.state} />
    </Go>
  );
}

export function signedWords({ signupCount, capacity }: SessionRow): string {
  if (capacity === null) return m.committee_signed({ signed: signupCount });
  return m.committee_signed_of({ signed: signupCount, capacity });
}

/** The same where the word before it says already that it is about signing up. */
export function placesTaken({ signupCount, capacity }: SessionRow): string {
  return capacity === null ? String(signupCount) : `${signupCount} / ${capacity}`;
}
