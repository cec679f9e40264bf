import { useQuery } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { formatMoment, formatNumber } from '../../ui/format';
import { Answered } from '../parts/answered';
import { DeedTrouble } from '../parts/deed-drawer';
import { Desk } from '../parts/desk';
import { type Column, RecordList } from '../parts/record-list';
import { SubPlaces } from '../parts/sub-places';
import { useSeat } from '../use-seat';
import { servicePlaces } from './service-places';
import { useServiceDeed } from './use-service-deed';

type Exports = AnswerOf<'/api/communities/{communityId}/service-exports'>;
type Batch = Exports['exports'][number];

/** Batches for the official system: each holds what changed since the one before. */
export function ExportsPage() {
  const { communityId, can } = useSeat();
  const [, go] = useLocation();
  const exports = useQuery({
    queryKey: ['service', communityId, 'exports'],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/service-exports', {
          params: { path: { communityId } },
        }),
      ),
  });
  const make = useServiceDeed(
    (community, _: null, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/service-exports', {
          params: { path: { communityId: community } },
          body: { requestId },
        }),
      ),
    ({ exportId }) => go(`/service/exports/${exportId}`),
  );
  const waiting = exports.data?.waitingCount ?? 0;
  return (
    <Desk
      title={m.committee_service_records()}
      lead={m.committee_exports_lead()}
      acts={
        can('service.export') && waiting > 0 ? (
          <Button short block={false} busy={make.busy} onClick={() => make.start(null)}>
            {m.committee_export_make({ count: waiting })}
          </Button>
        ) : null
      }
    >
      <SubPlaces label={m.committee_service_records()} places={servicePlaces(can)} />
      <DeedTrouble error={make.error} />
      <Answered query={exports} lines={4}>
        {(data) => (
          <>
            <p className="note pb-3">{m.committee_export_waiting({ count: data.waitingCount })}</p>
            {data.exports.length === 0 ? (
              <p className="panel__none">{m.committee_exports_none()}</p>
            ) : (
              <RecordList
                label={m.committee_exports()}
                rows={data.exports}
                keyOf={(batch) => batch.id}
                href={(batch) => `/service/exports/${batch.id}`}
                columns={columns()}
              />
            )}
          </>
        )}
      </Answered>
    </Desk>
  );
}

function columns(): Column<Batch>[] {
  return [
    {
      key: 'number',
      title: m.committee_export(),
      render: (batch) => m.committee_export_number({ number: batch.number }),
      narrow: 'title',
    },
    { key: 'when', title: m.committee_when(), render: (batch) => formatMoment(batch.madeAt) },
    { key: 'who', title: m.committee_export_by(), render: (batch) => batch.madeByName },
    {
      key: 'rows',
      title: m.committee_records(),
      render: (batch) => formatNumber(batch.rowCount),
      figure: true,
      narrow: 'end',
    },
    {
      key: 'accepted',
      title: m.committee_export_accepted(),
      render: (batch) => formatNumber(batch.acceptedCount),
      figure: true,
      narrow: 'none',
    },
    {
      key: 'rejected',
      title: m.committee_export_rejected(),
      render: (batch) => formatNumber(batch.rejectedCount),
      figure: true,
      narrow: 'none',
    },
  ];
}
