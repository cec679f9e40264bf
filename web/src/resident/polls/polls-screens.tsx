import { firstScreen, type Screen, Screens } from '../../ui/screens';
import { PollPage } from './poll-page';
import { PollsPage } from './polls-page';

const screens: readonly Screen[] = [
  firstScreen('/polls', PollsPage),
  firstScreen('/polls/:pollId', PollPage),
];

export function PollsScreens() {
  return <Screens screens={screens} />;
}
