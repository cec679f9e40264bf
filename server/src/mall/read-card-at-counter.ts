import type { readCardAtCounter as operation } from '@linli/contract/counter-cards';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { calendarDay } from '@linli/core/calendar/calendar-day';
import { maskName } from '@linli/core/people/mask-name';
import { findCardHolder } from '../cards/find-card-holder';
import { communityTimeZone } from '../platform/community-time-zone';
import type { OperationContext } from '../platform/operation-context';
import { loadBuyerTerms, priceOf } from './buyer-terms';
import { earningAccount } from './earning-account';
import { limitPeriods } from './limit-period';
import { openCounter } from './open-counter';
import { listWaitingOf } from './redemptions.queries';
import { listRewardRows } from './rewards.queries';
import { whyNot } from './why-not';

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
  const terms = await loadBuyerTerms(tx, await earningAccount(context, holder), today);
  const shelf = await listRewardRows(tx, holder.residentId, limitPeriods(today), false);
  const toHave = shelf.filter((row) => row.counterId === counter.id && whyNot(row, terms) === null);
  return {
    residentId: holder.residentId,
    maskedName: maskName(holder.name),
    buildingName: holder.buildingName,
    balance: terms.balance,
    waiting: await listWaitingOf(tx, holder.residentId, now),
    rewards: toHave.slice(0, REWARDS_SHOWN).map((row) => ({
      id: row.id,
      title: row.title,
      picture: row.picture,
      pricePoints: priceOf(terms.buyer, row),
      stock: row.stock,
    })),
  };
}
