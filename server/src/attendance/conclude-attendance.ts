import { findRulebookVersion } from '../governance/find-rulebook-version';
import type { Transaction } from '../platform/database';
import { assert } from '../platform/refuse';
import type { Closing } from './closing';
import type { StandingAttendance } from './standing-attendance';

/**
 * An attendance as it is when it ends: what the rules are told now besides what they were told when
 * it began, by the rulebook that is in force now.
 */
export async function concludeAttendance(
  tx: Transaction,
  { attendance, checkedOutAt }: Closing,
  standing: ReadonlyMap<string, StandingAttendance>,
): Promise<StandingAttendance> {
  const before = standing.get(attendance.attendanceId);
  assert(before, 'an open attendance stands');
  const version = attendance.rulebookVersion;
  const { sessionId, startsAt, endsAt, ruleKey } = attendance;
  return {
    ...before,
    rulebook: version === null ? undefined : await findRulebookVersion(tx, version),
    facts: {
      ...before.facts,
      rulebookVersion: version,
      ruleKey,
      occurredAt: checkedOutAt,
      about: {
        ...before.facts.about,
        sessionId,
        startsAt,
        plannedMinutes: minutesBetween(startsAt, endsAt),
        actualMinutes: spentMinutes(attendance, checkedOutAt),
      },
    },
  };
}

/**
 * From in to out, but not before the session starts and never longer than it was planned: who
 * forgets to check out gains nothing.
 */
function spentMinutes(attendance: Closing['attendance'], checkedOutAt: string): number {
  const { checkedInAt, startsAt, endsAt } = attendance;
  const planned = minutesBetween(startsAt, endsAt);
  const sinceStart = minutesBetween(startsAt, checkedOutAt);
  const done = Math.min(minutesBetween(checkedInAt, checkedOutAt), sinceStart, planned);
  return Math.max(0, done);
}

function minutesBetween(from: string, until: string): number {
  return Math.floor((Date.parse(until) - Date.parse(from)) / 60_000);
}
