import { z } from 'zod';
import {
  because,
  communityParams,
  cursor,
  day,
  id,
  instant,
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
