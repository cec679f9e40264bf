import { z } from 'zod';
import { communityParams, id, instant, reason, requestId } from './fields';
import { operation } from './operation';

export const deviceReversalState = z.enum(['proposed', 'done', 'rejected', 'lapsed']);

const range = {
  /** Either counters or moments; both ends are within. */
  fromCounter: z.int().min(1).optional(),
  toCounter: z.int().min(1).optional(),
  from: instant.optional(),
  to: instant.optional(),
};

export const proposeDeviceReversal = operation({
  name: 'proposeDeviceReversal',
  summary: 'Asks that all awards of a range of a machine’s events be undone; another person does.',
  method: 'POST',
  path: '/api/communities/:communityId/devices/:deviceId/reversals',
  access: 'device.change',
  params: communityParams.extend({ deviceId: id }),
  body: z.strictObject({ requestId, ...range, reason }),
  output: z.object({ reversalId: id, events: z.int(), points: z.int(), residents: z.int() }),
  errors: [
    'request/invalid',
    'request/not_found',
    'devices/range_empty',
    'devices/range_too_large',
  ],
});

export const listDeviceReversals = operation({
  name: 'listDeviceReversals',
  summary: 'Ranges that were or are to be undone, newest first.',
  method: 'GET',
  path: '/api/communities/:communityId/device-reversals',
  access: 'device.read',
  params: communityParams,
  output: z.object({
    reversals: z.array(
      z.object({
        id,
        deviceId: id,
        deviceName: z.string(),
        fromCounter: z.int().nullable(),
        toCounter: z.int().nullable(),
        from: instant.nullable(),
        to: instant.nullable(),
        reason: z.string(),
        state: deviceReversalState,
        proposedByName: z.string(),
        proposedAt: instant,
        decidedByName: z.string().nullable(),
        decidedAt: instant.nullable(),
        decisionReason: z.string(),
        /** As proposed; what was really undone once it is done. */
        events: z.int(),
        points: z.int(),
        residents: z.int(),
        /** Awards that stay because their points were spent. */
        spentEvents: z.int(),
        /** May be decided by the asking person. */
        mayDecide: z.boolean(),
      }),
    ),
  }),
  errors: [],
});

export const decideDeviceReversal = operation({
  name: 'decideDeviceReversal',
  summary: 'The second person undoes the range, or rejects the proposal.',
  method: 'POST',
  path: '/api/communities/:communityId/device-reversals/:reversalId/decision',
  access: 'device.change',
  params: communityParams.extend({ reversalId: id }),
  body: z.strictObject({ requestId, decision: z.enum(['carry_out', 'reject']), reason }),
  output: z.object({ reversed: z.int(), points: z.int(), spentEvents: z.int() }),
  errors: ['request/not_found', 'devices/reversal_closed', 'devices/second_person'],
});
