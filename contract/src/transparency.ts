import { z } from 'zod';
import { communityParams, id, instant } from './fields';
import { operation } from './operation';

const entryParams = communityParams.extend({ transferId: id });

export const readReceipt = operation({
  name: 'readReceipt',
  summary: 'The receipt of an own entry from the public log, and whom to believe when checking it.',
  method: 'GET',
  path: '/api/communities/:communityId/me/entries/:transferId/receipt',
  access: 'self.read',
  params: entryParams,
  output: z.object({
    /** A c2sp.org/tlog-proof; null while the entry is recorded but not yet published. */
    receipt: z.string().nullable(),
    /** A c2sp.org/tlog-policy. */
    policy: z.string(),
  }),
  errors: ['request/not_found'],
});

export const downloadReceipt = operation({
  name: 'downloadReceipt',
  summary: 'The same receipt as a file to keep.',
  method: 'GET',
  path: '/api/communities/:communityId/me/entries/:transferId/receipt.tlog-proof',
  access: 'self.read',
  params: entryParams,
  answer: 'file',
  output: z.any(),
  errors: ['request/not_found', 'log/not_published_yet'],
});

export const listMyOpenings = operation({
  name: 'listMyOpenings',
  summary: 'What opens the leaves of the own account, oldest first: shows that none is left out.',
  method: 'GET',
  path: '/api/communities/:communityId/me/openings',
  access: 'self.read',
  params: communityParams,
  query: z.strictObject({
    /** The number of the entry to begin with. */
    from: z.coerce.number().int().min(1).max(1_000_000_000).default(1),
    limit: z.coerce.number().int().min(1).max(200).default(200),
  }),
  output: z.object({
    openings: z.array(
      z.object({
        index: z.int(),
        type: z.int(),
        nonce: z.string(),
        /** Canonical JSON. */
        payload: z.string(),
      }),
    ),
    /** The newest entry of the account, also when it is not in the log yet. */
    newest: z.int(),
    policy: z.string(),
  }),
  errors: [],
});

export const readPublicLog = operation({
  name: 'readPublicLog',
  summary: 'The public log: its key, how far it is, who watches it, and what is to be signed next.',
  method: 'GET',
  path: '/api/log',
  access: 'public',
  output: z.object({
    origin: z.string(),
    key: z.string(),
    fingerprint: z.string(),
    policy: z.string(),
    size: z.int(),
    signedAt: instant.nullable(),
    witnessesNeeded: z.int(),
    witnesses: z.array(
      z.object({
        name: z.string(),
        key: z.string(),
        /** The largest checkpoint they have signed, and when. */
        size: z.int().nullable(),
        signedAt: instant.nullable(),
      }),
    ),
    /** The checkpoint a person should sign next: the one that lacks the fewest signatures. */
    toSign: z.string().nullable(),
    /** What stands on a chain, the newest first; empty where nothing is anchored. */
    anchors: z.array(
      z.object({
        size: z.int(),
        chainId: z.int(),
        contract: z.string(),
        block: z.int(),
        transaction: z.string(),
        anchoredAt: instant,
      }),
    ),
    incidents: z.array(z.object({ index: z.int(), payload: z.string() })),
    /** When every row of the books was last held against the log, and how many differed. */
    lastCheck: z.object({ checkedAt: instant, found: z.int() }).nullable(),
    erasures: z.object({ subjects: z.int(), leaves: z.int() }),
  }),
  errors: ['request/not_found'],
});

export const readLogCheck = operation({
  name: 'readLogCheck',
  summary:
    'What the nightly comparison of the books with the log found of this community, by name.',
  method: 'GET',
  path: '/api/communities/:communityId/log-check',
  access: 'log.read_check',
  params: communityParams,
  output: z.object({
    /** Null before the first night. */
    checkedAt: instant.nullable(),
    entries: z.int(),
    findings: z.array(
      z.object({
        row: z.string(),
        what: z.enum(['changed', 'deleted', 'inserted']),
        /** The same more exactly, as the operator's log has it. */
        says: z.string(),
      }),
    ),
  }),
  errors: [],
});

export const addCosignature = operation({
  name: 'addCosignature',
  summary: 'Brings the line of a witness below a checkpoint. The line proves itself.',
  method: 'POST',
  path: '/api/log/cosignatures',
  access: 'public',
  bodyLimitBytes: 4096,
  body: z.strictObject({
    size: z.int().min(0).max(Number.MAX_SAFE_INTEGER),
    line: z.string().min(1).max(500),
  }),
  output: z.object({ witness: z.string() }),
  errors: ['request/not_found', 'log/cosignature_wrong'],
});
