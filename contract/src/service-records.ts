import { z } from 'zod';
import { communityParams, day, done, id, instant, reason, requestId } from './fields';
import { operation } from './operation';

export const serviceRecordKind = z.enum(['attendance', 'late_entry', 'correction', 'reversal']);
/** `reversal` is the row that takes away, `reversed` the one whose minutes were taken away. */
export const serviceRecordState = z.enum(['waiting', 'confirmed', 'reversed', 'reversal']);
export const serviceQuality = z.enum(['excellent', 'good', 'fair', 'poor']);
/** Why the asking person may not sign a record: it is theirs, their family's, or they made it. */
export const signatureObjection = z.enum(['own_record', 'household_record', 'recorder_confirms']);

const recordParams = communityParams.extend({ recordId: id });
const sessionParams = communityParams.extend({ sessionId: id });

const recordRow = {
  id,
  kind: serviceRecordKind,
  state: serviceRecordState,
  day,
  beganAt: instant,
  endedAt: instant,
  /** Below zero where a row takes away; the sum of all rows is what was served. */
  minutes: z.int(),
  content: z.string(),
  place: z.string(),
  recordingUnit: z.string(),
  /** Null for what came by a list: then both times are the same, and nobody knows the hours. */
  sessionId: id.nullable(),
};

export const listServiceRecords = operation({
  name: 'listServiceRecords',
  summary: 'The resident’s service record in minutes; it is never spent and never expires.',
  method: 'GET',
  path: '/api/communities/:communityId/me/service-records',
  access: 'self.read',
  byProxy: ['see_history'],
  params: communityParams,
  output: z.object({ totalMinutes: z.int(), records: z.array(z.object(recordRow)) }),
  errors: [],
});

const correctionState = z.enum(['open', 'corrected', 'refused']);

export const readMyServiceRecord = operation({
  name: 'readMyServiceRecord',
  summary: 'One record with who wrote, signed and evaluated it, and what became of it.',
  method: 'GET',
  path: '/api/communities/:communityId/me/service-records/:recordId',
  access: 'self.read',
  byProxy: ['see_history'],
  params: recordParams,
  output: z.object({
    ...recordRow,
    /** Names of staff are masked. */
    leaderName: z.string().nullable(),
    recorderName: z.string().nullable(),
    recordedAt: instant,
    confirmerName: z.string().nullable(),
    confirmedAt: instant.nullable(),
    /** Last day for signature and evaluation. */
    dueOn: day.nullable(),
    quality: serviceQuality.nullable(),
    evaluatorName: z.string().nullable(),
    evaluatedAt: instant.nullable(),
    reason: z.string(),
    /** The row that took this one away, and why. */
    reversal: z.object({ id, reason: z.string(), recordedAt: instant }).nullable(),
    reversesId: id.nullable(),
    replacesId: id.nullable(),
    replacedById: id.nullable(),
    corrections: z.array(
      z.object({
        id,
        says: z.string(),
        askedAt: instant,
        dueOn: day,
        state: correctionState,
        answer: z.string().nullable(),
        answeredAt: instant.nullable(),
        answeredByName: z.string().nullable(),
      }),
    ),
  }),
  errors: ['request/not_found'],
});

export const requestServiceCorrection = operation({
  name: 'requestServiceCorrection',
  summary: 'The resident says what is wrong with a record; answered within working days.',
  method: 'POST',
  path: '/api/communities/:communityId/me/service-records/:recordId/corrections',
  access: 'self.change',
  params: recordParams,
  body: z.strictObject({ requestId, says: reason }),
  output: z.object({ correctionId: id, dueOn: day }),
  errors: ['request/not_found', 'service/record_reversed', 'service/correction_open'],
});

export const listServiceSheets = operation({
  name: 'listServiceSheets',
  summary: 'Sessions whose records wait for signature or evaluation, the oldest first.',
  method: 'GET',
  path: '/api/communities/:communityId/service-sheets',
  access: 'service.read',
  params: communityParams,
  query: z.strictObject({ state: z.enum(['open', 'done']).default('open') }),
  output: z.object({
    /** Over the last twelve months: records that were due, and those of them done in time. */
    figures: z.object({ due: z.int(), onTime: z.int(), overdueRecords: z.int() }),
    sheets: z.array(
      z.object({
        sessionId: id,
        title: z.string(),
        startsAt: instant,
        place: z.string(),
        dueOn: day.nullable(),
        overdue: z.boolean(),
        recordCount: z.int(),
        unconfirmedCount: z.int(),
        unevaluatedCount: z.int(),
      }),
    ),
  }),
  errors: [],
});

export const readServiceSheet = operation({
  name: 'readServiceSheet',
  summary: 'The records of one session with their signatures and evaluations.',
  method: 'GET',
  path: '/api/communities/:communityId/service-sheets/:sessionId',
  access: 'service.read',
  params: sessionParams,
  output: z.object({
    sessionId: id,
    title: z.string(),
    place: z.string(),
    startsAt: instant,
    endsAt: instant,
    recordingUnit: z.string(),
    leaderName: z.string().nullable(),
    dueOn: day.nullable(),
    overdue: z.boolean(),
    rows: z.array(
      z.object({
        recordId: id,
        residentId: id,
        name: z.string(),
        kind: serviceRecordKind,
        state: serviceRecordState,
        beganAt: instant,
        endedAt: instant,
        minutes: z.int(),
        recorderName: z.string().nullable(),
        confirmerName: z.string().nullable(),
        confirmedAt: instant.nullable(),
        quality: serviceQuality.nullable(),
        reason: z.string(),
        objection: signatureObjection.nullable(),
      }),
    ),
  }),
  errors: ['request/not_found'],
});

const recordIds = z.array(id).min(1).max(500);

export const confirmServiceRecords = operation({
  name: 'confirmServiceRecords',
  summary: 'Signs records of a session as the second person; what was signed meanwhile stays.',
  method: 'POST',
  path: '/api/communities/:communityId/service-sheets/:sessionId/confirmation',
  access: 'service.confirm',
  params: sessionParams,
  body: z.strictObject({ requestId, recordIds }),
  output: z.object({ confirmedCount: z.int() }),
  errors: [
    'request/not_found',
    'service/record_reversed',
    'service/own_record',
    'service/household_record',
    'service/recorder_confirms',
    'service/already_confirmed',
  ],
});

export const evaluateServiceRecords = operation({
  name: 'evaluateServiceRecords',
  summary: 'Says how well each resident served in a session; once a record.',
  method: 'POST',
  path: '/api/communities/:communityId/service-sheets/:sessionId/evaluation',
  access: 'service.confirm',
  params: sessionParams,
  body: z.strictObject({ requestId, recordIds, quality: serviceQuality }),
  output: z.object({ evaluatedCount: z.int() }),
  errors: [
    'request/not_found',
    'service/record_reversed',
    'service/own_record',
    'service/household_record',
    'service/already_evaluated',
  ],
});

export const reverseServiceRecord = operation({
  name: 'reverseServiceRecord',
  summary: 'Takes a record away by a row of its own, once, with a reason the resident reads.',
  method: 'POST',
  path: '/api/communities/:communityId/service-records/:recordId/reversal',
  access: 'service.correct',
  params: recordParams,
  body: z.strictObject({ requestId, reason }),
  output: done,
  errors: [
    'request/not_found',
    'service/own_record',
    'service/household_record',
    'service/record_reversed',
  ],
});

export const listServiceCorrections = operation({
  name: 'listServiceCorrections',
  summary: 'What residents say is wrong with their records, the most pressing first.',
  method: 'GET',
  path: '/api/communities/:communityId/service-corrections',
  access: 'service.read',
  params: communityParams,
  query: z.strictObject({ state: z.enum(['open', 'answered']).default('open') }),
  output: z.object({
    corrections: z.array(
      z.object({
        id,
        recordId: id,
        residentId: id,
        name: z.string(),
        content: z.string(),
        day,
        minutes: z.int(),
        beganAt: instant,
        endedAt: instant,
        /** Null for what came by a list: there are no times to correct. */
        sessionStartsAt: instant.nullable(),
        sessionEndsAt: instant.nullable(),
        says: z.string(),
        askedAt: instant,
        dueOn: day,
        overdue: z.boolean(),
        state: correctionState,
        recorderName: z.string().nullable(),
        answer: z.string().nullable(),
        answeredAt: instant.nullable(),
        answeredByName: z.string().nullable(),
        objection: signatureObjection.nullable(),
      }),
    ),
  }),
  errors: [],
});

export const answerServiceCorrection = operation({
  name: 'answerServiceCorrection',
  summary:
    'Answers with an explanation: corrected times become a reversal and a new record by the rules.',
  method: 'POST',
  path: '/api/communities/:communityId/service-corrections/:correctionId/answer',
  access: 'service.correct',
  params: communityParams.extend({ correctionId: id }),
  body: z.strictObject({
    requestId,
    answer: reason,
    /** When the resident really served; left out where the record stays as it is. */
    corrected: z.strictObject({ beganAt: instant, endedAt: instant }).optional(),
  }),
  output: z.object({ newRecordId: id.nullable(), minutes: z.int() }),
  errors: [
    'request/not_found',
    'service/correction_answered',
    'service/own_record',
    'service/household_record',
    'service/recorder_answers',
    'service/no_session',
    'service/time_outside_session',
    'service/record_reversed',
  ],
});
