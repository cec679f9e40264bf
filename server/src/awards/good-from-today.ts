import { expiryDate } from '@linli/core/calendar/expiry-date';
import type { DecidedDeed } from './deed';

/**
 * A deed of December that is agreed to in January must not bring points that expired before they
 * came: the deed counts on its day, the points are good as long as those of today.
 */
export function goodFromToday(decided: DecidedDeed, today: string): DecidedDeed {
  const { decision, deed } = decided;
  const expiry = deed.rulebook?.document.expiry;
  if (decision.outcome !== 'award' || !expiry || expiry.kind === 'reset_to_base') return decided;
  return { ...decided, decision: { ...decision, expiresOn: expiryDate(expiry, today) } };
}
