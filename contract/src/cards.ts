import { z } from 'zod';
import { foundResident } from './attendance';
import { communityParams, cursor, done, id, instant, pageSize, reason, requestId } from './fields';
import { operation } from './operation';

/** A card as it is printed, the one time its code is known. */
export const printedCard = z.object({
  cardId: id,
  residentId: id,
  code: z.string(),
  /** The how-manieth card of this resident. */
  number: z.int(),
  name: z.string(),
  buildingName: z.string().nullable(),
});

export const issueMemberCards = operation({
  name: 'issueMemberCards',
  summary:
    'Printed cards for residents; a card they hold already is stopped when it is to be replaced.',
  method: 'POST',
  path: '/api/communities/:communityId/member-cards',
  access: 'card.issue',
  params: communityParams,
  body: z.strictObject({
    requestId,
    residentIds: z.array(id).min(1).max(60),
    /** Said on purpose: the cards they hold stop at once. */
    replace: z.boolean().default(false),
  }),
  output: z.object({ cards: z.array(printedCard) }),
  errors: ['request/not_found', 'residents/left', 'cards/has_card'],
});

export const memberCardRow = z.object({
  cardId: id,
  residentId: id,
  maskedName: z.string(),
  buildingName: z.string().nullable(),
  number: z.int(),
  issuedAt: instant,
  issuedByName: z.string(),
  lastUsedAt: instant.nullable(),
  revokedAt: instant.nullable(),
  revokeReason: z.string().nullable(),
});

export const listMemberCards = operation({
  name: 'listMemberCards',
  summary: 'Printed cards, newest first, with when they were last used.',
  method: 'GET',
  path: '/api/communities/:communityId/member-cards',
  access: 'card.issue',
  params: communityParams,
  query: z.strictObject({
    residentId: id.optional(),
    state: z.enum(['living', 'revoked']).optional(),
    cursor: cursor.optional(),
    limit: pageSize,
  }),
  output: z.object({ cards: z.array(memberCardRow), nextCursor: z.string().nullable() }),
  errors: ['request/invalid'],
});

export const revokeMemberCard = operation({
  name: 'revokeMemberCard',
  summary: 'Stops a printed card at once: lost, lent or worn.',
  method: 'POST',
  path: '/api/communities/:communityId/member-cards/:cardId/revocation',
  access: 'card.issue',
  params: communityParams.extend({ cardId: id }),
  body: z.strictObject({ requestId, reason }),
  output: done,
  errors: ['request/not_found', 'cards/revoked'],
});

export const findResidentByCard = operation({
  name: 'findResidentByCard',
  summary: 'Whose card this is, masked, so that the person can be confirmed before it counts.',
  method: 'POST',
  path: '/api/communities/:communityId/resident-lookups/by-card',
  access: 'resident.find_by_phone',
  params: communityParams,
  body: z.strictObject({ code: z.string().max(100) }),
  output: foundResident,
  errors: ['cards/unreadable', 'cards/unknown', 'cards/revoked', 'residents/left'],
});
