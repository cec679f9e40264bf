import { firstScreen, type Screen, Screens } from '../../ui/screens';
import { ActivitiesPage } from './activities-page';
import { SessionPage } from './session-page';

const screens: readonly Screen[] = [
  firstScreen('/activities', ActivitiesPage),
  firstScreen('/activities/:sessionId', SessionPage),
];

export function ActivitiesScreens() {
  return <Screens screens={screens} />;
}
