import { calendarDay } from '../calendar/calendar-day';
import { type Period, periodStart } from '../calendar/period-start';
import type { LimitScope } from './award-decision';
import type { EarningRule, Limit } from './earning-rule';
import { type MultiplierCounter, multiplierCounters } from './multiplier-counters';
import type { Rulebook } from './rulebook';

/** One counter: whose it is, its name, and the first day of its period. */
export interface LimitKey {
  scope: LimitScope;
  key: string;
  periodStart: string;
}

/**
 * The counters a decision will ask for, so that the caller can load them in one query. Where there
 * is no pair, its counters stay unread; a resident without a household counts as one.
 */
export function limitKeys(
  rulebook: Rulebook,
  ruleKey: string,
  occurredAt: string,
  timeZone: string,
  sessionId?: string,
): LimitKey[] {
  const rule = rulebook.rules.find((candidate) => candidate.key === ruleKey);
  if (!rule) return [];
  const day = calendarDay(occurredAt, timeZone);
  const persons = personsKey(rule, sessionId);
  const counters: Pick<MultiplierCounter, 'scope' | 'key' | 'period'>[] = [
    ...counterLimits(rulebook, rule),
    ...multiplierCounters(rulebook, rule, day),
    ...(persons ? [{ scope: 'household', key: persons, period: 'life' } as const] : []),
    ...(rule.countsAsService ? [SERVICE_DAY] : []),
  ];
  return counters.map(({ scope, key, period }) => ({
    scope,
    key,
    periodStart: periodStart(day, period),
  }));
}

/** Minutes of all rules together: a day has no more hours because two rules count them. */
export const SERVICE_DAY_KEY = 'service/minutes/day';

const SERVICE_DAY = { scope: 'resident', key: SERVICE_DAY_KEY, period: 'day' } as const;

export interface CounterLimit {
  scope: Limit['scope'];
  key: string;
  period: Period;
  limit: Limit;
}

/** Limits with a history: the rule's, the whole rulebook's, then what the programme may issue. */
export function counterLimits(rulebook: Rulebook, rule: EarningRule): CounterLimit[] {
  const caps = (rulebook.issueCaps ?? []).filter(
    ({ category }) => category === undefined || category === rule.category,
  );
  return [
    ...rule.limits.flatMap((limit) => counterOf(limit, `rule/${rule.key}`)),
    ...rulebook.limits.flatMap((limit) => counterOf(limit, 'all')),
    ...caps.map(({ per, pointsMax, category, whenReached }) => ({
      scope: 'community' as const,
      key: `community/issue/${category ?? 'all'}/${per}`,
      period: per,
      limit: { counts: 'points', per, max: pointsMax, whenReached, scope: 'community' } as const,
    })),
  ];
}

/** Members of a household scan one by one; this counts them where a rule says at most so many. */
export function personsKey(rule: EarningRule, sessionId: string | undefined): string | undefined {
  const formulas = [rule.points, ...(rule.variants ?? []).map(({ points }) => points)];
  const isCounted = formulas.some(({ parts }) =>
    parts.some((part) => part.kind === 'per_person' && part.personsMax !== undefined),
  );
  if (!isCounted || sessionId === undefined || rule.deed !== 'session') return undefined;
  return `household/rule/${rule.key}/persons/${sessionId}`;
}

/** The key names the counter and not the maximum: a new version goes on with the same count. */
function counterOf(limit: Limit, owner: string): CounterLimit[] {
  if (limit.per === 'deed') return [];
  const own = `${owner}/${limit.counts}/${limit.per}`;
  const key = limit.scope === 'resident' ? own : `${limit.scope}/${own}`;
  return [{ scope: limit.scope, key, period: limit.per, limit }];
}
