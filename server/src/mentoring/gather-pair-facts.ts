import { ageOn, FULL_AGE_YEARS } from '@linli/core/calendar/age-on';
import { calendarDay } from '@linli/core/calendar/calendar-day';
import { addDays } from '@linli/core/calendar/date-arithmetic';
import type { PairFacts, PairSide } from '@linli/core/mentoring/why-not-pair';
import type { MentoringTerms } from '@linli/core/rules/mentoring-terms';
import { communityTimeZone } from '../platform/community-time-zone';
import type { OperationContext } from '../platform/operation-context';
import {
  type HeldPlace,
  listHeldPlaces,
  listSides,
  lockSides,
  type SideRow,
} from './sides.queries';

export interface GatheredPair {
  readonly mentor: SideRow;
  readonly learner: SideRow;
  readonly facts: PairFacts;
}

/**
 * Everything `whyNotPair` asks about two residents. Both are locked first, so that what is found
 * still holds when the pair is written; undefined when one of them is not of this community.
 */
export async function gatherPairFacts(
  { tx, now }: Pick<OperationContext, 'tx' | 'now'>,
  terms: MentoringTerms,
  pair: {
    readonly mentorResidentId: string;
    readonly learnerResidentId: string;
    readonly isConsentWritten: boolean;
  },
): Promise<GatheredPair | undefined> {
  const ids = [pair.mentorResidentId, pair.learnerResidentId];
  await lockSides(tx, ids);
  const rows = await listSides(tx, ids);
  const mentor = rows.find(({ id }) => id === pair.mentorResidentId);
  const learner = rows.find(({ id }) => id === pair.learnerResidentId);
  if (!mentor || !learner) return undefined;
  const today = calendarDay(now.toISOString(), await communityTimeZone(tx));
  const held = await listHeldPlaces(tx, ids, addDays(today, -terms.cooldownDays));
  const facts = {
    mentor: sideOf(mentor, held, today),
    learner: sideOf(learner, held, today),
    isHousehold: sameHome(mentor, learner),
    isConsentWritten: pair.isConsentWritten,
    today,
  };
  return { mentor, learner, facts };
}

function sideOf(row: SideRow, held: readonly HeldPlace[], today: string): PairSide {
  const ends = (side: 'mentorResidentId' | 'learnerResidentId') =>
    held.filter((place) => place[side] === row.id).map(({ endedOn }) => endedOn);
  return {
    earned: row.earned,
    isActive: row.state === 'active',
    // Lists come without birth dates more often than not; who is known as a minor counts as one.
    isOfFullAge: row.birthDate === null || ageOn(row.birthDate, today) >= FULL_AGE_YEARS,
    mentorOf: ends('mentorResidentId'),
    learnerOf: ends('learnerResidentId'),
  };
}

/** A phone is a family's: whoever shares it counts as one home. */
function sameHome(one: SideRow, other: SideRow): boolean {
  if (one.householdId !== null && one.householdId === other.householdId) return true;
  return one.signInId !== null && one.signInId === other.signInId;
}
