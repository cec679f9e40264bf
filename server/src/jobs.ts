import { closeEndedSessions } from './attendance/close-ended-sessions';
import { forgetCodeUses } from './attendance/forget-code-uses';
import { checkBooks } from './ledger/check-books';
import { expirePoints } from './ledger/expire-points';
import { lapseRedemptions } from './mall/lapse-redemptions';
import type { Job } from './platform/job-runner';

/**
 * The timetable. Every job runs for each community in a transaction of its own and does what is
 * due by that community's calendar, so that running it twice, or late, changes nothing.
 */
export const jobs: readonly Job[] = [
  { name: 'close_ended_sessions', schedule: '* * * * *', run: closeEndedSessions },
  { name: 'forget_code_uses', schedule: '40 18 * * *', run: forgetCodeUses },
  // Every hour, because midnight comes to each community by its own calendar.
  { name: 'expire_points', schedule: '5 * * * *', run: expirePoints },
  { name: 'check_books', schedule: '20 18 * * *', run: checkBooks },
  { name: 'lapse_redemptions', schedule: '* * * * *', run: lapseRedemptions },
];
