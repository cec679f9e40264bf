import { ageOn } from '@linli/core/calendar/age-on';
import { calendarDay } from '@linli/core/calendar/calendar-day';
import { findRulebookVersion } from '../governance/find-rulebook-version';
import type { BatchContext } from '../platform/operation-context';
import type { CheckIn } from './check-in';
import { recorderOf } from './recorder';
import type { Arriving } from './settle-arrivals';
import type { KeptFacts } from './standing-attendance';

/** Check-ins as the rules are asked about them, with the facts that will be kept. */
export async function arrivalsOf(
  { tx }: BatchContext,
  checkIns: readonly CheckIn[],
  timeZone: string,
): Promise<Arriving[]> {
  const arriving: Arriving[] = [];
  for (const checkIn of checkIns) {
    const { scan, attendanceId } = checkIn;
    const version = scan.rulebookVersion;
    arriving.push({
      id: attendanceId,
      sessionId: scan.sessionId,
      residentId: scan.residentId,
      title: scan.title,
      startsAt: scan.startsAt,
      recorder: recorderOf(checkIn.actor),
      facts: factsOf(checkIn, timeZone),
      rulebook: version === null ? undefined : await findRulebookVersion(tx, version),
    });
  }
  return arriving;
}

function factsOf({ scan, actor }: CheckIn, timeZone: string): KeptFacts {
  const day = calendarDay(scan.at, timeZone);
  return {
    rulebookVersion: scan.rulebookVersion,
    ruleKey: scan.ruleKey,
    occurredAt: scan.at,
    householdId: scan.householdId,
    activityId: scan.activityId,
    recorderRole: recorderOf(actor).role,
    earnedBefore: 0,
    about: {
      sessionId: scan.sessionId,
      startsAt: scan.startsAt,
      plannedMinutes: Math.floor((Date.parse(scan.endsAt) - Date.parse(scan.startsAt)) / 60_000),
      ageYears: scan.birthDate === null ? null : ageOn(scan.birthDate, day),
      registeredOn: calendarDay(scan.registeredAt, timeZone),
    },
  };
}
