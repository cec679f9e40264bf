import { firstScreen, type Screen } from '../ui/screens';
import { HallPage } from './hall/hall-page';

/** The table of contents of the board and the public pages: one line a screen. */
export const screens: readonly Screen[] = [firstScreen('/', HallPage)];
