import type { OutputOf } from '@linli/contract/operation';
import type { listMyProxies as operation } from '@linli/contract/proxies';
import { calendarDay } from '@linli/core/calendar/calendar-day';
import { maskName } from '@linli/core/people/mask-name';
import { proxyMark } from '@linli/core/people/proxy-terms';
import { communityTimeZone } from '../platform/community-time-zone';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { listActs } from './acts.queries';
import { listProxyRecords } from './bindings.queries';
import { describeAct } from './describe-act';
import { describeProxy } from './describe-proxy';

export async function listMyProxies(
  context: OperationContext,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const { residentId } = personActor(context);
  if (residentId === null) throw refuse('access/not_allowed');
  const today = calendarDay(now.toISOString(), await communityTimeZone(tx));
  const forMe = await listProxyRecords(tx, { residentId });
  const byMe = await listProxyRecords(tx, { proxyResidentId: residentId });
  const acts = await listActs(tx, residentId);
  return {
    forMe: forMe.map((record) => describeProxy(record, today)),
    byMe: byMe.map((record) => describeProxy(record, today)),
    acts: acts.map((act) => ({
      id: act.id,
      what: describeAct(act),
      by: proxyMark(act.relation, maskName(act.proxyName)),
      actedAt: act.actedAt,
    })),
  };
}
