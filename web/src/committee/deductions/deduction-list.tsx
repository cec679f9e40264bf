import { useState } from 'react';
import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { Button } from '../../ui/button';
import { formatDay } from '../../ui/format';
import { Tag } from '../../ui/tag';
import { inOneLine } from '../parts/in-one-line';
import { type Column, RecordList } from '../parts/record-list';
import { useSeat } from '../use-seat';
import { CloseDialog } from './close-dialog';
import { stateName, stateTone } from './deduction-words';
import type { DeductionRow } from './use-deductions';
import { VerdictDrawer } from './verdict-drawer';

/** Each with what waits: an appeal for somebody else's answer, a notice for its day. */
export function DeductionList({ rows }: { rows: DeductionRow[] }) {
  const [judging, setJudging] = useState<DeductionRow | null>(null);
  const [closing, setClosing] = useState<DeductionRow | null>(null);
  return (
    <>
      <RecordList
        label={m.committee_deductions()}
        rows={rows}
        keyOf={(row) => row.id}
        href={(row) => `/residents/${row.residentId}`}
        columns={columns}
        acts={(row) => <Acts row={row} onJudge={setJudging} onClose={setClosing} />}
        actsTitle={m.committee_deduction_deeds()}
      />
      <VerdictDrawer deduction={judging} onClose={() => setJudging(null)} />
      <CloseDialog deduction={closing} onClose={() => setClosing(null)} />
    </>
  );
}

interface ActsProps {
  row: DeductionRow;
  onJudge: (row: DeductionRow) => void;
  onClose: (row: DeductionRow) => void;
}

function Acts({ row, onJudge, onClose }: ActsProps) {
  const { can } = useSeat();
  const waits = row.appeal !== null && row.appeal.holds === null && row.state === 'noticed';
  const mayClose = ['warned', 'noticed', 'effective'].includes(row.state);
  return (
    <>
      {waits && can('deduction.decide') ? (
        <Button
          kind="quiet"
          block={false}
          disabledBecause={row.isOwn ? m.committee_deduction_own() : undefined}
          onClick={() => onJudge(row)}
        >
          {m.committee_appeal_answer()}
        </Button>
      ) : null}
      {mayClose && can('deduction.propose') ? (
        <Button kind="text" block={false} onClick={() => onClose(row)}>
          {row.state === 'effective'
            ? m.committee_deduction_reverse()
            : m.committee_deduction_withdraw()}
        </Button>
      ) : null}
    </>
  );
}

const columns: Column<DeductionRow>[] = [
  {
    key: 'resident',
    title: m.committee_resident(),
    render: (row) => inOneLine(row.residentName, row.buildingName),
    narrow: 'title',
  },
  {
    key: 'rule',
    title: m.committee_deduction_rule(),
    render: (row) => (
      <>
        {row.rule.name[getLocale()]}
        <br />
        <span className="note">{row.reason}</span>
      </>
    ),
  },
  {
    key: 'points',
    title: m.committee_points(),
    render: (row) => (row.state === 'warned' ? '0' : `−${row.points}`),
    figure: true,
    narrow: 'end',
  },
  {
    key: 'state',
    title: m.committee_state(),
    render: (row) => (
      <>
        <Tag tone={stateTone(row)}>{stateName(row)}</Tag>
        {row.effectiveFrom && row.state === 'noticed' ? (
          <>
            <br />
            <span className="note">
              {m.committee_deduction_from({ day: formatDay(row.effectiveFrom) })}
            </span>
          </>
        ) : null}
      </>
    ),
  },
  {
    key: 'by',
    title: m.committee_deduction_by(),
    render: (row) => inOneLine(row.proposedByName, formatDay(row.noticedOn)),
    narrow: 'none',
  },
];
