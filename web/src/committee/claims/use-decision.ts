import { useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { formatNumber } from '../../ui/format';
import { toast } from '../../ui/toast';
import { useStaffDeed } from '../parts/use-staff-deed';
import { useSeat } from '../use-seat';
import type { Choices } from './choice-fields';

export interface Decision {
  outcome: 'adopt' | 'decline' | 'ask' | 'agree' | 'send_back';
  reason: string;
  /** What the rule leaves to the reviewer. */
  chosen?: Choices;
}

interface Decided {
  state?: string;
  points?: number | null;
}

/** One deed for every word a reviewer can give, so that only one of them is ever under way. */
export function useDecision(claimId: string) {
  const { communityId } = useSeat();
  const client = useQueryClient();
  return useStaffDeed<Decision, Decided>(
    (decision, requestId) => send(communityId, claimId, decision, requestId),
    (decided, decision) => {
      toast(doneWords(decided, decision));
      for (const queryKey of [['claims'], ['plots'], ['today'], ['transfers']]) {
        void client.invalidateQueries({ queryKey });
      }
    },
  );
}

function send(
  communityId: string,
  claimId: string,
  decision: Decision,
  requestId: string,
): Promise<Decided> {
  const params = { path: { communityId, claimId } };
  const { outcome, reason, chosen } = decision;
  if (outcome === 'ask') {
    const body = { requestId, words: reason };
    const path = '/api/communities/{communityId}/claims/{claimId}/questions' as const;
    return answer(api.POST(path, { params, body })).then(() => ({ state: 'asked' }));
  }
  if (outcome === 'agree' || outcome === 'send_back') {
    const body = { requestId, outcome, reason };
    const path = '/api/communities/{communityId}/claims/{claimId}/second-decision' as const;
    return answer(api.POST(path, { params, body }));
  }
  const body = { requestId, outcome, reason, ...chosen };
  const path = '/api/communities/{communityId}/claims/{claimId}/decision' as const;
  return answer(api.POST(path, { params, body }));
}

function doneWords({ state, points }: Decided, { outcome }: Decision): string {
  if (outcome === 'ask') return m.committee_decided_asked();
  if (outcome === 'decline') return m.committee_decided_declined();
  if (outcome === 'send_back') return m.committee_decided_sent_back();
  if (state === 'second_look') return m.committee_decided_second();
  if (points === null || points === undefined) return m.committee_decided_adopted();
  return m.committee_decided_points({ points: formatNumber(points) });
}
