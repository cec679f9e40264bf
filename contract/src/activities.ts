import { z } from 'zod';
import {
  bilingual,
  communityParams,
  day,
  done,
  id,
  instant,
  longText,
  reason,
  requestId,
  shortText,
} from './fields';
import { operation } from './operation';
import { participationErrors } from './participation-errors';

/** Key of a category of the rulebook. */
export const activityCategory = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/);
export const riskLevel = z.enum(['none', 'some', 'high']);
/** Papers that the law asks for: medical advice, legal advice, electrical work … */
export const qualificationKind = z.enum([
  'medical',
  'legal',
  'psychology',
  'teaching',
  'social_work',
  'electrical',
  'driving',
  'other',
]);

/** What an activity asks of those who take part. */
const asked = {
  riskLevel,
  minAge: z.int().nullable(),
  maxAge: z.int().nullable(),
  requiredTraining: z.string().nullable(),
  requiredQualification: qualificationKind.nullable(),
};

export const activityRow = z.object({
  id,
  title: z.string(),
  description: z.string(),
  category: activityCategory,
  /** As the rulebook names it; the key where it does not any more. */
  categoryName: bilingual,
  ruleKey: z.string(),
  /** The rule in words, e.g. 满 2 小时得 20 分. */
  ruleText: z.object({ zh: z.string(), en: z.string() }),
  place: z.string(),
  capacity: z.int().nullable(),
  ...asked,
  riskText: z.string(),
  /** The unit that records and certifies; empty where the community does. */
  recordingUnit: z.string(),
  state: z.enum(['open', 'closed']),
  sessionCount: z.int(),
  nextStartsAt: instant.nullable(),
});

export const sessionRow = z.object({
  id,
  activityId: id,
  title: z.string(),
  description: z.string(),
  category: activityCategory,
  /** As the rulebook names it; the key where it does not any more. */
  categoryName: bilingual,
  ruleKey: z.string(),
  ruleText: z.object({ zh: z.string(), en: z.string() }),
  place: z.string(),
  startsAt: instant,
  endsAt: instant,
  capacity: z.int().nullable(),
  signupCount: z.int(),
  attendanceCount: z.int(),
  state: z.enum(['planned', 'closed', 'cancelled']),
  organizerName: z.string().nullable(),
  ...asked,
  riskText: z.string(),
  /** About the asking resident. */
  mySignup: z.enum(['none', 'signed_up']),
  myAttendance: z.enum(['none', 'checked_in', 'checked_out']),
});

const age = z.int().min(0).max(120).nullable();
const training = z.string().trim().min(1).max(60).nullable();

/** What is not said is not asked of anybody. */
const askedOptionally = {
  minAge: age.optional(),
  maxAge: age.optional(),
  requiredTraining: training.optional(),
  requiredQualification: qualificationKind.nullable().optional(),
  recordingUnit: z.string().trim().max(60).optional(),
};

const plan = {
  title: shortText,
  description: longText.default(''),
  category: activityCategory,
  ruleKey: z.string().min(1).max(60),
  place: shortText,
  capacity: z.int().min(1).max(10_000).nullable().default(null),
  riskLevel: riskLevel.default('none'),
  riskText: z.string().max(500).default(''),
  ...askedOptionally,
};

export const listActivities = operation({
  name: 'listActivities',
  summary: 'Activities of the community.',
  method: 'GET',
  path: '/api/communities/:communityId/activities',
  access: 'public',
  params: communityParams,
  output: z.object({ activities: z.array(activityRow) }),
  errors: ['request/not_found'],
});

export const planActivity = operation({
  name: 'planActivity',
  summary: 'Plans an activity with its first session, or a weekly series of sessions.',
  method: 'POST',
  path: '/api/communities/:communityId/activities',
  access: 'activity.plan',
  params: communityParams,
  body: z.strictObject({
    requestId,
    ...plan,
    firstStartsAt: instant,
    durationMinutes: z.int().min(5).max(1440),
    organizerResidentId: id.optional(),
    /** Weekly repetition on these days (1 Monday … 7 Sunday) until the day, inclusive. */
    repeat: z
      .strictObject({ weekdays: z.array(z.int().min(1).max(7)).min(1).max(7), until: day })
      .optional(),
  }),
  output: z.object({ activityId: id, sessionIds: z.array(id) }),
  errors: [
    'activities/rule_unknown',
    'activities/category_unknown',
    'activities/time_invalid',
    'activities/too_many_sessions',
    'request/not_found',
    'activities/ages_apart',
    'activities/not_covered',
  ],
});

export const updateActivity = operation({
  name: 'updateActivity',
  summary:
    'Changes texts, place or capacity of an activity, or closes it; past sessions stay as is.',
  method: 'PATCH',
  path: '/api/communities/:communityId/activities/:activityId',
  access: 'activity.change',
  params: communityParams.extend({ activityId: id }),
  body: z.strictObject({
    requestId,
    title: shortText.optional(),
    description: longText.optional(),
    place: shortText.optional(),
    capacity: z.int().min(1).max(10_000).nullable().optional(),
    riskLevel: riskLevel.optional(),
    riskText: z.string().max(500).optional(),
    ...askedOptionally,
    state: z.enum(['open', 'closed']).optional(),
  }),
  output: done,
  errors: [
    'request/not_found',
    'activities/ages_apart',
    'activities/not_covered',
    'activities/capacity_below_signups',
  ],
});

export const planSession = operation({
  name: 'planSession',
  summary: 'Adds one session to an activity.',
  method: 'POST',
  path: '/api/communities/:communityId/activities/:activityId/sessions',
  access: 'activity.plan',
  params: communityParams.extend({ activityId: id }),
  body: z.strictObject({
    requestId,
    startsAt: instant,
    durationMinutes: z.int().min(5).max(1440),
    place: shortText.optional(),
    capacity: z.int().min(1).max(10_000).nullable().optional(),
    organizerResidentId: id.optional(),
  }),
  output: z.object({ sessionId: id }),
  errors: [
    'request/not_found',
    'activities/session_not_open',
    'activities/time_invalid',
    'activities/not_covered',
  ],
});

export const cancelSession = operation({
  name: 'cancelSession',
  summary: 'Cancels a planned session nobody has attended yet; those signed up are told.',
  method: 'POST',
  path: '/api/communities/:communityId/sessions/:sessionId/cancellation',
  access: 'activity.change',
  params: communityParams.extend({ sessionId: id }),
  body: z.strictObject({ requestId, reason }),
  output: done,
  errors: ['request/not_found', 'activities/session_not_open'],
});

export const listSessions = operation({
  name: 'listSessions',
  summary: 'Sessions in a span of days, soonest first.',
  method: 'GET',
  path: '/api/communities/:communityId/sessions',
  access: 'public',
  byProxy: ['sign_up'],
  params: communityParams,
  query: z.strictObject({
    from: day.optional(),
    to: day.optional(),
    activityId: id.optional(),
    /** `mine`: signed up; `organizing`: the asker runs them. */
    only: z.enum(['mine', 'organizing']).optional(),
  }),
  output: z.object({ sessions: z.array(sessionRow) }),
  errors: ['request/not_found'],
});

export const readSession = operation({
  name: 'readSession',
  summary: 'One session.',
  method: 'GET',
  path: '/api/communities/:communityId/sessions/:sessionId',
  access: 'public',
  byProxy: ['sign_up'],
  params: communityParams.extend({ sessionId: id }),
  output: sessionRow,
  errors: ['request/not_found'],
});

export const downloadCalendar = operation({
  name: 'downloadCalendar',
  summary: 'Upcoming sessions as an iCalendar file; with sessionId only that one.',
  method: 'GET',
  path: '/api/communities/:communityId/sessions.ics',
  access: 'public',
  params: communityParams,
  query: z.strictObject({ sessionId: id.optional() }),
  answer: 'file',
  output: z.any(),
  errors: ['request/not_found'],
});

export const signUp = operation({
  name: 'signUp',
  summary: 'Takes a place in a session.',
  method: 'POST',
  path: '/api/communities/:communityId/sessions/:sessionId/signups',
  access: 'activity.sign_up',
  byProxy: ['sign_up'],
  params: communityParams.extend({ sessionId: id }),
  body: z.strictObject({
    requestId,
    /** The words of risk as they were shown, agreed to; asked where there is a risk. */
    agreedRiskText: z.string().max(500).optional(),
  }),
  output: done,
  errors: [
    'request/not_found',
    'activities/session_not_open',
    ...participationErrors,
    'safety/risk_not_agreed',
    'activities/already_signed_up',
    'activities/session_full',
  ],
});

export const cancelSignup = operation({
  name: 'cancelSignup',
  summary: 'Gives the place back.',
  method: 'POST',
  path: '/api/communities/:communityId/sessions/:sessionId/signups/cancellation',
  access: 'activity.sign_up',
  byProxy: ['sign_up'],
  params: communityParams.extend({ sessionId: id }),
  body: z.strictObject({ requestId }),
  output: done,
  errors: ['request/not_found', 'activities/session_not_open', 'activities/not_signed_up'],
});
