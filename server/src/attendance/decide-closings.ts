import type { AwardDecision } from '@linli/core/rules/award-decision';
import { type DecidedDeed, type Deed, decideAwards } from '../awards/decide-awards';
import { findRulebookVersion } from '../governance/find-rulebook-version';
import type { OperationContext } from '../platform/operation-context';
import { assert } from '../platform/refuse';
import { type RecordedTime, recordServedTime } from '../service-records/record-served-time';
import type { Closing } from './closing';

export interface DecidedClosing {
  readonly closing: Closing;
  readonly minutes: number;
  readonly service: RecordedTime;
  /** Only for rules that award at check-out. */
  readonly award: DecidedDeed | undefined;
  readonly balance: number;
}

/** Hours and points of ended attendances, decided together; the service record is written. */
export async function decideClosings(
  context: Pick<OperationContext, 'tx' | 'now' | 'ids'>,
  closings: readonly Closing[],
  closedBy: string | null,
): Promise<DecidedClosing[]> {
  const deeds: Deed[] = [];
  for (const closing of closings) deeds.push(await deedOf(context, closing));
  const served = closings.map(({ attendance }, index) => {
    const deed = deeds[index];
    assert(deed, 'every closing has its deed');
    return {
      attendanceId: attendance.attendanceId,
      residentId: attendance.residentId,
      ruleKey: attendance.ruleKey,
      rulebook: deed.rulebook?.document,
      plannedMinutes: deed.about.plannedMinutes ?? 0,
      beganAt: later(attendance.checkedInAt, attendance.startsAt),
      minutes: deed.about.actualMinutes ?? 0,
    };
  });
  const recorded = await recordServedTime(context, served, {
    kind: 'attendance',
    recordedBy: closedBy,
  });
  const awards = await decideAwards(
    context.tx,
    deeds.map((deed, index) => ({
      ...deed,
      serviceMinutesToday: recorded[index]?.minutesBefore ?? 0,
    })),
  );
  return closings.map((closing, index) => {
    const [deed, service, award] = [deeds[index], recorded[index], awards[index]];
    assert(deed && service && award, 'every closing is decided');
    return {
      closing,
      minutes: deed.about.actualMinutes ?? 0,
      service,
      award: awardsAtCheckOut(deed) ? withService(award, service) : undefined,
      balance: award.balance,
    };
  });
}

/** What the record really holds is told, also where two sessions overlap. */
function withService(decided: DecidedDeed, service: RecordedTime): DecidedDeed {
  const { decision } = decided;
  const reasons = decision.because.filter((reason) => reason.code !== 'service_minutes');
  const because = [...reasons, ...service.because];
  return { ...decided, decision: { ...decision, because } satisfies AwardDecision };
}

async function deedOf(
  { tx }: Pick<OperationContext, 'tx'>,
  { attendance, checkedOutAt }: Closing,
): Promise<Deed> {
  const version = attendance.rulebookVersion;
  return {
    residentId: attendance.residentId,
    householdId: attendance.householdId,
    ruleKey: attendance.ruleKey,
    occurredAt: checkedOutAt,
    rulebook: version === null ? undefined : await findRulebookVersion(tx, version),
    about: {
      plannedMinutes: minutesBetween(attendance.startsAt, attendance.endsAt),
      actualMinutes: spentMinutes(attendance, checkedOutAt),
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

function later(one: string, other: string): string {
  return one > other ? one : other;
}

function awardsAtCheckOut({ rulebook, ruleKey }: Deed): boolean {
  const rule = rulebook?.document.rules.find((candidate) => candidate.key === ruleKey);
  return rule?.awardOn === 'check_out';
}
