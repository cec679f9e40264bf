import { calendarDay } from '@linli/core/calendar/calendar-day';
import type { EarningRule } from '@linli/core/rules/earning-rule';
import { findDeedRule } from '@linli/core/rules/find-deed-rule';
import { findRulebookInForce } from '../governance/find-rulebook-in-force';
import type { PublishedRulebook } from '../governance/find-rulebook-version';
import { communityTimeZone } from '../platform/community-time-zone';
import type { OperationContext } from '../platform/operation-context';

/** The rulebook of this moment and what it says about taking part in polls, if anything. */
export async function pollRule({
  tx,
  now,
}: Pick<OperationContext, 'tx' | 'now'>): Promise<
  { rulebook: PublishedRulebook; rule: EarningRule } | undefined
> {
  const rulebook = await findRulebookInForce(tx, now.toISOString());
  if (!rulebook) return undefined;
  const day = calendarDay(now.toISOString(), await communityTimeZone(tx));
  const rule = findDeedRule(rulebook.document, 'poll', day);
  return rule && { rulebook, rule };
}
