import type { Deed, KnownFacts } from '../awards/deed';
import type { StandingAttendance } from './standing-attendance';

/** The deed behind an attendance, with or without those who came along. */
export function deedOf(attendance: StandingAttendance, company: Partial<KnownFacts> = {}): Deed {
  const { facts, rulebook, residentId, sessionId, recorder } = attendance;
  return {
    residentId,
    householdId: facts.householdId,
    ruleKey: facts.ruleKey,
    occurredAt: facts.occurredAt,
    rulebook,
    about: { ...facts.about, ...company },
    issuer: { personId: recorder.personId, activityId: facts.activityId, sessionId },
  };
}

/** For every counter a decision may touch, whoever of the resident's pairs is there. */
export function deedsToLookUp(attendance: StandingAttendance): Deed[] {
  const pairs = attendance.pairs.map(({ id: pairId }) => {
    const mentoring = { role: 'learner' as const, learnerEarnedBefore: 0, pairId };
    return deedOf(attendance, { mentoring });
  });
  return [deedOf(attendance, {}), ...pairs];
}
