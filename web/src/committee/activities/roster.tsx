import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { Button } from '../../ui/button';
import { Delta } from '../../ui/delta';
import { formatMinutes, formatTime } from '../../ui/format';
import { Go } from '../../ui/go';
import { Sep } from '../../ui/sep';
import { Tag } from '../../ui/tag';
import { Answered } from '../parts/answered';
import { inOneLine } from '../parts/in-one-line';
import { Panel } from '../parts/panel';
import { type Column, RecordList } from '../parts/record-list';
import { useSeat } from '../use-seat';
import { cameWords } from './came-words';
import { CancelAttendanceDialog } from './cancel-attendance-dialog';

type RosterRow =
  AnswerOf<'/api/communities/{communityId}/sessions/{sessionId}/roster'>['rows'][number];

/** Who signed up and who came, with the minutes and points of each. */
export function Roster({ sessionId }: { sessionId: string }) {
  const { communityId, can } = useSeat();
  const roster = useQuery({
    queryKey: ['roster', communityId, sessionId],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/sessions/{sessionId}/roster', {
          params: { path: { communityId, sessionId } },
        }),
      ),
  });
  const [cancelling, setCancelling] = useState<RosterRow | null>(null);
  const rows = roster.data?.rows ?? [];
  const came = rows.filter(({ attendanceId }) => attendanceId !== null).length;
  return (
    <Panel
      title={m.committee_roster()}
      aside={
        <RosterAside
          sessionId={sessionId}
          frozenAt={roster.data?.frozenAt ?? null}
          words={rows.length > 0 ? cameWords(came, rows.filter((row) => row.signedUp).length) : ''}
        />
      }
    >
      <Answered query={roster} lines={5}>
        {(data) =>
          data.rows.length === 0 ? (
            <p className="panel__none">{m.committee_roster_empty()}</p>
          ) : (
            <RecordList
              label={m.committee_roster()}
              rows={data.rows}
              keyOf={(row) => row.residentId}
              href={(row) => (can('resident.read') ? `/residents/${row.residentId}` : undefined)}
              columns={columns()}
              acts={
                can('attendance.cancel')
                  ? (row) =>
                      row.attendanceId === null ? null : (
                        <Button
                          kind="text"
                          block={false}
                          aria-label={m.committee_attendance_cancel_of({ name: row.name })}
                          onClick={() => setCancelling(row)}
                        >
                          {m.committee_attendance_cancel_short()}
                        </Button>
                      )
                  : undefined
              }
              actsTitle={m.committee_attendance_cancel()}
            />
          )
        }
      </Answered>
      {cancelling?.attendanceId ? (
        <CancelAttendanceDialog
          attendanceId={cancelling.attendanceId}
          name={cancelling.name}
          onClose={() => setCancelling(null)}
        />
      ) : null}
    </Panel>
  );
}

interface RosterAsideProps {
  sessionId: string;
  frozenAt: string | null;
  words: string;
}

/** How many came, and the list an insurer asks for once it has been taken down. */
function RosterAside({ sessionId, frozenAt, words }: RosterAsideProps) {
  const { communityId, can } = useSeat();
  const file = `/api/communities/${communityId}/sessions/${sessionId}/frozen-roster.xlsx`;
  return (
    <span className="note">
      {words}
      {frozenAt && can('roster.export') ? (
        <>
          {words ? <Sep /> : null}
          <Go href={file} download>
            {m.committee_roster_download()}
          </Go>
        </>
      ) : null}
    </span>
  );
}

/** Signed up after the start, walked in, or entered late: what an insurer would ask about. */
function marksOf({ atStart, lateEntry }: RosterRow) {
  if (lateEntry) return <Tag>{m.committee_late_entry()}</Tag>;
  if (atStart === 'walk_in') return <Tag>{m.committee_walk_in()}</Tag>;
  return atStart === 'signed_up_later' ? <Tag>{m.committee_signed_up_later()}</Tag> : null;
}

function columns(): Column<RosterRow>[] {
  return [
    { key: 'name', title: m.committee_name(), render: (row) => row.name, narrow: 'title' },
    { key: 'home', title: m.committee_building(), render: (row) => row.buildingName },
    { key: 'marks', title: m.committee_at_start(), render: marksOf },
    { key: 'times', title: m.committee_attendance(), render: attendanceOf },
    {
      key: 'minutes',
      title: m.committee_minutes(),
      render: (row) => (row.minutes === null ? null : formatMinutes(row.minutes)),
      narrow: 'none',
    },
    {
      key: 'points',
      title: m.committee_points(),
      render: pointsOf,
      figure: true,
      narrow: 'end',
    },
  ];
}

/** What waits for a second person is no figure yet. */
function pointsOf({ points, waitingPoints }: RosterRow) {
  if (waitingPoints > 0) {
    return <Tag tone="lamp">{m.committee_points_waiting({ points: waitingPoints })}</Tag>;
  }
  return points > 0 ? <Delta points={points} /> : null;
}

function attendanceOf(row: RosterRow) {
  if (row.checkedInAt === null) {
    const by = row.signedUpBy?.[getLocale()];
    return (
      <span className="muted">{row.signedUp ? inOneLine(m.committee_not_come(), by) : ''}</span>
    );
  }
  const out = row.checkedOutAt === null ? m.committee_still_here() : formatTime(row.checkedOutAt);
  return (
    <span className="num">
      {formatTime(row.checkedInAt)}–{out}
      {row.closedBy === 'auto' ? (
        <>
          <Sep />
          {m.committee_auto_closed()}
        </>
      ) : null}
      {row.offline ? (
        <span className="after-name">
          <Tag>{m.committee_offline_record()}</Tag>
        </span>
      ) : null}
    </span>
  );
}
