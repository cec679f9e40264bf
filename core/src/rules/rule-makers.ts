import type { BilingualText } from './bilingual-text';
import type { EarningRule, ServiceCounting } from './earning-rule';

/** Shorthand for rules written in this repository; a published document is always whole. */

export type NamedRule = Pick<EarningRule, 'key' | 'number' | 'category' | 'name'>;

/** Half hours, no longer than planned, eight hours a day: the customary count of service time. */
export const customaryService: ServiceCounting = {
  unitMinutes: 30,
  rounding: 'down',
  capByPlan: true,
  dayMaxMinutes: 480,
};

/** A deed at a session, given in full at the scan for a session planned long enough. */
export function sessionRule(named: NamedRule, points: number, minutes?: number): EarningRule {
  return {
    ...named,
    deedUnit: once,
    deed: 'session',
    awardOn: 'check_in',
    points: { parts: [{ kind: 'per_deed', points }] },
    ...(minutes === undefined ? {} : { minimumMinutes: { minutes, graceMinutes: 0 } }),
    limits: [],
    multipliers: 'all',
  };
}

/** Full hours of what was really done, counted at check-out. */
export function hourlyRule(named: NamedRule, pointsAnHour: number): EarningRule {
  const part = {
    kind: 'per_time' as const,
    points: pointsAnHour,
    everyMinutes: 60,
    countBy: 'whole_units' as const,
    rounding: 'down' as const,
  };
  return { ...sessionRule(named, pointsAnHour), awardOn: 'check_out', points: { parts: [part] } };
}

/** A deed sent in with evidence and awarded by a reviewer. */
export function claimRule(
  named: NamedRule,
  points: number,
  about: Pick<EarningRule, 'deedUnit' | 'evidence' | 'note'>,
): EarningRule {
  return {
    ...named,
    ...about,
    deed: 'claim',
    awardOn: 'review',
    points: { parts: [{ kind: 'per_deed', points }] },
    limits: [],
    multipliers: 'none',
  };
}

export const once: BilingualText = { zh: '次', en: 'time' };
