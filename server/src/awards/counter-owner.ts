import type { LimitScope } from '@linli/core/rules/award-decision';
import { WHOLE_COMMUNITY } from '../ledger/post-transfers';
import type { Deed } from './deed';

/**
 * Whose counter a limit raises: each member of a household has limits of their own, whoever holds
 * the account, and who lives alone is a household of one. Without a pair there is none to count.
 */
export function counterOwner(
  scope: LimitScope,
  { residentId, householdId, about }: Deed,
): string | undefined {
  switch (scope) {
    case 'resident':
      return residentId;
    case 'household':
      return householdId ?? residentId;
    case 'community':
      return WHOLE_COMMUNITY;
    case 'pair':
      return about.mentoring?.pairId;
  }
}
