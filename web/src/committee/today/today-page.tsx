import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Redirect } from 'wouter';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { useLive } from '../../api/use-live';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { formatDayLong, formatNumber } from '../../ui/format';
import { Notice } from '../../ui/notice';
import { Answered } from '../parts/answered';
import { Desk } from '../parts/desk';
import { placesOf } from '../shell/navigation';
import { useSeat } from '../use-seat';
import { countWords } from './count-words';
import { FindDialog } from './find-dialog';
import { MonthPanel } from './month-panel';
import { TodayFigures } from './today-figures';
import { TodaySessions } from './today-sessions';
import { TodoList } from './todo-list';
import { WeekPanel } from './week-panel';
import './today.css';

export type Today = AnswerOf<'/api/communities/{communityId}/today'>;

/** What waits for the committee, and the month in figures. */
export function TodayPage() {
  const seat = useSeat();
  const [first] = placesOf(seat.roles);
  if (!seat.can('report.read')) return <Redirect to={first?.href ?? '/settings'} replace />;
  return <TodayDesk />;
}

function TodayDesk() {
  const { communityId, can } = useSeat();
  const [finding, setFinding] = useState(false);
  const today = useQuery({
    queryKey: ['today', communityId],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/today', { params: { path: { communityId } } }),
      ),
    refetchInterval: 60_000,
    meta: { keep: true },
  });
  useLive(communityId, () => void today.refetch());
  const data = today.data;
  return (
    <Desk
      title={data ? headingOf(data) : m.committee_today()}
      lead={data ? <TodayLead today={data} /> : undefined}
      acts={
        <>
          {can('resident.read') || can('ledger.read') ? (
            <Button kind="line" icon="search" block={false} onClick={() => setFinding(true)}>
              {m.committee_find()}
            </Button>
          ) : null}
          {can('activity.plan') ? (
            <Button icon="plus" short block={false} href="/activities/new">
              {m.committee_open_activity()}
            </Button>
          ) : null}
        </>
      }
    >
      <Answered query={today} lines={6}>
        {(read) => <TodayPanels today={read} />}
      </Answered>
      <FindDialog open={finding} onClose={() => setFinding(false)} />
    </Desk>
  );
}

function TodayPanels({ today }: { today: Today }) {
  return (
    <>
      {today.figures.booksBalance ? null : (
        <div className="stale">
          <Notice kind="stop" title={m.committee_books_wrong_title()} announce>
            {m.committee_books_wrong_why()}
          </Notice>
        </div>
      )}
      <TodayFigures today={today} />
      <div className="desk__cols">
        <TodoList todos={today.todos} />
        <WeekPanel weeks={today.weeks} today={today.day} />
        <MonthPanel months={today.months} />
        <TodaySessions today={today} />
      </div>
    </>
  );
}

function TodayLead({ today }: { today: Today }) {
  const { transfersSinceYesterday: count, booksBalance } = today.figures;
  const posted = count > 0 ? m.committee_posted({ count: formatNumber(count) }) : '';
  const books = booksBalance ? m.committee_books_right() : m.committee_books_not_right();
  return m.committee_today_lead({ day: formatDayLong(today.day), posted, books });
}

function headingOf(today: Today): string {
  const count = today.todos.length;
  return count === 0
    ? m.committee_today_nothing()
    : m.committee_today_waiting({ count: countWords(count) });
}
