import { periodStart } from '../calendar/period-start';
import type { AwardFacts, Because, LimitUse } from './award-decision';
import type { EarningRule, Limit } from './earning-rule';
import { counterLimits } from './limit-keys';
import { mostInWords, whoseInWords } from './limit-words';
import { about, because } from './reasons';
import type { Rulebook } from './rulebook';

export type Limited =
  | { ok: true; points: number; limits: LimitUse[]; because: Because[] }
  | { ok: false; because: Because[] };

/** What a deed would bring: with everything that multiplies it, and without. */
export interface Wanted {
  points: number;
  plain: number;
}

/**
 * Caps come last: a cap is a promise to everyone else, so neither a multiplier nor a smallest
 * award may lift a result above it. A cap that refuses looks at the plain deed; the bonus on top is
 * only cut, so that coming with one's child never costs anyone the award.
 */
export function applyLimits(
  rulebook: Rulebook,
  rule: EarningRule,
  facts: AwardFacts,
  day: string,
  wanted: Wanted,
): Limited {
  const reasons: Because[] = [];
  let rest = wanted;
  for (const limit of [...rule.limits, ...rulebook.limits]) {
    if (limit.per !== 'deed') continue;
    const cut = cutTo(limit, limit.max, rest, reasons);
    if (!cut) return { ok: false, because: [reached(rule, limit)] };
    rest = cut;
  }
  const counters = counterLimits(rulebook, rule);
  for (const { key, limit } of counters) {
    const left = limit.max - (facts.usage[key] ?? 0);
    const cut = limit.counts === 'points' ? cutTo(limit, left, rest, reasons) : left > 0 && rest;
    if (!cut) return { ok: false, because: [reached(rule, limit)] };
    rest = cut;
  }
  const limits = counters.map(({ scope, key, period, limit }) => ({
    scope,
    key,
    periodStart: periodStart(day, period),
    add: limit.counts === 'deeds' ? 1 : rest.points,
    max: limit.max,
  }));
  return { ok: true, points: rest.points, limits, because: reasons };
}

function cutTo(limit: Limit, left: number, wanted: Wanted, reasons: Because[]): Wanted | undefined {
  if (left <= 0 || (limit.whenReached === 'refuse' && wanted.plain > left)) return undefined;
  if (wanted.points > left) reasons.push(reduced(limit, left));
  return { points: Math.min(wanted.points, left), plain: Math.min(wanted.plain, left) };
}

function reached(rule: EarningRule, limit: Limit): Because {
  const most = mostInWords(rule, limit);
  const words = {
    zh: `${most.zh}，这回不再记`,
    en: `${most.en}, so nothing more is recorded`,
  };
  return about(rule, 'limit_reached', words, { max: limit.max, per: limit.per });
}

function reduced(limit: Limit, points: number): Because {
  const whose = whoseInWords(limit);
  const words = {
    zh: `${whose.zh}最多 {max} 分，这回记 {n} 分`,
    en: `At most {max point|points} ${whose.en}, {n} recorded now`,
  };
  return because('limit_reduced', words, { max: limit.max, per: limit.per, n: points });
}
