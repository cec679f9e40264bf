import type { OperationContext } from '../platform/operation-context';
import { cancelSignupsOfLeft } from './signups.queries';

/**
 * The job for those who moved away: they cannot give their places back themselves any more, so
 * that the places of sessions to come are free for others again. Gives how many.
 */
export function freePlaces({ tx, now }: Pick<OperationContext, 'tx' | 'now'>): Promise<number> {
  return cancelSignupsOfLeft(tx, now);
}
