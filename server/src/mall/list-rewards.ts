import type { listRewards as operation } from '@linli/contract/mall';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { allows } from '@linli/contract/permissions';
import { calendarDay } from '@linli/core/calendar/calendar-day';
import { communityTimeZone } from '../platform/community-time-zone';
import type { OperationContext } from '../platform/operation-context';
import { earningAccount } from './earning-account';
import { limitPeriods } from './limit-period';
import { findSpendable } from './redemptions.queries';
import { listRewardRows, type RewardRow } from './rewards.queries';

/** The shelf as the asker sees it: anyone sees the goods, a resident also what can be had now. */
export async function listRewards(
  context: OperationContext,
  input: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, actor, now } = context;
  const person = actor.kind === 'person' ? actor : undefined;
  const residentId = person?.residentId ?? null;
  const mayChange = person !== undefined && allows(person.roles, 'reward.change');
  const timeZone = await communityTimeZone(tx);
  const today = calendarDay(now.toISOString(), timeZone);
  const starts = limitPeriods(today);
  const includeHidden = mayChange && input.query.includeHidden === 'true';
  const rows = await listRewardRows(tx, residentId, starts, includeHidden);
  const balance =
    person && residentId !== null
      ? await findSpendable(tx, (await earningAccount(context, person)).accountId, today)
      : null;
  return {
    balance,
    rewards: rows.map(({ taken, ...reward }) => ({
      ...reward,
      cannot: whyNot(reward, taken, balance),
      shortPoints: balance === null ? 0 : Math.max(0, reward.pricePoints - balance),
    })),
  };
}

function whyNot(
  reward: Omit<RewardRow, 'taken'>,
  taken: number,
  balance: number | null,
): 'out_of_stock' | 'limit_reached' | 'not_enough' | null {
  if (reward.stock === 0) return 'out_of_stock';
  if (reward.perPersonLimit !== null && taken >= reward.perPersonLimit) return 'limit_reached';
  if (balance !== null && balance < reward.pricePoints) return 'not_enough';
  return null;
}
