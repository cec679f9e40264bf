import type { Because } from './award-decision';
import { lastReset, nextReset } from './expires-on';
import { because } from './reasons';
import type { Rulebook } from './rulebook';

/** What may be spent: only what lies above the base. */
export function spendablePoints({ account }: Rulebook, balance: number): number {
  return Math.max(0, balance - (account.base?.points ?? 0));
}

/**
 * Base points to give now: once, or once in each calendar year. `givenOn` is the last time. Where
 * the year returns to the base, that return is the yearly gift.
 */
export function baseDue(
  { account, expiry }: Rulebook,
  day: string,
  givenOn: string | null,
): number {
  if (!account.base) return 0;
  if (givenOn === null) return account.base.points;
  const isYearly = account.base.given === 'yearly' && expiry.kind !== 'reset_to_base';
  const isNewYear = isYearly && givenOn.slice(0, 4) < day.slice(0, 4);
  return isNewYear ? account.base.points : 0;
}

export type ResetDecision =
  | { outcome: 'not_due'; next: string | null }
  | {
      outcome: 'reset';
      on: string;
      /** What the account loses, or is given if deductions took it below the base. */
      lapse: number;
      give: number;
      because: Because[];
    };

/**
 * Once a year the balance returns to the base, from above and from below. `since` is the last
 * reset, or the day the account was opened; a reset that was missed is made up for once.
 */
export function decideReset(
  { account, expiry }: Rulebook,
  facts: { today: string; since: string; balance: number },
): ResetDecision {
  if (expiry.kind !== 'reset_to_base') return { outcome: 'not_due', next: null };
  const next = nextReset(expiry.monthDay, facts.since);
  if (next > facts.today) return { outcome: 'not_due', next };
  const base = account.base?.points ?? 0;
  const lapse = Math.max(0, facts.balance - base);
  const give = Math.max(0, base - facts.balance);
  const words = {
    zh: '每年这一天回到底分 {base} 分：原来 {balance} 分',
    en: 'The balance returns to the base of {base point|points} on this day; it was {balance}',
  };
  const reason = because('reset_to_base', words, { base, balance: facts.balance });
  return {
    outcome: 'reset',
    on: lastReset(expiry.monthDay, facts.today),
    lapse,
    give,
    because: [reason],
  };
}

/** The last day a base given on a day holds: until the next one is given, or for good. */
export function baseExpiresOn({ account, expiry }: Rulebook, givenOn: string): string | null {
  if (account.base?.given !== 'yearly' || expiry.kind === 'reset_to_base') return null;
  return `${givenOn.slice(0, 4)}-12-31`;
}
