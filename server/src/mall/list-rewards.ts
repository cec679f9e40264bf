import type { listRewards as operation } from '@linli/contract/mall';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { allows } from '@linli/contract/permissions';
import { calendarDay } from '@linli/core/calendar/calendar-day';
import { spendablePoints } from '@linli/core/rules/unspendable-points';
import { findRulebookInForce } from '../governance/find-rulebook-in-force';
import { communityTimeZone } from '../platform/community-time-zone';
import type { OperationContext } from '../platform/operation-context';
import { type BuyerTerms, loadBuyerTerms, priceOf } from './buyer-terms';
import { describeTerms } from './describe-terms';
import { earningAccount } from './earning-account';
import { limitPeriods } from './limit-period';
import { listRewardRows } from './rewards.queries';
import { whyNot } from './why-not';

/** The shelf as the asker sees it: anyone sees the goods, a resident also what can be had now. */
export async function listRewards(
  context: OperationContext,
  input: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, actor, now } = context;
  const person = actor.kind === 'person' ? actor : undefined;
  const mayChange = person !== undefined && allows(person.roles, 'reward.change');
  const today = calendarDay(now.toISOString(), await communityTimeZone(tx));
  const includeHidden = mayChange && input.query.includeHidden === 'true';
  const residentId = person?.residentId ?? null;
  const rows = await listRewardRows(tx, residentId, limitPeriods(today), includeHidden);
  const buyer =
    person && residentId !== null
      ? await loadBuyerTerms(tx, await earningAccount(context, person), today)
      : undefined;
  const rulebook =
    buyer?.buyer.rulebook ?? (await findRulebookInForce(tx, now.toISOString()))?.document;
  return {
    balance: buyer?.balance ?? null,
    terms: rulebook
      ? { ...describeTerms(rulebook, today), suspendedUntil: buyer?.suspendedUntil ?? null }
      : null,
    rewards: rows.map((row) => {
      const { taken: _, ...reward } = row;
      const pricePoints = priceOf({ rulebook }, reward);
      return {
        ...reward,
        pricePoints,
        cannot: whyNot(row, buyer),
        shortPoints: buyer ? Math.max(0, pricePoints - spendable(buyer)) : 0,
      };
    }),
  };
}

function spendable({ buyer, balance }: BuyerTerms): number {
  return buyer.rulebook ? spendablePoints(buyer.rulebook, balance) : balance;
}
