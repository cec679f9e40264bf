import type { OperationContext } from '../platform/operation-context';
import { deleteBindingCodes, deleteCodeUses, deleteUse } from './traces.queries';

const DAY_MS = 86_400_000;
/** Longer than an event may be late. */
const CODES_KEPT_MS = 7 * DAY_MS;
/** What waits for its user is counted on the day it happened, up to thirty days back. */
const USE_KEPT_MS = 40 * DAY_MS;

/** The job for counts and codes nothing asks about any more. */
export async function forgetDeviceTraces({
  tx,
  now,
}: Pick<OperationContext, 'tx' | 'now'>): Promise<number> {
  const before = (keptMs: number): Date => new Date(now.getTime() - keptMs);
  const codes = await deleteCodeUses(tx, before(CODES_KEPT_MS));
  const bindings = await deleteBindingCodes(tx, before(CODES_KEPT_MS));
  const uses = await deleteUse(tx, before(USE_KEPT_MS).toISOString().slice(0, 10));
  return codes + bindings + uses;
}
