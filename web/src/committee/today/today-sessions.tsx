import { m } from '../../i18n/paraglide/messages';
import { formatNumber, formatTimeRange } from '../../ui/format';
import { Go } from '../../ui/go';
import { Icon } from '../../ui/icon';
import { Sep } from '../../ui/sep';
import { cameWords } from '../activities/came-words';
import { Panel } from '../parts/panel';
import { useSeat } from '../use-seat';
import type { Today } from './today-page';

/** Today's sessions, and whether the books agree with themselves. */
export function TodaySessions({ today }: { today: Today }) {
  const { can } = useSeat();
  const { sessionsToday, figures } = today;
  const more = can('attendance.read') ? (
    <Go className="more" href="/sessions">
      {m.committee_week_all()}
    </Go>
  ) : null;
  return (
    <Panel title={m.committee_sessions_today()} aside={more} className="panel--column">
      {sessionsToday.length === 0 ? (
        <p className="panel__none">{m.committee_sessions_none()}</p>
      ) : null}
      <ul className="daylist">
        {sessionsToday.map((session) => (
          <li key={session.id}>
            <Go href={`/sessions/${session.id}`}>
              <b className="num">{formatTimeRange(session.startsAt, session.endsAt)}</b>
              <span>
                <span className="strong">{session.title}</span>
                <small>
                  {session.place}
                  <Sep />
                  {cameWords(session.attendanceCount, session.signupCount)}
                </small>
              </span>
            </Go>
          </li>
        ))}
      </ul>
      <p className="books">
        <Icon name={figures.booksBalance ? 'check' : 'warn'} />
        <span>
          <b className="strong">
            {figures.booksBalance ? m.committee_books_even() : m.committee_books_odd()}
          </b>
          <small>
            {m.committee_outstanding({ points: formatNumber(figures.outstandingPoints) })}
          </small>
        </span>
      </p>
    </Panel>
  );
}
