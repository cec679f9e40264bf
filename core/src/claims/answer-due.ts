import { addDays } from '../calendar/date-arithmetic';
import { addWorkingDays } from '../calendar/working-days';
import type { AppealTerms } from '../rules/rulebook';

/**
 * The last day on which an answer is in time, by the days the rulebook promises for answers. The
 * day itself is not counted. Loads the holiday table: pages are told the day, not the way to it.
 */
export function answerDueOn(
  terms: Pick<AppealTerms, 'answerDays' | 'answerCounted'>,
  day: string,
): string {
  return terms.answerCounted === 'working'
    ? addWorkingDays(day, terms.answerDays)
    : addDays(day, terms.answerDays);
}
