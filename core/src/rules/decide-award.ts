import { calendarDay } from '../calendar/calendar-day';
import { expiryDate } from '../calendar/expiry-date';
import { applyLimits } from './apply-limits';
import { applyMultipliers, lacksNewcomerFacts } from './apply-multipliers';
import type { AwardDecision, AwardFacts, Because, RuleRefusalCode } from './award-decision';
import type { BilingualText } from './bilingual-text';
import { countPoints, measuredMinutes, shapePoints } from './count-points';
import { decideServiceMinutes } from './decide-service-minutes';
import type { EarningRule } from './earning-rule';
import { findUnexecuted } from './find-unexecuted';
import { because, minutesInWords, quoteRule } from './reasons';
import type { Rulebook } from './rulebook';

export type { AwardDecision, AwardFacts, Because, RuleRefusalCode } from './award-decision';

/**
 * The one place where a deed becomes points. Pure: same document, same facts, same answer. The
 * refusals stand in their order of precedence; every answer carries its reasons.
 */
export function decideAward(rulebook: Rulebook, facts: AwardFacts): AwardDecision {
  const rule = rulebook.rules.find((candidate) => candidate.key === facts.ruleKey);
  if (!rule) return refuse('rules/unknown_rule', UNKNOWN_RULE, { ruleKey: facts.ruleKey });
  const day = calendarDay(facts.occurredAt, facts.timeZone);
  const refusal = refuseOutright(rulebook, rule, facts, day);
  if (refusal) return refusal;
  const counted = countPoints(rule, facts);
  if (!counted.ok) return { outcome: 'refuse', code: counted.code, because: counted.because };
  const multiplied = applyMultipliers(rulebook, rule, facts, day, counted.points);
  const shaped = shapePoints(rule, multiplied.points);
  const reasons = [...counted.because, ...multiplied.because, ...shaped.why];
  if (shaped.points <= 0) return nothingToAward(rule, reasons);
  const limited = applyLimits(rulebook, rule, facts, day, shaped.points);
  if (!limited.ok) return withReasons('rules/limit_reached', limited.because);
  const service = decideServiceMinutes(rulebook, facts);
  return {
    outcome: 'award',
    ruleKey: rule.key,
    points: limited.points,
    serviceMinutes: service.minutes,
    holder: (rule.holder ?? rulebook.account.holder) === 'household' ? 'household' : 'resident',
    expiresOn: rulebook.expiry.kind === 'reset_to_base' ? null : expiryDate(rulebook.expiry, day),
    limits: [...limited.limits, ...service.limits],
    because: [...reasons, ...limited.because, ...service.because],
  };
}

/** Everything that stops an award before a single point is counted. */
function refuseOutright(
  rulebook: Rulebook,
  rule: EarningRule,
  facts: AwardFacts,
  day: string,
): AwardDecision | undefined {
  if (facts.isSelf) return refuse('rules/self_award', SELF_AWARD);
  if (facts.isHousehold) return refuse('rules/household_award', HOUSEHOLD_AWARD);
  if (rule.stopped) return refuseStopped(rule, rule.stopped);
  if (!inForce(rulebook, day) || !inForce(rule, day)) return refuseNotInForce(rule, day);
  const unexecuted = findUnexecuted(rulebook, rule, day);
  if (lacksNewcomerFacts(rulebook, rule, facts, day)) unexecuted.push('facts.earnedBefore');
  if (unexecuted.length > 0) {
    return refuse('rules/not_executable_yet', NOT_EXECUTABLE, { what: unexecuted.join(', ') });
  }
  if (rule.awardOn === 'check_out' && facts.actualMinutes === undefined) {
    return refuse('rules/nothing_to_award', AT_CHECK_OUT);
  }
  return refuseTooShort(rule, facts);
}

function refuseTooShort(rule: EarningRule, facts: AwardFacts): AwardDecision | undefined {
  if (!rule.minimumMinutes) return undefined;
  const { minutes: needed, graceMinutes } = rule.minimumMinutes;
  const minutes = measuredMinutes(rule, facts);
  if (minutes !== undefined && minutes + graceMinutes >= needed) return undefined;
  const name = quoteRule(rule);
  const full = minutesInWords(needed);
  const done = minutes === undefined ? undefined : minutesInWords(minutes);
  const words = {
    zh: `${name.zh}：要满 ${full.zh}，这次${done ? `是 ${done.zh}` : '没有时长'}，所以没有记分`,
    en: `${name.en}: needs ${full.en}, this was ${done?.en ?? 'without a length'}, no points`,
  };
  return refuse('rules/too_short', words, { needed, minutes: minutes ?? 0 });
}

function refuseStopped(
  rule: EarningRule,
  stopped: { on: string; reason: BilingualText },
): AwardDecision {
  const name = quoteRule(rule);
  const words = {
    zh: `${name.zh} 从 {on} 起停用：${stopped.reason.zh}`,
    en: `${name.en} has been stopped since {on}: ${stopped.reason.en}`,
  };
  return refuse('rules/rule_stopped', words, { on: stopped.on });
}

function refuseNotInForce(rule: EarningRule, day: string): AwardDecision {
  const name = quoteRule(rule);
  const words = {
    zh: `${name.zh} 在 {day} 这天不生效`,
    en: `${name.en} was not in force on {day}`,
  };
  return refuse('rules/not_in_force', words, { day });
}

function nothingToAward(rule: EarningRule, reasons: Because[]): AwardDecision {
  const name = quoteRule(rule);
  const words = { zh: `${name.zh}：这次算下来是 0 分`, en: `${name.en}: this comes to 0 points` };
  return withReasons('rules/nothing_to_award', [...reasons, because('nothing_to_award', words)]);
}

function inForce(dated: { inForceFrom?: string; inForceUntil?: string }, day: string): boolean {
  const { inForceFrom, inForceUntil } = dated;
  if (inForceFrom !== undefined && day < inForceFrom) return false;
  return inForceUntil === undefined || day <= inForceUntil;
}

function refuse(
  code: RuleRefusalCode,
  words: BilingualText,
  values: Record<string, string | number> = {},
): AwardDecision {
  return withReasons(code, [because(code.replace('rules/', ''), words, values)]);
}

function withReasons(code: RuleRefusalCode, reasons: Because[]): AwardDecision {
  return { outcome: 'refuse', code, because: reasons };
}

const UNKNOWN_RULE = {
  zh: '规则手册里没有这一条：{ruleKey}',
  en: 'The rulebook has no such rule: {ruleKey}',
};
const SELF_AWARD = {
  zh: '自己的分要别人来记。请另一位组织者扫一下。',
  en: 'Your own points are recorded by someone else. Please ask another organizer.',
};
const HOUSEHOLD_AWARD = {
  zh: '自家人的分要别人来记。请另一位组织者扫一下。',
  en: 'Points of your household are recorded by someone else. Please ask another organizer.',
};
const NOT_EXECUTABLE = {
  zh: '这条规则里有程序还不会算的内容（{what}），先不记分，请告诉居委会',
  en: 'This rule holds something the program cannot execute yet ({what}); nothing was recorded',
};
const AT_CHECK_OUT = {
  zh: '这一条签退时记分',
  en: 'This rule is awarded at check-out',
};
