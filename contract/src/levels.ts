import { z } from 'zod';
import { bilingual, communityParams } from './fields';
import { operation } from './operation';

export const readMyLevel = operation({
  name: 'readMyLevel',
  summary: 'The level the resident stands on by the rulebook, what it opens, and the next one.',
  method: 'GET',
  path: '/api/communities/:communityId/me/level',
  access: 'self.read',
  params: communityParams,
  output: z.object({
    /** Null below the first one, and where the rulebook has none. */
    level: z
      .object({ key: z.string(), name: bilingual, privileges: z.array(bilingual) })
      .nullable(),
    /** Null at the top, and where the rulebook has none. */
    next: z.object({ name: bilingual, missing: z.int() }).nullable(),
  }),
  errors: [],
});
