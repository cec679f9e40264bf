import type { readBalance as operation } from '@linli/contract/ledger';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { calendarDay } from '@linli/core/calendar/calendar-day';
import { periodStart } from '@linli/core/calendar/period-start';
import { sumAmounts } from '@linli/core/ledger/amount';
import { communityTimeZone } from '../platform/community-time-zone';
import type { OperationContext } from '../platform/operation-context';
import { findEarned, listLots } from './accounts.queries';
import { findOwnAccount } from './find-own-account';

/** What the resident can spend now. Points past their day are gone, also before the nightly job. */
export async function readBalance(
  context: OperationContext,
  _input: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const { residentId, accountId, holder } = await findOwnAccount(context);
  const today = calendarDay(now.toISOString(), await communityTimeZone(tx));
  const lots = await listLots(tx, accountId, today);
  const earned = await findEarned(tx, residentId, periodStart(today, 'month'));
  return {
    balance: sumAmounts(lots.map((lot) => lot.amount)),
    holder,
    lots: lots.map(({ expiresOn, amount }) => ({
      expiresOn: expiresOn === 'infinity' ? null : expiresOn,
      amount,
    })),
    ...earned,
    asOf: now.toISOString(),
  };
}
