import { firstScreen, lazyScreen, type Screen } from '../ui/screens';
import { StartPage } from './start/start-page';

/** The table of contents of the field face: one line a screen. */
export const screens: readonly Screen[] = [
  firstScreen('/', StartPage),
  lazyScreen('/sessions/:sessionId/scan', async () => (await import('./scan/scan-page')).ScanPage),
  lazyScreen(
    '/sessions/:sessionId/phone',
    async () => (await import('./phone/phone-page')).PhonePage,
  ),
  lazyScreen(
    '/sessions/:sessionId/roster',
    async () => (await import('./roster/roster-page')).RosterPage,
  ),
  lazyScreen(
    '/sessions/:sessionId/incident',
    async () => (await import('./safety/incident-page')).IncidentPage,
  ),
  lazyScreen(
    '/sessions/:sessionId/consent/:residentId',
    async () => (await import('./safety/consent-page')).ConsentPage,
  ),
  lazyScreen(
    '/sessions/:sessionId/birth-date/:residentId',
    async () => (await import('./safety/birth-date-page')).BirthDatePage,
  ),
  lazyScreen('/records', async () => (await import('./records/records-page')).RecordsPage),
  lazyScreen('/proposed', async () => (await import('./proposed/proposed-page')).ProposedPage),
  lazyScreen('/claims/new', async () => (await import('./claims/new-claim-page')).NewClaimPage),
  lazyScreen('/cards', async () => (await import('./cards/cards-page')).CardsPage),
  lazyScreen('/register', async () => (await import('./register/register-page')).RegisterPage),
  lazyScreen(
    '/counters/:counterId',
    async () => (await import('./counter/counter-page')).CounterPage,
  ),
  lazyScreen(
    '/counters/:counterId/today',
    async () => (await import('./counter/counter-today-page')).CounterTodayPage,
  ),
  lazyScreen('/settings', async () => (await import('./settings/settings-page')).SettingsPage),
  lazyScreen(
    '/sign-in',
    async () => (await import('../sign-in/staff-sign-in-page')).StaffSignInPage,
  ),
  lazyScreen(
    '/second-factor',
    async () => (await import('../sign-in/second-factor-page')).SecondFactorPage,
  ),
];

/** Addresses that need nobody signed in. */
export const openPaths: readonly string[] = ['/sign-in'];
