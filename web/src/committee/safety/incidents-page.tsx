import { useQuery } from '@tanstack/react-query';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { formatMoment, formatNumber } from '../../ui/format';
import { Answered } from '../parts/answered';
import { Desk } from '../parts/desk';
import { type Column, RecordList } from '../parts/record-list';
import { SubPlaces } from '../parts/sub-places';
import { useSeat } from '../use-seat';
import { safetyPlaces } from './safety-places';

type Incident = AnswerOf<'/api/communities/{communityId}/incidents'>['incidents'][number];

/** What organizers wrote down in the field, newest first. */
export function IncidentsPage() {
  const { communityId, can } = useSeat();
  const incidents = useQuery({
    queryKey: ['safety', communityId, 'incidents'],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/incidents', { params: { path: { communityId } } }),
      ),
  });
  return (
    <Desk title={m.committee_safety()} lead={m.committee_incidents_lead()}>
      <SubPlaces label={m.committee_safety()} places={safetyPlaces(can)} />
      <Answered query={incidents} lines={4}>
        {(data) =>
          data.incidents.length === 0 ? (
            <p className="panel__none">{m.committee_incidents_none()}</p>
          ) : (
            <RecordList
              label={m.committee_incidents()}
              rows={data.incidents}
              keyOf={(row) => row.id}
              href={(row) => `/incidents/${row.id}`}
              columns={columns()}
            />
          )
        }
      </Answered>
    </Desk>
  );
}

function columns(): Column<Incident>[] {
  return [
    { key: 'who', title: m.committee_name(), render: (row) => row.personName, narrow: 'title' },
    { key: 'when', title: m.committee_when(), render: (row) => formatMoment(row.happenedAt) },
    { key: 'where', title: m.committee_place(), render: (row) => row.place },
    { key: 'session', title: m.committee_session(), render: (row) => row.sessionTitle },
    {
      key: 'notes',
      title: m.committee_incident_notes(),
      render: (row) => formatNumber(row.noteCount),
      figure: true,
      narrow: 'none',
    },
  ];
}
