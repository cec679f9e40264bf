import type { Because } from '@linli/core/rules/award-decision';
import type { BilingualText } from '@linli/core/rules/bilingual-text';
import { plural } from '@linli/core/rules/reasons';
import type { Rulebook } from '@linli/core/rules/rulebook';
import type { PostedLimit } from '../ledger/post-transfers';
import type { Deed } from './deed';

/** Why an award needs a second person, in a word for programs and a sentence for people. */
export interface Wait {
  readonly cause: 'entry_above' | 'session_day_above' | 'budget' | 'by_hand';
  readonly because: Because;
  readonly notice?: WaitNotice;
}

/** What a decision by analogy asks for besides a second person. */
export interface WaitNotice {
  /** Nobody agrees before; null where the rulebook asks for no days of notice. */
  readonly opensAt: string | null;
  readonly needsRepresentative: boolean;
}

export type BudgetScope = 'organizer' | 'activity' | 'session';

/** Points one person gave alone on one day. */
export const ISSUER_DAY_KEY = 'two_people/points/day';

export function budgetKey(scope: BudgetScope): string {
  return `budget/${scope}/points`;
}

/** Counters that make an award wait where others refuse it. */
export function isWatched(limitKey: string): boolean {
  return limitKey === ISSUER_DAY_KEY || limitKey.startsWith('budget/');
}

/** What a second person agrees to passes what the first may give alone, and is counted there. */
export function agreedLimits(limits: readonly PostedLimit[]): PostedLimit[] {
  return limits.map((limit) => (isWatched(limit.key) ? { ...limit, max: null } : limit));
}

/** More than the rule, or else the rulebook, lets one person give at once. */
export function waitForSize({ rulebook, ruleKey }: Deed, points: number): Wait | undefined {
  if (!rulebook) return undefined;
  const max = entryMax(rulebook.document, ruleKey);
  if (points <= max) return undefined;
  return wait('entry_above', max, {
    zh: `一次超过 ${max} 分，要第二个人同意后才记入`,
    en: `More than ${plural(max, 'point')} at once: recorded when a second person agrees`,
  });
}

/** What a watched counter that is full means to people. */
export function waitForCounter({ key, max }: Pick<PostedLimit, 'key' | 'max'>): Wait {
  const most = plural(max ?? 0, 'point');
  if (key === ISSUER_DAY_KEY) {
    return wait('session_day_above', max ?? 0, {
      zh: `一位组织者一天记满 ${max} 分以后，要第二个人同意后才记入`,
      en: `One organizer gave ${most} today: recorded when a second person agrees`,
    });
  }
  const whose = BUDGET_WORDS[key] ?? { zh: '', en: 'the' };
  return wait('budget', max ?? 0, {
    zh: `超出${whose.zh}预算 ${max} 分，要第二个人同意后才记入`,
    en: `Beyond ${whose.en} budget of ${most}: recorded when a second person agrees`,
  });
}

export const BY_HAND: Wait = wait('by_hand', 0, {
  zh: '没有场次，也没有申报，要第二个人同意后才记入',
  en: 'Neither a session nor a claim: recorded when a second person agrees',
});

function entryMax(document: Rulebook, ruleKey: string): number {
  const rule = document.rules.find(({ key }) => key === ruleKey);
  return rule?.twoPeopleAbove ?? document.twoPeople.entryPointsAbove;
}

function wait(cause: Wait['cause'], max: number, words: BilingualText): Wait {
  return { cause, because: { code: `waits_${cause}`, values: { max }, ...words } };
}

const BUDGET_WORDS: Readonly<Record<string, BilingualText>> = {
  [budgetKey('organizer')]: { zh: '这位组织者本月的', en: 'this organizer’s monthly' },
  [budgetKey('activity')]: { zh: '这项活动本月的', en: 'this activity’s monthly' },
  [budgetKey('session')]: { zh: '这一场的', en: 'this session’s' },
};
