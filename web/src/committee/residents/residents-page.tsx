import { Input, Select } from 'antd';
import { useEffect, useState } from 'react';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Empty } from '../../ui/empty';
import { formatDay, formatNumber } from '../../ui/format';
import { Answered } from '../parts/answered';
import { Desk } from '../parts/desk';
import { MoreButton } from '../parts/more-button';
import { type Column, RecordList } from '../parts/record-list';
import type { ResidentRow } from '../parts/resident-picker';
import { SubPlaces } from '../parts/sub-places';
import { useAddressQuery } from '../parts/use-address-query';
import { usePages } from '../parts/use-pages';
import { useSettled } from '../parts/use-settled';
import { useSeat } from '../use-seat';
import { RegisterDrawer } from './register-drawer';
import { ResidentName } from './resident-name';
import { residentPlaces } from './resident-places';
import { useBuildings } from './use-buildings';

/** Everybody who belongs here, found by name, nickname or the end of the number. */
export function ResidentsPage() {
  const { communityId, can } = useSeat();
  const query = useAddressQuery();
  const search = query.get('search');
  const buildingId = query.get('building');
  const [registering, setRegistering] = useState(false);
  const list = usePages(['residents', communityId, 'list', search, buildingId], (cursor) =>
    answer(
      api.GET('/api/communities/{communityId}/residents', {
        params: { path: { communityId }, query: { search, buildingId, cursor, limit: 50 } },
      }),
    ),
  );
  const total = list.data?.[0]?.total;
  const filtered = search !== undefined || buildingId !== undefined;
  return (
    <Desk
      title={m.committee_residents()}
      lead={total === undefined ? undefined : totalWords(total, filtered)}
      acts={
        <>
          {can('resident.import') ? (
            <Button kind="line" block={false} href="/import">
              {m.committee_import()}
            </Button>
          ) : null}
          {can('resident.register') ? (
            <Button icon="plus" short block={false} onClick={() => setRegistering(true)}>
              {m.committee_register()}
            </Button>
          ) : null}
        </>
      }
    >
      <SubPlaces label={m.committee_residents()} places={residentPlaces(can)} />
      <div className="filters">
        <SearchBox
          value={search ?? ''}
          onSettled={(text) => query.change({ search: text }, { replace: true })}
        />
        <BuildingFilter value={buildingId} onChange={(id) => query.change({ building: id })} />
      </div>
      <Answered query={list} lines={8}>
        {(pages) => (
          <>
            {total === 0 ? (
              <Empty>{filtered ? m.committee_nobody_found() : m.committee_no_residents()}</Empty>
            ) : (
              <RecordList
                label={m.committee_residents()}
                columns={columns()}
                rows={pages.flatMap((page) => page.residents)}
                keyOf={(row) => row.id}
                href={(row) => `/residents/${row.id}`}
              />
            )}
            <MoreButton list={list} />
          </>
        )}
      </Answered>
      <RegisterDrawer open={registering} onClose={() => setRegistering(false)} />
    </Desk>
  );
}

function totalWords(total: number, filtered: boolean): string {
  const count = formatNumber(total);
  return filtered ? m.committee_found_count({ count }) : m.committee_residents_count({ count });
}

function columns(): Column<ResidentRow>[] {
  return [
    {
      key: 'name',
      title: m.committee_name(),
      render: (row) => <ResidentName resident={row} />,
      narrow: 'title',
    },
    {
      key: 'home',
      title: m.committee_home(),
      render: (row) => [row.buildingName, row.room].filter(Boolean).join(' '),
    },
    {
      key: 'phone',
      title: m.committee_phone(),
      render: (row) => (row.maskedPhone ? <span className="num">{row.maskedPhone}</span> : null),
    },
    {
      key: 'registered',
      title: m.committee_registered(),
      render: (row) => formatDay(row.registeredAt),
      narrow: 'none',
    },
    {
      key: 'balance',
      title: m.committee_balance(),
      render: (row) => <span className="strong">{formatNumber(row.balance)}</span>,
      figure: true,
      narrow: 'end',
    },
  ];
}

function SearchBox({ value, onSettled }: { value: string; onSettled: (text: string) => void }) {
  const [typed, setTyped] = useState(value);
  const settled = useSettled(typed.trim());
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what was typed sets the address.
  useEffect(() => {
    if (settled !== value) onSettled(settled);
  }, [settled]);
  return (
    <Input
      className="filters__search"
      type="search"
      allowClear
      maxLength={50}
      aria-label={m.committee_find_resident_hint()}
      placeholder={m.committee_find_resident_hint()}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
    />
  );
}

interface BuildingFilterProps {
  value: string | undefined;
  onChange: (buildingId: string | undefined) => void;
}

/** Only who may read the list of buildings can choose among them. */
function BuildingFilter({ value, onChange }: BuildingFilterProps) {
  const buildings = useBuildings();
  if (buildings.length === 0) return null;
  return (
    <Select<string>
      className="filters__select"
      aria-label={m.committee_building()}
      placeholder={m.committee_all_buildings()}
      allowClear
      value={value}
      onChange={(id: string | undefined) => onChange(id)}
      options={buildings.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}
