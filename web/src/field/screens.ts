import { firstScreen, type Screen } from '../ui/screens';
import { StartPage } from './start/start-page';

/** The table of contents of the field face: one line a screen. */
export const screens: readonly Screen[] = [firstScreen('/', StartPage)];

/** Addresses that need nobody signed in. */
export const openPaths: readonly string[] = ['/sign-in'];
