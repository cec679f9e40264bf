import { z } from 'zod';
import { communityParams, day, done, id, phoneText, requestId } from './fields';
import { operation } from './operation';

export const nameReferrer = operation({
  name: 'nameReferrer',
  summary:
    'A newcomer says which neighbour brought them, by the whole phone number. The answer is the ' +
    'same whether that number belongs to anybody here or not.',
  method: 'POST',
  path: '/api/communities/:communityId/me/referrer',
  access: 'self.change',
  params: communityParams,
  body: z.strictObject({ requestId, phone: phoneText }),
  output: done,
  errors: [
    'referrals/phone_invalid',
    'referrals/not_offered',
    'referrals/too_late',
    'referrals/own_home',
    'referrals/said_already',
  ],
});

export const readMyReferrals = operation({
  name: 'readMyReferrals',
  summary: 'Whom the resident brought, how far they are, and whether one may still say by whom.',
  method: 'GET',
  path: '/api/communities/:communityId/me/referrals',
  access: 'self.read',
  params: communityParams,
  output: z.object({
    /** Null where the rules in force do not reward bringing a neighbour. */
    terms: z
      .object({ afterDeeds: z.int(), withinDays: z.int(), newcomerPoints: z.int() })
      .nullable(),
    /** About the resident as a newcomer. Whether the number fitted anybody is not told. */
    said: z.boolean(),
    /** The last day on which it can be said or put right; null when it cannot any more. */
    sayUntil: day.nullable(),
    neighbours: z.array(
      z.object({
        id,
        /** The nickname, or the name masked. */
        shownName: z.string(),
        /** Deeds of theirs that count for it. */
        deeds: z.int(),
        state: z.enum(['counting', 'waiting', 'reached', 'over']),
        /** What it brought the resident; null while it brought nothing. */
        points: z.int().nullable(),
      }),
    ),
  }),
  errors: [],
});
