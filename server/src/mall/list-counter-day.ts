import type { listCounterDay as operation } from '@linli/contract/counters';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { calendarDay, startOfDay } from '@linli/core/calendar/calendar-day';
import { maskName } from '@linli/core/people/mask-name';
import { communityTimeZone } from '../platform/community-time-zone';
import type { OperationContext } from '../platform/operation-context';
import { countWaiting, listHandedOut } from './counters.queries';
import { openCounter } from './open-counter';

export async function listCounterDay(
  context: OperationContext,
  input: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const counter = await openCounter(context, input.params.counterId);
  const timeZone = await communityTimeZone(tx);
  const since = startOfDay(calendarDay(now.toISOString(), timeZone), timeZone);
  const handedOut = await listHandedOut(tx, counter.id, since);
  return {
    redemptions: handedOut.map(({ residentName, ...redemption }) => ({
      ...redemption,
      maskedName: maskName(residentName),
    })),
    waitingCount: await countWaiting(tx, counter.id, now),
  };
}
