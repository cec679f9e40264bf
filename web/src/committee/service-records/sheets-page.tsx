import { useQuery } from '@tanstack/react-query';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { Chips } from '../../ui/chips';
import { formatDay, formatMoment, formatNumber } from '../../ui/format';
import { Tag } from '../../ui/tag';
import { Answered } from '../parts/answered';
import { Desk } from '../parts/desk';
import { type Column, RecordList } from '../parts/record-list';
import { SubPlaces } from '../parts/sub-places';
import { useAddressQuery } from '../parts/use-address-query';
import { useSeat } from '../use-seat';
import { servicePlaces } from './service-places';

type Sheets = AnswerOf<'/api/communities/{communityId}/service-sheets'>;
type Line = Sheets['sheets'][number];

/** Sessions whose records wait for a second person, what is overdue on top. */
export function SheetsPage() {
  const { communityId, can } = useSeat();
  const { get, change } = useAddressQuery();
  const state = get('state') === 'done' ? 'done' : 'open';
  const sheets = useQuery({
    queryKey: ['service', communityId, 'sheets', state],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/service-sheets', {
          params: { path: { communityId }, query: { state } },
        }),
      ),
  });
  return (
    <Desk title={m.committee_service_records()} lead={m.committee_service_lead()}>
      <SubPlaces label={m.committee_service_records()} places={servicePlaces(can)} />
      <div className="filters">
        <Chips
          label={m.committee_service_which()}
          value={state}
          options={[
            { value: 'open', label: m.committee_service_open() },
            { value: 'done', label: m.committee_service_done() },
          ]}
          onChange={(value) => change({ state: value === 'done' ? 'done' : undefined })}
        />
      </div>
      <Answered query={sheets} lines={6}>
        {(data) => (
          <>
            <Figures figures={data.figures} />
            {data.sheets.length === 0 ? (
              <p className="panel__none">{m.committee_service_nothing()}</p>
            ) : (
              <RecordList
                label={m.committee_service_sheets()}
                rows={data.sheets}
                keyOf={(line) => line.sessionId}
                href={(line) => `/service/sessions/${line.sessionId}`}
                columns={columns(state)}
              />
            )}
          </>
        )}
      </Answered>
    </Desk>
  );
}

function Figures({ figures: { due, onTime, overdueRecords } }: { figures: Sheets['figures'] }) {
  const share = due === 0 ? null : Math.round((onTime * 100) / due);
  return (
    <dl className="panel figs figs--three">
      <div className="fig">
        <dt>{m.committee_on_time()}</dt>
        <dd>
          {share ?? m.committee_on_time_none()}
          {share === null ? null : <small>%</small>}
        </dd>
      </div>
      <div className="fig">
        <dt>{m.committee_records_due()}</dt>
        <dd>{formatNumber(due)}</dd>
      </div>
      <div className="fig">
        <dt>{m.committee_records_overdue()}</dt>
        <dd>{formatNumber(overdueRecords)}</dd>
      </div>
    </dl>
  );
}

function columns(state: 'open' | 'done'): Column<Line>[] {
  return [
    { key: 'title', title: m.committee_session(), render: (line) => line.title, narrow: 'title' },
    { key: 'when', title: m.committee_when(), render: (line) => formatMoment(line.startsAt) },
    {
      key: 'count',
      title: m.committee_records(),
      render: (line) => formatNumber(line.recordCount),
      figure: true,
      narrow: 'none',
    },
    ...(state === 'open'
      ? [
          { key: 'left', title: m.committee_records_left(), render: leftWords },
          {
            key: 'due',
            title: m.committee_due(),
            render: (line: Line) => <Due line={line} />,
            narrow: 'end' as const,
          },
        ]
      : []),
  ];
}

function leftWords({ unconfirmedCount, unevaluatedCount }: Line): string {
  return [
    unconfirmedCount > 0 ? m.committee_unconfirmed({ count: unconfirmedCount }) : null,
    unevaluatedCount > 0 ? m.committee_unevaluated({ count: unevaluatedCount }) : null,
  ]
    .filter((words) => words !== null)
    .join(m.committee_and_comma());
}

function Due({ line: { dueOn, overdue } }: { line: Line }) {
  if (dueOn === null) return null;
  return overdue ? (
    <Tag tone="stop">{m.committee_overdue_since({ day: formatDay(dueOn) })}</Tag>
  ) : (
    <span className="num">{formatDay(dueOn)}</span>
  );
}
