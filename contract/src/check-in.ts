import { z } from 'zod';
import { because, communityParams, day, id, requestOnly } from './fields';
import { operation } from './operation';

/** What the rules in force say about checking in. */
const terms = z.object({
  /** What a day brings; null when it is not one figure. */
  points: z.int().nullable(),
  /** A full row of `every` brings `points` more; null where rows bring nothing. */
  row: z
    .object({
      every: z.int(),
      of: z.enum(['day', 'week', 'month']),
      points: z.int(),
      /** So many missed ones of each month or quarter do not break the row. */
      forgiven: z.int(),
      forgivenPer: z.enum(['month', 'quarter']),
    })
    .nullable(),
});

export const readMyCheckIns = operation({
  name: 'readMyCheckIns',
  summary: 'The row of days on which the resident checked in, as windows, and the last months.',
  method: 'GET',
  path: '/api/communities/:communityId/me/check-ins',
  access: 'self.read',
  byProxy: ['check_in'],
  params: communityParams,
  output: z.object({
    /** Null where the rules in force know no daily check-in. */
    terms: terms.nullable(),
    /** By the calendar of the community. */
    today: day,
    checkedInToday: z.boolean(),
    /** Days in the row so far. */
    rowDays: z.int(),
    windows: z.array(z.object({ day, lit: z.boolean(), isToday: z.boolean() })),
    /** Weeks with a check-in, of so many looked back on. */
    activeWeeks: z.int(),
    weeksLookedBack: z.int(),
    /** Days with a check-in of this month and the one before. */
    days: z.array(day),
  }),
  errors: [],
});

export const checkInToday = operation({
  name: 'checkInToday',
  summary: 'The daily check-in: once a calendar day of the community.',
  method: 'POST',
  path: '/api/communities/:communityId/me/check-ins',
  access: 'self.change',
  byProxy: ['check_in'],
  params: communityParams,
  body: requestOnly,
  output: z.object({
    day,
    rowDays: z.int(),
    points: z.int(),
    balance: z.int(),
    transferId: id.nullable(),
    because: z.array(because),
  }),
  errors: ['check_in/not_offered', 'check_in/already_today'],
});
