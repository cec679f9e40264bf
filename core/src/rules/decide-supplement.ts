import type { AwardDecision, AwardFacts, Because, LimitUse } from './award-decision';
import { decideAward } from './decide-award';
import { SERVICE_DAY_KEY } from './limit-keys';
import { because } from './reasons';
import type { Rulebook } from './rulebook';

/** What the books hold for a deed: its award and supplements, without what was reversed. */
export interface AlreadyAwarded {
  points: number;
  limits: LimitUse[];
}

export type SupplementDecision =
  | {
      outcome: 'supplement';
      /** The deed as a whole as it stands now. */
      award: Extract<AwardDecision, { outcome: 'award' }>;
      points: number;
      /** Only what comes on top of what is counted already. */
      limits: LimitUse[];
      because: Because[];
    }
  | { outcome: 'nothing' }
  /** Reverse all of it, then post `decision` if it is an award. */
  | { outcome: 'replace'; decision: AwardDecision };

/**
 * Decides a deed again when its facts have changed: a child came after the parent, a learner after
 * the mentor, someone's attendance was undone. `usage` is what the counters say, this deed
 * included. More than before is a supplement; anything that would take away, from the points or
 * from a counter, is `replace`, so that the books never hold more than a fresh decision gives.
 * Minutes of service are settled by the service record and stay out of it.
 */
export function decideSupplement(
  rulebook: Rulebook,
  facts: AwardFacts,
  already: AlreadyAwarded,
): SupplementDecision {
  const usage = { ...facts.usage };
  for (const { key, add } of already.limits) usage[key] = (usage[key] ?? 0) - add;
  const decision = decideAward(rulebook, { ...facts, usage });
  if (decision.outcome === 'refuse') {
    return already.points === 0 ? { outcome: 'nothing' } : { outcome: 'replace', decision };
  }
  const points = decision.points - already.points;
  const counted = decision.limits.filter(({ key }) => key !== SERVICE_DAY_KEY);
  const limits = onTop(counted, already.limits);
  if (points < 0 || !limits) return { outcome: 'replace', decision };
  if (points === 0) {
    return limits.length === 0 ? { outcome: 'nothing' } : { outcome: 'replace', decision };
  }
  const again = decidedAgain(decision.points, already.points, points);
  const reasons = already.points === 0 ? decision.because : [again, ...decision.because];
  return { outcome: 'supplement', award: decision, points, limits, because: reasons };
}

/** The difference counter by counter; none if a counter would have to go down. */
function onTop(now: LimitUse[], before: LimitUse[]): LimitUse[] | undefined {
  const counted = new Map<string, number>();
  for (const { key, add } of before) counted.set(key, (counted.get(key) ?? 0) + add);
  const differences = now.map((use) => ({ ...use, add: use.add - (counted.get(use.key) ?? 0) }));
  const isDropped = [...counted].some(
    ([key, add]) => add > 0 && !now.some((use) => use.key === key),
  );
  if (isDropped || differences.some(({ add }) => add < 0)) return undefined;
  return differences.filter(({ add }) => add > 0);
}

function decidedAgain(total: number, before: number, points: number): Because {
  const words = {
    zh: '同场的人变了，重新算是 {total} 分，先前已记 {before} 分，这回补 {n} 分',
    en: 'Decided again with who came: {total point|points}, {before} recorded before, {n} more now',
  };
  return because('supplement', words, { total, before, n: points });
}
