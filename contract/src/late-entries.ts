import { z } from 'zod';
import { because, communityParams, done, id, instant, reason, requestId } from './fields';
import { operation } from './operation';
import { participationErrors } from './participation-errors';

const entryParams = communityParams.extend({ lateEntryId: id });

export const listLateEntries = operation({
  name: 'listLateEntries',
  summary: 'Late entries (补录): those that wait for a second person first, then the newest.',
  method: 'GET',
  path: '/api/communities/:communityId/late-entries',
  access: 'late_entry.make',
  params: communityParams,
  output: z.object({
    /** How many days after a session somebody may still be entered. */
    windowDays: z.int(),
    entries: z.array(
      z.object({
        id,
        sessionId: id,
        title: z.string(),
        startsAt: instant,
        residentId: id,
        residentName: z.string(),
        beganAt: instant,
        endedAt: instant,
        reason: z.string(),
        evidence: z.string(),
        madeByName: z.string(),
        madeAt: instant,
        state: z.enum(['waiting', 'confirmed', 'refused']),
        settledByName: z.string().nullable(),
        settledAt: instant.nullable(),
        refuseReason: z.string().nullable(),
        points: z.int(),
        minutes: z.int(),
      }),
    ),
  }),
  errors: [],
});

/** What stands against entering somebody late, for the maker and again for who confirms. */
const entryErrors = [
  'residents/left',
  'activities/session_not_open',
  'late_entry/session_not_over',
  'late_entry/window_closed',
  'late_entry/not_yet_resident',
  'service/time_outside_session',
  'late_entry/self',
  'late_entry/household',
  'late_entry/attended',
  ...participationErrors,
] as const;

export const makeLateEntry = operation({
  name: 'makeLateEntry',
  summary: 'Enters somebody who served in a past session but was not recorded; a second confirms.',
  method: 'POST',
  path: '/api/communities/:communityId/sessions/:sessionId/late-entries',
  access: 'late_entry.make',
  params: communityParams.extend({ sessionId: id }),
  body: z.strictObject({
    requestId,
    residentId: id,
    beganAt: instant,
    endedAt: instant,
    reason,
    /** What shows it: who saw them, which list, which photo and where it is kept. */
    evidence: reason,
  }),
  output: z.object({ lateEntryId: id }),
  errors: ['request/not_found', ...entryErrors, 'late_entry/waiting'],
});

export const confirmLateEntry = operation({
  name: 'confirmLateEntry',
  summary:
    'Lets a late entry count: attendance, service record and points by the rules of the day.',
  method: 'POST',
  path: '/api/communities/:communityId/late-entries/:lateEntryId/confirmation',
  access: 'late_entry.settle',
  params: entryParams,
  body: z.strictObject({ requestId }),
  output: z.object({
    points: z.int(),
    balance: z.int(),
    minutes: z.int(),
    transferId: id.nullable(),
    because: z.array(because),
  }),
  errors: ['request/not_found', 'late_entry/settled', 'late_entry/same_hand', ...entryErrors],
});

export const refuseLateEntry = operation({
  name: 'refuseLateEntry',
  summary: 'Does not let a late entry count, with a reason.',
  method: 'POST',
  path: '/api/communities/:communityId/late-entries/:lateEntryId/refusal',
  access: 'late_entry.settle',
  params: entryParams,
  body: z.strictObject({ requestId, reason }),
  output: done,
  errors: ['request/not_found', 'late_entry/settled', 'late_entry/same_hand'],
});
