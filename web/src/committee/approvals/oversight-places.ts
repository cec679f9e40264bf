import type { Permission } from '@linli/contract/permissions';
import { m } from '../../i18n/paraglide/messages';

/** What a second pair of eyes looks at, for those who may. */
export function oversightPlaces(can: (permission: Permission) => boolean) {
  return [
    ...(can('approval.read') ? [{ href: '/approvals', label: m.committee_approvals() }] : []),
    ...(can('review.read') ? [{ href: '/reviews', label: m.committee_reviews() }] : []),
    ...(can('budget.read') ? [{ href: '/budgets', label: m.committee_budgets() }] : []),
    { href: '/issuers', label: m.committee_issuers() },
  ];
}
