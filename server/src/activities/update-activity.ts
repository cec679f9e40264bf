import type { updateActivity as operation } from '@linli/contract/activities';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import {
  changeActivity,
  changeComingSessions,
  lockActivity,
  lockComingSessions,
} from './activities.queries';

/** Changes what was said about an activity; sessions still to come follow, past ones stay. */
export async function updateActivity(
  context: OperationContext,
  input: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const { activityId } = input.params;
  const { title, description, place, riskText, state, capacity } = input.body;
  if (!(await lockActivity(tx, activityId))) throw refuse('request/not_found');
  const change = {
    title: title ?? null,
    description: description ?? null,
    place: place ?? null,
    riskText: riskText ?? null,
    state: state ?? null,
    changesCapacity: capacity !== undefined,
    capacity: capacity ?? null,
  };
  if (place !== undefined || capacity !== undefined) {
    const coming = await lockComingSessions(tx, activityId, now);
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
