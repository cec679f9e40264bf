import { freePlaces } from './activities/free-places';
import { freezeRosters } from './activities/freeze-rosters';
import { lapseApprovals } from './approvals/lapse-approvals';
import { closeEndedSessions } from './attendance/close-ended-sessions';
import { forgetCodeUses } from './attendance/forget-code-uses';
import { settleAttendances } from './attendance/settle-attendances';
import { forgetLists } from './bulk-awards/forget-lists';
import { keepBase } from './calendar-points/keep-base';
import { forgetPhotos } from './claims/forget-photos';
import { remindPlots } from './claims/remind-plots';
import { takeDeductions } from './deductions/take-deductions';
import { forgetDeviceTraces } from './devices/forget-device-traces';
import { lapseDeviceEvents } from './devices/lapse-device-events';
import { freezeBoard } from './honours/freeze-board';
import { checkBooks } from './ledger/check-books';
import { expirePoints } from './ledger/expire-points';
import { lapseRedemptions } from './mall/lapse-redemptions';
import { endDuePairs } from './mentoring/end-due-pairs';
import { forgetRequests } from './platform/forget-requests';
import type { Job } from './platform/job-runner';
import { announcePolls } from './polls/announce-polls';
import { countPolls } from './polls/count-polls';
import { settleReferrals } from './referrals/settle-referrals';
import { forgetImports } from './residents/forget-imports';
import { askParticipation } from './reviews/ask-participation';
import { countIssuers } from './reviews/count-issuers';
import { findAnomalies } from './reviews/find-anomalies';
import { remindQualifications } from './safety/remind-qualifications';
import { stepStars } from './stars/step-stars';
import { checkLogRows } from './transparency/check-log-rows';

/**
 * The timetable. Every job runs for each community in a transaction of its own and does what is
 * due by that community's calendar, so that running it twice, or late, changes nothing. What runs
 * once a day is made up for after a day on which the program was off at that hour.
 */
export const jobs: readonly Job[] = [
  { name: 'close_ended_sessions', schedule: '* * * * *', run: closeEndedSessions },
  { name: 'settle_attendances', schedule: '* * * * *', run: settleAttendances },
  { name: 'lapse_approvals', schedule: '*/10 * * * *', run: lapseApprovals },
  { name: 'find_anomalies', schedule: '*/10 * * * *', run: findAnomalies },
  // By day in China, so that no phone rings at night.
  { name: 'ask_participation', schedule: '*/20 0-12 * * *', run: askParticipation },
  { name: 'count_issuers', schedule: '25 * * * *', run: countIssuers },
  { name: 'freeze_rosters', schedule: '* * * * *', run: freezeRosters },
  { name: 'free_places', schedule: '15 * * * *', run: freePlaces },
  { name: 'forget_code_uses', schedule: '40 18 * * *', run: forgetCodeUses },
  { name: 'forget_requests', schedule: '45 18 * * *', run: forgetRequests },
  { name: 'forget_imports', schedule: '10 * * * *', run: forgetImports },
  // Every hour, because midnight comes to each community by its own calendar.
  { name: 'expire_points', schedule: '5 * * * *', run: expirePoints },
  { name: 'keep_base', schedule: '10 * * * *', run: keepBase },
  { name: 'end_due_pairs', schedule: '*/15 * * * *', run: endDuePairs },
  { name: 'settle_referrals', schedule: '* * * * *', run: settleReferrals },
  { name: 'announce_polls', schedule: '* * * * *', run: announcePolls },
  // Every hour, because the third of the month comes to each community by its own calendar.
  { name: 'freeze_board', schedule: '35 * * * *', run: freezeBoard },
  { name: 'count_polls', schedule: '* * * * *', run: countPolls },
  { name: 'check_books', schedule: '20 18 * * *', run: checkBooks },
  { name: 'remind_qualifications', schedule: '30 1 * * *', run: remindQualifications },
  { name: 'lapse_device_events', schedule: '25 * * * *', run: lapseDeviceEvents },
  { name: 'forget_device_traces', schedule: '50 18 * * *', run: forgetDeviceTraces },
  { name: 'check_log_rows', schedule: '40 19 * * *', runOnce: checkLogRows },
  { name: 'forget_lists', schedule: '55 18 * * *', run: forgetLists },
  { name: 'forget_photos', schedule: '50 18 * * *', run: forgetPhotos },
  // In the morning there, and at night only when the morning was missed.
  { name: 'remind_plots', schedule: '30 1 * * *', run: remindPlots },
  // Once a day, when people there have had their breakfast.
  { name: 'step_stars', schedule: '20 0 * * *', run: stepStars },
  { name: 'take_deductions', schedule: '* * * * *', run: takeDeductions },
  { name: 'lapse_redemptions', schedule: '* * * * *', run: lapseRedemptions },
];
