import { lazyScreen, type Screen } from '../ui/screens';

/** The table of contents of the console: one line a screen. */
export const screens: readonly Screen[] = [
  lazyScreen('/', () => import('./today/today-page').then((file) => file.TodayPage)),
];

/** Addresses that need nobody signed in. */
export const openPaths: readonly string[] = ['/sign-in'];
