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
  reason,
  requestId,
  requestOnly,
} from './fields';
import { operation } from './operation';

const schemeKey = z.string().min(1).max(60);
const named = { star: z.int(), name: bilingual };

export const readMyStars = operation({
  name: 'readMyStars',
  summary: 'The resident’s points stars by each scheme of the rules, and what the next one asks.',
  method: 'GET',
  path: '/api/communities/:communityId/me/stars',
  access: 'self.read',
  params: communityParams,
  output: z.object({
    schemes: z.array(
      z.object({
        key: z.string(),
        name: bilingual,
        granting: z.enum(['automatic', 'application']),
        held: z.object({ ...named, since: day, validUntil: day.nullable() }).nullable(),
        /** Proposed, and until this day others may object. */
        inNotice: z.object({ ...named, until: day, isObjectedTo: z.boolean() }).nullable(),
        /** An objection to this star was upheld; asking for it begins a new notice. */
        wasRefused: z.boolean(),
        /** Null at the top; nothing missing once it is reached. */
        next: z.object({ ...named, missing: z.array(bilingual) }).nullable(),
        mayApply: z.boolean(),
      }),
    ),
  }),
  errors: [],
});

export const applyForStar = operation({
  name: 'applyForStar',
  summary: 'Asks for the star that was reached, where it is granted on application.',
  method: 'POST',
  path: '/api/communities/:communityId/me/stars/:schemeKey/application',
  access: 'star.apply',
  params: communityParams.extend({ schemeKey }),
  body: requestOnly,
  output: z.object({
    ...named,
    kind: z.enum(['proposed', 'granted']),
    noticeUntil: day.nullable(),
  }),
  errors: [
    'request/not_found',
    'stars/in_notice',
    'stars/by_itself',
    'stars/nothing_above',
    'stars/not_reached',
  ],
});

export const readStarNotice = operation({
  name: 'readStarNotice',
  summary: 'Public notice of points stars: nicknames of who agreed, the others counted.',
  method: 'GET',
  path: '/api/communities/:communityId/stars/notice',
  access: 'public',
  params: communityParams,
  output: z.object({
    schemes: z.array(
      z.object({
        key: z.string(),
        name: bilingual,
        inNotice: z.array(z.object({ ...named, id, nickname: z.string(), until: day })),
        /** In notice, and not named. */
        inNoticeOthers: z.int(),
        held: z.array(z.object({ ...named, nicknames: z.array(z.string()), others: z.int() })),
      }),
    ),
  }),
  errors: [],
});

export const objectToStar = operation({
  name: 'objectToStar',
  summary: 'Objects to a star in its notice, with a reason; it is not granted before the answer.',
  method: 'POST',
  path: '/api/communities/:communityId/stars/notice/:proposalId/objections',
  access: 'star.object',
  params: communityParams.extend({ proposalId: id }),
  body: z.strictObject({ requestId, reason }),
  output: done,
  errors: ['request/not_found', 'stars/notice_over', 'stars/objected'],
});

export const listStars = operation({
  name: 'listStars',
  summary: 'For the committee: who is in notice, with the objections, or who holds which star.',
  method: 'GET',
  path: '/api/communities/:communityId/stars',
  access: 'star.read',
  params: communityParams,
  query: z.strictObject({
    shelf: z.enum(['notice', 'held']).default('notice'),
    cursor: cursor.optional(),
    limit: pageSize,
  }),
  output: z.object({
    stars: z.array(
      z.object({
        ...named,
        id,
        schemeName: bilingual,
        residentId: id,
        /** Masked. */
        residentName: z.string(),
        buildingName: z.string().nullable(),
        since: day,
        /** The last day of the notice, or of the star where it does not hold for good. */
        until: day.nullable(),
        objections: z.array(
          z.object({
            id,
            reason: z.string(),
            objectedAt: instant,
            /** Null while nobody has answered. */
            holds: z.boolean().nullable(),
            answer: z.string().nullable(),
            /** The asking person objected, so somebody else answers. */
            isOwn: z.boolean(),
          }),
        ),
      }),
    ),
    nextCursor: z.string().nullable(),
  }),
  errors: ['request/invalid'],
});

export const decideStarObjection = operation({
  name: 'decideStarObjection',
  summary: 'Answers an objection: one that is upheld ends the proposal.',
  method: 'POST',
  path: '/api/communities/:communityId/stars/objections/:objectionId/verdict',
  access: 'star.decide',
  params: communityParams.extend({ objectionId: id }),
  body: z.strictObject({ requestId, holds: z.boolean(), answer: reason }),
  output: done,
  errors: [
    'request/not_found',
    'stars/own_objection',
    'deductions/own_home',
    'stars/objection_over',
  ],
});
