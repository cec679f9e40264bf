import { addDays } from '../calendar/date-arithmetic';
import type { MentoringTerms } from '../rules/mentoring-terms';

/** One of the two, with the pairs they are or were part of. */
export interface PairSide {
  /** Points earned ever. */
  earned: number;
  isActive: boolean;
  isOfFullAge: boolean;
  /** Calendar days on which pairs ended, as mentor and as learner; null for one that lives. */
  mentorOf: readonly (string | null)[];
  learnerOf: readonly (string | null)[];
}

export interface PairFacts {
  mentor: PairSide;
  learner: PairSide;
  /** They live together or share a phone. */
  isHousehold: boolean;
  /** The committee holds a written consent; for a minor it is the guardian's. */
  isConsentWritten: boolean;
  today: string;
}

export type WhyNotPair =
  | 'household'
  | 'left'
  | 'minor'
  | 'mentor_new'
  | 'learner_active'
  | 'mentor_full'
  | 'learner_taken'
  | 'learner_resting';

/** What stands against a pair, the plainest reason first; undefined when nothing does. */
export function whyNotPair(terms: MentoringTerms, facts: PairFacts): WhyNotPair | undefined {
  const { mentor, learner, today } = facts;
  if (facts.isHousehold) return 'household';
  if (!mentor.isActive || !learner.isActive) return 'left';
  const needsGuardian = !mentor.isOfFullAge || !learner.isOfFullAge;
  if (needsGuardian && !facts.isConsentWritten) return 'minor';
  if (mentor.earned < terms.learnerEarnedBelow) return 'mentor_new';
  if (learner.earned >= terms.learnerEarnedBelow) return 'learner_active';
  if (mentor.mentorOf.filter((end) => isHeld(end, terms, today)).length >= terms.perMentor) {
    return 'mentor_full';
  }
  if (learner.learnerOf.includes(null)) return 'learner_taken';
  if (learner.learnerOf.some((end) => isHeld(end, terms, today))) return 'learner_resting';
  return undefined;
}

/** A place stays taken until the cooldown is over, so that pairs are not changed for gain. */
export function isHeld(
  endedOn: string | null,
  { cooldownDays }: MentoringTerms,
  today: string,
): boolean {
  return endedOn === null || today < addDays(endedOn, cooldownDays);
}
