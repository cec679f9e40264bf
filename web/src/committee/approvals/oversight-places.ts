import type { Permission } from '@linli/contract/permissions';
import { m } from '../../i18n/paraglide/messages';

/** What a second pair of eyes looks at, for those who may. */
export function oversightPlaces(can: (permission: Permission) => boolean) {
  return [
    { href: '/approvals', label: m.committee_approvals() },
    ...(can('review.read') ? [{ href: '/reviews', label: m.committee_reviews() }] : []),
  ];
}
