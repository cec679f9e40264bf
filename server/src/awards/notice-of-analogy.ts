import { calendarDay, startOfDay } from '@linli/core/calendar/calendar-day';
import { addDays } from '@linli/core/calendar/date-arithmetic';
import type { Rulebook } from '@linli/core/rules/rulebook';
import type { WaitNotice } from './why-it-waits';

/** How long a decision by analogy is in notice, and whose yes it needs; nothing for other rules. */
export function noticeOfAnalogy(
  rulebook: Rulebook,
  ruleKey: string,
  now: Date,
  timeZone: string,
): WaitNotice | undefined {
  const rule = rulebook.rules.find(({ key }) => key === ruleKey);
  const terms = rulebook.analogy;
  if (rule?.deed !== 'analogy' || !terms) return undefined;
  const today = calendarDay(now.toISOString(), timeZone);
  const opensAt =
    terms.noticeDays > 0 ? startOfDay(addDays(today, terms.noticeDays + 1), timeZone) : null;
  return { opensAt, needsRepresentative: terms.decidedBy === 'committee_and_representatives' };
}
