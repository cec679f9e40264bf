import { answer, api } from '../../api/client';
import { serverNow } from '../../api/server-clock';
import { useDeed } from '../../api/use-deed';
import type { FieldSession } from '../sessions/use-session';
import { momentOf } from './moment-of';

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
