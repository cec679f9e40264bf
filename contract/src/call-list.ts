import { z } from 'zod';
import { bilingual, communityParams, done, id, instant, requestId } from './fields';
import { operation } from './operation';

export const tellingWay = z.enum(['phone', 'door', 'desk']);

export const listCalls = operation({
  name: 'listCalls',
  summary:
    'Residents nobody ever signed in for, with what they were not told yet; longest waiting first.',
  method: 'GET',
  path: '/api/communities/:communityId/call-list',
  access: 'call.make',
  params: communityParams,
  output: z.object({
    residents: z.array(
      z.object({
        residentId: id,
        name: z.string(),
        buildingName: z.string().nullable(),
        room: z.string().nullable(),
        /** Whole, because it is called; reading the list is recorded. Null: at the door. */
        phone: z.string().nullable(),
        messages: z.array(z.object({ id, title: bilingual, body: bilingual, createdAt: instant })),
      }),
    ),
    /** Residents that did not fit in; they come up when the first ones were told. */
    more: z.int(),
  }),
  errors: [],
});

export const recordTelling = operation({
  name: 'recordTelling',
  summary: 'Somebody told a resident in person what stands on the call list.',
  method: 'POST',
  path: '/api/communities/:communityId/call-list/:residentId/tellings',
  access: 'call.make',
  params: communityParams.extend({ residentId: id }),
  body: z.strictObject({
    requestId,
    messageIds: z.array(id).min(1).max(100),
    way: tellingWay,
    answer: z.string().trim().max(200).default(''),
  }),
  output: done,
  errors: ['request/not_found', 'calls/told_already'],
});

export const listTellings = operation({
  name: 'listTellings',
  summary: 'Who told whom, when and how; newest first, at most the last 100.',
  method: 'GET',
  path: '/api/communities/:communityId/call-list/tellings',
  access: 'call.make',
  params: communityParams,
  output: z.object({
    tellings: z.array(
      z.object({
        id,
        residentId: id,
        residentName: z.string(),
        titles: z.array(bilingual),
        way: tellingWay,
        answer: z.string(),
        toldByName: z.string(),
        toldAt: instant,
      }),
    ),
  }),
  errors: [],
});
