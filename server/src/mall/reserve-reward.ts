import type { reserveReward as operation } from '@linli/contract/mall';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { calendarDay, startOfDay } from '@linli/core/calendar/calendar-day';
import { addDays } from '@linli/core/calendar/date-arithmetic';
import { postTransfers } from '../ledger/post-transfers';
import { communityTimeZone } from '../platform/community-time-zone';
import { type OperationContext, personActor } from '../platform/operation-context';
import { assert, refuse } from '../platform/refuse';
import { type EarningAccount, earningAccount } from './earning-account';
import { hashRedemptionCode } from './hash-redemption-code';
import { limitPeriods } from './limit-period';
import { redemptionCodeOf } from './redemption-code-of';
import { insertRedemption } from './redemptions.queries';
import { findRewardState, type TakenReward, takeStock, takeUse } from './rewards.queries';

/**
 * Points, stock and limit in one transaction: each is taken by a conditional update, so a refusal
 * of any of them leaves nothing behind. The account is locked last and for the shortest time.
 */
export async function reserveReward(
  context: OperationContext,
  input: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const payer = await earningAccount(context, personActor(context));
  const timeZone = await communityTimeZone(tx);
  const today = calendarDay(now.toISOString(), timeZone);
  const { rewardId } = input.body;
  const reward = await takePiece(context, rewardId, payer.residentId, today);
  const redemptionId = context.ids.next();
  const paid = await pay(context, payer, reward, { redemptionId, today, ...input.body });
  const code = redemptionCodeOf(context.secrets, redemptionId);
  const validUntil = lastInstantOf(addDays(today, reward.codeValidDays), timeZone);
  const redemption = {
    id: redemptionId,
    rewardId,
    residentId: payer.residentId,
    accountId: payer.accountId,
    counterId: reward.counterId,
    rewardTitle: reward.title,
    points: reward.pricePoints,
    codeHash: hashRedemptionCode(context.secrets, code),
    limitPeriodStart: limitPeriods(today)[reward.limitPeriod],
    validUntil,
    transferId: paid.transferId,
  };
  await insertRedemption(tx, redemption, now);
  context.after({
    kind: 'redemption',
    residentId: payer.residentId,
    redemptionId,
    state: 'reserved',
  });
  return { redemptionId, code, balance: paid.balance, validUntil };
}

async function takePiece(
  context: OperationContext,
  rewardId: string,
  residentId: string,
  today: string,
): Promise<TakenReward> {
  const { tx } = context;
  const reward = await takeStock(tx, rewardId);
  if (!reward) {
    const found = await findRewardState(tx, rewardId);
    if (!found) throw refuse('request/not_found');
    throw refuse(found.state === 'hidden' ? 'mall/reward_not_offered' : 'mall/out_of_stock');
  }
  const start = limitPeriods(today)[reward.limitPeriod];
  const limit = reward.perPersonLimit;
  if (!(await takeUse(tx, rewardId, residentId, start, limit))) {
    throw refuse('mall/limit_reached', { limit, period: reward.limitPeriod });
  }
  return reward;
}

async function pay(
  context: OperationContext,
  payer: EarningAccount,
  reward: TakenReward,
  order: { redemptionId: string; requestId: string; today: string },
): Promise<{ transferId: string; balance: number }> {
  const { tx, now } = context;
  const actor = personActor(context);
  const title = { zh: `兑换${reward.title}`, en: `Exchanged for ${reward.title}` };
  const post = {
    transferId: context.ids.next(),
    kind: 'redemption' as const,
    requestKey: `reserveReward:${order.requestId}`,
    accountId: payer.accountId,
    holder: payer.holder,
    residentId: payer.residentId,
    actorPersonId: actor.personId,
    actorRole: 'resident',
    rulebookVersion: null,
    ruleKey: null,
    title,
    reason: '',
    because: [],
    redemptionId: order.redemptionId,
    occurredAt: now.toISOString(),
    occurredOn: order.today,
    change: { spend: reward.pricePoints },
  };
  const [outcome] = await postTransfers(tx, [post], now);
  assert(outcome, 'one outcome a post');
  if (!outcome.ok) throw refuse(outcome.code, outcome.details);
  // Only after the request itself was forgotten: nothing was taken now, so nothing is handed out.
  if (outcome.repeated) throw refuse('request/id_reused');
  return outcome;
}

/** Good through the whole last day; the instant itself still counts, so that its day is shown. */
function lastInstantOf(day: string, timeZone: string): string {
  return new Date(Date.parse(startOfDay(addDays(day, 1), timeZone)) - 1).toISOString();
}
