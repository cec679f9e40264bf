import { ageOn } from '@linli/core/calendar/age-on';
import { calendarDay } from '@linli/core/calendar/calendar-day';
import { findRulebookVersion } from '../governance/find-rulebook-version';
import { communityTimeZone } from '../platform/community-time-zone';
import type { Transaction } from '../platform/database';
import {
  listStandingRows,
  listTies,
  lockAttendances,
  type StandingRow,
  type Ties,
} from './standing.queries';
import type { KeptFacts, StandingAttendance } from './standing-attendance';

/**
 * Attendances and everyone at the same session who belongs to them, and to those in turn: to decide
 * one, all of its company must be known. They are held first, so that an award that is being made
 * elsewhere is waited for and then seen.
 */
export async function loadStanding(
  tx: Transaction,
  ids: readonly string[],
): Promise<StandingAttendance[]> {
  const timeZone = await communityTimeZone(tx);
  const loaded = new Map<string, StandingAttendance>();
  for (let wanted = [...ids]; wanted.length > 0; ) {
    await lockAttendances(tx, wanted);
    const rows = await listStandingRows(tx, wanted);
    const ties = await listTies(
      tx,
      rows.map((row) => ({ ...row, day: calendarDay(row.startsAt, timeZone) })),
    );
    for (const [index, row] of rows.entries()) {
      loaded.set(row.id, await standingOf(tx, row, ties[index], timeZone));
    }
    const company = new Set(ties.flatMap(({ companyIds }) => companyIds));
    wanted = [...company].filter((id) => !loaded.has(id));
  }
  return [...loaded.values()];
}

async function standingOf(
  tx: Transaction,
  row: StandingRow,
  ties: Ties | undefined,
  timeZone: string,
): Promise<StandingAttendance> {
  const facts = row.facts ?? factsUnkept(row, timeZone);
  const version = facts.rulebookVersion;
  return {
    id: row.id,
    sessionId: row.sessionId,
    residentId: row.residentId,
    title: row.title,
    recorder: { personId: row.checkedInBy, role: facts.recorderRole },
    pairs: ties?.pairs ?? [],
    facts,
    rulebook: version === null ? undefined : await findRulebookVersion(tx, version),
    transfers: row.transfers,
    isCorrected: row.isCorrected,
    waiting: row.waiting,
  };
}

/** Of before the facts were kept: it counts as company, and is itself never decided again. */
function factsUnkept(row: StandingRow, timeZone: string): KeptFacts {
  const { birthDate, checkedInAt, householdId, activityId } = row;
  const ageYears = birthDate && ageOn(birthDate, calendarDay(checkedInAt, timeZone));
  return {
    rulebookVersion: null,
    ruleKey: '',
    occurredAt: checkedInAt,
    householdId,
    activityId,
    recorderRole: null,
    earnedBefore: 0,
    about: { ageYears: ageYears === '' ? null : ageYears },
  };
}
