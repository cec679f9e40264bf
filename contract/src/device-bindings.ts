import { z } from 'zod';
import { communityParams, done, id, instant, requestId } from './fields';
import { operation } from './operation';

export const listMyDeviceBindings = operation({
  name: 'listMyDeviceBindings',
  summary: 'With which makers’ machines the resident is linked.',
  method: 'GET',
  path: '/api/communities/:communityId/me/device-bindings',
  access: 'self.read',
  params: communityParams,
  output: z.object({
    bindings: z.array(z.object({ id, vendor: z.string(), boundAt: instant })),
  }),
  errors: [],
});

export const bindDeviceUser = operation({
  name: 'bindDeviceUser',
  summary:
    'Links the maker’s user behind a code with the resident, who also gets what waited for them.',
  method: 'POST',
  path: '/api/communities/:communityId/me/device-bindings',
  access: 'self.change',
  params: communityParams,
  body: z.strictObject({ requestId, code: z.string().min(1).max(40) }),
  output: z.object({
    id,
    vendor: z.string(),
    /** What had been kept for this user. */
    claimedEvents: z.int(),
    claimedPoints: z.int(),
  }),
  errors: ['devices/binding_code_wrong'],
});

export const unbindDeviceUser = operation({
  name: 'unbindDeviceUser',
  summary: 'Ends a link; what was awarded stays.',
  method: 'POST',
  path: '/api/communities/:communityId/me/device-bindings/:bindingId/ending',
  access: 'self.change',
  params: communityParams.extend({ bindingId: id }),
  body: z.strictObject({ requestId }),
  output: done,
  errors: ['request/not_found'],
});
