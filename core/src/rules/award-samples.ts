import { type AwardDecision, type AwardFacts, decideAward } from './decide-award';
import { demoRulebook } from './demo-rulebook';
import type { EarningRule } from './earning-rule';
import type { Rulebook } from './rulebook';
import { validateRulebook } from './validate-rulebook';

/** For tests: a patrol on a Wednesday evening, the demo rulebook, and small changes to both. */
export const aPatrol: AwardFacts = {
  ruleKey: 'patrol',
  occurredAt: '2026-10-28T10:00:00Z',
  timeZone: 'Asia/Shanghai',
  plannedMinutes: 120,
  residentId: 'res_zhou',
  earnedBefore: 250,
  usage: {},
};

export function decide(facts: Partial<AwardFacts>, rulebook = demoRulebook): AwardDecision {
  return decideAward(rulebook, { ...aPatrol, ...facts });
}

/** Still publishable, or the test would prove something about a document nobody can have. */
export function withPatrol(changes: Partial<EarningRule>, more: Partial<Rulebook> = {}): Rulebook {
  const rules = demoRulebook.rules.map((rule) =>
    rule.key === 'patrol' ? { ...rule, ...changes } : rule,
  );
  const rulebook = { ...demoRulebook, rules, ...more };
  const problems = validateRulebook(rulebook);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return rulebook;
}

export function outcomeOf(decision: AwardDecision): number | string {
  return decision.outcome === 'award' ? decision.points : decision.code;
}
