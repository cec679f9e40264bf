import { m } from '../i18n/paraglide/messages';
import { Tabs } from '../ui/tabs';

/** The five places of the resident face. */
export function ResidentTabs() {
  return (
    <Tabs
      tabs={[
        { href: '/', label: m.resident_tab_home(), icon: 'home' },
        { href: '/activities', label: m.resident_tab_activities(), icon: 'calendar' },
        { href: '/mall', label: m.resident_tab_mall(), icon: 'gift' },
        { href: '/neighbours', label: m.resident_tab_neighbours(), icon: 'roofs' },
        { href: '/mine', label: m.resident_tab_mine(), icon: 'person' },
      ]}
    />
  );
}
