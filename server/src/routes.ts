import { activitiesRoutes } from './activities/activities.routes';
import { approvalsRoutes } from './approvals/approvals.routes';
import { attendanceRoutes } from './attendance/attendance.routes';
import { awardsRoutes } from './awards/awards.routes';
import { bulkAwardsRoutes } from './bulk-awards/bulk-awards.routes';
import { callListRoutes } from './call-list/call-list.routes';
import { cardsRoutes } from './cards/cards.routes';
import { checkInRoutes } from './check-in/check-in.routes';
import { claimsRoutes } from './claims/claims.routes';
import { correctionsRoutes } from './corrections/corrections.routes';
import { deductionRoutes } from './deductions/deductions.routes';
import { devicesRoutes } from './devices/devices.routes';
import { governanceRoutes } from './governance/governance.routes';
import { honoursRoutes } from './honours/honours.routes';
import { identityRoutes } from './identity/identity.routes';
import { inspectionsRoutes } from './inspections/inspections.routes';
import { ledgerRoutes } from './ledger/ledger.routes';
import { mallRoutes } from './mall/mall.routes';
import { mentoringRoutes } from './mentoring/mentoring.routes';
import { notificationsRoutes } from './notifications/notifications.routes';
import type { Route } from './platform/route';
import { pollsRoutes } from './polls/polls.routes';
import { proxiesRoutes } from './proxies/proxies.routes';
import { referralsRoutes } from './referrals/referrals.routes';
import { reportsRoutes } from './reports/reports.routes';
import { residentsRoutes } from './residents/residents.routes';
import { reviewsRoutes } from './reviews/reviews.routes';
import { safetyRoutes } from './safety/safety.routes';
import { serviceRecordsRoutes } from './service-records/service-records.routes';
import { starsRoutes } from './stars/stars.routes';
import { transparencyRoutes } from './transparency/transparency.routes';

/** The table of contents of the API; each feature lists its operations, one line each. */
export const routes: readonly Route[] = [
  ...activitiesRoutes,
  ...approvalsRoutes,
  ...attendanceRoutes,
  ...awardsRoutes,
  ...bulkAwardsRoutes,
  ...callListRoutes,
  ...cardsRoutes,
  ...checkInRoutes,
  ...claimsRoutes,
  ...correctionsRoutes,
  ...devicesRoutes,
  ...governanceRoutes,
  ...honoursRoutes,
  ...identityRoutes,
  ...inspectionsRoutes,
  ...ledgerRoutes,
  ...mallRoutes,
  ...deductionRoutes,
  ...mentoringRoutes,
  ...notificationsRoutes,
  ...pollsRoutes,
  ...proxiesRoutes,
  ...referralsRoutes,
  ...reportsRoutes,
  ...residentsRoutes,
  ...reviewsRoutes,
  ...safetyRoutes,
  ...serviceRecordsRoutes,
  ...starsRoutes,
  ...transparencyRoutes,
];
