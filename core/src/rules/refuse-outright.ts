import type { AwardDecision, AwardFacts, Because, RuleRefusalCode } from './award-decision';
import type { BilingualText } from './bilingual-text';
import type { EarningRule } from './earning-rule';
import { holderOf } from './holder-of';
import { measuredMinutes } from './measured-minutes';
import { about, because, minutesInWords } from './reasons';
import { isReferralDue } from './referral-due';
import type { Rulebook } from './rulebook';

export type RuleRefusal = Extract<AwardDecision, { outcome: 'refuse' }>;

export function refused(code: RuleRefusalCode, reasons: Because[]): RuleRefusal {
  return { outcome: 'refuse', code, because: reasons };
}

export function refuseUnknown(ruleKey: string): RuleRefusal {
  const words = {
    zh: '规则手册里没有这一条：{ruleKey}',
    en: 'The rulebook has no such rule: {ruleKey}',
  };
  return refused('rules/unknown_rule', [because('unknown_rule', words, { ruleKey })]);
}

/**
 * Everything that stops an award before a single point is counted, in the order in which it is
 * said: who, whether the rule holds at all, whether the deed is finished.
 */
export function refuseOutright(
  rulebook: Rulebook,
  rule: EarningRule,
  facts: AwardFacts,
  day: string,
): RuleRefusal | undefined {
  if (facts.isSelf) return refused('rules/self_award', [because('self_award', SELF_AWARD)]);
  if (facts.isHousehold) {
    return refused('rules/household_award', [because('household_award', HOUSEHOLD_AWARD)]);
  }
  if (rule.stopped) return refuseStopped(rule, rule.stopped);
  if (!inForce(rulebook, day) || !inForce(rule, day)) {
    const words = { zh: '在 {day} 这天不生效', en: 'was not in force on {day}' };
    return refused('rules/not_in_force', [about(rule, 'not_in_force', words, { day })]);
  }
  if (!holderOf(rulebook, rule)) {
    return refused('rules/account_not_kept', [about(rule, 'account_not_kept', NO_ACCOUNT)]);
  }
  if (rule.awardOn === 'check_out' && facts.actualMinutes === undefined) {
    return refused('rules/nothing_to_award', [about(rule, 'nothing_to_award', AT_CHECK_OUT)]);
  }
  return (
    refuseTooShort(rule, facts) ??
    refuseWithoutReason(rulebook, rule, facts) ??
    refuseReferral(rule, facts, day)
  );
}

function refuseTooShort(rule: EarningRule, facts: AwardFacts): RuleRefusal | undefined {
  if (!rule.minimumMinutes) return undefined;
  const { minutes: needed, graceMinutes } = rule.minimumMinutes;
  const minutes = measuredMinutes(rule, facts);
  if (minutes !== undefined && minutes + graceMinutes >= needed) return undefined;
  const full = minutesInWords(needed);
  const done = minutes === undefined ? undefined : minutesInWords(minutes);
  const words = {
    zh: `要满 ${full.zh}，这次${done ? `是 ${done.zh}` : '没有时长'}，所以没有记分`,
    en: `needs ${full.en}, this was ${done?.en ?? 'without a length'}, no points`,
  };
  const values = { needed, minutes: minutes ?? 0 };
  return refused('rules/too_short', [about(rule, 'too_short', words, values)]);
}

/** What no rule lists is decided by people, and never without a written reason. */
function refuseWithoutReason(
  { analogy }: Rulebook,
  rule: EarningRule,
  facts: AwardFacts,
): RuleRefusal | undefined {
  if (rule.deed !== 'analogy') return undefined;
  if (!analogy) {
    return refused('rules/nothing_to_award', [about(rule, 'no_analogy', NO_ANALOGY)]);
  }
  if (facts.analogy && facts.analogy.reason.trim() !== '') return undefined;
  return refused('rules/reason_missing', [about(rule, 'reason_missing', NO_REASON)]);
}

/** A neighbour is brought in when they have taken part often enough, soon enough. */
function refuseReferral(
  rule: EarningRule,
  { referral }: AwardFacts,
  day: string,
): RuleRefusal | undefined {
  if (!rule.referral) return undefined;
  const { afterDeeds, withinDays } = rule.referral;
  if (referral && isReferralDue(rule.referral, referral, day)) return undefined;
  const words = {
    zh: '介绍来的邻居登记后 {withinDays} 天内参加满 {afterDeeds} 次才记，现在是 {done} 次',
    en:
      'counts once the newcomer took part {afterDeeds time|times} ' +
      'within {withinDays day|days} of joining, {done} so far',
  };
  const values = { withinDays, afterDeeds, done: referral?.newcomerDeeds ?? 0 };
  return refused('rules/referral_not_due', [about(rule, 'referral_not_due', words, values)]);
}

function refuseStopped(
  rule: EarningRule,
  stopped: { on: string; reason: BilingualText },
): RuleRefusal {
  const words = {
    zh: `从 {on} 起停用：${stopped.reason.zh}`,
    en: `stopped since {on}: ${stopped.reason.en}`,
  };
  return refused('rules/rule_stopped', [about(rule, 'rule_stopped', words, { on: stopped.on })]);
}

function inForce(dated: { inForceFrom?: string; inForceUntil?: string }, day: string): boolean {
  const { inForceFrom, inForceUntil } = dated;
  if (inForceFrom !== undefined && day < inForceFrom) return false;
  return inForceUntil === undefined || day <= inForceUntil;
}

const SELF_AWARD: BilingualText = {
  zh: '自己的分要别人来记。请另一位组织者扫一下。',
  en: 'Your own points are recorded by someone else. Please ask another organizer.',
};
const HOUSEHOLD_AWARD: BilingualText = {
  zh: '自家人的分要别人来记。请另一位组织者扫一下。',
  en: 'Points of your household are recorded by someone else. Please ask another organizer.',
};
const NO_ACCOUNT: BilingualText = {
  zh: '分要记在小组或单位名下，本程序只有个人和家庭的账户，所以没有记分',
  en:
    'points go to a group or an organization, ' +
    'but accounts are kept for residents and households only',
};
const AT_CHECK_OUT: BilingualText = { zh: '签退时记分', en: 'awarded at check-out' };
const NO_ANALOGY: BilingualText = {
  zh: '手册里没写可以比照办理，所以没有记分',
  en: 'the rulebook does not allow decisions by analogy',
};
const NO_REASON: BilingualText = {
  zh: '比照办理要写明理由，写了才能记分',
  en: 'a decision by analogy needs its reason in writing',
};
