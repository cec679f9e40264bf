import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { answer, api } from '../../api/client';
import { type Judged, judgeReceipt } from '../../api/judge-receipt';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Page } from '../../ui/page';
import { TopBar } from '../../ui/top-bar';
import { AnswerGate } from '../answer-gate';
import { useResident } from '../use-resident';
import { ReceiptFacts } from './receipt-facts';
import { ReceiptSteps } from './receipt-steps';
import { ReceiptVerdict } from './receipt-verdict';

/** Whether one's own entry is in the log, checked by this very phone. */
export function ReceiptPage({ transferId }: { transferId: string }) {
  const { communityId, slug } = useResident();
  const query = useQuery({
    queryKey: ['receipt', communityId, transferId],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/me/entries/{transferId}/receipt', {
          params: { path: { communityId, transferId } },
        }),
      ),
    // Until it is published it is asked for again; that takes seconds.
    refetchInterval: ({ state }) => (state.data?.receipt ? false : 2_000),
  });
  return (
    <Page
      title={m.resident_receipt()}
      top={
        <TopBar
          title={m.resident_receipt()}
          back={{ href: `/history?entry=${transferId}`, label: m.resident_history() }}
        />
      }
    >
      <AnswerGate query={query}>
        {({ receipt, policy }) => (
          <Receipt
            receipt={receipt}
            policy={policy}
            file={`/api/communities/${communityId}/me/entries/${transferId}/receipt.tlog-proof`}
          />
        )}
      </AnswerGate>
      <div className="actions mt-5">
        <Button kind="quiet" icon="list" href="/receipts">
          {m.resident_check_all()}
        </Button>
        <Button kind="text" href={`/board/${slug}/verify`}>
          {m.resident_receipt_show_others()}
        </Button>
      </div>
    </Page>
  );
}

interface ReceiptProps {
  receipt: string | null;
  policy: string;
  file: string;
}

function Receipt({ receipt, policy, file }: ReceiptProps) {
  const judged: Judged = useMemo(() => judgeReceipt(receipt, policy), [receipt, policy]);
  return (
    <div className="stack">
      <ReceiptVerdict judged={judged} />
      {judged.stage === 'wrong' ? null : (
        <section className="card">
          <ReceiptSteps judged={judged} />
        </section>
      )}
      {'receipt' in judged ? (
        <>
          <ReceiptFacts judged={judged} />
          <a className="btn btn--main btn--block on-fill" href={file} download>
            {m.resident_receipt_save()}
          </a>
          <p className="note">{m.resident_receipt_why_save()}</p>
        </>
      ) : null}
    </div>
  );
}
