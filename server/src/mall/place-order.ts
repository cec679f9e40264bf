import { calendarDay, startOfDay } from '@linli/core/calendar/calendar-day';
import { addDays } from '@linli/core/calendar/date-arithmetic';
import { postTransfers } from '../ledger/post-transfers';
import { communityTimeZone } from '../platform/community-time-zone';
import type { OperationContext } from '../platform/operation-context';
import { assert, refuse } from '../platform/refuse';
import { findCounterName } from './counters.queries';
import type { EarningAccount } from './earning-account';
import { hashRedemptionCode } from './hash-redemption-code';
import { limitPeriods } from './limit-period';
import { obeyTerms } from './obey-terms';
import { redemptionCodeOf } from './redemption-code-of';
import { insertRedemption } from './redemptions.queries';
import { findRewardState, type TakenReward, takeStock, takeUse } from './rewards.queries';

/** What is wanted, for whom, and who asks for it. */
export interface Order {
  readonly rewardId: string;
  readonly buyer: EarningAccount;
  /** The same order has the same key, so that it is never paid twice. */
  readonly requestKey: string;
  readonly actorPersonId: string;
  readonly actorRole: string;
  /** Only what this counter hands out; undefined where the buyer chooses from the whole shelf. */
  readonly atCounterId?: string;
}

export interface PlacedOrder {
  readonly redemptionId: string;
  readonly rewardTitle: string;
  readonly points: number;
  readonly code: string;
  readonly balance: number;
  readonly validUntil: string;
}

/**
 * Points, stock and limit in one transaction: each is taken by a conditional update, so a refusal
 * of any of them leaves nothing behind. The account is locked late and for the shortest time.
 */
export async function placeOrder(context: OperationContext, order: Order): Promise<PlacedOrder> {
  const { tx, now } = context;
  const { buyer } = order;
  const timeZone = await communityTimeZone(tx);
  const today = calendarDay(now.toISOString(), timeZone);
  const reward = await takePiece(context, order, today);
  const { points, uses } = await obeyTerms(tx, buyer, reward, today);
  const redemptionId = context.ids.next();
  const paid = await pay(context, order, reward.title, { redemptionId, today, points });
  const code = redemptionCodeOf(context.secrets, redemptionId);
  const validUntil = lastInstantOf(addDays(today, reward.codeValidDays), timeZone);
  const redemption = {
    id: redemptionId,
    rewardId: order.rewardId,
    residentId: buyer.residentId,
    accountId: buyer.accountId,
    counterId: reward.counterId,
    rewardTitle: reward.title,
    points,
    codeHash: hashRedemptionCode(context.secrets, code),
    limitPeriodStart: limitPeriods(today)[reward.limitPeriod],
    validUntil,
    transferId: paid.transferId,
    uses,
  };
  await insertRedemption(tx, redemption, now);
  context.after({
    kind: 'redemption',
    residentId: buyer.residentId,
    redemptionId,
    state: 'reserved',
  });
  const { title: rewardTitle } = reward;
  return { redemptionId, rewardTitle, points, code, balance: paid.balance, validUntil };
}

async function takePiece(
  context: OperationContext,
  { rewardId, buyer, atCounterId }: Order,
  today: string,
): Promise<TakenReward> {
  const { tx } = context;
  const reward = await takeStock(tx, rewardId);
  if (!reward) {
    const found = await findRewardState(tx, rewardId);
    if (!found) throw refuse('request/not_found');
    throw refuse(found.state === 'hidden' ? 'mall/reward_not_offered' : 'mall/out_of_stock');
  }
  if (atCounterId !== undefined && reward.counterId !== atCounterId) {
    const other = await findCounterName(tx, reward.counterId);
    throw refuse('counter/other_counter', { counter: other?.name ?? '' });
  }
  const start = limitPeriods(today)[reward.limitPeriod];
  const limit = reward.perPersonLimit;
  if (!(await takeUse(tx, rewardId, buyer.residentId, start, limit))) {
    throw refuse('mall/limit_reached', { limit, period: reward.limitPeriod });
  }
  return reward;
}

async function pay(
  context: OperationContext,
  { buyer, requestKey, actorPersonId, actorRole }: Order,
  rewardTitle: string,
  order: { redemptionId: string; today: string; points: number },
): Promise<{ transferId: string; balance: number }> {
  const { tx, now } = context;
  const title = { zh: `兑换${rewardTitle}`, en: `Exchanged for ${rewardTitle}` };
  const post = {
    transferId: context.ids.next(),
    kind: 'redemption' as const,
    requestKey,
    accountId: buyer.accountId,
    holder: buyer.holder,
    residentId: buyer.residentId,
    actorPersonId,
    actorRole,
    rulebookVersion: null,
    ruleKey: null,
    title,
    reason: '',
    because: [],
    redemptionId: order.redemptionId,
    occurredAt: now.toISOString(),
    occurredOn: order.today,
    change: { spend: order.points },
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
