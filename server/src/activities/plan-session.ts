import type { planSession as operation } from '@linli/contract/activities';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { calendarDay } from '@linli/core/calendar/calendar-day';
import { communityTimeZone } from '../platform/community-time-zone';
import type { OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { refuseUninsured } from '../safety/refuse-uninsured';
import { lockActivity } from './activities.queries';
import { findSessionOrganizer } from './find-session-organizer';
import { sessionTimes } from './session-times';
import { insertSessions } from './sessions.queries';

/** One more session of an activity; what is not said is as the activity has it. */
export async function planSession(
  context: OperationContext,
  input: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now, ids } = context;
  const { startsAt, durationMinutes, place, capacity, organizerResidentId } = input.body;
  const activity = await lockActivity(tx, input.params.activityId);
  if (!activity) throw refuse('request/not_found');
  if (activity.state === 'closed') throw refuse('activities/session_not_open');
  const organizerPersonId = await findSessionOrganizer(context, organizerResidentId);
  const sessionId = ids.next();
  const times = sessionTimes(Date.parse(startsAt), durationMinutes);
  const day = calendarDay(times.startsAt, await communityTimeZone(tx));
  await refuseUninsured(tx, activity, [day]);
  const shared = {
    activityId: activity.id,
    place: place ?? activity.place,
    capacity: capacity === undefined ? activity.capacity : capacity,
    organizerPersonId,
  };
  await insertSessions(tx, [{ ...times, id: sessionId }], shared, now);
  return { sessionId };
}
