import { periodStart } from '../calendar/period-start';
import type { Because, LimitUse } from './award-decision';
import type { BilingualText } from './bilingual-text';
import { mostInWords } from './limit-words';
import { because } from './reasons';
import type { RewardTerms } from './redemption-terms';
import { nextOpenDay, type OpenDays, windowOn } from './redemption-window';
import type { Rulebook } from './rulebook';
import { spendablePoints } from './unspendable-points';

/** Everything a redemption may rest on; what is left out does not stand in its way. */
export interface RedemptionFacts {
  rewardKey: string;
  /** Calendar day of the community. */
  on: string;
  balance: number;
  /** Redemptions of the account within the window the day lies in. */
  redeemedInWindow?: number;
  /** Last day of a suspension by a published rule. */
  suspendedUntil?: string;
  /** What counts already against each key of `redemptionLimitKeys`. */
  usage: Record<string, number>;
}

export type RedemptionDecision =
  | {
      outcome: 'redeem';
      points: number;
      limits: LimitUse[];
      /** The window it falls into; none where every day is open. */
      window: OpenDays | null;
    }
  | { outcome: 'refuse'; code: RedemptionRefusalCode; because: Because[] };

export type RedemptionRefusalCode =
  | 'redemption/unknown_reward'
  | 'redemption/suspended'
  | 'redemption/window_closed'
  | 'redemption/once_per_window'
  | 'redemption/below_threshold'
  | 'redemption/limit_reached'
  | 'redemption/not_enough';

/**
 * Whether an account may have a reward on a day, and why not. Stock and codes are the mall's; here
 * stands only what the rulebook says. The refusals stand in the order in which they are said.
 */
export function decideRedemption(rulebook: Rulebook, facts: RedemptionFacts): RedemptionDecision {
  const { redemption } = rulebook;
  const reward = redemption.rewards.find(({ key }) => key === facts.rewardKey);
  if (!reward) return refuse('redemption/unknown_reward', UNKNOWN, { reward: facts.rewardKey });
  const { suspendedUntil } = facts;
  if (suspendedUntil !== undefined && facts.on <= suspendedUntil) {
    return refuse('redemption/suspended', SUSPENDED, { until: suspendedUntil });
  }
  const window = windowOn(redemption.windows, facts.on) ?? null;
  if (!window && redemption.windows.length > 0) return refuseClosed(rulebook, facts.on);
  if (window && redemption.oncePerWindow && (facts.redeemedInWindow ?? 0) > 0) {
    return refuse('redemption/once_per_window', ONCE, { ...window });
  }
  if (facts.balance < redemption.thresholdPoints) {
    const values = { threshold: redemption.thresholdPoints, balance: facts.balance };
    return refuse('redemption/below_threshold', THRESHOLD, values);
  }
  const limited = applyRewardLimits(reward, facts);
  if (!limited.ok) return limited.refusal;
  const spendable = spendablePoints(rulebook, facts.balance);
  if (spendable < reward.points) return refuseShort(rulebook, reward.points - spendable);
  return { outcome: 'redeem', points: reward.points, limits: limited.limits, window };
}

/** The counters of a reward, so that the caller can load them before it asks. */
export function redemptionLimitKeys(reward: RewardTerms, on: string): Omit<LimitUse, 'add'>[] {
  return reward.limits.flatMap(({ counts, per, max, scope }) => {
    if (per === 'deed') return [];
    const own = `reward/${reward.key}/${counts}/${per}`;
    const key = scope === 'resident' ? own : `${scope}/${own}`;
    return [{ scope, key, periodStart: periodStart(on, per), max }];
  });
}

function applyRewardLimits(
  reward: RewardTerms,
  facts: RedemptionFacts,
): { ok: true; limits: LimitUse[] } | { ok: false; refusal: RedemptionDecision } {
  const limits: LimitUse[] = [];
  const counters = reward.limits.filter(({ per }) => per !== 'deed');
  for (const [index, key] of redemptionLimitKeys(reward, facts.on).entries()) {
    const limit = counters[index];
    if (!limit) continue;
    const use = { ...key, add: limit.counts === 'deeds' ? 1 : reward.points };
    if ((facts.usage[use.key] ?? 0) + use.add > use.max) {
      const most = mostInWords(undefined, limit);
      const words = {
        zh: `“${reward.name.zh}”${most.zh}，已经换满了`,
        en: `${reward.name.en}: ${most.en}, and that is reached`,
      };
      return { ok: false, refusal: refuse('redemption/limit_reached', words, { max: use.max }) };
    }
    limits.push(use);
  }
  return { ok: true, limits };
}

function refuseClosed({ redemption }: Rulebook, on: string): RedemptionDecision {
  const next = nextOpenDay(redemption.windows, on);
  const words = next
    ? { zh: '今天不是兑换的日子，下一次从 {next} 起', en: 'Redemption opens next on {next}' }
    : { zh: '现在没有安排兑换的日子', en: 'No days of redemption are planned' };
  return refuse('redemption/window_closed', words, next ? { next } : {});
}

function refuseShort({ account }: Rulebook, short: number): RedemptionDecision {
  const words = account.base
    ? {
        zh: '底分 {base} 分不能兑换，还差 {short} 分',
        en: 'The {base} base points cannot be spent: {short} points short',
      }
    : { zh: '还差 {short} 分', en: '{short} points short' };
  return refuse('redemption/not_enough', words, { base: account.base?.points ?? 0, short });
}

function refuse(
  code: RedemptionRefusalCode,
  words: BilingualText,
  values: Record<string, string | number>,
): RedemptionDecision {
  const reason = because(code.replace('redemption/', ''), words, values);
  return { outcome: 'refuse', code, because: [reason] };
}

const UNKNOWN = {
  zh: '规则手册里没有这件奖品：{reward}',
  en: 'The rulebook has no such reward: {reward}',
};
const SUSPENDED = {
  zh: '按公布的规则，{until} 以前暂停兑换，积分还在',
  en: 'By the published rules redemption is suspended until {until}; the points are kept',
};
const ONCE = {
  zh: '{from} 到 {until} 这一期已经换过一次，每期只能换一次',
  en: 'Redeemed once between {from} and {until} already; once per window is the rule',
};
const THRESHOLD = {
  zh: '满 {threshold} 分才能兑换，现在是 {balance} 分',
  en: 'Redemption starts at {threshold} points, there are {balance} now',
};
