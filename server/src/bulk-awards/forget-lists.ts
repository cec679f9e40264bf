import type { OperationContext } from '../platform/operation-context';
import { withdrawOldLists } from './bulk-awards.queries';
import { forgetTyped } from './rows.queries';

const KEPT_MS = 7 * 86_400_000;

/**
 * The job that takes back what nobody submitted in a week. Of lists that were taken back no names
 * are kept: they may be of people who never asked to be here.
 */
export async function forgetLists({
  tx,
  now,
}: Pick<OperationContext, 'tx' | 'now'>): Promise<number> {
  const before = new Date(now.getTime() - KEPT_MS);
  await withdrawOldLists(tx, before);
  return forgetTyped(tx, before);
}
