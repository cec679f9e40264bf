import { z } from 'zod';
import {
  communityParams,
  cursor,
  day,
  done,
  id,
  instant,
  language,
  pageSize,
  personName,
  phoneText,
  requestId,
} from './fields';
import { operation } from './operation';

const residentState = z.enum(['active', 'left']);

export const residentRow = z.object({
  id,
  name: z.string(),
  nickname: z.string().nullable(),
  maskedPhone: z.string().nullable(),
  householdId: id.nullable(),
  buildingName: z.string().nullable(),
  room: z.string().nullable(),
  state: residentState,
  /** Points of the account that earns for this resident (own or household's). */
  balance: z.int(),
  registeredAt: instant,
});

export const listResidents = operation({
  name: 'listResidents',
  summary: 'Residents by name, nickname or last four digits of the phone.',
  method: 'GET',
  path: '/api/communities/:communityId/residents',
  access: 'resident.read',
  params: communityParams,
  query: z.strictObject({
    search: z.string().max(50).optional(),
    buildingId: id.optional(),
    cursor: cursor.optional(),
    limit: pageSize,
  }),
  output: z.object({
    residents: z.array(residentRow),
    total: z.int(),
    nextCursor: z.string().nullable(),
  }),
  errors: ['request/invalid'],
});

export const readResident = operation({
  name: 'readResident',
  summary: 'One resident with household and totals.',
  method: 'GET',
  path: '/api/communities/:communityId/residents/:residentId',
  access: 'resident.read',
  params: communityParams.extend({ residentId: id }),
  output: z.object({
    resident: residentRow,
    household: z.array(z.object({ residentId: id, name: z.string() })),
    earnedTotal: z.int(),
    serviceMinutes: z.int(),
    boardConsent: z.boolean(),
  }),
  errors: ['request/not_found'],
});

export const registerResident = operation({
  name: 'registerResident',
  summary: 'Walk-in registration in one step: a name, and a phone if there is one.',
  method: 'POST',
  path: '/api/communities/:communityId/residents',
  access: 'resident.register',
  params: communityParams,
  body: z.strictObject({
    requestId,
    name: personName,
    phone: z.string().max(40).optional(),
    buildingId: id.optional(),
    room: z.string().max(20).optional(),
    householdId: id.optional(),
    birthDate: day.optional(),
    /** The neighbour who brought them. */
    referrerPhone: phoneText.optional(),
  }),
  output: z.object({
    id,
    name: z.string(),
    maskedPhone: z.string().nullable(),
    referrerMaskedName: z.string().nullable(),
  }),
  errors: [
    'residents/name_invalid',
    'residents/phone_invalid',
    'residents/building_unknown',
    'residents/household_unknown',
    'residents/already_member',
    'referrals/phone_invalid',
    'referrals/not_offered',
    'referrals/not_own',
    'referrals/own_home',
    'referrals/referrer_unknown',
  ],
});

export const updateResident = operation({
  name: 'updateResident',
  summary: 'Corrects a resident’s particulars or records that they moved away.',
  method: 'PATCH',
  path: '/api/communities/:communityId/residents/:residentId',
  access: 'resident.change',
  params: communityParams.extend({ residentId: id }),
  body: z.strictObject({
    requestId,
    name: personName.optional(),
    phone: z.string().max(40).nullable().optional(),
    buildingId: id.nullable().optional(),
    room: z.string().max(20).nullable().optional(),
    householdId: id.nullable().optional(),
    birthDate: day.nullable().optional(),
    state: residentState.optional(),
  }),
  output: residentRow,
  errors: [
    'request/not_found',
    'residents/name_invalid',
    'residents/phone_invalid',
    'residents/building_unknown',
    'residents/household_unknown',
  ],
});

export const listBuildings = operation({
  name: 'listBuildings',
  summary: 'Buildings with how many residents live there.',
  method: 'GET',
  path: '/api/communities/:communityId/buildings',
  access: 'resident.register',
  params: communityParams,
  output: z.object({
    buildings: z.array(z.object({ id, name: z.string(), residentCount: z.int() })),
  }),
  errors: [],
});

export const addBuilding = operation({
  name: 'addBuilding',
  summary: 'Adds a building.',
  method: 'POST',
  path: '/api/communities/:communityId/buildings',
  access: 'resident.change',
  params: communityParams,
  body: z.strictObject({ requestId, name: z.string().trim().min(1).max(40) }),
  output: z.object({ id }),
  errors: ['residents/building_exists'],
});

export const formHousehold = operation({
  name: 'formHousehold',
  summary: 'Joins residents into one household.',
  method: 'POST',
  path: '/api/communities/:communityId/households',
  access: 'resident.change',
  params: communityParams,
  body: z.strictObject({ requestId, residentIds: z.array(id).min(1).max(12) }),
  output: z.object({ householdId: id }),
  errors: ['request/not_found'],
});

export const readMyMembership = operation({
  name: 'readMyMembership',
  summary: 'The resident’s own particulars, household and settings.',
  method: 'GET',
  path: '/api/communities/:communityId/me',
  access: 'self.read',
  params: communityParams,
  output: z.object({
    residentId: id,
    name: z.string(),
    nickname: z.string().nullable(),
    maskedPhone: z.string().nullable(),
    buildingName: z.string().nullable(),
    room: z.string().nullable(),
    household: z.array(z.object({ residentId: id, name: z.string(), isMe: z.boolean() })),
    boardConsent: z.boolean(),
    boardConsentText: z.object({ version: z.string(), zh: z.string(), en: z.string() }),
    language,
    elderMode: z.boolean(),
    registeredAt: instant,
  }),
  errors: [],
});

export const changeMySettings = operation({
  name: 'changeMySettings',
  summary: 'Nickname, consent to appear on boards, language and elder mode.',
  method: 'PATCH',
  path: '/api/communities/:communityId/me',
  access: 'self.change',
  params: communityParams,
  body: z.strictObject({
    requestId,
    nickname: z.string().trim().max(20).nullable().optional(),
    boardConsent: z.boolean().optional(),
    language: language.optional(),
    elderMode: z.boolean().optional(),
  }),
  output: done,
  errors: [],
});

export const readMemberKey = operation({
  name: 'readMemberKey',
  summary: 'The key with which the resident’s phone draws the rotating member code, also offline.',
  method: 'GET',
  path: '/api/communities/:communityId/me/member-key',
  access: 'self.read',
  params: communityParams,
  output: z.object({
    /** 4 bytes, base64. */
    keyId: z.string(),
    /** 32 bytes, base64. */
    secret: z.string(),
    stepSeconds: z.int(),
    serverTime: instant,
  }),
  errors: [],
});

export const renewMemberKey = operation({
  name: 'renewMemberKey',
  summary: 'Makes a new member key; codes of the old one stop at once (lost phone).',
  method: 'POST',
  path: '/api/communities/:communityId/me/member-key',
  access: 'self.change',
  params: communityParams,
  body: z.strictObject({ requestId }),
  output: done,
  errors: [],
});
