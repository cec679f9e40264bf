import { type Period, periodStart } from '../calendar/period-start';
import type { AwardFacts, Because, LimitUse } from './award-decision';
import type { BilingualText } from './bilingual-text';
import type { EarningRule, Limit } from './earning-rule';
import { counterLimits } from './limit-keys';
import { because, plural, quoteRule } from './reasons';
import type { Rulebook } from './rulebook';

export type Limited =
  | { ok: true; points: number; limits: LimitUse[]; because: Because[] }
  | { ok: false; because: Because[] };

/**
 * Caps come last: a cap is a promise to everyone else, so neither a multiplier nor a smallest
 * award may lift a result above it.
 */
export function applyLimits(
  rulebook: Rulebook,
  rule: EarningRule,
  facts: AwardFacts,
  day: string,
  pointsBefore: number,
): Limited {
  const reasons: Because[] = [];
  let points = pointsBefore;
  for (const limit of [...rule.limits, ...rulebook.limits]) {
    if (limit.per !== 'deed' || limit.counts !== 'points' || points <= limit.max) continue;
    if (limit.whenReached === 'refuse') return { ok: false, because: [reached(rule, limit)] };
    points = limit.max;
    reasons.push(reduced(limit, points));
  }
  const counters = counterLimits(rulebook, rule);
  for (const { key, limit } of counters) {
    const left = limit.max - (facts.usage[key] ?? 0);
    const wanted = limit.counts === 'deeds' ? 1 : points;
    if (wanted <= left) continue;
    const canReduce = limit.counts === 'points' && limit.whenReached === 'reduce' && left > 0;
    if (!canReduce) return { ok: false, because: [reached(rule, limit)] };
    points = left;
    reasons.push(reduced(limit, points));
  }
  const limits = counters.map(({ key, period, limit }) => ({
    scope: limit.scope,
    key,
    periodStart: periodStart(day, period),
    add: limit.counts === 'deeds' ? 1 : points,
    max: limit.max,
  }));
  return { ok: true, points, limits, because: reasons };
}

function reached(rule: EarningRule, limit: Limit): Because {
  const name = quoteRule(rule);
  const most = mostInWords(rule, limit);
  const words = {
    zh: `${name.zh}：${most.zh}，这回不再记`,
    en: `${name.en}: ${most.en}, so nothing more is recorded`,
  };
  return because('limit_reached', words, { max: limit.max, per: limit.per });
}

function reduced(limit: Limit, points: number): Because {
  const per = PERIOD_WORDS[limit.per];
  const words = {
    zh: `${per.zh}最多 {max} 分，这回记 {n} 分`,
    en: `At most {max} points ${per.en}, {n} are recorded now`,
  };
  return because('limit_reduced', words, { max: limit.max, per: limit.per, n: points });
}

export function mostInWords(rule: EarningRule | undefined, limit: Limit): BilingualText {
  const per = PERIOD_WORDS[limit.per];
  const deed = rule?.deedUnit ?? { zh: '次', en: 'time' };
  if (limit.counts === 'points') {
    return { zh: `${per.zh}最多 ${limit.max} 分`, en: `at most ${limit.max} points ${per.en}` };
  }
  return {
    zh: `${per.zh}最多 ${limit.max} ${deed.zh}`,
    en: `at most ${plural(limit.max, deed.en)} ${per.en}`,
  };
}

const PERIOD_WORDS: Record<Period | 'deed', BilingualText> = {
  deed: { zh: '每次', en: 'each time' },
  day: { zh: '每人每天', en: 'a day' },
  week: { zh: '每人每周', en: 'a week' },
  month: { zh: '每人每月', en: 'a month' },
  quarter: { zh: '每人每季度', en: 'a quarter' },
  year: { zh: '每人每年', en: 'a year' },
  life: { zh: '每人一共', en: 'ever' },
};
