import { holderOf } from '@linli/core/rules/holder-of';
import type { Deed } from './deed';

export interface HeldAccount {
  readonly id: string;
  readonly holder: 'resident' | 'household';
}

/** A resident without a household keeps an account of their own also where households earn. */
export function accountOf({ residentId, householdId, rulebook, ruleKey }: Deed): HeldAccount {
  const rule = rulebook?.document.rules.find((candidate) => candidate.key === ruleKey);
  const holder = rulebook && rule ? holderOf(rulebook.document, rule) : undefined;
  if (holder === 'household' && householdId !== null) return { id: householdId, holder };
  return { id: residentId, holder: 'resident' };
}
