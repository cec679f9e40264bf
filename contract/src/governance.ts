import { z } from 'zod';
import { communityParams, instant } from './fields';
import { operation } from './operation';

export const readRulebook = operation({
  name: 'readRulebook',
  summary: 'The rulebook in force, or another published version: what the program executes.',
  method: 'GET',
  path: '/api/communities/:communityId/rulebook',
  access: 'public',
  params: communityParams,
  /** Another published version; without it the one in force. */
  query: z.strictObject({ version: z.coerce.number().int().min(1).max(1_000_000).optional() }),
  output: z.object({
    version: z.int(),
    publishedAt: instant,
    inForceFrom: instant,
    /** The document as typed in core/rules/rulebook.ts. */
    document: z.record(z.string(), z.unknown()),
    /** Published and not in force yet, the next one. */
    upcoming: z.object({ version: z.int(), inForceFrom: instant }).nullable(),
  }),
  errors: ['request/not_found'],
});
