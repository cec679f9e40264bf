import { useState } from 'react';
import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { Chips } from '../../ui/chips';
import { formatDay, formatNumber } from '../../ui/format';
import { Tag } from '../../ui/tag';
import { Answered } from '../parts/answered';
import { MoreButton } from '../parts/more-button';
import { Panel } from '../parts/panel';
import { type Column, RecordList } from '../parts/record-list';
import { useSeat } from '../use-seat';
import { outcomeName, outcomeTone } from './bulk-award-words';
import { type BulkAwardRow, type ReadBulkAward, useBulkAwardRows } from './use-bulk-awards';
import './bulk-awards.css';

/** The rows as they stand in the file: all to whoever decides, the wrong ones to who mends it. */
export function ListRows({ read: { bulkAward, counts } }: { read: ReadBulkAward }) {
  const troubled = (counts.wrong ?? 0) + (counts.not_given ?? 0);
  const [only, setOnly] = useState<'all' | 'problems'>(
    troubled > 0 && bulkAward.state !== 'submitted' ? 'problems' : 'all',
  );
  const { can } = useSeat();
  const list = useBulkAwardRows(bulkAward.id, only);
  return (
    <Panel
      title={m.committee_bulk_rows_title()}
      aside={
        <Chips
          label={m.committee_bulk_rows_title()}
          value={only}
          options={[
            { value: 'problems', label: m.committee_bulk_only_problems({ count: troubled }) },
            { value: 'all', label: m.committee_bulk_all_rows({ count: bulkAward.rowCount }) },
          ]}
          onChange={setOnly}
        />
      }
    >
      <Answered query={list} lines={8}>
        {(pages) => {
          const rows = pages.flatMap((page) => page.rows);
          if (rows.length === 0) {
            return <p className="panel__none">{m.committee_bulk_no_problems()}</p>;
          }
          return (
            <>
              <RecordList
                label={m.committee_bulk_rows_title()}
                rows={rows}
                keyOf={(row) => String(row.row)}
                href={(row) =>
                  can('ledger.read') && row.transferId ? `/ledger/${row.transferId}` : undefined
                }
                columns={columns()}
              />
              <MoreButton list={list} />
            </>
          );
        }}
      </Answered>
    </Panel>
  );
}

function columns(): Column<BulkAwardRow>[] {
  return [
    {
      key: 'row',
      title: m.committee_import_row(),
      render: ({ row }) => formatNumber(row),
      narrow: 'none',
    },
    { key: 'who', title: m.committee_resident(), render: whoWords, narrow: 'title' },
    {
      key: 'rule',
      title: m.committee_rule(),
      render: (row) => row.title?.[getLocale()] ?? row.typed.rule,
    },
    {
      key: 'day',
      title: m.committee_day(),
      render: (row) => (row.occurredOn ? formatDay(row.occurredOn) : row.typed.day),
    },
    { key: 'why', title: m.committee_bulk_explained(), render: (row) => <Explained row={row} /> },
    {
      key: 'points',
      title: m.committee_points(),
      render: (row) => (row.points > 0 ? formatNumber(row.givenPoints ?? row.points) : null),
      figure: true,
      narrow: 'none',
    },
    {
      key: 'outcome',
      title: m.committee_import_outcome(),
      render: ({ outcome }) => <Tag tone={outcomeTone(outcome)}>{outcomeName(outcome)}</Tag>,
      narrow: 'end',
    },
  ];
}

function whoWords({ residentName, typed }: BulkAwardRow): string {
  return residentName ?? (typed.name || typed.maskedPhone || m.committee_bulk_nobody());
}

/** True of every row, and said once above them. */
const saidOnce = ['from_list'];

/** What is wrong, where; or why the points are what they are. */
function Explained({ row }: { row: BulkAwardRow }) {
  const language = getLocale();
  if (row.problems.length > 0) {
    return (
      <ul className="bare bulk-why bulk-why--wrong">
        {row.problems.map((problem) => (
          <li key={`${problem.column} ${problem.code}`}>
            {m.committee_bulk_problem({ column: problem.column, why: problem[language] })}
          </li>
        ))}
      </ul>
    );
  }
  return (
    <ul className="bare bulk-why">
      {row.because
        .filter(({ code }) => !saidOnce.includes(code))
        .map((reason) => (
          <li key={reason.code}>{reason[language]}</li>
        ))}
      {row.note ? <li>{m.committee_bulk_note({ note: row.note })}</li> : null}
    </ul>
  );
}
