import { firstScreen, lazyScreen, type Screen } from '../ui/screens';
import { HomePage } from './home/home-page';

/**
 * The table of contents of the resident face. Rooms with several pages have a table of their own
 * and arrive as one piece, so that a slow network is asked once.
 */
export const screens: readonly Screen[] = [
  firstScreen('/', HomePage),
  lazyScreen(
    '/member-code',
    async () => (await import('./member-code/member-code-page')).MemberCodePage,
  ),
  lazyScreen('/history', async () => (await import('./history/history-page')).HistoryPage),
  lazyScreen(
    '/activities/*?',
    async () => (await import('./activities/activities-screens')).ActivitiesScreens,
  ),
  lazyScreen('/claims/*?', async () => (await import('./claims/claims-screens')).ClaimsScreens),
  lazyScreen('/mall/*?', async () => (await import('./mall/mall-screens')).MallScreens),
  lazyScreen(
    '/neighbours',
    async () => (await import('./neighbours/neighbours-page')).NeighboursPage,
  ),
  lazyScreen(
    '/neighbours/stars',
    async () => (await import('./stars/star-notice-page')).StarNoticePage,
  ),
  lazyScreen(
    '/messages',
    async () => (await import('./notifications/notifications-page')).NotificationsPage,
  ),
  lazyScreen(
    '/mine/service/*?',
    async () => (await import('./service-records/service-screens')).ServiceScreens,
  ),
  lazyScreen(
    '/receipts/*?',
    async () => (await import('./receipts/receipts-screens')).ReceiptsScreens,
  ),
  lazyScreen('/mine/*?', async () => (await import('./mine/mine-screens')).MineScreens),
  lazyScreen('/check-in', async () => (await import('./check-in/check-in-page')).CheckInPage),
  lazyScreen('/polls/*?', async () => (await import('./polls/polls-screens')).PollsScreens),
  lazyScreen('/polls', async () => (await import('./polls/polls-page')).PollsPage),
  lazyScreen('/polls/:pollId', async () => (await import('./polls/poll-page')).PollPage),
  lazyScreen('/questions', async () => (await import('./questions/questions-page')).QuestionsPage),
  lazyScreen('/mentoring', async () => (await import('./mentoring/mentoring-page')).MentoringPage),
  lazyScreen('/join', async () => (await import('../sign-in/join-page')).JoinPage),
  lazyScreen('/sign-in', async () => (await import('../sign-in/sign-in-page')).SignInPage),
];

/** Addresses that need nobody signed in. */
export const openPaths: readonly string[] = ['/sign-in'];
