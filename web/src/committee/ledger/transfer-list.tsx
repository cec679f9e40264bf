import type { AnswerOf } from '../../api/answer-of';
import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { Delta } from '../../ui/delta';
import { formatMoment } from '../../ui/format';
import { Tag } from '../../ui/tag';
import { type Column, RecordList } from '../parts/record-list';
import { transferKindName } from './transfer-words';

export type TransferRow = AnswerOf<'/api/communities/{communityId}/transfers'>['transfers'][number];

interface TransferListProps {
  transfers: TransferRow[];
  /** On a resident's own page the name would stand in every row. */
  withoutResident?: boolean;
}

/** Transfers, newest first; each leads to everything behind it. */
export function TransferList({ transfers, withoutResident }: TransferListProps) {
  return (
    <RecordList
      label={m.committee_ledger()}
      rows={transfers}
      keyOf={(row) => row.id}
      href={(row) => `/ledger/${row.id}`}
      columns={columns(!withoutResident)}
    />
  );
}

function columns(withResident: boolean): Column<TransferRow>[] {
  const resident: Column<TransferRow> = {
    key: 'resident',
    title: m.committee_resident(),
    render: (row) => row.residentName,
  };
  return [
    {
      key: 'title',
      title: m.committee_what(),
      render: (row) => <Title row={row} />,
      narrow: 'title',
    },
    ...(withResident ? [resident] : []),
    { key: 'when', title: m.committee_when(), render: (row) => formatMoment(row.occurredAt) },
    {
      key: 'actor',
      title: m.committee_recorded_by(),
      render: (row) => row.actorName ?? m.committee_by_program(),
      narrow: 'none',
    },
    {
      key: 'points',
      title: m.committee_points(),
      render: (row) => <Delta points={row.points} />,
      figure: true,
      narrow: 'end',
    },
  ];
}

function Title({ row }: { row: TransferRow }) {
  return (
    <>
      {row.title[getLocale()] || transferKindName(row.kind)}
      {row.reversed ? (
        <span className="after-name">
          <Tag tone="stop">{m.committee_reversed()}</Tag>
        </span>
      ) : null}
    </>
  );
}
