import { m } from '../../i18n/paraglide/messages';
import { formatNearDay, formatTime } from '../../ui/format';
import type { Board } from '../use-board';

const shownMax = 4;

/** What is on next; the first lines are today's, later ones name their day. */
export function Today({ sessions, serverTime }: Pick<Board, 'sessions' | 'serverTime'>) {
  return (
    <section className="today">
      <h2>{m.board_sessions()}</h2>
      {sessions.length === 0 ? <p className="today__none">{m.board_no_sessions()}</p> : null}
      <ul>
        {sessions.slice(0, shownMax).map((session) => (
          <li key={session.id}>
            <time dateTime={session.startsAt}>
              {session.startsAt <= serverTime ? m.board_running() : formatTime(session.startsAt)}
            </time>
            <p>
              <b>{session.title}</b>
              <span>
                {m.board_session_line({
                  day: formatNearDay(session.startsAt),
                  place: session.place,
                  until: formatTime(session.endsAt),
                })}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
