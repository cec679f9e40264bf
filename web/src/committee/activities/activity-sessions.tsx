import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { now } from '../../ui/clock';
import { dateKey, formatDayLong, formatNumber, formatTimeRange } from '../../ui/format';
import { Answered } from '../parts/answered';
import { Panel } from '../parts/panel';
import { type Column, RecordList } from '../parts/record-list';
import { useSeat } from '../use-seat';
import { monthsAround } from './months-around';
import { SessionTag } from './session-tag';
import type { SessionRow } from './sessions-page';
import { placesTaken } from './week-board';

/** The sessions to come, the next first, and those that were, the last first. */
export function ActivitySessions({ activityId }: { activityId: string }) {
  const { communityId } = useSeat();
  const span = monthsAround(dateKey(now()));
  const sessions = useQuery({
    queryKey: ['sessions', communityId, 'of', activityId],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/sessions', {
          params: { path: { communityId }, query: { activityId, ...span } },
        }),
      ),
  });
  return (
    <Answered query={sessions}>
      {(data) => {
        const coming = data.sessions.filter(({ endsAt }) => Date.parse(endsAt) > now().getTime());
        const past = data.sessions.filter((one) => !coming.includes(one)).reverse();
        return (
          <div className="stack-l">
            <SessionsPanel title={m.committee_sessions_coming()} sessions={coming} />
            {past.length > 0 ? (
              <SessionsPanel title={m.committee_sessions_past()} sessions={past} />
            ) : null}
          </div>
        );
      }}
    </Answered>
  );
}

function SessionsPanel({ title, sessions }: { title: string; sessions: SessionRow[] }) {
  return (
    <Panel title={title}>
      {sessions.length === 0 ? (
        <p className="panel__none">{m.committee_none_planned()}</p>
      ) : (
        <RecordList
          label={title}
          rows={sessions}
          keyOf={(row) => row.id}
          href={(row) => `/sessions/${row.id}`}
          columns={columns()}
        />
      )}
    </Panel>
  );
}

function columns(): Column<SessionRow>[] {
  return [
    {
      key: 'day',
      title: m.committee_when(),
      render: (row) => formatDayLong(row.startsAt),
      narrow: 'title',
    },
    {
      key: 'time',
      title: m.committee_time(),
      render: (row) => formatTimeRange(row.startsAt, row.endsAt),
    },
    { key: 'signed', title: m.committee_signups(), render: placesTaken, narrow: 'none' },
    {
      key: 'came',
      title: m.committee_came(),
      render: (row) => formatNumber(row.attendanceCount),
      figure: true,
      narrow: 'none',
    },
    {
      key: 'state',
      title: m.committee_state(),
      render: (row) => <SessionTag state={row.state} />,
      narrow: 'end',
    },
  ];
}
