import {
  type CheckedEntries,
  checkOwnEntries,
  type SeenEntry,
} from '@linli/core/transparency/check-own-entries';
import { readTransferPayload } from '@linli/core/transparency/transfer-payload';
import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { type Judged, judgeReceipt } from '../../api/judge-receipt';
import { lastKnown, rememberKnown } from '../../api/last-known';
import { useResident } from '../use-resident';
import { readOpenings } from './read-openings';

export interface OwnCheck extends CheckedEntries {
  /** How many entries were looked at. */
  readonly count: number;
  /** The newest entry of the account is not in the log yet. */
  readonly waits: boolean;
  /** The newest entry in the log, proved: all before it hang on it. */
  readonly end: Judged;
  /** What this phone saw before was lost in an incident the log tells of. */
  readonly lostInIncident: boolean;
}

/**
 * Looks at every own entry, and at what this phone saw last time: an entry that was left out or
 * exchanged is in no list, but the numbers and hashes inside the others give it away.
 */
export function useOwnCheck() {
  const { communityId, residentId } = useResident();
  return useQuery({
    queryKey: ['own-check', communityId, residentId],
    queryFn: () => check(communityId, residentId),
    staleTime: 0,
  });
}

async function check(communityId: string, residentId: string): Promise<OwnCheck> {
  const name = `log-${communityId}-${residentId}`;
  const seen = lastKnown<SeenEntry>(name)?.value ?? null;
  const { entries, newest } = await readOpenings(communityId, 1);
  const whole = checkOwnEntries(entries);
  const sinceThen = seen ? checkOwnEntries(entries.slice(seen.seq - 1), seen) : whole;
  const changed = sinceThen.problems.filter(({ code }) => code === 'changed_since');
  const lostInIncident = changed.length > 0 && seen !== null && (await isLost(seen.index));
  const problems = [...whole.problems, ...(lostInIncident ? [] : changed)];
  const last = entries.at(-1);
  const id = last && readTransferPayload(last.opening.payload)?.id;
  const end = id === undefined ? ({ stage: 'recorded' } as const) : await prove(communityId, id);
  if (problems.length === 0 && whole.newest) rememberKnown(name, whole.newest);
  const waits = newest > (whole.newest?.seq ?? 0);
  return { ...whole, problems, count: entries.length, waits, end, lostInIncident };
}

async function prove(communityId: string, transferId: string): Promise<Judged> {
  const path = { communityId, transferId };
  const { receipt, policy } = await answer(
    api.GET('/api/communities/{communityId}/me/entries/{transferId}/receipt', {
      params: { path },
    }),
  );
  return judgeReceipt(receipt, policy);
}

async function isLost(index: number): Promise<boolean> {
  const { incidents } = await answer(api.GET('/api/log'));
  return incidents.some(({ payload }) => {
    const { from, to } = JSON.parse(payload) as { from?: number; to?: number };
    return from !== undefined && to !== undefined && index >= from && index < to;
  });
}
