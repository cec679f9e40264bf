import { z } from 'zod';
import { activityCategory } from './activities';
import { bilingual, communityParams, day, done, id, instant, requestId, shortText } from './fields';
import { operation } from './operation';

export const guardianRelation = z.enum(['parent', 'grandparent', 'guardian']);
const consentScope = z.enum(['activity', 'category', 'year']);

export const consentRow = z.object({
  id,
  residentId: id,
  residentName: z.string(),
  guardianName: z.string(),
  relation: guardianRelation,
  scope: consentScope,
  activityTitle: z.string().nullable(),
  category: activityCategory.nullable(),
  way: z.enum(['app', 'paper', 'on_the_spot']),
  givenAt: instant,
  validUntil: day,
  withdrawnAt: instant.nullable(),
  textVersion: z.string(),
});

/** What a consent covers: one activity, one kind of activity, or everything for a year. */
const covered = {
  residentId: id,
  relation: guardianRelation,
  scope: consentScope,
  activityId: id.optional(),
  category: activityCategory.optional(),
  /** The text that was read; another one would be another consent. */
  textVersion: z.string().min(1).max(40),
};

const consentParams = communityParams.extend({ consentId: id });

export const listMyConsents = operation({
  name: 'listMyConsents',
  summary: 'Minors of the household, the text of the consent, and what was agreed to for them.',
  method: 'GET',
  path: '/api/communities/:communityId/me/consents',
  access: 'self.read',
  params: communityParams,
  output: z.object({
    text: bilingual.extend({ version: z.string() }),
    /** Those the asking resident may agree for; empty for minors themselves. */
    minors: z.array(z.object({ residentId: id, name: z.string(), ageYears: z.int() })),
    consents: z.array(consentRow),
    /** What a consent can be limited to: the categories of the rules in force. */
    categories: z.array(z.object({ key: activityCategory, name: bilingual })),
  }),
  errors: [],
});

export const giveConsent = operation({
  name: 'giveConsent',
  summary: 'A guardian agrees that a minor of the household takes part.',
  method: 'POST',
  path: '/api/communities/:communityId/me/consents',
  access: 'self.change',
  params: communityParams,
  body: z.strictObject({ requestId, ...covered }),
  output: z.object({ consentId: id, validUntil: day }),
  errors: [
    'safety/consent_text_changed',
    'request/not_found',
    'safety/not_guardian',
    'safety/not_minor',
    'safety/guardian_is_minor',
    'activities/category_unknown',
  ],
});

export const withdrawConsent = operation({
  name: 'withdrawConsent',
  summary: 'A guardian takes a consent back; it stops at once.',
  method: 'POST',
  path: '/api/communities/:communityId/me/consents/:consentId/withdrawal',
  access: 'self.change',
  params: consentParams,
  body: z.strictObject({ requestId }),
  output: done,
  errors: ['request/not_found', 'safety/not_guardian', 'safety/consent_ended'],
});

export const recordConsent = operation({
  name: 'recordConsent',
  summary: 'Staff writes down a consent given on paper or on the spot.',
  method: 'POST',
  path: '/api/communities/:communityId/consents',
  access: 'consent.record',
  params: communityParams,
  body: z.strictObject({
    requestId,
    ...covered,
    guardianName: shortText,
    way: z.enum(['paper', 'on_the_spot']),
    givenAt: instant,
  }),
  output: z.object({ consentId: id, validUntil: day }),
  errors: [
    'safety/given_in_future',
    'safety/consent_text_changed',
    'request/not_found',
    'safety/not_minor',
    'activities/category_unknown',
  ],
});

export const endConsent = operation({
  name: 'endConsent',
  summary: 'Staff writes down that a guardian took a consent back.',
  method: 'POST',
  path: '/api/communities/:communityId/consents/:consentId/withdrawal',
  access: 'consent.record',
  params: consentParams,
  body: z.strictObject({ requestId }),
  output: done,
  errors: ['request/not_found', 'safety/consent_ended'],
});

export const readConsentText = operation({
  name: 'readConsentText',
  summary: 'The words a guardian agrees to, for reading them out on the spot.',
  method: 'GET',
  path: '/api/communities/:communityId/consent-text',
  access: 'consent.record',
  params: communityParams,
  output: bilingual.extend({ version: z.string() }),
  errors: [],
});

const ages = {
  minAge: z.int().min(0).max(120).nullable().default(null),
  maxAge: z.int().min(0).max(120).nullable().default(null),
};

export const listPolicies = operation({
  name: 'listPolicies',
  summary: 'Accident insurance of the volunteers.',
  method: 'GET',
  path: '/api/communities/:communityId/insurance-policies',
  access: 'safety.read',
  params: communityParams,
  output: z.object({
    policies: z.array(
      z.object({
        id,
        insurer: z.string(),
        number: z.string(),
        fromOn: day,
        untilOn: day,
        categories: z.array(activityCategory),
        minAge: z.int().nullable(),
        maxAge: z.int().nullable(),
        claimsPhone: z.string(),
        state: z.enum(['coming', 'valid', 'over', 'ended']),
      }),
    ),
  }),
  errors: [],
});

export const addPolicy = operation({
  name: 'addPolicy',
  summary: 'Enters a policy; sessions with high risk open only while one covers them.',
  method: 'POST',
  path: '/api/communities/:communityId/insurance-policies',
  access: 'safety.change',
  params: communityParams,
  body: z.strictObject({
    requestId,
    insurer: shortText,
    number: shortText,
    fromOn: day,
    untilOn: day,
    categories: z.array(activityCategory).min(1).max(40),
    ...ages,
    claimsPhone: z.string().trim().min(3).max(40),
  }),
  output: z.object({ policyId: id }),
  errors: ['safety/policy_days_wrong', 'activities/category_unknown'],
});

export const endPolicy = operation({
  name: 'endPolicy',
  summary: 'Ends a policy before its time, or one that was entered wrongly.',
  method: 'POST',
  path: '/api/communities/:communityId/insurance-policies/:policyId/end',
  access: 'safety.change',
  params: communityParams.extend({ policyId: id }),
  body: z.strictObject({ requestId }),
  output: done,
  errors: ['request/not_found'],
});
