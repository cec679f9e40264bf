import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Chips } from '../../ui/chips';
import { formatMoment, formatNumber } from '../../ui/format';
import { Tag } from '../../ui/tag';
import { Answered } from '../parts/answered';
import { Desk } from '../parts/desk';
import { MoreButton } from '../parts/more-button';
import { Panel } from '../parts/panel';
import { type Column, RecordList } from '../parts/record-list';
import { useAddressQuery } from '../parts/use-address-query';
import { useSeat } from '../use-seat';
import { listStateName, listStates, listStateTone } from './bulk-award-words';
import { type BulkAward, useBulkAwards } from './use-bulk-awards';

/** Lists of deeds: what waits for a second person, and what became of the others. */
export function BulkAwardsPage() {
  const { can } = useSeat();
  const query = useAddressQuery();
  const state = listStates.find((one) => one === query.get('state'));
  const list = useBulkAwards(state);
  return (
    <Desk
      title={m.committee_bulk()}
      lead={m.committee_bulk_lead()}
      acts={
        can('bulk_award.prepare') ? (
          <Button icon="plus" short block={false} href="/bulk-awards/new">
            {m.committee_bulk_new()}
          </Button>
        ) : null
      }
    >
      <div className="filters">
        <Chips
          label={m.committee_state()}
          value={state ?? 'all'}
          options={[
            { value: 'all', label: m.committee_bulk_all() },
            ...listStates.map((value) => ({ value, label: listStateName(value) })),
          ]}
          onChange={(value) => query.change({ state: value === 'all' ? undefined : value })}
        />
      </div>
      <Panel>
        <Answered query={list} lines={6}>
          {(pages) => {
            const rows = pages.flatMap((page) => page.bulkAwards);
            if (rows.length === 0) return <p className="panel__none">{m.committee_bulk_none()}</p>;
            return (
              <>
                <RecordList
                  label={m.committee_bulk()}
                  rows={rows}
                  keyOf={(row) => row.id}
                  href={(row) => `/bulk-awards/${row.id}`}
                  columns={columns()}
                />
                <MoreButton list={list} />
              </>
            );
          }}
        </Answered>
      </Panel>
    </Desk>
  );
}

function columns(): Column<BulkAward>[] {
  return [
    {
      key: 'file',
      title: m.committee_bulk_file(),
      render: (row) => row.fileName,
      narrow: 'title',
    },
    {
      key: 'maker',
      title: m.committee_bulk_maker(),
      render: (row) =>
        m.committee_bulk_made_by({ name: row.makerName, at: formatMoment(row.preparedAt) }),
    },
    { key: 'sum', title: m.committee_bulk_sum(), render: sumWords },
    {
      key: 'state',
      title: m.committee_state(),
      render: ({ state }) => <Tag tone={listStateTone(state)}>{listStateName(state)}</Tag>,
      narrow: 'end',
    },
  ];
}

function sumWords({ state, soundCount, points, givenCount, givenPoints }: BulkAward): string {
  const given = state === 'approved';
  return m.committee_bulk_rows_points({
    rows: formatNumber(given ? givenCount : soundCount),
    points: formatNumber(given ? givenPoints : points),
  });
}
