import { calendarDay } from '../calendar/calendar-day';
import { applyLimits } from './apply-limits';
import { applyMultipliers } from './apply-multipliers';
import type { AwardDecision, AwardFacts, Because } from './award-decision';
import { checkAnalogy } from './check-analogy';
import { countPoints, shapePoints } from './count-points';
import { decideServiceMinutes } from './decide-service-minutes';
import type { EarningRule } from './earning-rule';
import { expiresOn } from './expires-on';
import { holderOf } from './holder-of';
import { about } from './reasons';
import { refused, refuseOutright, refuseUnknown } from './refuse-outright';
import type { Rulebook } from './rulebook';

export type { AwardDecision, AwardFacts, Because, RuleRefusalCode } from './award-decision';

/**
 * The one place where a deed becomes points. Pure: same document, same facts, same answer. The
 * refusals stand in their order of precedence; every answer carries its reasons.
 */
export function decideAward(rulebook: Rulebook, facts: AwardFacts): AwardDecision {
  const rule = rulebook.rules.find((candidate) => candidate.key === facts.ruleKey);
  if (!rule) return refuseUnknown(facts.ruleKey);
  const day = calendarDay(facts.occurredAt, facts.timeZone);
  const refusal = refuseOutright(rulebook, rule, facts, day);
  if (refusal) return refusal;
  const { counted, formula } = countPoints(rule, facts);
  if (!counted.ok) return refused(counted.code, counted.because);
  const analogy = checkAnalogy(rulebook, rule, facts, counted.points);
  if (analogy.refusal) return analogy.refusal;
  const multiplied = applyMultipliers(rulebook, rule, facts, day, counted.points);
  const shaped = shapePoints(formula, multiplied.points);
  const plain = shapePoints(formula, counted.points).points;
  const reasons = [
    ...analogy.because,
    ...counted.because,
    ...multiplied.because,
    ...shaped.because,
  ];
  if (shaped.points <= 0) return nothingToAward(rule, reasons);
  const limited = applyLimits(rulebook, rule, facts, day, { points: shaped.points, plain });
  if (!limited.ok) return refused('rules/limit_reached', limited.because);
  const service = decideServiceMinutes(rulebook, facts);
  return {
    outcome: 'award',
    ruleKey: rule.key,
    points: limited.points,
    serviceMinutes: service.minutes,
    holder: holderOf(rulebook, rule) ?? 'resident',
    expiresOn: expiresOn(rulebook, day),
    limits: [...counted.limits, ...multiplied.limits, ...limited.limits, ...service.limits],
    because: [...reasons, ...limited.because, ...service.because],
  };
}

function nothingToAward(rule: EarningRule, reasons: Because[]): AwardDecision {
  const words = { zh: '这次算下来是 0 分', en: 'this comes to 0 points' };
  return refused('rules/nothing_to_award', [...reasons, about(rule, 'nothing_to_award', words)]);
}
