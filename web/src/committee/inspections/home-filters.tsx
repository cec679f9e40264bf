import { Input, Select } from 'antd';
import { useEffect, useState } from 'react';
import { m } from '../../i18n/paraglide/messages';
import { Chips } from '../../ui/chips';
import type { useAddressQuery } from '../parts/use-address-query';
import { useSettled } from '../parts/use-settled';
import { useBuildings } from '../residents/use-buildings';
import type { HomeFilter } from './use-inspections';

interface HomeFiltersProps {
  filter: HomeFilter;
  change: ReturnType<typeof useAddressQuery>['change'];
}

/** One building at a time is how an inspector walks; a name or a room finds one door. */
export function HomeFilters({ filter, change }: HomeFiltersProps) {
  const { search = '', buildingId, only } = filter;
  const buildings = useBuildings();
  const [typed, setTyped] = useState(search);
  const settled = useSettled(typed.trim());
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what was typed sets the address.
  useEffect(() => {
    if (settled !== search) change({ search: settled }, { replace: true });
  }, [settled]);
  return (
    <div className="filters">
      <Input
        className="filters__search"
        type="search"
        allowClear
        maxLength={50}
        aria-label={m.committee_inspection_find()}
        placeholder={m.committee_inspection_find()}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      {buildings.length > 0 ? (
        <Select<string>
          className="filters__select"
          aria-label={m.committee_building()}
          placeholder={m.committee_all_buildings()}
          allowClear
          value={buildingId}
          onChange={(id: string | undefined) => change({ building: id })}
          options={buildings.map(({ id, name }) => ({ value: id, label: name }))}
        />
      ) : null}
      <Chips
        label={m.committee_state()}
        value={only}
        options={[
          { value: 'all', label: m.committee_inspection_all() },
          { value: 'ungraded', label: m.committee_inspection_ungraded() },
          { value: 'graded', label: m.committee_inspection_graded() },
        ]}
        onChange={(value) => change({ only: value === 'all' ? undefined : value })}
      />
    </div>
  );
}
