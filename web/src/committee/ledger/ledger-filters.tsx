import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { DayField } from '../parts/day-field';
import { ResidentPicker } from '../parts/resident-picker';
import { ruleChoices } from '../rules/rule-choices';
import { useRulebook } from '../rules/use-rulebook';
import { useSeat } from '../use-seat';
import { transferKindName, transferKinds } from './transfer-words';
import type { LedgerFilter } from './use-ledger-filter';

interface LedgerFiltersProps {
  filter: LedgerFilter;
  onChange: (change: LedgerFilter) => void;
}

/** Which transfers are looked at: whose, of what kind, by which rule, in which days. */
export function LedgerFilters({ filter, onChange }: LedgerFiltersProps) {
  const { can } = useSeat();
  const rulebook = useRulebook();
  const rules = rulebook.data ? ruleChoices(rulebook.data) : [];
  return (
    <div className="filters filters--ledger">
      {can('resident.read') ? <ResidentFilter filter={filter} onChange={onChange} /> : null}
      <Select
        className="filters__select"
        aria-label={m.committee_transfer_kind()}
        placeholder={m.committee_all_kinds()}
        allowClear
        value={filter.kind}
        onChange={(kind: LedgerFilter['kind']) => onChange({ kind })}
        options={transferKinds.map((kind) => ({ value: kind, label: transferKindName(kind) }))}
      />
      <Select
        className="filters__select"
        aria-label={m.committee_rule()}
        placeholder={m.committee_all_rules()}
        allowClear
        value={filter.ruleKey}
        onChange={(ruleKey: string | undefined) => onChange({ ruleKey })}
        options={rules.map(({ key, name }) => ({ value: key, label: name }))}
      />
      <DayField
        label={m.committee_from_day()}
        placeholder={m.committee_from_day()}
        value={filter.from}
        onChange={(from) => onChange({ from })}
      />
      <DayField
        label={m.committee_to_day()}
        placeholder={m.committee_to_day()}
        value={filter.to}
        from={filter.from}
        onChange={(to) => onChange({ to })}
      />
    </div>
  );
}

/** Opened from a resident's page, the filter knows only an id: the name is asked for first. */
function ResidentFilter({ filter, onChange }: LedgerFiltersProps) {
  const { communityId } = useSeat();
  const { residentId } = filter;
  const named = useQuery({
    queryKey: ['residents', communityId, 'one', residentId],
    enabled: residentId !== undefined,
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/residents/{residentId}', {
          params: { path: { communityId, residentId: residentId ?? '' } },
        }),
      ),
  });
  const name = named.data?.resident.name;
  return (
    <div className="filters__resident">
      <ResidentPicker
        key={name}
        label={m.committee_resident()}
        placeholder={m.committee_all_residents()}
        known={residentId && name ? [{ residentId, name }] : []}
        value={residentId}
        onChange={(id) => onChange({ residentId: id })}
      />
    </div>
  );
}
