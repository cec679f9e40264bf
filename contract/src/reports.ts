import { z } from 'zod';
import { communityParams, day, id, instant } from './fields';
import { operation } from './operation';

export const readToday = operation({
  name: 'readToday',
  summary: 'What waits for the committee today, and the month in figures.',
  method: 'GET',
  path: '/api/communities/:communityId/today',
  access: 'report.read',
  params: communityParams,
  output: z.object({
    day,
    figures: z.object({
      residents: z.int(),
      activeThisMonth: z.int(),
      pointsIssuedThisMonth: z.int(),
      pointsIssuedLastMonth: z.int(),
      pointsRedeemedThisMonth: z.int(),
      redemptionsThisMonth: z.int(),
      newcomersThisMonth: z.int(),
      outstandingPoints: z.int(),
      transfersSinceYesterday: z.int(),
      booksBalance: z.boolean(),
    }),
    todos: z.array(
      z.object({
        kind: z.enum([
          'claims_waiting',
          'redemptions_waiting',
          'stock_low',
          'auto_closed',
          'sessions_today',
          'offline_late',
          'service_overdue',
          'service_corrections',
          'late_entries',
          'qualifications_ending',
          'device_events',
          'device_reversals',
          'log_differs',
          'approvals_waiting',
          'reviews_open',
          'bulk_awards_waiting',
          'appeals_waiting',
          'star_objections_waiting',
          'inspections_due',
        ]),
        /** The most pressing come first. */
        urgency: z.enum(['overdue', 'today', 'week', 'later']),
        count: z.int(),
        detail: z.object({ zh: z.string(), en: z.string() }),
        link: z.string(),
      }),
    ),
    weeks: z.array(z.object({ weekStart: day, people: z.int() })),
    months: z.array(z.object({ month: z.string(), issued: z.int(), redeemed: z.int() })),
    sessionsToday: z.array(
      z.object({
        id,
        title: z.string(),
        startsAt: instant,
        endsAt: instant,
        place: z.string(),
        signupCount: z.int(),
        attendanceCount: z.int(),
      }),
    ),
  }),
  errors: [],
});

export const readBoard = operation({
  name: 'readBoard',
  summary:
    'Public board for a TV: this month’s list of consenting residents, sessions, recent thanks.',
  method: 'GET',
  path: '/api/boards/:slug',
  access: 'public',
  params: z.strictObject({ slug: z.string().min(1).max(60) }),
  output: z.object({
    community: z.object({ id, slug: z.string(), name: z.string(), timeZone: z.string() }),
    serverTime: instant,
    month: z.string(),
    /** Only those who agreed, by nickname; top 10 by points earned. */
    top: z.array(
      z.object({
        nickname: z.string(),
        buildingName: z.string().nullable(),
        points: z.int(),
        deeds: z.int(),
        /** The deed done most often, in words. */
        mainDeed: z.object({ zh: z.string(), en: z.string(), times: z.int() }),
      }),
    ),
    sessions: z.array(
      z.object({
        id,
        title: z.string(),
        startsAt: instant,
        endsAt: instant,
        place: z.string(),
        placesLeft: z.int().nullable(),
      }),
    ),
    totals: z.object({ people: z.int(), deeds: z.int(), points: z.int() }),
    recent: z.array(z.object({ zh: z.string(), en: z.string() })),
    rulesVersion: z.int().nullable(),
  }),
  errors: ['request/not_found'],
});

export const readNeighbours = operation({
  name: 'readNeighbours',
  summary: 'The residents’ side of the board: this month’s list, the own place, the building.',
  method: 'GET',
  path: '/api/communities/:communityId/neighbours',
  access: 'self.read',
  params: communityParams,
  output: z.object({
    month: z.string(),
    top: z.array(
      z.object({
        nickname: z.string(),
        buildingName: z.string().nullable(),
        points: z.int(),
        deeds: z.int(),
        mainDeed: z.object({ zh: z.string(), en: z.string(), times: z.int() }),
        isMe: z.boolean(),
      }),
    ),
    me: z.object({ points: z.int(), deeds: z.int(), boardConsent: z.boolean() }),
    community: z.object({ people: z.int(), deeds: z.int() }),
  }),
  errors: [],
});

export const followLive = operation({
  name: 'followLive',
  summary: 'Event stream of what concerns the asking resident; staff also sees session changes.',
  method: 'GET',
  path: '/api/communities/:communityId/live',
  access: 'self.read',
  params: communityParams,
  answer: 'stream',
  output: z.any(),
  errors: [],
});

/** What travels on the stream; also the payload of the database notification. */
export const liveEvent = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('points'),
    residentId: id,
    transferId: id,
    points: z.int(),
    balance: z.int(),
    title: z.object({ zh: z.string(), en: z.string() }),
  }),
  z.object({ kind: z.literal('redemption'), residentId: id, redemptionId: id, state: z.string() }),
  z.object({ kind: z.literal('attendance'), residentId: id, sessionId: id, state: z.string() }),
  z.object({ kind: z.literal('notification'), residentId: id }),
  z.object({ kind: z.literal('signup'), residentId: id, sessionId: id, state: z.string() }),
]);

export type LiveEvent = z.output<typeof liveEvent>;
