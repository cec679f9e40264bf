import { useState } from 'react';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Cell } from '../../ui/cell';
import { Cells } from '../../ui/cells';
import { Chip } from '../../ui/chip';
import { now } from '../../ui/clock';
import { Empty } from '../../ui/empty';
import { dateKey, formatTimeRange } from '../../ui/format';
import { Page } from '../../ui/page';
import { Segmented } from '../../ui/segmented';
import { Sep } from '../../ui/sep';
import { TopBar } from '../../ui/top-bar';
import { AnswerGate } from '../answer-gate';
import { DayHeading } from '../day-heading';
import { groupByDay } from '../group-by-day';
import { StaleNotice } from '../stale-notice';
import { ResidentTabs } from '../tabs';
import { isThisWeek } from './session-days';
import { SessionTag } from './session-tag';
import { type Session, useSessions } from './use-sessions';

type View = 'week' | 'later' | 'mine';

/** What is on, day by day: this week, later, and what one promised to come to. */
export function ActivitiesPage() {
  const [view, setView] = useState<View>('week');
  const query = useSessions();
  return (
    <Page
      title={m.resident_activities()}
      top={
        <TopBar title={m.resident_activities()}>
          <Chip icon="send" href="/claims/new">
            {m.resident_new_claim()}
          </Chip>
        </TopBar>
      }
      tabs={<ResidentTabs />}
    >
      <Segmented
        label={m.resident_when()}
        value={view}
        options={[
          { value: 'week', label: m.resident_this_week() },
          { value: 'later', label: m.resident_later_weeks() },
          { value: 'mine', label: m.resident_my_sessions() },
        ]}
        onChange={setView}
      />
      <StaleNotice query={query} />
      <AnswerGate query={query} lines={6}>
        {({ sessions }) => (
          <Days
            view={view}
            sessions={sessions.filter((session) => belongs(session, view))}
            onThisWeek={() => setView('week')}
          />
        )}
      </AnswerGate>
    </Page>
  );
}

function belongs(session: Session, view: View): boolean {
  if (view === 'mine') return session.mySignup === 'signed_up' || session.myAttendance !== 'none';
  return isThisWeek(session) === (view === 'week') && isWorthShowing(session);
}

/** What is over stands among one's own; of today's it also stays where one looked for it. */
function isWorthShowing(session: Session): boolean {
  if (Date.parse(session.endsAt) > now().getTime()) return true;
  return session.myAttendance !== 'none' && dateKey(session.endsAt) === dateKey(now());
}

interface DaysProps {
  view: View;
  sessions: Session[];
  onThisWeek: () => void;
}

function Days({ view, sessions, onThisWeek }: DaysProps) {
  if (sessions.length === 0) return <NothingHere view={view} onThisWeek={onThisWeek} />;
  return groupByDay(sessions, (session) => session.startsAt).map(({ day, rows }) => (
    <section key={day}>
      <DayHeading day={day} />
      <Cells>
        {rows.map((session) => (
          <Cell
            key={session.id}
            href={`/activities/${session.id}`}
            title={session.title}
            why={
              <>
                {formatTimeRange(session.startsAt, session.endsAt)}
                <Sep />
                {session.place}
                <SessionTag session={session} />
              </>
            }
            arrow
          />
        ))}
      </Cells>
    </section>
  ));
}

function NothingHere({ view, onThisWeek }: { view: View; onThisWeek: () => void }) {
  const words = {
    week: m.resident_no_sessions,
    later: m.resident_no_later,
    mine: m.resident_no_mine,
  };
  return (
    <div className="mt-4">
      <Empty
        action={
          view === 'week' ? undefined : (
            <Button kind="quiet" block={false} onClick={onThisWeek}>
              {m.resident_see_this_week()}
            </Button>
          )
        }
      >
        {words[view]()}
      </Empty>
    </div>
  );
}
