import type { PollRow } from './polls.queries';

export type PollState = 'ahead' | 'open' | 'closed' | 'shown' | 'unread';

/** Half-open: at the very instant of its end a poll is closed. */
export function stateOf(poll: PollRow, now: Date): PollState {
  if (poll.shown !== null) return poll.shown ? 'shown' : 'unread';
  const at = now.toISOString();
  if (at >= endOf(poll)) return 'closed';
  return at < poll.opensAt ? 'ahead' : 'open';
}

/** When it ends, or ended before its time. */
export function endOf({ closesAt, closedAt }: PollRow): string {
  return closedAt ?? closesAt;
}
