import { calendarDay } from '@linli/core/calendar/calendar-day';
import { addDays } from '@linli/core/calendar/date-arithmetic';
import { isHeld } from '@linli/core/mentoring/why-not-pair';
import type { MentoringTerms } from '@linli/core/rules/mentoring-terms';
import { communityTimeZone } from '../platform/community-time-zone';
import type { OperationContext } from '../platform/operation-context';
import { assert } from '../platform/refuse';
import { countWaiting, type Side } from './requests.queries';
import { listHeldPlaces, listSides } from './sides.queries';

export interface Standing {
  readonly role: Side;
  /** Partners the resident may still ask for: places neither held, resting, nor asked for. */
  readonly placesLeft: number;
}

/** On which side a resident stands, and for how many partners there is room. */
export async function findStanding(
  { tx, now }: Pick<OperationContext, 'tx' | 'now'>,
  terms: MentoringTerms,
  residentId: string,
): Promise<Standing> {
  const today = calendarDay(now.toISOString(), await communityTimeZone(tx));
  const [row] = await listSides(tx, [residentId]);
  assert(row, 'an acting resident is in the community');
  const role = row.earned < terms.learnerEarnedBelow ? 'learner' : 'mentor';
  const places = await listHeldPlaces(tx, [residentId], addDays(today, -terms.cooldownDays));
  const own = role === 'mentor' ? 'mentorResidentId' : 'learnerResidentId';
  const held = places.filter(
    (place) => place[own] === residentId && isHeld(place.endedOn, terms, today),
  );
  const waiting = await countWaiting(tx, residentId, role);
  const room = role === 'mentor' ? terms.perMentor : 1;
  return { role, placesLeft: Math.max(0, room - held.length - waiting) };
}
