import { communityTimeZone } from '../platform/community-time-zone';
import type { OperationContext } from '../platform/operation-context';
import { listBoundIds } from './bindings.queries';

/** Everybody who acts for a resident or for whom they act, or may soon: to them like family. */
export async function listBoundResidents(
  { tx, now }: Pick<OperationContext, 'tx' | 'now'>,
  residentId: string | null,
): Promise<ReadonlySet<string>> {
  if (residentId === null) return new Set();
  const timeZone = await communityTimeZone(tx);
  const bound = await listBoundIds(tx, residentId, { now, timeZone });
  return new Set(bound.map(({ id }) => id));
}
