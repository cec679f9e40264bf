import type { PostedLimit } from '../ledger/post-transfers';
import type { Deed } from './deed';
import { possibleCounters } from './possible-counters';
import { factName, type Tally } from './tally';

/**
 * What an award adds to the counters of who gives it: the person's day, which is always counted,
 * and the month or the session where somebody set a budget.
 */
export function issuerCounters(
  deed: Deed,
  timeZone: string,
  tally: Tally,
  points: number,
): PostedLimit[] {
  const dayMax = deed.rulebook?.document.twoPeople.sessionDayPointsAbove;
  return possibleCounters(deed, timeZone).flatMap(({ scope, ...counter }) => {
    const budget = factName('budget', counter.accountId, scope);
    const max = scope === 'day' ? dayMax : tally.setting(budget);
    return max === undefined ? [] : { ...counter, add: points, max };
  });
}
