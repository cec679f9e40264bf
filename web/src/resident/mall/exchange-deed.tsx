import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { answer, api } from '../../api/client';
import { ApiRefusal, wordsOf } from '../../api/refusal';
import { useDeed } from '../../api/use-deed';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { formatNumber } from '../../ui/format';
import { Notice } from '../../ui/notice';
import { type Balance, balanceKey } from '../balance/use-balance';
import { ConfirmSheet } from '../confirm-sheet';
import { useResident } from '../use-resident';
import { cannotSentence } from './reward-words';
import type { Reward, ShopTerms } from './use-mall';

interface ExchangeDeedProps {
  reward: Reward;
  balance: number;
  terms: ShopTerms;
}

/** Points for a thing: asked once, done once, and if another neighbour was faster, said plainly. */
export function ExchangeDeed({ reward, balance, terms }: ExchangeDeedProps) {
  const { communityId } = useResident();
  const client = useQueryClient();
  const [, go] = useLocation();
  const [asking, setAsking] = useState(false);
  const refresh = () =>
    client.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'me' });
  const deed = useDeed(
    async (rewardId: string, requestId) => {
      try {
        return await answer(
          api.POST('/api/communities/{communityId}/redemptions', {
            params: { path: { communityId } },
            body: { requestId, rewardId },
          }),
        );
      } catch (error) {
        if (error instanceof ApiRefusal) {
          setAsking(false);
          void refresh();
        }
        throw error;
      }
    },
    (done) => {
      client.setQueryData<Balance>(
        balanceKey(communityId),
        (before) => before && { ...before, balance: done.balance },
      );
      void refresh();
      go(`/mall/codes/${done.redemptionId}`, { replace: true });
    },
  );
  const points = formatNumber(reward.pricePoints);
  const left = formatNumber(balance - reward.pricePoints);
  return (
    <div className="stack">
      {deed.error && !asking ? (
        <Notice kind="stop" announce>
          {refusalWords(deed.error, reward.title)}
        </Notice>
      ) : null}
      <Button disabledBecause={cannotSentence(reward, terms)} onClick={() => setAsking(true)}>
        {m.resident_exchange({ points })}
      </Button>
      {asking ? (
        <ConfirmSheet
          title={m.resident_exchange_ask({ title: reward.title })}
          deed={m.resident_exchange_do()}
          busy={deed.busy}
          error={deed.error}
          onDo={() => deed.start(reward.id)}
          onClose={() => setAsking(false)}
        >
          {m.resident_exchange_after({ points, left })}
        </ConfirmSheet>
      ) : null}
    </div>
  );
}

/** 这份大米 5 kg 刚被别人换走了。积分没有动。 */
function refusalWords(error: unknown, title: string): string {
  const words = wordsOf(error);
  const lost = error instanceof ApiRefusal && error.code === 'mall/out_of_stock';
  return lost ? m.resident_lost_race({ title, words }) : words;
}
