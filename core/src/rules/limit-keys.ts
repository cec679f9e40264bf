import { calendarDay } from '../calendar/calendar-day';
import { type Period, periodStart } from '../calendar/period-start';
import type { LimitScope } from './award-decision';
import type { EarningRule, Limit } from './earning-rule';
import type { Rulebook } from './rulebook';

/** One counter: whose it is, its name, and the first day of its period. */
export interface LimitKey {
  scope: LimitScope;
  key: string;
  periodStart: string;
}

/** The counters a decision will ask for, so that the caller can load them in one query. */
export function limitKeys(
  rulebook: Rulebook,
  ruleKey: string,
  occurredAt: string,
  timeZone: string,
): LimitKey[] {
  const rule = rulebook.rules.find((candidate) => candidate.key === ruleKey);
  if (!rule) return [];
  const day = calendarDay(occurredAt, timeZone);
  const counters: LimitKey[] = counterLimits(rulebook, rule).map(({ key, period, limit }) => ({
    scope: limit.scope,
    key,
    periodStart: periodStart(day, period),
  }));
  if (rule.countsAsService)
    counters.push({ scope: 'resident', key: SERVICE_DAY_KEY, periodStart: day });
  return counters;
}

/** Minutes of all rules together: a day has no more hours because two rules count them. */
export const SERVICE_DAY_KEY = 'service/minutes/day';

export interface CounterLimit {
  key: string;
  period: Period;
  limit: Limit;
}

/** Limits with a history: those of the rule first, then those of the whole rulebook. */
export function counterLimits(rulebook: Rulebook, rule: EarningRule): CounterLimit[] {
  return [
    ...rule.limits.flatMap((limit) => counterOf(limit, `rule/${rule.key}`)),
    ...rulebook.limits.flatMap((limit) => counterOf(limit, 'all')),
  ];
}

/** The key names the counter and not the maximum: a new version goes on with the same count. */
function counterOf(limit: Limit, owner: string): CounterLimit[] {
  if (limit.per === 'deed') return [];
  return [{ key: `${owner}/${limit.counts}/${limit.per}`, period: limit.per, limit }];
}
