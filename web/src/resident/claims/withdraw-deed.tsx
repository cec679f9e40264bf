import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '../../api/client';
import { useDeed } from '../../api/use-deed';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { toast } from '../../ui/toast';
import { ConfirmSheet } from '../confirm-sheet';
import { useResident } from '../use-resident';
import type { Claim } from './use-claims';

/** Until it is decided a claim can be taken back, without giving a reason. */
export function WithdrawDeed({ claim }: { claim: Claim }) {
  const { communityId } = useResident();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const deed = useDeed(
    (claimId: string, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/me/claims/{claimId}/withdrawal', {
          params: { path: { communityId, claimId } },
          body: { requestId },
        }),
      ),
    () => {
      setAsking(false);
      toast(m.resident_claim_withdrawn());
      void client.invalidateQueries({ queryKey: ['claims'] });
    },
  );
  return (
    <>
      <Button kind="text" onClick={() => setAsking(true)}>
        {m.resident_claim_withdraw()}
      </Button>
      {asking ? (
        <ConfirmSheet
          title={m.resident_claim_withdraw_ask()}
          deed={m.resident_claim_withdraw()}
          kind="stop"
          busy={deed.busy}
          error={deed.error}
          onDo={() => deed.start(claim.id)}
          onClose={() => setAsking(false)}
        >
          {m.resident_claim_withdraw_why()}
        </ConfirmSheet>
      ) : null}
    </>
  );
}
