import type { Permission } from '@linli/contract/permissions';
import { m } from '../../i18n/paraglide/messages';

/** The rooms of safety, for those who may enter them. */
export function safetyPlaces(can: (permission: Permission) => boolean) {
  return [
    { href: '/safety', label: m.committee_policies() },
    ...(can('dossier.read')
      ? [{ href: '/safety/qualifications', label: m.committee_qualifications() }]
      : []),
    ...(can('incident.read') ? [{ href: '/incidents', label: m.committee_incidents() }] : []),
  ];
}
