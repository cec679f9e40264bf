import { useRef, useState } from 'react';
import type { ClaimRule } from '../../api/claim-rules';
import { wordsOf } from '../../api/refusal';
import { serverNow } from '../../api/server-clock';
import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import type { PickedPhoto } from '../../ui/photo-picker';
import { toast } from '../../ui/toast';
import { useResident } from '../use-resident';
import type { NewClaimDeed } from './claim-deed';
import type { ClaimValues } from './claim-form';
import { claimQueue } from './claim-queue';
import type { Plot } from './use-claims';

interface WrittenClaim {
  rule: ClaimRule;
  plot: Plot | undefined;
  values: ClaimValues;
  photos: readonly PickedPhoto[];
}

interface Sent {
  state: 'done' | 'waiting';
  claimId: string | undefined;
}

/** Photos need longer than words; after this the claim goes on by itself. */
const patienceMs = 12_000;

/** Writes the claim down on the phone first and then sends it: a second press finds it busy. */
export function useSubmitClaim(onSent: (sent: Sent) => void) {
  const { communityId } = useResident();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const running = useRef(false);
  const start = async (claim: WrittenClaim) => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    setTrouble(null);
    try {
      const deed = await submit(communityId, claim);
      if (deed.state === 'refused') {
        setTrouble((getLocale() === 'en' ? deed.refusal?.en : deed.refusal?.zh) ?? '');
        // Read here and now; the form still holds what was written.
        await claimQueue.markSeen(deed.id);
        return;
      }
      toast(deed.state === 'done' ? m.resident_claim_arrived() : m.resident_claim_kept());
      onSent({ state: deed.state, claimId: deed.answer?.claimId });
    } catch (error) {
      setTrouble(wordsOf(error));
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  return { busy, trouble, start: (claim: WrittenClaim) => void start(claim) };
}

async function submit(communityId: string, claim: WrittenClaim): Promise<NewClaimDeed> {
  const { rule, plot, values, photos } = claim;
  const deed = await claimQueue.submit(
    {
      kind: 'claim',
      body: {
        communityId,
        ruleKey: rule.key,
        place: plot ? plot.place : values.place.trim(),
        words: values.words.trim(),
        photoIds: photos.map(({ id }) => id),
        writtenAt: serverNow().toISOString(),
        ...(plot ? { plotId: plot.id } : {}),
      },
      label: { title: rule.name, place: plot?.place ?? values.place.trim() },
      files: photos,
    },
    navigator.onLine ? patienceMs : 600,
  );
  return deed as NewClaimDeed;
}
