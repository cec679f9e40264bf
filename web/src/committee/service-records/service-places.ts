import type { Permission } from '@linli/contract/permissions';
import { m } from '../../i18n/paraglide/messages';

/** The rooms of service records, for those who may enter them. */
export function servicePlaces(can: (permission: Permission) => boolean) {
  return [
    { href: '/service', label: m.committee_service_sheets() },
    { href: '/service/corrections', label: m.committee_corrections() },
    ...(can('late_entry.make')
      ? [{ href: '/service/late', label: m.committee_late_entries() }]
      : []),
    { href: '/service/exports', label: m.committee_exports() },
    ...(can('service.export')
      ? [{ href: '/service/settings', label: m.committee_service_settings() }]
      : []),
  ];
}
