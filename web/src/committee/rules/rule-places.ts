import type { Permission } from '@linli/contract/permissions';
import { m } from '../../i18n/paraglide/messages';

/** The lists that belong to the rulebook; drafts are for those who may read them. */
export function rulePlaces(can: (permission: Permission) => boolean) {
  const places = [{ href: '/rules', label: m.committee_rules_now() }];
  if (can('rulebook.read_draft')) {
    places.push(
      { href: '/rules/drafts', label: m.committee_drafts() },
      { href: '/rules/templates', label: m.committee_templates() },
    );
  }
  return places;
}
