import { periodStart } from '../calendar/period-start';
import type { Because, LimitUse } from './award-decision';
import type { BilingualText } from './bilingual-text';
import { mostInWords } from './limit-words';
import { because } from './reasons';
import type { RewardTerms } from './redemption-terms';
import { nextOpenDay, type OpenDays, windowOn } from './redemption-window';
import type { Rulebook } from './rulebook';
import { spendablePoints } from './unspendable-points';

/** What is ordered: terms of the rulebook, or a thing of the shelf with its own price. */
export type OrderedReward = Pick<RewardTerms, 'key' | 'name' | 'points' | 'limits'>;

/** Everything a redemption may rest on; what is left out does not stand in its way. */
export interface RedemptionFacts {
  reward: OrderedReward;
  /** Calendar day of the community. */
  on: string;
  balance: number;
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
    }
  | { outcome: 'refuse'; code: RedemptionRefusalCode; because: Because[] };

export type RedemptionRefusalCode =
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
  const { reward, suspendedUntil } = facts;
  if (suspendedUntil !== undefined && facts.on <= suspendedUntil) {
    return refuse('redemption/suspended', SUSPENDED, { until: suspendedUntil });
  }
  const window = windowOn(redemption.windows, facts.on);
  if (!window && redemption.windows.length > 0) return refuseClosed(rulebook, facts.on);
  const once = onceInWindow(rulebook, window);
  if (window && once.some(({ key }) => (facts.usage[key] ?? 0) > 0)) {
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
  return { outcome: 'redeem', points: reward.points, limits: [...once, ...limited.limits] };
}

/** The terms of a reward in the rulebook. */
export function findRewardTerms({ redemption }: Rulebook, key: string): RewardTerms | undefined {
  return redemption.rewards.find((reward) => reward.key === key);
}

/** The counters of an order, so that the caller can load them before it asks. */
export function redemptionCounters(
  rulebook: Rulebook,
  reward: OrderedReward,
  on: string,
): Omit<LimitUse, 'add'>[] {
  const window = windowOn(rulebook.redemption.windows, on);
  return [...onceInWindow(rulebook, window), ...rewardCounters(reward, on)];
}

/** Once in a window is a limit like others, counted on the account that pays. */
function onceInWindow({ redemption, account }: Rulebook, window?: OpenDays): LimitUse[] {
  if (!window || !redemption.oncePerWindow) return [];
  const scope = account.holder === 'household' ? 'household' : 'resident';
  return [{ scope, key: 'redemptions/window', periodStart: window.from, add: 1, max: 1 }];
}

function rewardCounters(reward: OrderedReward, on: string): Omit<LimitUse, 'add'>[] {
  return reward.limits.flatMap(({ counts, per, max, scope }) => {
    if (per === 'deed') return [];
    const own = `reward/${reward.key}/${counts}/${per}`;
    const key = scope === 'resident' ? own : `${scope}/${own}`;
    return [{ scope, key, periodStart: periodStart(on, per), max }];
  });
}

function applyRewardLimits(
  reward: OrderedReward,
  facts: RedemptionFacts,
): { ok: true; limits: LimitUse[] } | { ok: false; refusal: RedemptionDecision } {
  const limits: LimitUse[] = [];
  const counters = reward.limits.filter(({ per }) => per !== 'deed');
  for (const [index, key] of rewardCounters(reward, facts.on).entries()) {
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
        en: 'Base points cannot be spent ({base}): {short point|points} short',
      }
    : { zh: '还差 {short} 分', en: '{short point|points} short' };
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

const SUSPENDED = {
  zh: '按公布的规则，到 {until} 为止暂停兑换，积分还在',
  en: 'By the published rules redemption is suspended until {until}; the points are kept',
};
const ONCE = {
  zh: '{from} 到 {until} 这一期已经换过一次，每期只能换一次',
  en: 'Redeemed once between {from} and {until} already; once per window is the rule',
};
const THRESHOLD = {
  zh: '满 {threshold} 分才能兑换，现在是 {balance} 分',
  en: 'Redemption starts at {threshold point|points}, the balance is {balance} now',
};
