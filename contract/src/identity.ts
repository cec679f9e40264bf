import { z } from 'zod';
import {
  communityParams,
  done,
  id,
  instant,
  language,
  personName,
  phoneText,
  reason,
  requestId,
} from './fields';
import { operation } from './operation';
import { committeeSeats, roles } from './permissions';

const secondFactorState = z.enum(['not_needed', 'proven', 'needed', 'to_enrol']);

const membership = z.object({
  communityId: id,
  communityName: z.string(),
  slug: z.string(),
  timeZone: z.string(),
  residentId: id.nullable(),
  residentName: z.string().nullable(),
  householdId: id.nullable(),
  buildingName: z.string().nullable(),
  roles: z.array(z.enum(roles)),
});

export const me = z.object({
  person: z.object({ id, name: z.string() }),
  /** Everyone reached by this phone; the acting person is `person`. */
  family: z.array(z.object({ id, name: z.string() })),
  memberships: z.array(membership),
  secondFactor: secondFactorState,
  /** A demo installation lets staff put the second factor off. */
  secondFactorRequired: z.boolean(),
  hasTotp: z.boolean(),
  passkeyCount: z.int(),
});

export const requestSignInCode = operation({
  name: 'requestSignInCode',
  summary: 'Sends a one-time code to a phone (60 s gap, 5 an hour, 10 a day).',
  method: 'POST',
  path: '/api/sign-in/codes',
  access: 'public',
  body: z.strictObject({ phone: phoneText }),
  output: z.object({
    retryAfterSeconds: z.int(),
    validSeconds: z.int(),
    /** Only on a demo installation without SMS: the code itself. */
    demoCode: z.string().optional(),
  }),
  errors: [
    'sign_in/phone_invalid',
    'sign_in/too_soon',
    'sign_in/too_many_codes',
    'request/too_many',
    'sign_in/sms_failed',
  ],
});

export const verifySignInCode = operation({
  name: 'verifySignInCode',
  summary: 'Opens a sign-in with phone and code; sets the cookie and returns the token once.',
  method: 'POST',
  path: '/api/sign-in',
  access: 'public',
  body: z.strictObject({
    phone: phoneText,
    code: z.string().regex(/^\d{6}$/),
    deviceName: z.string().max(80).optional(),
  }),
  output: z.object({ token: z.string(), me }),
  errors: ['sign_in/phone_invalid', 'sign_in/code_void', 'sign_in/code_wrong'],
});

export const whoAmI = operation({
  name: 'whoAmI',
  summary: 'The signed-in person, the family on the same phone, and every membership with roles.',
  method: 'GET',
  path: '/api/me',
  access: 'signed_in',
  output: me,
  errors: [],
});

export const switchPerson = operation({
  name: 'switchPerson',
  summary: 'Acts as another family member of the same phone.',
  method: 'POST',
  path: '/api/me/acting-person',
  access: 'signed_in',
  body: z.strictObject({ personId: id }),
  output: me,
  errors: ['sign_in/person_unknown'],
});

export const signOut = operation({
  name: 'signOut',
  summary: 'Ends this sign-in at once.',
  method: 'POST',
  path: '/api/sign-out',
  access: 'signed_in',
  output: done,
  errors: [],
});

export const listSignIns = operation({
  name: 'listSignIns',
  summary: 'The devices that are signed in with this phone.',
  method: 'GET',
  path: '/api/me/sign-ins',
  access: 'signed_in',
  output: z.object({
    signIns: z.array(
      z.object({
        id,
        deviceName: z.string(),
        createdAt: instant,
        lastSeenAt: instant,
        current: z.boolean(),
      }),
    ),
  }),
  errors: [],
});

export const revokeSignIn = operation({
  name: 'revokeSignIn',
  summary: 'Signs another device out.',
  method: 'DELETE',
  path: '/api/me/sign-ins/:signInId',
  access: 'signed_in',
  params: z.strictObject({ signInId: id }),
  output: done,
  errors: ['request/not_found'],
});

export const listRoleGrants = operation({
  name: 'listRoleGrants',
  summary: 'Who holds which role in the community.',
  method: 'GET',
  path: '/api/communities/:communityId/role-grants',
  access: 'role.read',
  params: communityParams,
  output: z.object({
    grants: z.array(
      z.object({
        id,
        residentId: id.nullable(),
        name: z.string(),
        role: z.enum(roles),
        seat: z.enum(committeeSeats).nullable(),
        counterId: id.nullable(),
        counterName: z.string().nullable(),
        grantedAt: instant,
        grantedByName: z.string().nullable(),
      }),
    ),
  }),
  errors: [],
});

export const grantRole = operation({
  name: 'grantRole',
  summary: 'Gives a resident a role; nobody changes their own.',
  method: 'POST',
  path: '/api/communities/:communityId/role-grants',
  access: 'role.grant',
  params: communityParams,
  body: z.strictObject({
    requestId,
    residentId: id,
    role: z.enum([
      'organizer',
      'counter_clerk',
      'representative',
      'committee',
      'treasurer',
      'auditor',
    ]),
    seat: z.enum(committeeSeats).optional(),
    counterId: id.optional(),
  }),
  output: z.object({ id }),
  errors: ['request/not_found', 'roles/not_own', 'roles/already_granted'],
});

export const revokeRole = operation({
  name: 'revokeRole',
  summary: 'Takes a role back; nobody changes their own.',
  method: 'POST',
  path: '/api/communities/:communityId/role-grants/:grantId/revocation',
  access: 'role.grant',
  params: communityParams.extend({ grantId: id }),
  body: z.strictObject({ requestId, reason }),
  output: done,
  errors: ['request/not_found', 'roles/not_own'],
});

export const listCommunities = operation({
  name: 'listCommunities',
  summary: 'The communities a new resident can join.',
  method: 'GET',
  path: '/api/communities',
  access: 'public',
  output: z.object({
    communities: z.array(
      z.object({
        id,
        slug: z.string(),
        name: z.string(),
        districtName: z.string(),
        timeZone: z.string(),
        buildings: z.array(z.object({ id, name: z.string() })),
      }),
    ),
  }),
  errors: [],
});

export const readSetup = operation({
  name: 'readSetup',
  summary: 'What a face must know before sign-in: demo sign-ins and whether phones get real SMS.',
  method: 'GET',
  path: '/api/setup',
  access: 'public',
  output: z.object({
    demo: z.boolean(),
    demoSignIns: z.array(z.object({ phone: z.string(), name: z.string(), role: z.string() })),
    serverTime: instant,
    version: z.string(),
  }),
  errors: [],
});

export const joinCommunity = operation({
  name: 'joinCommunity',
  summary: 'A signed-in person becomes a resident of a community.',
  method: 'POST',
  path: '/api/communities/:communityId/joins',
  access: 'signed_in',
  params: communityParams,
  body: z.strictObject({
    requestId,
    name: personName,
    nickname: z.string().max(20).optional(),
    buildingId: id.optional(),
    room: z.string().max(20).optional(),
    language: language.optional(),
    /** The neighbour who brought them; the answer never says whether the number is known. */
    referrerPhone: phoneText.optional(),
  }),
  output: me,
  errors: [
    'request/not_found',
    'residents/name_invalid',
    'residents/building_unknown',
    'residents/already_member',
    'residents/family_full',
    'referrals/phone_invalid',
    'referrals/not_offered',
    'referrals/own_home',
  ],
});
