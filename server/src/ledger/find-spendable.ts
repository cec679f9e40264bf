import { sumAmounts } from '@linli/core/ledger/amount';
import type { Transaction } from '../platform/database';
import { listLots } from './accounts.queries';

/** Points that can be spent today: those past their day are gone, also before the job took them. */
export async function findSpendable(
  tx: Transaction,
  accountId: string,
  today: string,
): Promise<number> {
  const lots = await listLots(tx, accountId, today);
  return sumAmounts(lots.map(({ amount }) => amount));
}
