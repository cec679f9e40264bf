import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { formatTimeRange } from '../../ui/format';
import { Tag } from '../../ui/tag';
import { type Column, RecordList } from '../parts/record-list';
import { useSeat } from '../use-seat';
import {
  lengthWords,
  objectionWords,
  qualityName,
  type SheetRow,
  stateOfRecord,
} from './service-words';

interface SheetRowsProps {
  rows: SheetRow[];
  onReverse: ((row: SheetRow) => void) | undefined;
}

export function SheetRows({ rows, onReverse }: SheetRowsProps) {
  const { can } = useSeat();
  if (rows.length === 0) return <p className="panel__none">{m.committee_records_none()}</p>;
  const acts = onReverse
    ? (row: SheetRow) =>
        row.state === 'waiting' || row.state === 'confirmed' ? (
          <Button
            kind="text"
            block={false}
            aria-label={m.committee_reverse_of({ name: row.name })}
            onClick={() => onReverse(row)}
          >
            {m.committee_record_reverse()}
          </Button>
        ) : null
    : undefined;
  return (
    <RecordList
      label={m.committee_records()}
      rows={rows}
      keyOf={(row) => row.recordId}
      href={(row) => (can('resident.read') ? `/residents/${row.residentId}` : undefined)}
      columns={columns()}
      acts={acts}
      actsTitle={m.committee_record_reverse()}
    />
  );
}

function columns(): Column<SheetRow>[] {
  return [
    { key: 'name', title: m.committee_name(), render: (row) => row.name, narrow: 'title' },
    {
      key: 'times',
      title: m.committee_attendance(),
      render: (row) => formatTimeRange(row.beganAt, row.endedAt),
    },
    {
      key: 'length',
      title: m.committee_minutes(),
      render: (row) => lengthWords(row.minutes),
      narrow: 'why',
    },
    {
      key: 'recorder',
      title: m.committee_recorder(),
      render: (row) => row.recorderName,
      narrow: 'none',
    },
    { key: 'state', title: m.committee_state(), render: State, narrow: 'end' },
    {
      key: 'quality',
      title: m.committee_quality(),
      render: (row) => (row.quality === null ? null : qualityName(row.quality)),
    },
  ];
}

function State(row: SheetRow) {
  const { words, tone } = stateOfRecord(row.state);
  const objection = row.state === 'waiting' ? objectionWords(row.objection) : null;
  return (
    <>
      {row.kind === 'late_entry' ? <Tag>{m.committee_late_entry()}</Tag> : null}
      {row.kind === 'correction' ? <Tag>{m.committee_record_corrected()}</Tag> : null}{' '}
      <Tag tone={tone}>{words}</Tag>
      {row.confirmerName ? <span className="role-duty">{row.confirmerName}</span> : null}
      {objection ? <span className="role-duty">{objection}</span> : null}
    </>
  );
}
