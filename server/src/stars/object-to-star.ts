import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { objectToStar as operation } from '@linli/contract/stars';
import { calendarDay } from '@linli/core/calendar/calendar-day';
import { communityTimeZone } from '../platform/community-time-zone';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { findProposal, insertObjection } from './objections.queries';

export async function objectToStar(
  context: OperationContext,
  { params, body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now, ids } = context;
  const { personId } = personActor(context);
  const { proposalId: eventId } = params;
  const today = calendarDay(now.toISOString(), await communityTimeZone(tx));
  const objection = { id: ids.next(), eventId, personId, reason: body.reason, today };
  if ((await insertObjection(tx, objection, now)) === 0) {
    const known = await findProposal(tx, eventId, personId);
    if (known?.kind !== 'proposed') throw refuse('request/not_found');
    throw refuse(known.isObjected ? 'stars/objected' : 'stars/notice_over');
  }
  return { done: true };
}
