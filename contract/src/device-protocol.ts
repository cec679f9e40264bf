import { z } from 'zod';
import { bilingual, communityParams, id, instant, requestId } from './fields';
import { operation } from './operation';

/**
 * What machines say, signed by their key: docs/concepts/device-protocol.md is written from here.
 * A machine has no session; the headers linli-sent-at and linli-signature stand for it.
 */

const deviceParams = communityParams.extend({ deviceId: id });

export const deviceEventKind = z.enum(['deposit', 'inspection', 'pass', 'check_in']);
/** Words of machine and rulebook: lower-case letters, figures and underscores. */
export const deviceWord = z.string().regex(/^[a-z0-9_]{1,40}$/);

/** Who used the machine: a code as it was scanned, the maker's own user, or a typed number. */
export const deviceUser = z.strictObject({
  kind: z.enum(['code', 'vendor', 'phone']),
  text: z.string().min(1).max(100),
});

export const deviceEvent = z.strictObject({
  /** 1 for the first event of the machine's life, then each number once. */
  counter: z.int().min(1),
  kind: deviceEventKind,
  category: deviceWord.optional(),
  grams: z.int().min(0).max(10_000_000).optional(),
  count: z.int().min(0).max(100_000).optional(),
  grade: deviceWord.optional(),
  user: deviceUser,
  /** By the clock of the machine. */
  occurredAt: instant,
});

export const deviceOutcome = z.enum(['awarded', 'held', 'unclaimed', 'refused']);

export const recordDeviceEvents = operation({
  name: 'recordDeviceEvents',
  summary:
    'Takes a signed batch of a machine’s events, each counter once, and answers what to show.',
  method: 'POST',
  path: '/api/communities/:communityId/devices/:deviceId/batches',
  access: 'device',
  params: deviceParams,
  body: z.strictObject({ requestId, events: z.array(deviceEvent).min(1).max(100) }),
  bodyLimitBytes: 64 * 1024,
  output: z.object({
    /** In the order of the batch. */
    events: z.array(
      z.object({
        counter: z.int(),
        outcome: deviceOutcome,
        /** Null when points were awarded. */
        reason: z.string().nullable(),
        points: z.int(),
        /** For the display: 本次获得5积分，当前总积分250, or why there are none. */
        text: bilingual,
      }),
    ),
    /** Numbers below the highest one that have not arrived. */
    missingCount: z.int(),
  }),
  errors: [
    'devices/signature_wrong',
    'devices/revoked',
    'devices/suspended',
    'devices/counters_unordered',
  ],
  batch: true,
});

export const openDeviceBinding = operation({
  name: 'openDeviceBinding',
  summary: 'Gives a code by which the maker’s user in front of the machine becomes a resident.',
  method: 'POST',
  path: '/api/communities/:communityId/devices/:deviceId/binding-codes',
  access: 'device',
  params: deviceParams,
  body: z.strictObject({ requestId, vendorUser: z.string().min(1).max(100) }),
  bodyLimitBytes: 4 * 1024,
  output: z.object({
    /** Eight characters to type, in two groups. */
    code: z.string(),
    /** What to draw as a QR code; null when the programme has no public address. */
    link: z.string().nullable(),
    validUntil: instant,
  }),
  errors: ['devices/signature_wrong', 'devices/revoked', 'devices/suspended'],
});
