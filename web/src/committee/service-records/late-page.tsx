import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { formatDay, formatTimeRange } from '../../ui/format';
import { Tag, type Tone } from '../../ui/tag';
import { Answered } from '../parts/answered';
import { DeedTrouble } from '../parts/deed-drawer';
import { Desk } from '../parts/desk';
import { type Column, RecordList } from '../parts/record-list';
import { SubPlaces } from '../parts/sub-places';
import { useSeat } from '../use-seat';
import { LateActs } from './late-acts';
import { servicePlaces } from './service-places';
import { lengthWords } from './service-words';

export type LateEntry = AnswerOf<'/api/communities/{communityId}/late-entries'>['entries'][number];

/** Who was entered late: nothing counts before a second person of another home agrees. */
export function LatePage() {
  const { communityId, can } = useSeat();
  const [error, setError] = useState<unknown>(null);
  const entries = useQuery({
    queryKey: ['service', communityId, 'late'],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/late-entries', {
          params: { path: { communityId } },
        }),
      ),
  });
  return (
    <Desk
      title={m.committee_service_records()}
      lead={m.committee_late_lead({ days: entries.data?.windowDays ?? 30 })}
    >
      <SubPlaces label={m.committee_service_records()} places={servicePlaces(can)} />
      <DeedTrouble error={error} />
      <Answered query={entries} lines={4}>
        {(data) =>
          data.entries.length === 0 ? (
            <p className="panel__none">{m.committee_late_none()}</p>
          ) : (
            <RecordList
              label={m.committee_late_entries()}
              rows={data.entries}
              keyOf={(row) => row.id}
              href={(row) => `/sessions/${row.sessionId}`}
              columns={columns()}
              acts={
                can('late_entry.settle')
                  ? (row) => <LateActs entry={row} onError={setError} />
                  : undefined
              }
              actsTitle={m.committee_late_settle()}
            />
          )
        }
      </Answered>
    </Desk>
  );
}

function columns(): Column<LateEntry>[] {
  return [
    {
      key: 'who',
      title: m.committee_name(),
      render: (row) => `${row.residentName} · ${row.title}`,
      narrow: 'title',
    },
    {
      key: 'when',
      title: m.committee_when(),
      render: (row) => `${formatDay(row.startsAt)} ${formatTimeRange(row.beganAt, row.endedAt)}`,
    },
    { key: 'reason', title: m.committee_reason(), render: (row) => row.reason },
    { key: 'evidence', title: m.committee_late_evidence(), render: (row) => row.evidence },
    { key: 'maker', title: m.committee_late_maker(), render: (row) => row.madeByName },
    { key: 'state', title: m.committee_state(), render: State, narrow: 'end' },
  ];
}

const states: Record<LateEntry['state'], { words: () => string; tone?: Tone }> = {
  waiting: { words: m.committee_late_waiting, tone: 'lamp' },
  confirmed: { words: m.committee_late_confirmed, tone: 'leaf' },
  refused: { words: m.committee_late_refused },
};

function State(row: LateEntry) {
  const { words, tone } = states[row.state];
  return (
    <>
      <Tag tone={tone}>{words()}</Tag>
      {row.settledByName ? <span className="role-duty">{row.settledByName}</span> : null}
      {row.state === 'confirmed' ? (
        <span className="role-duty">
          {m.committee_late_brought({ points: row.points, time: lengthWords(row.minutes) })}
        </span>
      ) : null}
      {row.refuseReason ? <span className="role-duty">{row.refuseReason}</span> : null}
    </>
  );
}
