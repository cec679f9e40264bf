import { useState } from 'react';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { formatDay, formatMomentShort } from '../../ui/format';
import { ReasonDialog } from '../parts/reason-dialog';
import { type Column, RecordList } from '../parts/record-list';
import { type CardRow, useRevokeCard } from './use-cards';

/** Cards with when they were last used; a living one can be stopped at once. */
export function CardList({ cards }: { cards: CardRow[] }) {
  const [stopping, setStopping] = useState<CardRow | null>(null);
  const deed = useRevokeCard(() => setStopping(null));
  const living = cards.some(({ revokedAt }) => revokedAt === null);
  return (
    <>
      <RecordList
        label={m.committee_cards()}
        rows={cards}
        keyOf={(row) => row.cardId}
        href={(row) => `/residents/${row.residentId}`}
        columns={columns()}
        acts={
          living
            ? (row) => (
                <Button kind="text" block={false} onClick={() => setStopping(row)}>
                  {m.committee_card_stop()}
                </Button>
              )
            : undefined
        }
        actsTitle={m.committee_card_stop()}
      />
      <ReasonDialog
        open={stopping !== null}
        title={m.committee_card_stop_ask({ name: stopping?.maskedName ?? '' })}
        submit={m.committee_card_stop()}
        deed={deed}
        onSubmit={(reason) => stopping && deed.start({ cardId: stopping.cardId, reason })}
        onClose={() => setStopping(null)}
      >
        <p>{m.committee_card_stop_lead()}</p>
      </ReasonDialog>
    </>
  );
}

function columns(): Column<CardRow>[] {
  return [
    { key: 'name', title: m.committee_name(), render: (row) => row.maskedName, narrow: 'title' },
    { key: 'home', title: m.committee_building(), render: (row) => row.buildingName },
    {
      key: 'issued',
      title: m.committee_card_issued(),
      render: (row) =>
        m.committee_card_issued_by({
          number: row.number,
          day: formatDay(row.issuedAt),
          name: row.issuedByName,
        }),
    },
    {
      key: 'stopped',
      title: m.committee_card_stopped_why(),
      render: (row) => (row.revokedAt ? row.revokeReason : null),
    },
    {
      key: 'used',
      title: m.committee_card_used(),
      render: (row) =>
        row.lastUsedAt ? (
          <span className="num">{formatMomentShort(row.lastUsedAt)}</span>
        ) : (
          m.committee_card_unused()
        ),
      narrow: 'end',
    },
  ];
}
