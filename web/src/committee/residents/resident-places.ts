import { m } from '../../i18n/paraglide/messages';

export function residentPlaces(): { href: string; label: string }[] {
  return [
    { href: '/residents', label: m.committee_residents_all() },
    { href: '/buildings', label: m.committee_buildings() },
  ];
}
