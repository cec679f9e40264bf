import type { listCalls as operation } from '@linli/contract/call-list';
import type { OutputOf } from '@linli/contract/operation';
import type { OperationContext } from '../platform/operation-context';
import { countUntold, listUntold } from './call-list.queries';

/** As many as one person calls in a morning and one sheet holds. */
const RESIDENTS_MAX = 60;
/** What is older than this is no news any more. */
const NEWS_MS = 90 * 86_400_000;

type Call = OutputOf<typeof operation>['residents'][number];

/**
 * 电话通知名单: whom no screen reaches, by person. Here alone staff reads whole numbers, because
 * they are about to be called; the reading itself is recorded.
 */
export async function listCalls(context: OperationContext): Promise<OutputOf<typeof operation>> {
  const { tx, now, secrets } = context;
  const since = new Date(now.getTime() - NEWS_MS);
  const calls = new Map<string, Call>();
  for (const row of await listUntold(tx, { since, residentsMax: RESIDENTS_MAX })) {
    const { residentId, name, buildingName, room, phoneCipher, ...message } = row;
    const phone = phoneCipher === null ? null : secrets.decrypt(phoneCipher);
    const call = calls.get(residentId);
    if (call) call.messages.push(message);
    else
      calls.set(residentId, { residentId, name, buildingName, room, phone, messages: [message] });
  }
  const residents = [...calls.values()];
  return { residents, more: (await countUntold(tx, since)) - residents.length };
}
