import { firstScreen, type Screen, Screens } from '../../ui/screens';
import { CodesPage } from './codes-page';
import { MallPage } from './mall-page';
import { RewardPage } from './reward-page';
import { TicketPage } from './ticket-page';

const screens: readonly Screen[] = [
  firstScreen('/mall', MallPage),
  firstScreen('/mall/codes', CodesPage),
  firstScreen('/mall/codes/:redemptionId', TicketPage),
  firstScreen('/mall/:rewardId', RewardPage),
];

export function MallScreens() {
  return <Screens screens={screens} />;
}
