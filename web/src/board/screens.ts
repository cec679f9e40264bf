import { firstScreen, lazyScreen, type Screen } from '../ui/screens';
import { HallPage } from './hall/hall-page';

/** The table of contents of the board and the public pages: one line a screen. */
export const screens: readonly Screen[] = [
  lazyScreen('/', async () => (await import('./start/start-page')).StartPage),
  firstScreen('/:slug', HallPage),
  lazyScreen('/:slug/verify', async () => (await import('./log/verify-page')).VerifyPage),
  lazyScreen('/:slug/witness', async () => (await import('./log/witness-page')).WitnessPage),
  lazyScreen('/:slug/poster', async () => (await import('./log/poster-page')).PosterPage),
  lazyScreen('/:slug/issuers', async () => (await import('./issuers/issuers-page')).IssuersPage),
  lazyScreen('/:slug/months', async () => (await import('./months/months-page')).MonthsPage),
  lazyScreen('/:slug/stars', async () => (await import('./stars/stars-page')).StarsPage),
  lazyScreen('/:slug/rules', async () => (await import('./rules/rules-page')).RulesPage),
];
