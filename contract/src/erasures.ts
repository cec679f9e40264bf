import { z } from 'zod';
import { communityParams, done, id, instant, requestId, requestOnly } from './fields';
import { operation } from './operation';

const erasureParams = communityParams.extend({ erasureId: id });

export const erasureReason = z.enum(['own_wish', 'moved_away', 'deceased', 'ordered']);

export const listErasures = operation({
  name: 'listErasures',
  summary: 'Wishes to be erased from the public log, those that wait first.',
  method: 'GET',
  path: '/api/communities/:communityId/erasures',
  access: 'erasure.read',
  params: communityParams,
  output: z.object({
    erasures: z.array(
      z.object({
        id,
        /** Masked; null when there is no such resident any more. */
        residentName: z.string().nullable(),
        reason: erasureReason,
        state: z.enum(['waiting', 'erased', 'withdrawn']),
        /** The asking person made it, so somebody else has to decide. */
        isOwn: z.boolean(),
        requestedAt: instant,
        settledAt: instant.nullable(),
        leaves: z.int().nullable(),
      }),
    ),
  }),
  errors: [],
});

export const requestErasure = operation({
  name: 'requestErasure',
  summary: 'The first of two people: nobody shall tie a resident to leaves of the log any more.',
  method: 'POST',
  path: '/api/communities/:communityId/erasures',
  access: 'erasure.request',
  params: communityParams,
  body: z.strictObject({ requestId, residentId: id, reason: erasureReason }),
  output: z.object({ id }),
  errors: ['request/not_found', 'log/erased_already', 'log/erasure_waits'],
});

export const approveErasure = operation({
  name: 'approveErasure',
  summary: 'The second person agrees: the key is destroyed for good, and the log tells how many.',
  method: 'POST',
  path: '/api/communities/:communityId/erasures/:erasureId/approval',
  access: 'erasure.approve',
  params: erasureParams,
  body: requestOnly,
  output: z.object({ leaves: z.int() }),
  errors: ['request/not_found', 'log/erasure_over', 'log/erasure_own', 'log/rows_differ'],
});

export const withdrawErasure = operation({
  name: 'withdrawErasure',
  summary: 'Takes back a wish that still waits.',
  method: 'DELETE',
  path: '/api/communities/:communityId/erasures/:erasureId',
  access: 'erasure.request',
  params: erasureParams,
  body: requestOnly,
  output: done,
  errors: ['request/not_found', 'log/erasure_over'],
});
