import { calendarDay } from '@linli/core/calendar/calendar-day';
import type { EarningRule } from '@linli/core/rules/earning-rule';
import { findDeedRule } from '@linli/core/rules/find-deed-rule';
import { findRulebookInForce } from '../governance/find-rulebook-in-force';
import type { PublishedRulebook } from '../governance/find-rulebook-version';
import { communityTimeZone } from '../platform/community-time-zone';
import type { OperationContext } from '../platform/operation-context';

export interface CheckInRule {
  readonly today: string;
  /** Undefined where no daily check-in is offered, or it is stopped. */
  readonly offered:
    | { readonly rulebook: PublishedRulebook; readonly rule: EarningRule }
    | undefined;
}

/** Today by the community's calendar, and what its rules say about checking in. */
export async function checkInRule({
  tx,
  now,
}: Pick<OperationContext, 'tx' | 'now'>): Promise<CheckInRule> {
  const today = calendarDay(now.toISOString(), await communityTimeZone(tx));
  const rulebook = await findRulebookInForce(tx, now.toISOString());
  const rule = rulebook && findDeedRule(rulebook.document, 'daily_check_in', today);
  return { today, offered: rulebook && rule && !rule.stopped ? { rulebook, rule } : undefined };
}
