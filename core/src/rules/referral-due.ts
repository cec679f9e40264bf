import { addDays } from '../calendar/date-arithmetic';
import type { ReferralFacts } from './award-decision';
import type { EarningRule, ReferralTerms } from './earning-rule';
import { findDeedRule } from './find-deed-rule';
import type { Rulebook } from './rulebook';

export type ReferralRule = EarningRule & { referral: ReferralTerms };

/** The rule by which bringing a neighbour counts on a day; none where it is stopped. */
export function referralRule(rulebook: Rulebook, day: string): ReferralRule | undefined {
  const rule = findDeedRule(rulebook, 'referral', day);
  return rule?.referral && !rule.stopped ? { ...rule, referral: rule.referral } : undefined;
}

/** The last day on which a newcomer's deeds count for who brought them. */
export function lastReferralDay({ withinDays }: ReferralTerms, registeredOn: string): string {
  return addDays(registeredOn, withinDays);
}

export function isReferralDue(
  terms: ReferralTerms,
  { newcomerDeeds, newcomerRegisteredOn }: Omit<ReferralFacts, 'role'>,
  day: string,
): boolean {
  return newcomerDeeds >= terms.afterDeeds && day <= lastReferralDay(terms, newcomerRegisteredOn);
}

/** A deed that counts, with the rulebook that was in force for it. */
export interface CountedDeed {
  readonly day: string;
  readonly rulebook: Rulebook;
}

export interface DueReferral<Deed> {
  readonly deed: Deed;
  readonly rule: ReferralRule;
  /** How many had been done with it. */
  readonly newcomerDeeds: number;
}

/**
 * The deed with which a newcomer had taken part often enough, soon enough, if there is one: the
 * first, in the order given, at which the rules of its own day say so. Whoever asks later gets the
 * same answer.
 */
export function findDueReferral<Deed extends CountedDeed>(
  deeds: readonly Deed[],
  newcomerRegisteredOn: string,
): DueReferral<Deed> | undefined {
  for (const [index, deed] of deeds.entries()) {
    const newcomerDeeds = index + 1;
    const rule = referralRule(deed.rulebook, deed.day);
    const facts = { newcomerDeeds, newcomerRegisteredOn };
    if (rule && isReferralDue(rule.referral, facts, deed.day)) return { deed, rule, newcomerDeeds };
  }
  return undefined;
}
