import { z } from 'zod';
import { communityParams, instant } from './fields';
import { operation } from './operation';

export const readRulebook = operation({
  name: 'readRulebook',
  summary: 'The rulebook in force: the very document the program executes.',
  method: 'GET',
  path: '/api/communities/:communityId/rulebook',
  access: 'public',
  params: communityParams,
  output: z.object({
    version: z.int(),
    publishedAt: instant,
    inForceFrom: instant,
    /** The document as typed in core/rules/rulebook.ts. */
    document: z.record(z.string(), z.unknown()),
  }),
  errors: ['request/not_found'],
});
