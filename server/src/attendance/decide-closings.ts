import { calendarDay } from '@linli/core/calendar/calendar-day';
import {
  decideServiceMinutes,
  type ServiceDecision,
} from '@linli/core/rules/decide-service-minutes';
import { SERVICE_DAY_KEY } from '@linli/core/rules/limit-keys';
import { type DecidedDeed, type Deed, decideAwards } from '../awards/decide-awards';
import { findRulebookVersion } from '../governance/find-rulebook-version';
import { communityTimeZone } from '../platform/community-time-zone';
import type { Transaction } from '../platform/database';
import { assert } from '../platform/refuse';
import type { Closing } from './closing';
import { listServiceMinutes, lockResidents } from './service-record.queries';

export interface DecidedClosing {
  readonly closing: Closing;
  readonly minutes: number;
  /** The day the service belongs to: the one it began on. */
  readonly day: string;
  readonly service: ServiceDecision;
  /** Only for rules that award at check-out. */
  readonly award: DecidedDeed | undefined;
  readonly balance: number;
}

/** Hours, service minutes and points of ended attendances, decided together. */
export async function decideClosings(
  tx: Transaction,
  closings: readonly Closing[],
): Promise<DecidedClosing[]> {
  const timeZone = await communityTimeZone(tx);
  const residentIds = closings.map(({ attendance }) => attendance.residentId);
  await lockResidents(tx, [...new Set(residentIds)]);
  const days = closings.map(({ attendance }) => ({
    residentId: attendance.residentId,
    day: calendarDay(attendance.checkedInAt, timeZone),
  }));
  const recorded = await countRecorded(tx, days);
  const prepared: { deed: Deed; service: ServiceDecision; day: string }[] = [];
  for (const [index, closing] of closings.entries()) {
    const { residentId, day } = days[index] ?? {};
    assert(residentId && day, 'every attendance has its day');
    const key = `${residentId}/${day}`;
    const today = recorded.get(key) ?? 0;
    const deed = await deedOf(tx, closing, today);
    const service = decideService(deed, timeZone);
    recorded.set(key, today + service.minutes);
    prepared.push({ deed, service, day });
  }
  const awards = await decideAwards(
    tx,
    prepared.map(({ deed }) => deed),
  );
  return prepared.map(({ deed, service, day }, index) => {
    const [closing, award] = [closings[index], awards[index]];
    assert(closing && award, 'every attendance is decided');
    return {
      closing,
      minutes: deed.about.actualMinutes ?? 0,
      day,
      service,
      award: awardsAtCheckOut(deed) ? award : undefined,
      balance: award.balance,
    };
  });
}

async function countRecorded(
  tx: Transaction,
  days: readonly { residentId: string; day: string }[],
): Promise<Map<string, number>> {
  const distinct = new Map(days.map((day) => [`${day.residentId}/${day.day}`, day]));
  const rows = await listServiceMinutes(tx, [...distinct.values()]);
  return new Map(rows.map((row) => [`${row.residentId}/${row.day}`, row.minutes]));
}

async function deedOf(
  tx: Transaction,
  { attendance, checkedOutAt }: Closing,
  serviceMinutesToday: number,
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
    serviceMinutesToday,
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

function decideService(deed: Deed, timeZone: string): ServiceDecision {
  if (!deed.rulebook) return { minutes: 0, limits: [], because: [] };
  return decideServiceMinutes(deed.rulebook.document, {
    ...deed.about,
    ruleKey: deed.ruleKey,
    occurredAt: deed.occurredAt,
    timeZone,
    residentId: deed.residentId,
    usage: { [SERVICE_DAY_KEY]: deed.serviceMinutesToday ?? 0 },
  });
}

function awardsAtCheckOut({ rulebook, ruleKey }: Deed): boolean {
  const rule = rulebook?.document.rules.find((candidate) => candidate.key === ruleKey);
  return rule?.awardOn === 'check_out';
}
