import { firstScreen, type Screen } from '../ui/screens';
import { HomePage } from './home/home-page';

/** The table of contents of the resident face: one line a screen. */
export const screens: readonly Screen[] = [firstScreen('/', HomePage)];

/** Addresses that need nobody signed in. */
export const openPaths: readonly string[] = ['/sign-in'];
