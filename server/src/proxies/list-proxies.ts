import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { listProxies as operation } from '@linli/contract/proxies';
import { calendarDay } from '@linli/core/calendar/calendar-day';
import { maskName } from '@linli/core/people/mask-name';
import { communityTimeZone } from '../platform/community-time-zone';
import type { OperationContext } from '../platform/operation-context';
import { listProxyRecords } from './bindings.queries';
import { describeProxy } from './describe-proxy';

export async function listProxies(
  context: OperationContext,
  { query }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const today = calendarDay(now.toISOString(), await communityTimeZone(tx));
  const records = await listProxyRecords(tx, { residentId: query.residentId });
  return { proxies: records.map((record) => describeProxy(record, today, maskName)) };
}
