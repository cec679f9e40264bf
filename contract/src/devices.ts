import { z } from 'zod';
import { deviceEventKind, deviceOutcome, deviceWord } from './device-protocol';
import {
  bilingual,
  communityParams,
  cursor,
  done,
  id,
  instant,
  pageSize,
  reason,
  requestId,
  shortText,
} from './fields';
import { operation } from './operation';

const deviceParams = communityParams.extend({ deviceId: id });

export const deviceKind = z.enum(['bin', 'turnstile', 'kiosk']);
export const deviceState = z.enum(['active', 'suspended', 'revoked']);
const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** Which rule an event is awarded by; a category of null stands for every other one. */
export const deviceAward = z.strictObject({
  kind: deviceEventKind,
  category: deviceWord.nullable(),
  ruleKey: z.string().min(1).max(60),
});

/** Beyond these an event is kept and put aside; below the smallest weight it brings nothing. */
export const deviceLimits = z.strictObject({
  minGrams: z.int().min(0).max(100_000),
  maxGrams: z.int().min(1).max(10_000_000),
  maxCount: z.int().min(1).max(100_000),
  residentDayEvents: z.int().min(1).max(100_000),
  residentDayGrams: z.int().min(1).max(100_000_000),
  hourEvents: z.int().min(1).max(10_000_000),
  dayEvents: z.int().min(1).max(10_000_000),
});

export const deviceHours = z.strictObject({ opensAt: timeOfDay, closesAt: timeOfDay });

const deviceFields = {
  name: shortText,
  place: shortText,
  awards: z.array(deviceAward).min(1).max(40),
  limits: deviceLimits,
  hours: deviceHours.nullable(),
};

export const deviceRow = z.object({
  id,
  name: z.string(),
  kind: deviceKind,
  place: z.string(),
  vendor: z.string(),
  state: deviceState,
  lastSeenAt: instant.nullable(),
  todayEvents: z.int(),
  heldEvents: z.int(),
  missingEvents: z.int(),
  /** How often it sent a number again with other content. */
  reusedCounters: z.int(),
});

export const listDevices = operation({
  name: 'listDevices',
  summary: 'The machines of the community, with what they did today and what is wrong.',
  method: 'GET',
  path: '/api/communities/:communityId/devices',
  access: 'device.read',
  params: communityParams,
  output: z.object({ devices: z.array(deviceRow) }),
  errors: [],
});

export const readDevice = operation({
  name: 'readDevice',
  summary: 'One machine: its key, what it may award, its limits and its gaps.',
  method: 'GET',
  path: '/api/communities/:communityId/devices/:deviceId',
  access: 'device.read',
  params: deviceParams,
  output: deviceRow.extend({
    publicKey: z.string(),
    awards: z.array(deviceAward),
    limits: deviceLimits,
    hours: deviceHours.nullable(),
    registeredAt: instant,
    stateReason: z.string(),
    stateChangedAt: instant,
    highestCounter: z.int(),
    /** Newest first; of a long history the last thousand numbers. */
    gaps: z.array(z.object({ from: z.int(), to: z.int() })),
  }),
  errors: ['request/not_found'],
});

export const registerDevice = operation({
  name: 'registerDevice',
  summary: 'Lets a machine in by its public key; the private key never leaves the machine.',
  method: 'POST',
  path: '/api/communities/:communityId/devices',
  access: 'device.change',
  params: communityParams,
  body: z.strictObject({
    requestId,
    kind: deviceKind,
    /** Machines of one maker share their users. */
    vendor: shortText,
    /** Ed25519, 32 bytes, base64. */
    publicKey: z.string().trim().min(1).max(100),
    ...deviceFields,
  }),
  output: z.object({ id }),
  errors: ['devices/key_invalid', 'devices/rule_not_for_devices', 'devices/key_taken'],
});

export const updateDevice = operation({
  name: 'updateDevice',
  summary: 'Changes name, place, rules and limits; events that arrived keep what they were given.',
  method: 'PATCH',
  path: '/api/communities/:communityId/devices/:deviceId',
  access: 'device.change',
  params: deviceParams,
  body: z.strictObject({ requestId, ...deviceFields }),
  output: done,
  errors: ['devices/rule_not_for_devices', 'request/not_found'],
});

export const changeDeviceState = operation({
  name: 'changeDeviceState',
  summary: 'Suspends a machine, lets it go on, or revokes its key for good; holds at once.',
  method: 'POST',
  path: '/api/communities/:communityId/devices/:deviceId/state',
  access: 'device.change',
  params: deviceParams,
  body: z.strictObject({ requestId, state: deviceState, reason }),
  output: done,
  errors: ['request/not_found', 'devices/revoked'],
});

export const deviceEventState = z.enum([
  'awarded',
  'held',
  'unclaimed',
  'refused',
  'dismissed',
  'lapsed',
  'reversed',
]);

export const deviceEventRow = z.object({
  deviceId: id,
  deviceName: z.string(),
  place: z.string(),
  counter: z.int(),
  kind: deviceEventKind,
  category: z.string().nullable(),
  grams: z.int().nullable(),
  count: z.int().nullable(),
  grade: z.string().nullable(),
  maskedName: z.string().nullable(),
  /** By the server’s clock. */
  countsAt: instant,
  /** By the machine’s. */
  occurredAt: instant,
  receivedAt: instant,
  outcome: deviceOutcome,
  reason: z.string().nullable(),
  state: deviceEventState,
  points: z.int(),
  transferId: id.nullable(),
  /** Why the rules gave nothing, or why people decided as they did. */
  note: bilingual.nullable(),
});

const eventPage = z.object({
  events: z.array(deviceEventRow),
  nextCursor: z.string().nullable(),
});
const pageQuery = { cursor: cursor.optional(), limit: pageSize };

export const listDeviceEvents = operation({
  name: 'listDeviceEvents',
  summary: 'What one machine reported, newest number first.',
  method: 'GET',
  path: '/api/communities/:communityId/devices/:deviceId/events',
  access: 'device.read',
  params: deviceParams,
  query: z.strictObject({ state: deviceEventState.optional(), ...pageQuery }),
  output: eventPage,
  errors: ['request/not_found'],
});

export const listHeldDeviceEvents = operation({
  name: 'listHeldDeviceEvents',
  summary: 'What was put aside and waits for a decision, oldest first.',
  method: 'GET',
  path: '/api/communities/:communityId/held-device-events',
  access: 'device.read',
  params: communityParams,
  query: z.strictObject(pageQuery),
  output: eventPage,
  errors: [],
});

export const decideDeviceEvents = operation({
  name: 'decideDeviceEvents',
  summary: 'Awards events that were put aside by the rules, or dismisses them with a reason.',
  method: 'POST',
  path: '/api/communities/:communityId/devices/:deviceId/decisions',
  access: 'device.change',
  params: deviceParams,
  body: z.strictObject({
    requestId,
    counters: z.array(z.int().min(1)).min(1).max(100),
    decision: z.enum(['award', 'dismiss']),
    reason,
  }),
  output: z.object({
    events: z.array(z.object({ counter: z.int(), state: deviceEventState, points: z.int() })),
  }),
  errors: [
    'request/not_found',
    'devices/already_decided',
    'rules/self_award',
    'rules/household_award',
  ],
});
