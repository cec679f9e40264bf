import { z } from 'zod';
import { communityParams, instant } from './fields';
import { operation } from './operation';

export const readFrozenBoards = operation({
  name: 'readFrozenBoards',
  summary: 'Public boards of past months as they were frozen, with their place in the log.',
  method: 'GET',
  path: '/api/communities/:communityId/boards',
  access: 'public',
  params: communityParams,
  output: z.object({
    boards: z.array(
      z.object({
        month: z.string(),
        frozenAt: instant,
        totals: z.object({ people: z.int(), deeds: z.int(), points: z.int() }),
        /** The entry of the public log that says the same; null while it waits. */
        leafIndex: z.int().nullable(),
        lines: z.array(
          z.object({
            place: z.int(),
            points: z.int(),
            deeds: z.int(),
            /** Null for who no longer agrees to be shown, or was erased. */
            named: z
              .object({
                nickname: z.string(),
                mainDeed: z.object({ zh: z.string(), en: z.string(), times: z.int() }),
                /** In hex; with it anyone can make the line’s seal and compare it with the log. */
                salt: z.string(),
              })
              .nullable(),
          }),
        ),
      }),
    ),
  }),
  errors: [],
});
