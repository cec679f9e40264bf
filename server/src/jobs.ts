import { closeEndedSessions } from './attendance/close-ended-sessions';
import { forgetCodeUses } from './attendance/forget-code-uses';
import { lapseRedemptions } from './mall/lapse-redemptions';
import type { Job } from './platform/job-runner';

/**
 * The timetable. Every job runs for each community in a transaction of its own and does what is
 * due by that community's calendar, so that running it twice, or late, changes nothing.
 */
export const jobs: readonly Job[] = [
  { name: 'close_ended_sessions', schedule: '* * * * *', run: closeEndedSessions },
  { name: 'forget_code_uses', schedule: '40 18 * * *', run: forgetCodeUses },
  { name: 'lapse_redemptions', schedule: '* * * * *', run: lapseRedemptions },
];
