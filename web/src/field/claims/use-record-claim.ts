import { useRef, useState } from 'react';
import type { ClaimRule } from '../../api/claim-rules';
import { useMembership } from '../../api/me';
import type { KeptFile } from '../../api/queue-store';
import { serverNow } from '../../api/server-clock';
import type { ClaimDeed } from '../queue/claim-deed';
import { fieldQueue } from '../queue/field-queue';
import { signal } from '../scan/signals';
import type { ClaimValues } from './claim-form';
import type { ClaimPerson } from './claim-person';

interface WrittenClaim {
  rule: ClaimRule;
  person: ClaimPerson;
  values: ClaimValues;
  photos: readonly KeptFile[];
}

/** Photos need longer than a scan; where the network is away nobody should wait for it. */
const patienceMs = 10_000;
const offlinePatienceMs = 600;

/** Into the same queue as the scans: what was done first goes out first. */
export function useRecordClaim(onDone: (deed: ClaimDeed) => void) {
  const communityId = useMembership()?.communityId ?? '';
  const [busy, setBusy] = useState(false);
  const [lost, setLost] = useState(false);
  const running = useRef(false);
  const start = async ({ rule, person, values, photos }: WrittenClaim) => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    setLost(false);
    const { code, residentId, personConfirmed, way, name, buildingName } = person;
    try {
      const deed = await fieldQueue.submit(
        {
          kind: 'claim',
          body: {
            communityId,
            way,
            scannedAt: serverNow().toISOString(),
            ...(code === undefined ? { residentId } : { code }),
            ...(personConfirmed ? { personConfirmed } : {}),
            ruleKey: rule.key,
            place: values.place.trim(),
            words: values.words.trim(),
            photoIds: photos.map(({ id }) => id),
          },
          label: {
            session: rule.name,
            place: values.place.trim(),
            name,
            building: buildingName ?? '',
          },
          files: photos,
        },
        navigator.onLine ? patienceMs : offlinePatienceMs,
      );
      signal(deed.state === 'done' ? 'ok' : deed.state === 'waiting' ? 'wait' : 'stop');
      onDone(deed as ClaimDeed);
    } catch {
      // The phone stores nothing and the network is away: nothing was written down.
      signal('stop');
      setLost(true);
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  return { busy, lost, start: (claim: WrittenClaim) => void start(claim) };
}
