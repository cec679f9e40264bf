import type { updateActivity as operation } from '@linli/contract/activities';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { calendarDay } from '@linli/core/calendar/calendar-day';
import { communityTimeZone } from '../platform/community-time-zone';
import type { OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { refuseUninsured } from '../safety/refuse-uninsured';
import {
  type ActivityTerms,
  changeActivity,
  changeComingSessions,
  lockActivity,
  lockComingSessions,
} from './activities.queries';
import { refuseAgesApart } from './refuse-ages-apart';

type Body = InputOf<typeof operation>['body'];

/**
 * Changes what was said about an activity; sessions still to come follow, past ones stay. Who has
 * a place keeps it, and is looked at again at the door.
 */
export async function updateActivity(
  context: OperationContext,
  input: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const { activityId } = input.params;
  const { title, description, place, state, capacity } = input.body;
  const activity = await lockActivity(tx, activityId);
  if (!activity) throw refuse('request/not_found');
  const terms = termsAfter(activity, input.body);
  refuseAgesApart(terms);
  const change = {
    title: title ?? null,
    description: description ?? null,
    place: place ?? null,
    terms,
    state: state ?? null,
    changesCapacity: capacity !== undefined,
    capacity: capacity ?? null,
  };
  const coming = await lockComingSessions(tx, activityId, now);
  if (terms.riskLevel !== activity.riskLevel) {
    const timeZone = await communityTimeZone(tx);
    const days = coming.map(({ startsAt }) => calendarDay(startsAt, timeZone));
    await refuseUninsured(tx, { ...terms, category: activity.category }, days);
  }
  if (place !== undefined || capacity !== undefined) {
    const signups = Math.max(0, ...coming.map((session) => session.signupCount));
    if (typeof capacity === 'number' && signups > capacity) {
      throw refuse('activities/capacity_below_signups', { signups });
    }
    const sessionIds = coming.map(({ id }) => id);
    await changeComingSessions(tx, sessionIds, change);
  }
  await changeActivity(tx, activityId, change);
  return { done: true };
}

/** What is not named stays; risk without words would be agreed to by nobody. */
function termsAfter(before: ActivityTerms, body: Body): ActivityTerms {
  const keep = <Value>(given: Value | undefined, kept: Value) =>
    given === undefined ? kept : given;
  const terms = {
    riskLevel: keep(body.riskLevel, before.riskLevel),
    riskText: keep(body.riskText, before.riskText),
    minAge: keep(body.minAge, before.minAge),
    maxAge: keep(body.maxAge, before.maxAge),
    requiredTraining: keep(body.requiredTraining, before.requiredTraining),
    requiredQualification: keep<string | null>(
      body.requiredQualification,
      before.requiredQualification,
    ),
    recordingUnit: keep(body.recordingUnit, before.recordingUnit),
  };
  if (terms.riskLevel !== 'none' && terms.riskText.trim() === '') {
    throw refuse('request/invalid', { fields: [{ field: 'body.riskText', problem: 'required' }] });
  }
  return terms;
}
