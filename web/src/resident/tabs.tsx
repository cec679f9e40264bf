import { m } from '../i18n/paraglide/messages';
import { Tabs } from '../ui/tabs';
import { useResident } from './use-resident';

/** The five places of the resident face; neighbours are met in person, not by a proxy. */
export function ResidentTabs() {
  const { acting } = useResident();
  return (
    <Tabs
      tabs={[
        { href: '/', label: m.resident_tab_home(), icon: 'home' },
        { href: '/activities', label: m.resident_tab_activities(), icon: 'calendar' },
        { href: '/mall', label: m.resident_tab_mall(), icon: 'gift' },
        ...(acting
          ? []
          : [{ href: '/neighbours', label: m.resident_tab_neighbours(), icon: 'roofs' } as const]),
        { href: '/mine', label: m.resident_tab_mine(), icon: 'person' },
      ]}
    />
  );
}
