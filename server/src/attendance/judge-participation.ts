import { ageOn, FULL_AGE_YEARS } from '@linli/core/calendar/age-on';
import { calendarDay } from '@linli/core/calendar/calendar-day';
import {
  decideParticipation,
  grownUp,
  needsNoLook,
  type Participant,
} from '@linli/core/participation/decide-participation';
import { communityTimeZone } from '../platform/community-time-zone';
import type { BatchContext } from '../platform/operation-context';
import { Refusal, refuse } from '../platform/refuse';
import { readParticipants } from '../safety/read-participants';
import type { AcceptedScan } from './judge-scan';
import type { ReadScan } from './read-scans';

/** Says whether a scan may count, knowing who of the family was let in just before. */
export type JudgeParticipation = (scan: AcceptedScan) => Refusal | undefined;

/**
 * The same question as at sign-up, asked again at the door, also of walk-ins and of what waited
 * offline. Grown-ups at ordinary sessions cost nothing; the others are looked up in one question.
 */
export async function judgeParticipation(
  { tx }: Pick<BatchContext, 'tx'>,
  read: readonly ReadScan[],
): Promise<JudgeParticipation> {
  const timeZone = await communityTimeZone(tx);
  const ageOf = ({ birthDate, startsAt }: AcceptedScan) =>
    birthDate === null ? null : ageOn(birthDate, calendarDay(startsAt, timeZone));
  const looked = read.flatMap(({ judged }) =>
    judged instanceof Refusal || needsNoLook(judged, ageOf(judged)) ? [] : [judged],
  );
  const found = await readParticipants(tx, looked, 'here');
  const people = new Map<AcceptedScan, Participant>(
    looked.flatMap((scan, index) => {
      const person = found[index]?.person;
      return person ? [[scan, person]] : [];
    }),
  );
  const grownUpsHere = new Set<string>();
  return (scan) => {
    const ageYears = ageOf(scan);
    const person = people.get(scan) ?? { ...grownUp, ageYears };
    const isAccompanied =
      person.isAccompanied || homesOf(scan).some((home) => grownUpsHere.has(home));
    const refusal = decideParticipation(scan, { ...person, isAccompanied });
    if (refusal) return refuse(refusal.code, { ...refusal.details, residentId: scan.residentId });
    if (ageYears === null || ageYears >= FULL_AGE_YEARS) {
      for (const home of homesOf(scan)) grownUpsHere.add(home);
    }
    return undefined;
  };
}

/** A family is a household, or whoever shares a phone; company counts within one session. */
function homesOf({ sessionId, householdId, signInId }: AcceptedScan): string[] {
  return [householdId, signInId].flatMap((home) => (home === null ? [] : `${sessionId}/${home}`));
}
