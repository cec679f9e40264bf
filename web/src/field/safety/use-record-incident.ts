import { answer, api } from '../../api/client';
import { serverNow } from '../../api/server-clock';
import { useDeed } from '../../api/use-deed';
import { dateKey } from '../../ui/format';
import { instantAt } from '../../ui/wall-moment';
import type { FieldSession } from '../sessions/use-session';

/** The form as it is filled in; empty `residentId` is someone who is in no list. */
export interface Account {
  residentId: string;
  personName: string;
  time: string;
  place: string;
  what: string;
  help: string;
  witnesses: string;
  told: string;
}

export function useRecordIncident(session: FieldSession, onDone: () => void) {
  return useDeed((account: Account, requestId) => {
    const at = serverNow();
    const whom = account.told.trim();
    return answer(
      api.POST('/api/communities/{communityId}/sessions/{sessionId}/incidents', {
        params: { path: { communityId: session.communityId, sessionId: session.id } },
        body: {
          requestId,
          ...(account.residentId === '' ? {} : { residentId: account.residentId }),
          personName: account.personName.trim(),
          happenedAt: momentOf(account.time, at) ?? at.toISOString(),
          place: account.place.trim(),
          what: account.what.trim(),
          help: account.help.trim(),
          witnesses: account.witnesses.trim(),
          told: whom === '' ? [] : [{ whom, at: at.toISOString() }],
        },
      }),
    );
  }, onDone);
}

/** The latest moment at which the clock showed this time: late in the evening it was yesterday. */
export function momentOf(time: string, now: Date): string | undefined {
  const parts = /^\s*([01]?\d|2[0-3])\s*[:：.]\s*([0-5]\d)\s*$/.exec(time);
  if (!parts) return undefined;
  const clock = `${(parts[1] ?? '').padStart(2, '0')}:${parts[2]}`;
  const today = instantAt(dateKey(now), clock);
  if (Date.parse(today) <= now.getTime()) return today;
  const yesterday = new Date(now.getTime() - DAY_MS);
  return instantAt(dateKey(yesterday), clock);
}

const DAY_MS = 86_400_000;
