import { calendarDay } from '@linli/core/calendar/calendar-day';
import type { ReferralTerms } from '@linli/core/rules/earning-rule';
import { lastReferralDay } from '@linli/core/rules/referral-due';
import { communityTimeZone } from '../platform/community-time-zone';
import type { OperationContext } from '../platform/operation-context';
import { assert } from '../platform/refuse';
import { listCountedDeeds, listParties } from './referrals.queries';

/**
 * The last day on which a newcomer may say who brought them; null when that is over: too many days
 * have passed, or a deed of theirs counted already, so that it is known what it would bring.
 */
export async function findSayUntil(
  { tx, now }: Pick<OperationContext, 'tx' | 'now'>,
  terms: ReferralTerms,
  newcomerId: string,
): Promise<string | null> {
  const timeZone = await communityTimeZone(tx);
  const [newcomer] = await listParties(tx, [newcomerId]);
  assert(newcomer, 'an acting resident is in the community');
  const until = lastReferralDay(terms, calendarDay(newcomer.registeredAt, timeZone));
  if (calendarDay(now.toISOString(), timeZone) > until) return null;
  const deeds = await listCountedDeeds(tx, [newcomerId]);
  return deeds.length > 0 ? null : until;
}
