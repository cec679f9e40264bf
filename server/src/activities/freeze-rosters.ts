import type { OperationContext } from '../platform/operation-context';
import { freezeRoster } from './freeze-roster';
import { lockBegunSessions } from './rosters.queries';

const SESSIONS_MAX = 50;

/** The job for sessions that have begun. Gives how many rosters it took down. */
export async function freezeRosters(
  context: Pick<OperationContext, 'tx' | 'now'>,
): Promise<number> {
  const begun = await lockBegunSessions(context.tx, context.now, SESSIONS_MAX);
  for (const { id } of begun) await freezeRoster(context, id);
  return begun.length;
}
