import { z } from 'zod';
import { communityParams, done, phoneText, requestId, shortText } from './fields';
import { operation } from './operation';

export const readContact = operation({
  name: 'readContact',
  summary: 'Where people ask and object: printed on cards, slips and statements.',
  method: 'GET',
  path: '/api/communities/:communityId/contact',
  access: 'public',
  params: communityParams,
  output: z.object({
    communityName: z.string(),
    phone: z.string().nullable(),
    place: z.string().nullable(),
    /** By the rules in force; null before there are any. */
    appealDays: z.int().nullable(),
    appealCounted: z.enum(['natural', 'working']).nullable(),
  }),
  errors: ['request/not_found'],
});

export const changeContact = operation({
  name: 'changeContact',
  summary: 'Sets the phone and the place where the neighbourhood can be asked.',
  method: 'PATCH',
  path: '/api/communities/:communityId/contact',
  access: 'community.change',
  params: communityParams,
  body: z.strictObject({
    requestId,
    phone: phoneText.nullable(),
    place: shortText.nullable(),
  }),
  output: done,
  errors: ['residents/phone_invalid'],
});
