import { addDays } from '@linli/core/calendar/date-arithmetic';
import { useQuery } from '@tanstack/react-query';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { now } from '../../ui/clock';
import { dateKey, formatDay } from '../../ui/format';
import { Answered } from '../parts/answered';
import { Desk } from '../parts/desk';
import { SubPlaces } from '../parts/sub-places';
import { useAddressQuery } from '../parts/use-address-query';
import { useSeat } from '../use-seat';
import { activityPlaces } from './activity-words';
import { WeekBoard } from './week-board';
import { weekDays } from './week-days';
import './activities.css';

export type SessionRow = AnswerOf<'/api/communities/{communityId}/sessions'>['sessions'][number];

/** One week of sessions, day by day. */
export function SessionsPage() {
  const { communityId, can } = useSeat();
  const query = useAddressQuery();
  const today = dateKey(now());
  const days = weekDays(query.get('week') ?? today);
  const [from = today, to = today] = [days[0], days[6]];
  const sessions = useQuery({
    queryKey: ['sessions', communityId, from],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/sessions', {
          params: { path: { communityId }, query: { from, to } },
        }),
      ),
    meta: { keep: true },
  });
  const thisWeek = days.includes(today);
  const open = (day: string | undefined) => query.change({ week: day });
  return (
    <Desk
      title={thisWeek ? m.committee_sessions_this_week() : m.committee_sessions()}
      lead={m.committee_week_span({ from: formatDay(from), to: formatDay(to) })}
      acts={
        <>
          <Button kind="line" block={false} href={`/api/communities/${communityId}/sessions.ics`}>
            {m.committee_calendar_file()}
          </Button>
          {can('activity.plan') ? (
            <Button icon="plus" short block={false} href="/activities/new">
              {m.committee_open_activity()}
            </Button>
          ) : null}
        </>
      }
    >
      <SubPlaces label={m.committee_sessions()} places={activityPlaces()} />
      <div className="weeknav">
        <Button kind="quiet" block={false} onClick={() => open(addDays(from, -7))}>
          {m.committee_week_before()}
        </Button>
        {thisWeek ? null : (
          <Button kind="text" block={false} onClick={() => open(undefined)}>
            {m.committee_week_now()}
          </Button>
        )}
        <Button kind="quiet" block={false} onClick={() => open(addDays(from, 7))}>
          {m.committee_week_after()}
        </Button>
      </div>
      <Answered query={sessions} lines={8}>
        {(data) => <WeekBoard days={days} today={today} sessions={data.sessions} />}
      </Answered>
    </Desk>
  );
}
