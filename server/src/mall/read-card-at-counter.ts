import type { readCardAtCounter as operation } from '@linli/contract/counter-cards';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { calendarDay } from '@linli/core/calendar/calendar-day';
import { maskName } from '@linli/core/people/mask-name';
import { findCardHolder } from '../cards/find-card-holder';
import { communityTimeZone } from '../platform/community-time-zone';
import type { OperationContext } from '../platform/operation-context';
import { earningAccount } from './earning-account';
import { limitPeriods } from './limit-period';
import { openCounter } from './open-counter';
import { findSpendable, listWaitingOf } from './redemptions.queries';
import { listRewardRows, type RewardRow } from './rewards.queries';

/** A short list: what the clerk reads aloud and someone without a phone says yes or no to. */
const REWARDS_SHOWN = 12;

export async function readCardAtCounter(
  context: OperationContext,
  { params, body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const counter = await openCounter(context, params.counterId);
  const holder = await findCardHolder(context, body.code);
  const today = calendarDay(now.toISOString(), await communityTimeZone(tx));
  const { accountId } = await earningAccount(context, holder);
  const balance = await findSpendable(tx, accountId, today);
  const shelf = await listRewardRows(tx, holder.residentId, limitPeriods(today), false);
  const toHave = shelf.filter((row) => row.counterId === counter.id && canHave(row, balance));
  return {
    residentId: holder.residentId,
    maskedName: maskName(holder.name),
    buildingName: holder.buildingName,
    balance,
    waiting: await listWaitingOf(tx, holder.residentId, now),
    rewards: toHave.slice(0, REWARDS_SHOWN).map(({ id, title, picture, pricePoints, stock }) => ({
      id,
      title,
      picture,
      pricePoints,
      stock,
    })),
  };
}

function canHave(row: RewardRow, balance: number): boolean {
  const within = row.perPersonLimit === null || row.taken < row.perPersonLimit;
  return row.stock > 0 && within && row.pricePoints <= balance;
}
