import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { Empty } from '../../ui/empty';
import { formatDay, formatNumber } from '../../ui/format';
import { Tag, type Tone } from '../../ui/tag';
import { Answered } from '../parts/answered';
import { Desk } from '../parts/desk';
import { Panel } from '../parts/panel';
import { type Column, RecordList } from '../parts/record-list';
import { type Inspection, useInspections } from './use-inspections';

/** The fixed days of the inspections in force, and how far each has come. */
export function InspectionsPage() {
  const query = useInspections();
  return (
    <Desk title={m.committee_inspections()} lead={m.committee_inspections_lead()}>
      <Answered query={query} lines={6}>
        {({ inspections }) =>
          inspections.length === 0 ? (
            <Empty>{m.committee_inspections_none()}</Empty>
          ) : (
            <Panel>
              <RecordList
                label={m.committee_inspections()}
                rows={inspections}
                keyOf={(row) => `${row.schemeKey} ${row.day}`}
                href={(row) => `/inspections/${row.schemeKey}/${row.day}`}
                columns={columns()}
              />
            </Panel>
          )
        }
      </Answered>
    </Desk>
  );
}

const states: Record<Inspection['state'], { words: () => string; tone?: Tone }> = {
  overdue: { words: m.committee_inspection_overdue, tone: 'stop' },
  due: { words: m.committee_inspection_due, tone: 'lamp' },
  waiting: { words: m.committee_inspection_waiting, tone: 'plate' },
  done: { words: m.committee_inspection_done, tone: 'leaf' },
  ahead: { words: m.committee_inspection_ahead },
};

function columns(): Column<Inspection>[] {
  return [
    {
      key: 'name',
      title: m.committee_inspection_name(),
      render: (row) => row.name[getLocale()],
      narrow: 'title',
    },
    { key: 'day', title: m.committee_day(), render: (row) => formatDay(row.day) },
    { key: 'figures', title: m.committee_inspection_far(), render: figureWords },
    {
      key: 'state',
      title: m.committee_state(),
      render: ({ state }) => <Tag tone={states[state].tone}>{states[state].words()}</Tag>,
      narrow: 'end',
    },
  ];
}

function figureWords({ figures: { open, waiting, confirmed } }: Inspection): string | null {
  const parts = [
    open > 0 ? m.committee_inspection_open({ count: formatNumber(open) }) : [],
    waiting > 0 ? m.committee_inspection_waits_count({ count: formatNumber(waiting) }) : [],
    confirmed > 0 ? m.committee_inspection_confirmed({ count: formatNumber(confirmed) }) : [],
  ].flat();
  return parts.length > 0 ? parts.join(' · ') : null;
}
