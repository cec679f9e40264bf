import { firstScreen, lazyScreen, type Screen } from '../ui/screens';
import { NowherePage } from './shell/nowhere-page';

/** The table of contents of the console: one line a screen. */
export const screens: readonly Screen[] = [
  lazyScreen('/', async () => (await import('./today/today-page')).TodayPage),
  lazyScreen('/sessions', async () => (await import('./activities/sessions-page')).SessionsPage),
  lazyScreen(
    '/sessions/:sessionId',
    async () => (await import('./activities/session-page')).SessionPage,
  ),
  lazyScreen(
    '/activities',
    async () => (await import('./activities/activities-page')).ActivitiesPage,
  ),
  lazyScreen('/activities/new', async () => (await import('./activities/plan-page')).PlanPage),
  lazyScreen(
    '/activities/:activityId',
    async () => (await import('./activities/activity-page')).ActivityPage,
  ),
  lazyScreen('/claims', async () => (await import('./claims/claims-page')).ClaimsPage),
  lazyScreen('/claims/:claimId', async () => (await import('./claims/claim-page')).ClaimPage),
  lazyScreen('/plots', async () => (await import('./claims/plots-page')).PlotsPage),
  lazyScreen('/approvals', async () => (await import('./approvals/approvals-page')).ApprovalsPage),
  lazyScreen('/reviews', async () => (await import('./reviews/reviews-page')).ReviewsPage),
  lazyScreen('/budgets', async () => (await import('./budgets/budgets-page')).BudgetsPage),
  lazyScreen('/issuers', async () => (await import('./budgets/issuers-page')).IssuersPage),
  lazyScreen(
    '/bulk-awards',
    async () => (await import('./bulk-awards/bulk-awards-page')).BulkAwardsPage,
  ),
  lazyScreen(
    '/bulk-awards/new',
    async () => (await import('./bulk-awards/prepare-page')).PreparePage,
  ),
  lazyScreen(
    '/bulk-awards/:bulkAwardId',
    async () => (await import('./bulk-awards/bulk-award-page')).BulkAwardPage,
  ),
  lazyScreen(
    '/inspections',
    async () => (await import('./inspections/inspections-page')).InspectionsPage,
  ),
  lazyScreen(
    '/inspections/:schemeKey/:day',
    async () => (await import('./inspections/inspection-page')).InspectionPage,
  ),
  lazyScreen('/residents', async () => (await import('./residents/residents-page')).ResidentsPage),
  lazyScreen(
    '/residents/:residentId',
    async () => (await import('./residents/resident-page')).ResidentPage,
  ),
  lazyScreen('/buildings', async () => (await import('./residents/buildings-page')).BuildingsPage),
  lazyScreen(
    '/residents/:residentId/statement',
    async () => (await import('./residents/statement-page')).StatementPage,
  ),
  lazyScreen('/call-list', async () => (await import('./call-list/call-list-page')).CallListPage),
  lazyScreen('/cards', async () => (await import('./cards/cards-page')).CardsPage),
  lazyScreen('/proxies', async () => (await import('./proxies/proxies-page')).ProxiesPage),
  lazyScreen('/import', async () => (await import('./residents/import/import-page')).ImportPage),
  lazyScreen('/mentoring', async () => (await import('./mentoring/mentoring-page')).MentoringPage),
  lazyScreen('/polls', async () => (await import('./polls/polls-page')).PollsPage),
  lazyScreen('/polls/new', async () => (await import('./polls/make-poll-page')).MakePollPage),
  lazyScreen('/polls/:pollId', async () => (await import('./polls/poll-page')).PollPage),
  lazyScreen(
    '/deductions',
    async () => (await import('./deductions/deductions-page')).DeductionsPage,
  ),
  lazyScreen('/stars', async () => (await import('./stars/stars-page')).StarsPage),
  lazyScreen('/rewards', async () => (await import('./rewards/rewards-page')).RewardsPage),
  lazyScreen('/rewards/:rewardId', async () => (await import('./rewards/reward-page')).RewardPage),
  lazyScreen('/counters', async () => (await import('./rewards/counters-page')).CountersPage),
  lazyScreen(
    '/redemptions',
    async () => (await import('./rewards/redemptions-page')).RedemptionsPage,
  ),
  lazyScreen('/machines', async () => (await import('./machines/machines-page')).MachinesPage),
  lazyScreen(
    '/machines/:deviceId',
    async () => (await import('./machines/machine-page')).MachinePage,
  ),
  lazyScreen(
    '/machine-events',
    async () => (await import('./machines/held-events-page')).HeldEventsPage,
  ),
  lazyScreen(
    '/machine-reversals',
    async () => (await import('./machines/reversals-page')).ReversalsPage,
  ),
  lazyScreen('/service', async () => (await import('./service-records/sheets-page')).SheetsPage),
  lazyScreen(
    '/service/sessions/:sessionId',
    async () => (await import('./service-records/sheet-page')).SheetPage,
  ),
  lazyScreen(
    '/service/corrections',
    async () => (await import('./service-records/corrections-page')).CorrectionsPage,
  ),
  lazyScreen('/service/late', async () => (await import('./service-records/late-page')).LatePage),
  lazyScreen(
    '/service/exports',
    async () => (await import('./service-records/exports-page')).ExportsPage,
  ),
  lazyScreen(
    '/service/exports/:exportId',
    async () => (await import('./service-records/export-page')).ExportPage,
  ),
  lazyScreen(
    '/service/settings',
    async () => (await import('./service-records/settings-page')).ServiceSettingsPage,
  ),
  lazyScreen('/safety', async () => (await import('./safety/policies-page')).PoliciesPage),
  lazyScreen(
    '/safety/qualifications',
    async () => (await import('./safety/qualifications-page')).QualificationsPage,
  ),
  lazyScreen('/incidents', async () => (await import('./safety/incidents-page')).IncidentsPage),
  lazyScreen(
    '/incidents/:incidentId',
    async () => (await import('./safety/incident-page')).IncidentPage,
  ),
  lazyScreen('/ledger', async () => (await import('./ledger/ledger-page')).LedgerPage),
  lazyScreen(
    '/ledger/:transferId',
    async () => (await import('./ledger/transfer-page')).TransferPage,
  ),
  lazyScreen('/log', async () => (await import('./log/log-page')).LogPage),
  lazyScreen('/rules', async () => (await import('./rules/rules-page')).RulesPage),
  lazyScreen('/rules/drafts', async () => (await import('./rules/drafts-page')).DraftsPage),
  lazyScreen(
    '/rules/drafts/:draftId',
    async () => (await import('./rules/draft/draft-page')).DraftPage,
  ),
  lazyScreen(
    '/rules/templates',
    async () => (await import('./rules/templates-page')).TemplatesPage,
  ),
  lazyScreen('/roles', async () => (await import('./roles/roles-page')).RolesPage),
  lazyScreen('/settings', async () => (await import('./settings/settings-page')).SettingsPage),
  lazyScreen('/me', async () => (await import('./settings/me-page')).MePage),
  firstScreen('*', NowherePage),
];

/** Before anybody has a seat: the way in, and the second factor. */
export const entrances: readonly Screen[] = [
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
