import { calendarDay } from '@linli/core/calendar/calendar-day';
import { type DueReferral, findDueReferral } from '@linli/core/rules/referral-due';
import type { Rulebook } from '@linli/core/rules/rulebook';
import { findRulebookVersion } from '../governance/find-rulebook-version';
import { communityTimeZone } from '../platform/community-time-zone';
import type { Transaction } from '../platform/database';
import { assert } from '../platform/refuse';
import { type CountedDeedRow, listCountedDeeds } from './referrals.queries';
import { listSides, type MovedReferral, type SideRow } from './settlement.queries';

/** A referral with its two people, and the deed that makes it due, if one does. */
export interface LookedAt extends MovedReferral {
  readonly newcomer: SideRow;
  readonly referrer: SideRow;
  readonly registeredOn: string;
  readonly due: DueReferral<RuledDeed> | undefined;
}

export interface RuledDeed extends CountedDeedRow {
  readonly rulebook: Rulebook;
}

/** Counts what the newcomers did by the rules that were in force for each deed. */
export async function lookAtReferrals(
  tx: Transaction,
  moved: readonly MovedReferral[],
): Promise<LookedAt[]> {
  const timeZone = await communityTimeZone(tx);
  const newcomerIds = moved.map(({ newcomerId }) => newcomerId);
  const referrerIds = moved.map(({ referrerId }) => referrerId);
  const found = await listSides(tx, [...newcomerIds, ...referrerIds]);
  const sides = new Map(found.map((side) => [side.residentId, side]));
  const deeds = await withRulebooks(tx, await listCountedDeeds(tx, newcomerIds));
  return moved.map((referral) => {
    const newcomer = sides.get(referral.newcomerId);
    const referrer = sides.get(referral.referrerId);
    assert(newcomer && referrer, 'both of a referral are residents');
    const registeredOn = calendarDay(newcomer.registeredAt, timeZone);
    const own = deeds.filter(({ newcomerId }) => newcomerId === referral.newcomerId);
    return {
      ...referral,
      newcomer,
      referrer,
      registeredOn,
      due: findDueReferral(own, registeredOn),
    };
  });
}

async function withRulebooks(
  tx: Transaction,
  deeds: readonly CountedDeedRow[],
): Promise<RuledDeed[]> {
  const ruled: RuledDeed[] = [];
  for (const deed of deeds) {
    const rulebook = await findRulebookVersion(tx, deed.rulebookVersion);
    assert(rulebook, 'a published version never goes away');
    ruled.push({ ...deed, rulebook: rulebook.document });
  }
  return ruled;
}
