import { z } from 'zod';
import {
  bilingual,
  communityParams,
  cursor,
  day,
  done,
  id,
  instant,
  pageSize,
  requestId,
} from './fields';
import { operation } from './operation';

export const listMyQuestions = operation({
  name: 'listMyQuestions',
  summary:
    'Awards about which the resident is asked whether they took part: a few, drawn so that ' +
    'nobody can foresee which. Not answering means nothing.',
  method: 'GET',
  path: '/api/communities/:communityId/me/questions',
  access: 'self.read',
  params: communityParams,
  output: z.object({
    questions: z.array(
      z.object({ transferId: id, title: bilingual, points: z.int(), occurredOn: day }),
    ),
  }),
  errors: [],
});

export const answerQuestion = operation({
  name: 'answerQuestion',
  summary: 'The resident says whether they took part; a no is looked at by an auditor.',
  method: 'POST',
  path: '/api/communities/:communityId/me/questions/:transferId/answer',
  access: 'self.change',
  params: communityParams.extend({ transferId: id }),
  body: z.strictObject({ requestId, tookPart: z.boolean() }),
  output: done,
  errors: ['request/not_found'],
});

const reviewParams = communityParams.extend({ reviewId: id });

/** What was noticed. It says that somebody should look, never that anything was wrong. */
const reviewKind = z.enum([
  'denied',
  'early_award',
  'scan_burst',
  'overlap',
  'repeated_few',
  'odd_hours',
]);
const reviewOutcome = z.enum(['in_order', 'corrected', 'passed_on']);
const reviewWords = z.string().trim().min(2).max(1000);

const reviewRow = z.object({
  id,
  kind: reviewKind,
  personName: z.string(),
  residentName: z.string().nullable(),
  residentId: id.nullable(),
  sessionId: id.nullable(),
  sessionTitle: z.string().nullable(),
  startsAt: instant.nullable(),
  transferId: id.nullable(),
  /** Figures of what was noticed, by name. */
  details: z.record(z.string(), z.union([z.string(), z.number()])),
  foundAt: instant,
  outcome: reviewOutcome.nullable(),
  closedByName: z.string().nullable(),
  closedAt: instant.nullable(),
  notes: z.array(z.object({ id, personName: z.string(), words: z.string(), at: instant })),
});

export const listReviews = operation({
  name: 'listReviews',
  summary: 'What an auditor is asked to look at, oldest first; or what was closed, newest first.',
  method: 'GET',
  path: '/api/communities/:communityId/reviews',
  access: 'review.read',
  params: communityParams,
  query: z.strictObject({
    state: z.enum(['open', 'closed']).default('open'),
    cursor: cursor.optional(),
    limit: pageSize,
  }),
  output: z.object({ reviews: z.array(reviewRow), nextCursor: z.string().nullable() }),
  errors: ['request/invalid'],
});

export const noteReview = operation({
  name: 'noteReview',
  summary: 'Adds what an auditor found out.',
  method: 'POST',
  path: '/api/communities/:communityId/reviews/:reviewId/notes',
  access: 'review.close',
  params: reviewParams,
  body: z.strictObject({ requestId, words: reviewWords }),
  output: done,
  errors: ['request/not_found', 'reviews/own', 'reviews/closed'],
});

export const closeReview = operation({
  name: 'closeReview',
  summary: 'Closes an item with what came of it, in words.',
  method: 'POST',
  path: '/api/communities/:communityId/reviews/:reviewId/closing',
  access: 'review.close',
  params: reviewParams,
  body: z.strictObject({ requestId, outcome: reviewOutcome, words: reviewWords }),
  output: done,
  errors: ['request/not_found', 'reviews/own', 'reviews/closed'],
});

const issuerRow = z.object({
  roleTitle: z.enum(['committee', 'organizer', 'former']),
  maskedName: z.string(),
  /** Null where the points went to fewer than ten residents: too few to show. */
  figures: z
    .object({
      awards: z.int(),
      points: z.int(),
      residents: z.int(),
      /** Per cent of the points that went to the five residents who got most. */
      topFivePercent: z.int(),
      undone: z.int(),
      denied: z.int(),
    })
    .nullable(),
});

export const readIssuers = operation({
  name: 'readIssuers',
  summary: 'Public figures of those who record points, month by month.',
  method: 'GET',
  path: '/api/communities/:communityId/issuers',
  access: 'public',
  params: communityParams,
  output: z.object({
    residentsMin: z.int(),
    months: z.array(z.object({ month: z.string(), issuers: z.array(issuerRow) })),
  }),
  errors: [],
});
