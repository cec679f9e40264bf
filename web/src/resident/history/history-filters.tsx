import { useState } from 'react';
import { m } from '../../i18n/paraglide/messages';
import { Chip } from '../../ui/chip';
import { now } from '../../ui/clock';
import { Segmented } from '../../ui/segmented';
import { Select } from '../../ui/select';
import { lastMonths, type Month } from './last-months';
import type { EntryFilter } from './use-entries';
import { useRuleNames } from './use-rule-names';

const monthsShown = 24;

interface HistoryFiltersProps {
  filter: EntryFilter;
  onChange: (filter: EntryFilter) => void;
}

/** In or out at one tap; month and rule for whoever looks for something. */
export function HistoryFilters({ filter, onChange }: HistoryFiltersProps) {
  const [more, setMore] = useState(false);
  const change = (part: EntryFilter) => onChange(withoutGaps({ ...filter, ...part }));
  return (
    <>
      <Segmented
        label={m.resident_filter()}
        value={filter.direction ?? 'all'}
        options={[
          { value: 'all', label: m.resident_filter_all() },
          { value: 'in', label: m.resident_filter_in() },
          { value: 'out', label: m.resident_filter_out() },
        ]}
        onChange={(value) => change({ direction: value === 'all' ? undefined : value })}
      />
      <div className="history-filters">
        <Chip icon="search" pressed={more} onClick={() => setMore(!more)}>
          {m.resident_filter_more()}
        </Chip>
        {more ? <MonthAndRule filter={filter} onChange={change} /> : null}
      </div>
    </>
  );
}

function MonthAndRule({ filter, onChange }: HistoryFiltersProps) {
  const months = lastMonths(now(), monthsShown);
  const rules = useRuleNames();
  return (
    <div className="history-filters__both">
      <Select
        label={m.resident_filter_month()}
        value={filter.from ?? ''}
        onChange={(from) => onChange(spanOf(months.find((month) => month.from === from)))}
        options={[
          { value: '', label: m.resident_filter_any_month() },
          ...months.map((month) => ({
            value: month.from,
            label: m.resident_month({ year: month.year, month: month.month }),
          })),
        ]}
      />
      <Select
        label={m.resident_filter_rule()}
        value={filter.ruleKey ?? ''}
        onChange={(ruleKey) => onChange({ ruleKey: ruleKey || undefined })}
        options={[
          { value: '', label: m.resident_filter_any_rule() },
          ...rules.map(({ key, name }) => ({ value: key, label: name })),
        ]}
      />
    </div>
  );
}

function spanOf(month: Month | undefined): EntryFilter {
  return { from: month?.from, to: month?.to };
}

/** An empty filter is no filter: the page tells the two apart by what is set. */
function withoutGaps(filter: EntryFilter): EntryFilter {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}
