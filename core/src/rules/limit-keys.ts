import type { Rulebook } from './rulebook';

/** The counters a decision will ask for, so that the caller can load them in one query. */
export function limitKeys(
  _rulebook: Rulebook,
  _ruleKey: string,
  _occurredAt: string,
  _timeZone: string,
): { key: string; periodStart: string }[] {
  throw new Error('not written yet');
}
