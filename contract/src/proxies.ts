import { proxyBounds, proxyDeedKeys, proxyRelationKeys } from '@linli/core/people/proxy-terms';
import { z } from 'zod';
import { bilingual, communityParams, day, done, id, instant, reason, requestId } from './fields';
import { operation } from './operation';

const terms = {
  relation: z.enum(proxyRelationKeys),
  deeds: z.array(z.enum(proxyDeedKeys)).min(1).max(proxyDeedKeys.length),
  actsADay: z.int().min(1).max(proxyBounds.actsADay),
  endsOn: day,
};

/** `waiting_proxy`, `waiting_resident`: who has still to agree; `waiting_witness`: on paper. */
export const proxyState = z.enum([
  'waiting_proxy',
  'waiting_resident',
  'waiting_witness',
  'living',
  'ended',
]);

const side = z.object({ residentId: id, name: z.string(), buildingName: z.string().nullable() });

export const proxyRow = z.object({
  id,
  /** For whom, and who acts. Staff sees both names masked. */
  resident: side,
  proxy: side,
  ...terms,
  state: proxyState,
  consentWay: z.enum(['app', 'paper']).nullable(),
  askedAt: instant,
  endedAt: instant.nullable(),
  endReason: z.string().nullable(),
});

const proxyParams = communityParams.extend({ proxyId: id });

const boundErrors = [
  'proxies/already_bound',
  'proxies/too_many_proxies',
  'proxies/too_many_residents',
] as const;

export const listMyProxies = operation({
  name: 'listMyProxies',
  summary:
    'Who acts for the resident, for whom the resident acts, and what was done in their name.',
  method: 'GET',
  path: '/api/communities/:communityId/me/proxies',
  access: 'self.read',
  params: communityParams,
  output: z.object({
    forMe: z.array(proxyRow),
    byMe: z.array(proxyRow),
    acts: z.array(
      z.object({
        id,
        what: bilingual,
        /** 由女儿王** 代办 */
        by: bilingual,
        actedAt: instant,
      }),
    ),
  }),
  errors: [],
});

export const askForProxy = operation({
  name: 'askForProxy',
  summary:
    'One side of a binding names the other: one of the household, or someone by phone and name.',
  method: 'POST',
  path: '/api/communities/:communityId/me/proxies',
  access: 'self.change',
  params: communityParams,
  body: z.strictObject({
    requestId,
    /** What the one who asks will be: the resident acted for, or the proxy. */
    as: z.enum(['resident', 'proxy']),
    residentId: id.optional(),
    phone: z.string().max(40).optional(),
    name: z.string().max(50).optional(),
    ...terms,
  }),
  output: z.object({ proxyId: id }),
  errors: [
    'residents/too_many_lookups',
    'proxies/person_unknown',
    'proxies/self',
    'proxies/end_out_of_range',
    ...boundErrors,
  ],
});

export const answerProxy = operation({
  name: 'answerProxy',
  summary: 'The other side agrees or not.',
  method: 'POST',
  path: '/api/communities/:communityId/me/proxies/:proxyId/answer',
  access: 'self.change',
  params: proxyParams,
  body: z.strictObject({ requestId, agree: z.boolean() }),
  output: z.object({ state: proxyState }),
  errors: ['request/not_found', 'proxies/not_waiting'],
});

export const endMyProxy = operation({
  name: 'endMyProxy',
  summary: 'Either side ends a binding, at once and without a reason.',
  method: 'POST',
  path: '/api/communities/:communityId/me/proxies/:proxyId/end',
  access: 'self.change',
  params: proxyParams,
  body: z.strictObject({ requestId }),
  output: done,
  errors: ['request/not_found', 'proxies/not_waiting'],
});

export const listProxies = operation({
  name: 'listProxies',
  summary: 'Bindings of the community: those that wait for somebody first.',
  method: 'GET',
  path: '/api/communities/:communityId/proxies',
  access: 'proxy.read',
  params: communityParams,
  query: z.strictObject({ residentId: id.optional() }),
  output: z.object({ proxies: z.array(proxyRow) }),
  errors: [],
});

export const recordProxy = operation({
  name: 'recordProxy',
  summary: 'Staff writes down whom a resident without an app wants to act for them.',
  method: 'POST',
  path: '/api/communities/:communityId/proxies',
  access: 'proxy.record',
  params: communityParams,
  body: z.strictObject({ requestId, residentId: id, proxyResidentId: id, ...terms }),
  output: z.object({ proxyId: id }),
  errors: [
    'proxies/self',
    'proxies/person_unknown',
    'proxies/end_out_of_range',
    'proxies/own_hand',
    ...boundErrors,
  ],
});

export const witnessProxy = operation({
  name: 'witnessProxy',
  summary:
    'Staff hears the resident’s consent: the first writes it down, a second one confirms it.',
  method: 'POST',
  path: '/api/communities/:communityId/proxies/:proxyId/witness',
  access: 'proxy.record',
  params: proxyParams,
  body: z.strictObject({ requestId }),
  output: z.object({ state: proxyState }),
  errors: [
    'request/not_found',
    'proxies/not_waiting',
    'proxies/own_hand',
    'proxies/second_person_needed',
  ],
});

export const endProxy = operation({
  name: 'endProxy',
  summary: 'Staff ends a binding at once, with a reason both sides read.',
  method: 'POST',
  path: '/api/communities/:communityId/proxies/:proxyId/ending',
  access: 'proxy.record',
  params: proxyParams,
  body: z.strictObject({ requestId, reason }),
  output: done,
  errors: ['request/not_found', 'proxies/not_waiting'],
});
