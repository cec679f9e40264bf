import type { Permission } from '@linli/contract/permissions';
import { m } from '../../i18n/paraglide/messages';

/** Lists of residents for those who may read them; one alone needs no line of its own. */
export function residentPlaces(can: (permission: Permission) => boolean) {
  const places = [
    { href: '/residents', label: m.committee_residents_all() },
    ...(can('resident.register') ? [{ href: '/buildings', label: m.committee_buildings() }] : []),
    ...(can('call.make') ? [{ href: '/call-list', label: m.committee_call_list() }] : []),
    ...(can('card.issue') ? [{ href: '/cards', label: m.committee_cards() }] : []),
    ...(can('proxy.read') ? [{ href: '/proxies', label: m.committee_proxies() }] : []),
    ...(can('mentoring.read') ? [{ href: '/mentoring', label: m.committee_mentoring() }] : []),
  ];
  return places.length > 1 ? places : [];
}
