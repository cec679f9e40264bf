import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '../../api/client';
import { useDeed } from '../../api/use-deed';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { formatNumber } from '../../ui/format';
import { toast } from '../../ui/toast';
import { ConfirmSheet } from '../confirm-sheet';
import { useResident } from '../use-resident';
import type { Redemption } from './use-mall';

/** Giving a reserved reward back: the points return to where they were. */
export function CancelDeed({ redemption }: { redemption: Pick<Redemption, 'id' | 'points'> }) {
  const { communityId } = useResident();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const points = formatNumber(redemption.points);
  const refresh = () =>
    client.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'me' });
  const deed = useDeed(
    async (redemptionId: string, requestId) => {
      const call = api.POST(
        '/api/communities/{communityId}/redemptions/{redemptionId}/cancellation',
        { params: { path: { communityId, redemptionId } }, body: { requestId } },
      );
      // Refused: the counter was faster. The page behind the sheet shows what became of it.
      return answer(call).finally(() => void refresh());
    },
    () => {
      setAsking(false);
      toast(m.resident_code_cancelled({ points }));
    },
  );
  return (
    <>
      <Button kind="text" onClick={() => setAsking(true)}>
        {m.resident_code_cancel({ points })}
      </Button>
      {asking ? (
        <ConfirmSheet
          title={m.resident_code_cancel_ask()}
          deed={m.resident_code_cancel_do()}
          kind="stop"
          busy={deed.busy}
          error={deed.error}
          onDo={() => deed.start(redemption.id)}
          onClose={() => setAsking(false)}
        >
          {m.resident_code_cancel_why({ points })}
        </ConfirmSheet>
      ) : null}
    </>
  );
}
