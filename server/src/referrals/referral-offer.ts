import { calendarDay } from '@linli/core/calendar/calendar-day';
import { type ReferralRule, referralRule } from '@linli/core/rules/referral-due';
import { findRulebookInForce } from '../governance/find-rulebook-in-force';
import { communityTimeZone } from '../platform/community-time-zone';
import type { OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';

/** The rule of this moment by which bringing a neighbour counts; refused where there is none. */
export async function referralOffer(
  context: Pick<OperationContext, 'tx' | 'now'>,
): Promise<ReferralRule> {
  const { tx, now } = context;
  const today = calendarDay(now.toISOString(), await communityTimeZone(tx));
  const rulebook = await findRulebookInForce(tx, now.toISOString());
  const rule = rulebook && referralRule(rulebook.document, today);
  if (!rule) throw refuse('referrals/not_offered');
  return rule;
}
