import { z } from 'zod';
import {
  because,
  bilingual,
  communityParams,
  cursor,
  day,
  id,
  instant,
  month,
  pageSize,
  reason,
  requestId,
  signedPoints,
} from './fields';
import { operation } from './operation';

export const transferKind = z.enum([
  'award',
  'redemption',
  'refund',
  'expiry',
  'reversal',
  'opening',
  'deduction',
  'base',
  'reset',
]);

export const entryRow = z.object({
  transferId: id,
  kind: transferKind,
  /** The resident's own side of the transfer. */
  amount: signedPoints,
  balanceAfter: z.int(),
  /** Title in words: the deed, the reward … */
  title: z.object({ zh: z.string(), en: z.string() }),
  reason: z.string(),
  because: z.array(because),
  /** What an award is for: a session, a claim, a daily check-in. */
  deedKind: z.string().nullable(),
  ruleKey: z.string().nullable(),
  rulebookVersion: z.int().nullable(),
  /** Who recorded it (masked), e.g. 许** (组织者). */
  recordedByName: z.string().nullable(),
  place: z.string().nullable(),
  occurredAt: instant,
  recordedAt: instant,
  reversesTransferId: id.nullable(),
  reversedByTransferId: id.nullable(),
  /** Last day for an appeal, by the rulebook in force when it was recorded. */
  appealUntil: day.nullable(),
});

export const readBalance = operation({
  name: 'readBalance',
  summary: 'Points of the account that earns for the resident, by expiry date.',
  method: 'GET',
  path: '/api/communities/:communityId/me/balance',
  access: 'self.read',
  byProxy: ['see_balance'],
  params: communityParams,
  output: z.object({
    balance: z.int(),
    holder: z.enum(['resident', 'household']),
    lots: z.array(z.object({ expiresOn: day.nullable(), amount: z.int() })),
    earnedThisMonth: z.int(),
    earnedTotal: z.int(),
    serviceMinutes: z.int(),
    asOf: instant,
  }),
  errors: [],
});

export const listEntries = operation({
  name: 'listEntries',
  summary: 'The resident’s history, newest first.',
  method: 'GET',
  path: '/api/communities/:communityId/me/entries',
  access: 'self.read',
  byProxy: ['see_history'],
  params: communityParams,
  query: z.strictObject({
    direction: z.enum(['in', 'out']).optional(),
    kind: transferKind.optional(),
    ruleKey: z.string().max(60).optional(),
    from: day.optional(),
    to: day.optional(),
    cursor: cursor.optional(),
    limit: pageSize,
  }),
  output: z.object({ entries: z.array(entryRow), nextCursor: z.string().nullable() }),
  errors: ['request/invalid'],
});

export const readEntry = operation({
  name: 'readEntry',
  summary: 'One entry of the resident with everything behind it.',
  method: 'GET',
  path: '/api/communities/:communityId/me/entries/:transferId',
  access: 'self.read',
  byProxy: ['see_history'],
  params: communityParams.extend({ transferId: id }),
  output: entryRow,
  errors: ['request/not_found'],
});

const accountHolder = z.enum(['resident', 'household', 'system']);

export const listTransfers = operation({
  name: 'listTransfers',
  summary: 'Ledger explorer: transfers of the community, newest first.',
  method: 'GET',
  path: '/api/communities/:communityId/transfers',
  access: 'ledger.read',
  params: communityParams,
  query: z.strictObject({
    residentId: id.optional(),
    kind: transferKind.optional(),
    ruleKey: z.string().max(60).optional(),
    actorPersonId: id.optional(),
    from: day.optional(),
    to: day.optional(),
    cursor: cursor.optional(),
    limit: pageSize,
  }),
  output: z.object({
    transfers: z.array(
      z.object({
        id,
        kind: transferKind,
        points: z.int(),
        residentName: z.string().nullable(),
        residentId: id.nullable(),
        title: z.object({ zh: z.string(), en: z.string() }),
        reason: z.string(),
        ruleKey: z.string().nullable(),
        actorName: z.string().nullable(),
        occurredAt: instant,
        recordedAt: instant,
        reversed: z.boolean(),
      }),
    ),
    nextCursor: z.string().nullable(),
  }),
  errors: ['request/invalid'],
});

export const readTransfer = operation({
  name: 'readTransfer',
  summary: 'One transfer: its entries, rule, version, actor and reversal.',
  method: 'GET',
  path: '/api/communities/:communityId/transfers/:transferId',
  access: 'ledger.read',
  params: communityParams.extend({ transferId: id }),
  output: z.object({
    id,
    kind: transferKind,
    title: z.object({ zh: z.string(), en: z.string() }),
    reason: z.string(),
    because: z.array(because),
    ruleKey: z.string().nullable(),
    rulebookVersion: z.int().nullable(),
    actorName: z.string().nullable(),
    actorRole: z.string().nullable(),
    requestKey: z.string(),
    occurredAt: instant,
    recordedAt: instant,
    reversesTransferId: id.nullable(),
    reversedByTransferId: id.nullable(),
    sessionId: id.nullable(),
    redemptionId: id.nullable(),
    entries: z.array(
      z.object({
        accountId: id,
        holder: accountHolder,
        holderName: z.string(),
        unit: z.string(),
        expiresOn: day.nullable(),
        amount: signedPoints,
      }),
    ),
  }),
  errors: ['request/not_found'],
});

export const reverseTransfer = operation({
  name: 'reverseTransfer',
  summary: 'Undoes an award by a linked reversing transfer, once, with a reason.',
  method: 'POST',
  path: '/api/communities/:communityId/transfers/:transferId/reversal',
  access: 'ledger.reverse',
  params: communityParams.extend({ transferId: id }),
  body: z.strictObject({ requestId, reason }),
  output: z.object({ transferId: id }),
  errors: [
    'request/not_found',
    'rules/self_award',
    'rules/household_award',
    'ledger/not_reversible',
    'ledger/already_reversed',
    'ledger/points_spent',
  ],
});

export const readStatement = operation({
  name: 'readStatement',
  summary: 'A resident’s month on one sheet: opening, plus, minus, closing, and what expires.',
  method: 'GET',
  path: '/api/communities/:communityId/residents/:residentId/statement',
  access: 'ledger.read',
  params: communityParams.extend({ residentId: id }),
  query: z.strictObject({ month: month.optional() }),
  output: z.object({
    month,
    /** Masked: the sheet may hang by a door. */
    maskedName: z.string(),
    buildingName: z.string().nullable(),
    holder: z.enum(['resident', 'household']),
    opening: z.int(),
    plus: z.int(),
    minus: z.int(),
    closing: z.int(),
    entries: z.array(
      z.object({
        transferId: id,
        occurredOn: day,
        title: bilingual,
        reason: z.string(),
        amount: signedPoints,
        balanceAfter: z.int(),
        recordedByName: z.string().nullable(),
      }),
    ),
    /** Entries that did not fit on the sheet: they are in the sums. */
    moreEntries: z.int(),
    /** What is left now and expires first. */
    expiring: z.array(z.object({ expiresOn: day, amount: z.int() })),
  }),
  errors: ['request/invalid', 'request/not_found'],
});
