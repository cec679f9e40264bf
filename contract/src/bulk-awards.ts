import { z } from 'zod';
import {
  because,
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

const path = '/api/communities/:communityId/bulk-awards';
const bulkAwardParams = communityParams.extend({ bulkAwardId: id });

const bulkAward = z.object({
  id,
  fileName: z.string(),
  state: z.enum(['prepared', 'submitted', 'approved', 'refused', 'withdrawn']),
  rowCount: z.int(),
  /** Rows that would be given, by the preview. */
  soundCount: z.int(),
  peopleCount: z.int(),
  points: z.int(),
  makerName: z.string(),
  /** The asking person made it, so somebody else has to decide. */
  isOwn: z.boolean(),
  preparedAt: instant,
  submittedAt: instant.nullable(),
  decidedByName: z.string().nullable(),
  decidedAt: instant.nullable(),
  decisionReason: z.string().nullable(),
  givenCount: z.int(),
  givenPoints: z.int(),
  reversedByName: z.string().nullable(),
  reversedAt: instant.nullable(),
  reversalReason: z.string().nullable(),
});

const rowOutcome = z.enum(['sound', 'wrong', 'given', 'noted', 'not_given', 'reversed']);

/** What is wrong with a row: where, and in words for both languages. */
const rowProblem = because.extend({ column: z.string() });

const bulkAwardRow = z.object({
  row: z.int(),
  outcome: rowOutcome,
  /** As the list says it. */
  typed: z.object({
    name: z.string(),
    maskedPhone: z.string(),
    rule: z.string(),
    day: z.string(),
  }),
  residentId: id.nullable(),
  residentName: z.string().nullable(),
  title: bilingual.nullable(),
  occurredOn: day.nullable(),
  note: z.string(),
  points: z.int(),
  because: z.array(because),
  problems: z.array(rowProblem),
  givenPoints: z.int().nullable(),
  transferId: id.nullable(),
});

export const downloadBulkAwardTemplate = operation({
  name: 'downloadBulkAwardTemplate',
  summary: 'The Excel template of a list of deeds, with the rules in force that it may name.',
  method: 'GET',
  path: '/api/communities/:communityId/bulk-award-template.xlsx',
  access: 'bulk_award.prepare',
  params: communityParams,
  answer: 'file',
  output: z.any(),
  errors: [],
});

export const prepareBulkAward = operation({
  name: 'prepareBulkAward',
  summary: 'Reads a list of deeds and says what each row would bring; nothing enters the books.',
  method: 'POST',
  path,
  access: 'bulk_award.prepare',
  params: communityParams,
  query: z.strictObject({ fileName: z.string().trim().min(1).max(200) }),
  bodyKind: 'binary',
  bodyLimitBytes: 5 * 1024 * 1024,
  output: bulkAward,
  errors: ['lists/unreadable', 'lists/too_many_rows', 'bulk_awards/empty'],
});

export const listBulkAwards = operation({
  name: 'listBulkAwards',
  summary: 'Lists of deeds, the newest first.',
  method: 'GET',
  path,
  access: 'bulk_award.read',
  params: communityParams,
  query: z.strictObject({
    state: bulkAward.shape.state.optional(),
    cursor: cursor.optional(),
    limit: pageSize,
  }),
  output: z.object({ bulkAwards: z.array(bulkAward), nextCursor: z.string().nullable() }),
  errors: ['request/invalid'],
});

export const readBulkAward = operation({
  name: 'readBulkAward',
  summary: 'One list with what it brings by rule, and what the reader has to know before a yes.',
  method: 'GET',
  path: `${path}/:bulkAwardId`,
  access: 'bulk_award.read',
  params: bulkAwardParams,
  output: z.object({
    bulkAward,
    byRule: z.array(
      z.object({
        ruleKey: z.string(),
        title: bilingual,
        rows: z.int(),
        people: z.int(),
        points: z.int(),
      }),
    ),
    counts: z.record(rowOutcome, z.int()),
    /** Rows of the reader and their home: a yes of theirs does not count for these. */
    ownRows: z.int(),
    /** The same file was sent before, and not withdrawn or refused. */
    sameFile: z.object({ id, preparedAt: instant }).nullable(),
  }),
  errors: ['request/not_found'],
});

export const listBulkAwardRows = operation({
  name: 'listBulkAwardRows',
  summary: 'The rows of a list as they stand in the file, all or those with a problem.',
  method: 'GET',
  path: `${path}/:bulkAwardId/rows`,
  access: 'bulk_award.read',
  params: bulkAwardParams,
  query: z.strictObject({
    only: z.enum(['all', 'problems']).default('all'),
    /** Continues after this row. */
    afterRow: z.coerce.number().int().min(0).max(1_000_000).default(0),
    limit: pageSize,
  }),
  output: z.object({ rows: z.array(bulkAwardRow), hasMore: z.boolean() }),
  errors: ['request/not_found'],
});

export const submitBulkAward = operation({
  name: 'submitBulkAward',
  summary: 'The maker puts the list before a second person, with or without its wrong rows.',
  method: 'POST',
  path: `${path}/:bulkAwardId/submission`,
  access: 'bulk_award.prepare',
  params: bulkAwardParams,
  body: z.strictObject({ requestId, skipErrors: z.boolean().default(false) }),
  output: done,
  errors: [
    'request/not_found',
    'bulk_awards/not_own',
    'bulk_awards/closed',
    'bulk_awards/nothing_to_give',
    'bulk_awards/has_errors',
  ],
});

export const withdrawBulkAward = operation({
  name: 'withdrawBulkAward',
  summary: 'The maker takes the list back before anybody decided on it.',
  method: 'POST',
  path: `${path}/:bulkAwardId/withdrawal`,
  access: 'bulk_award.prepare',
  params: bulkAwardParams,
  body: requestOnly,
  output: done,
  errors: ['request/not_found', 'bulk_awards/not_own', 'bulk_awards/closed'],
});

const decisionErrors = [
  'request/not_found',
  'bulk_awards/closed',
  'approvals/own',
  'approvals/same_home',
] as const;

export const approveBulkAward = operation({
  name: 'approveBulkAward',
  summary:
    'The second person agrees: every row that still passes the rules is in the books at once; ' +
    'the others are listed with the reason.',
  method: 'POST',
  path: `${path}/:bulkAwardId/approval`,
  access: 'bulk_award.decide',
  params: bulkAwardParams,
  body: requestOnly,
  output: z.object({ givenCount: z.int(), givenPoints: z.int(), notGivenCount: z.int() }),
  errors: [...decisionErrors],
});

export const refuseBulkAward = operation({
  name: 'refuseBulkAward',
  summary: 'The second person does not agree and says why; nothing of the list is given.',
  method: 'POST',
  path: `${path}/:bulkAwardId/refusal`,
  access: 'bulk_award.decide',
  params: bulkAwardParams,
  body: z.strictObject({ requestId, reason }),
  output: done,
  errors: [...decisionErrors],
});

export const reverseBulkAward = operation({
  name: 'reverseBulkAward',
  summary:
    'Takes back what the list gave, each row by a linked reversal; what was spent or is of one’s ' +
    'own home stays, and is listed.',
  method: 'POST',
  path: `${path}/:bulkAwardId/reversal`,
  access: 'ledger.reverse',
  params: bulkAwardParams,
  body: z.strictObject({ requestId, reason }),
  output: z.object({ reversedCount: z.int(), reversedPoints: z.int(), leftCount: z.int() }),
  errors: ['request/not_found', 'bulk_awards/nothing_to_reverse'],
});
