import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { readNeighbours as operation } from '@linli/contract/reports';
import { calendarDay } from '@linli/core/calendar/calendar-day';
import { periodStart } from '@linli/core/calendar/period-start';
import { communityTimeZone } from '../platform/community-time-zone';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { honourList } from './honour-list';
import { findOwnMonth } from './honours.queries';

/** The same list as on the board; the own figures are seen by nobody else. */
export async function readNeighbours(
  context: OperationContext,
  _input: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, communityId, now } = context;
  const { residentId: myId } = personActor(context);
  if (myId === null) throw refuse('access/not_allowed');
  const timeZone = await communityTimeZone(tx);
  const today = calendarDay(now.toISOString(), timeZone);
  const thisMonth = periodStart(today, 'month');
  const { month, top, totals } = await honourList(tx, communityId, today, timeZone);
  return {
    month,
    top: top.map(({ residentId, ...honoured }) => ({ ...honoured, isMe: residentId === myId })),
    me: await findOwnMonth(tx, communityId, myId, thisMonth),
    community: { people: totals.people, deeds: totals.deeds },
  };
}
