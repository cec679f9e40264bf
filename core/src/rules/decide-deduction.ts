import { addDays } from '../calendar/date-arithmetic';
import { dayInWords } from '../calendar/day-in-words';
import { periodStart } from '../calendar/period-start';
import type { Because } from './award-decision';
import type { BilingualText } from './bilingual-text';
import { because } from './reasons';
import type { Rulebook } from './rulebook';
import type { DeductionRule } from './standing-terms';

export type DeductionDecision =
  | { outcome: 'unknown_rule' }
  | { outcome: 'warn'; number: number; because: Because[] }
  | {
      outcome: 'notice';
      points: number;
      /** The first day on which the points may be taken. */
      effectiveFrom: string;
      because: Because[];
    };

/**
 * What a breach of a published rule leads to: a warning first where the rule says so, then a notice
 * with the day from which the points may be taken. Nothing is ever taken at once.
 */
export function decideDeduction(
  rulebook: Rulebook,
  facts: { deductionKey: string; on: string; warningsInPeriod: number },
): DeductionDecision {
  const rule = findDeduction(rulebook, facts.deductionKey);
  if (!rule) return { outcome: 'unknown_rule' };
  if (facts.warningsInPeriod < rule.warningsFirst) {
    const number = facts.warningsInPeriod + 1;
    const words = {
      zh: '第 {number} 次提醒，共提醒 {warnings} 次，不扣分',
      en: 'reminder {number} of {warnings}, nothing is taken',
    };
    const reason = about(rule, 'warned', words, { number, warnings: rule.warningsFirst });
    return { outcome: 'warn', number, because: [reason] };
  }
  const effectiveFrom = addDays(facts.on, rule.noticeDays + 1);
  const from = dayInWords(effectiveFrom);
  const words = {
    zh: `要扣 {points} 分，从 ${from.zh}起才生效，在这以前可以申诉`,
    en:
      `{points point is|points are} to be taken from ${from.en} on; ` +
      'an objection can be made before',
  };
  const reason = about(rule, 'noticed', words, { points: rule.points, from: effectiveFrom });
  return { outcome: 'notice', points: rule.points, effectiveFrom, because: [reason] };
}

/** From which day warnings count for a breach on a day. */
export function warningsSince(rule: DeductionRule, on: string): string {
  return periodStart(on, rule.warningPeriod);
}

export type SettledDeduction =
  | { outcome: 'unknown_rule' }
  | { outcome: 'wait' }
  | { outcome: 'dropped'; because: Because[] }
  | {
      outcome: 'deduct';
      /** May be 0 where the floor leaves nothing to take; a suspension holds all the same. */
      points: number;
      suspendedUntil: string | null;
      because: Because[];
    };

/** Whether a deduction that was notified takes effect today, and how far the floor lets it go. */
export function settleDeduction(
  rulebook: Rulebook,
  facts: {
    deductionKey: string;
    noticedOn: string;
    today: string;
    appeal: 'none' | 'open' | 'refused' | 'granted';
    balance: number;
  },
): SettledDeduction {
  const rule = findDeduction(rulebook, facts.deductionKey);
  if (!rule) return { outcome: 'unknown_rule' };
  if (facts.appeal === 'granted') {
    return { outcome: 'dropped', because: [about(rule, 'dropped', DROPPED)] };
  }
  const isNotified = facts.today > addDays(facts.noticedOn, rule.noticeDays);
  if (facts.appeal === 'open' || !isNotified) return { outcome: 'wait' };
  const above = rule.floor === null ? rule.points : Math.max(0, facts.balance - rule.floor);
  const points = Math.min(rule.points, above);
  const { suspendsRedemptionDays } = rule;
  const suspendedUntil =
    suspendsRedemptionDays === undefined ? null : addDays(facts.today, suspendsRedemptionDays - 1);
  const reasons = [about(rule, 'deducted', DEDUCTED, { points })];
  if (points < rule.points) {
    reasons.push(because('floor', FLOOR, { floor: rule.floor ?? 0 }));
  }
  if (suspendedUntil !== null) {
    reasons.push(because('suspended', SUSPENDED, { until: suspendedUntil }));
  }
  return { outcome: 'deduct', points, suspendedUntil, because: reasons };
}

function findDeduction({ deductions = [] }: Rulebook, key: string): DeductionRule | undefined {
  return deductions.find((rule) => rule.key === key);
}

function about(
  { number, name }: DeductionRule,
  code: string,
  words: BilingualText,
  values: Record<string, string | number> = {},
): Because {
  const quoted = {
    zh: `第 ${number} 条“${name.zh}”：${words.zh}`,
    en: `Rule ${number} “${name.en}”: ${words.en}`,
  };
  return because(code, quoted, values);
}

const DEDUCTED: BilingualText = { zh: '扣 {points} 分', en: '{points point is|points are} taken' };
const DROPPED: BilingualText = {
  zh: '申诉成立，不扣分',
  en: 'the objection holds, nothing is taken',
};
const FLOOR: BilingualText = {
  zh: '扣到 {floor} 分为止',
  en: 'No further than down to {floor point|points}',
};
const SUSPENDED: BilingualText = {
  zh: '到 {until} 为止暂停兑换，积分还在，照常可以参加活动得分',
  en: 'Redemption is suspended until {until}; points are kept and can still be earned',
};
