import { communityTimeZone } from '../platform/community-time-zone';
import type { OperationContext } from '../platform/operation-context';
import { areResidentsBound } from './bindings.queries';

/** One of the two acts for the other, or may soon: then neither decides anything for the other. */
export async function areBound(
  { tx, now }: Pick<OperationContext, 'tx' | 'now'>,
  residentId: string,
  otherId: string | null,
): Promise<boolean> {
  if (otherId === null) return false;
  const timeZone = await communityTimeZone(tx);
  return areResidentsBound(tx, residentId, otherId, { now, timeZone });
}
