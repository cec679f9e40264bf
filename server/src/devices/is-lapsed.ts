import type { ReversalRecord } from './reversals.queries';

/** A proposal nobody confirmed within three days is over: what it would undo may have changed. */
export function isLapsed(
  { state, proposedAt }: Pick<ReversalRecord, 'state' | 'proposedAt'>,
  now: Date,
): boolean {
  return state === 'proposed' && now.getTime() - Date.parse(proposedAt) > CONFIRM_WITHIN_MS;
}

const CONFIRM_WITHIN_MS = 72 * 3_600_000;
