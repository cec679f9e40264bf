import { firstScreen, lazyScreen, type Screen, Screens } from '../../ui/screens';
import { AskProxyPage } from '../proxies/ask-proxy-page';
import { ProxiesPage } from '../proxies/proxies-page';
import { BoardSettingsPage } from './board-settings-page';
import { DevicesPage } from './devices-page';
import { DisplayPage } from './display-page';
import { FamilyPage } from './family-page';
import { MachinesPage } from './machines-page';
import { MinePage } from './mine-page';
import { RenewPage } from './renew-page';

const screens: readonly Screen[] = [
  firstScreen('/mine', MinePage),
  lazyScreen(
    '/mine/consents',
    async () => (await import('../consents/consents-page')).ConsentsPage,
  ),
  firstScreen('/mine/family', FamilyPage),
  firstScreen('/mine/display', DisplayPage),
  firstScreen('/mine/board', BoardSettingsPage),
  firstScreen('/mine/devices', DevicesPage),
  firstScreen('/mine/machines', MachinesPage),
  firstScreen('/mine/renew', RenewPage),
  lazyScreen(
    '/mine/deductions',
    async () => (await import('../deductions/deductions-page')).DeductionsPage,
  ),
  lazyScreen(
    '/mine/referrals',
    async () => (await import('../referrals/referrals-page')).ReferralsPage,
  ),
  lazyScreen('/mine/stars', async () => (await import('../stars/stars-page')).StarsPage),
  lazyScreen(
    '/mine/inspections',
    async () => (await import('../inspections/inspections-page')).InspectionsPage,
  ),
  firstScreen('/mine/proxies', ProxiesPage),
  firstScreen('/mine/proxies/:side', AskProxyPage),
];

export function MineScreens() {
  return <Screens screens={screens} />;
}
