import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { Because } from '../../ui/because';
import { Button } from '../../ui/button';
import { formatMoment } from '../../ui/format';
import { Go } from '../../ui/go';
import { Notice } from '../../ui/notice';
import { Answered } from '../parts/answered';
import { Desk } from '../parts/desk';
import { inOneLine } from '../parts/in-one-line';
import { Panel } from '../parts/panel';
import { useSeat } from '../use-seat';
import { ReverseDialog } from './reverse-dialog';
import { TransferEntries } from './transfer-entries';
import { TransferFacts } from './transfer-facts';
import { transferKindName } from './transfer-words';
import './ledger.css';

export type Transfer = AnswerOf<'/api/communities/{communityId}/transfers/{transferId}'>;

/** One transfer with everything behind it. */
export function TransferPage({ transferId }: { transferId: string }) {
  const { communityId, can } = useSeat();
  const [reversing, setReversing] = useState(false);
  const transfer = useQuery({
    queryKey: ['transfers', communityId, 'one', transferId],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/transfers/{transferId}', {
          params: { path: { communityId, transferId } },
        }),
      ),
  });
  const data = transfer.data;
  const reversible =
    data !== undefined && data.kind === 'award' && data.reversedByTransferId === null;
  return (
    <Desk
      title={data ? data.title[getLocale()] || transferKindName(data.kind) : m.committee_transfer()}
      lead={
        data ? inOneLine(transferKindName(data.kind), formatMoment(data.occurredAt)) : undefined
      }
      back={{ href: '/ledger', label: m.committee_ledger() }}
      acts={
        <>
          <Button kind="line" block={false} onClick={() => window.print()}>
            {m.committee_print()}
          </Button>
          {reversible && can('ledger.reverse') ? (
            <Button kind="stop" icon="undo" block={false} onClick={() => setReversing(true)}>
              {m.committee_reverse()}
            </Button>
          ) : null}
        </>
      }
    >
      <Answered query={transfer} lines={6}>
        {(read) => (
          <>
            <ReversalLinks transfer={read} />
            <div className="desk__cols desk__cols--slim">
              <div className="stack-l">
                <TransferEntries transfer={read} />
                <Why transfer={read} />
              </div>
              <TransferFacts transfer={read} />
            </div>
            <ReverseDialog open={reversing} transfer={read} onClose={() => setReversing(false)} />
          </>
        )}
      </Answered>
    </Desk>
  );
}

/** Undone and undoing point at each other. */
function ReversalLinks({ transfer }: { transfer: Transfer }) {
  const { reversedByTransferId, reversesTransferId } = transfer;
  return (
    <div className="stale-stack">
      {reversedByTransferId ? (
        <Notice kind="stop" icon="undo" title={m.committee_reversed_title()}>
          <Go href={`/ledger/${reversedByTransferId}`}>{m.committee_see_reversal()}</Go>
        </Notice>
      ) : null}
      {reversesTransferId ? (
        <Notice kind="plate" icon="undo" title={m.committee_reverses_title()}>
          <Go href={`/ledger/${reversesTransferId}`}>{m.committee_see_reversed()}</Go>
        </Notice>
      ) : null}
    </div>
  );
}

function Why({ transfer }: { transfer: Transfer }) {
  const grounds = transfer.because.map((ground, index) => ({
    key: `${index} ${ground.code}`,
    text: ground[getLocale()],
    counted: true,
  }));
  if (grounds.length === 0 && transfer.reason === '') return null;
  return (
    <Panel title={m.committee_why()} padded>
      {transfer.reason ? <p className="why-words">{transfer.reason}</p> : null}
      {grounds.length > 0 ? <Because grounds={grounds} /> : null}
    </Panel>
  );
}
