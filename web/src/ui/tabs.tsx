import { useLocation } from 'wouter';
import { m } from '../i18n/paraglide/messages';
import { Go } from './go';
import { Icon } from './icon';
import type { IconName } from './icon-paths';

export interface Tab {
  href: string;
  label: string;
  icon: IconName;
}

/** The bottom bar of a phone face: three to five places, the current one named to all senses. */
export function Tabs({ tabs }: { tabs: Tab[] }) {
  const [path] = useLocation();
  const current = tabs.find((tab) => tab.href !== '/' && path.startsWith(tab.href)) ?? tabs[0];
  return (
    <nav className="tabs" aria-label={m.ui_main_navigation()}>
      <ul>
        {tabs.map((tab) => (
          <li key={tab.href}>
            <Go href={tab.href} aria-current={tab === current ? 'page' : undefined}>
              <Icon name={tab.icon} />
              {tab.label}
            </Go>
          </li>
        ))}
      </ul>
    </nav>
  );
}
