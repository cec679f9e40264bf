import { z } from 'zod';
import { communityParams, day, done, id, instant, personName, reason, requestId } from './fields';
import { operation } from './operation';

const side = z.enum(['mentor', 'learner']);

/** What the rulebook in force says about pairs. */
const terms = z.object({
  percent: z.int(),
  /** Below so many points ever earned one is a learner, from there on a mentor. */
  learnerEarnedBelow: z.int(),
  perMentor: z.int(),
  lastsDays: z.int(),
  cooldownDays: z.int(),
});

/** The other of the two: whole name and building once they agreed, masked before. */
const partner = { partnerName: z.string(), partnerBuilding: z.string().nullable() };

export const readMyMentoring = operation({
  name: 'readMyMentoring',
  summary: 'The resident’s pairs and requests, and whether they may ask a neighbour.',
  method: 'GET',
  path: '/api/communities/:communityId/me/mentoring',
  access: 'self.read',
  params: communityParams,
  output: z.object({
    /** Null where the rules in force offer no pairs. */
    terms: terms.nullable(),
    role: side,
    /** How many more neighbours the resident may ask now. */
    placesLeft: z.int(),
    /** Asked the committee to find a partner. */
    wished: z.boolean(),
    requests: z.array(
      z.object({
        id,
        iAm: side,
        ...partner,
        iAgreed: z.boolean(),
        askedByMe: z.boolean(),
        askedAt: instant,
      }),
    ),
    pairs: z.array(
      z.object({
        id,
        iAm: side,
        ...partner,
        beganOn: day,
        /** The last day of the pair. */
        lastDay: day,
        sessionsTogether: z.int(),
      }),
    ),
  }),
  errors: [],
});

export const askPartner = operation({
  name: 'askPartner',
  summary:
    'Asks a neighbour, named by whole name and the end of the phone number. Not asked means: ' +
    'nobody fits, or the neighbour cannot pair now; which of both is not told.',
  method: 'POST',
  path: '/api/communities/:communityId/me/mentoring/requests',
  access: 'self.change',
  params: communityParams,
  body: z.strictObject({
    requestId,
    name: personName,
    phoneLast4: z.string().regex(/^\d{4}$/),
  }),
  output: z.object({ asked: z.boolean() }),
  errors: [
    'mentoring/not_offered',
    'mentoring/no_place',
    'mentoring/too_many_tries',
    'mentoring/already_asked',
  ],
});

const requestParams = communityParams.extend({ mentoringRequestId: id });

export const answerPartner = operation({
  name: 'answerPartner',
  summary: 'Agrees to a request or not; whoever asked takes it back. With both a pair begins.',
  method: 'POST',
  path: '/api/communities/:communityId/me/mentoring/requests/:mentoringRequestId/answer',
  access: 'self.change',
  params: requestParams,
  body: z.strictObject({ requestId, agree: z.boolean() }),
  output: z.object({ pairId: id.nullable() }),
  errors: [
    'request/not_found',
    'mentoring/request_closed',
    'mentoring/not_offered',
    'mentoring/cannot_pair',
  ],
});

export const wishPartner = operation({
  name: 'wishPartner',
  summary: 'Asks the committee to find a partner, or takes the wish back.',
  method: 'POST',
  path: '/api/communities/:communityId/me/mentoring/wish',
  access: 'self.change',
  params: communityParams,
  body: z.strictObject({ requestId, wanted: z.boolean() }),
  output: done,
  errors: ['mentoring/not_offered'],
});

const pairParams = communityParams.extend({ pairId: id });

export const endMyPair = operation({
  name: 'endMyPair',
  summary: 'Ends the own pair; no reason is asked.',
  method: 'POST',
  path: '/api/communities/:communityId/me/mentoring/pairs/:pairId/end',
  access: 'self.change',
  params: pairParams,
  body: z.strictObject({ requestId }),
  output: done,
  errors: ['request/not_found', 'mentoring/pair_over'],
});

const person = z.object({ residentId: id, name: z.string(), buildingName: z.string().nullable() });

export const listMentoring = operation({
  name: 'listMentoring',
  summary: 'Pairs, the newest ended ones, open requests, and who wishes for a partner.',
  method: 'GET',
  path: '/api/communities/:communityId/mentoring',
  access: 'mentoring.read',
  params: communityParams,
  output: z.object({
    terms: terms.nullable(),
    pairs: z.array(
      z.object({
        id,
        mentor: person,
        learner: person,
        beganOn: day,
        lastDay: day,
        sessionsTogether: z.int(),
        endedOn: day.nullable(),
        endedBy: z.enum(['mentor', 'learner', 'committee', 'program']).nullable(),
        endReason: z.string().nullable(),
      }),
    ),
    requests: z.array(
      z.object({
        id,
        mentor: person,
        learner: person,
        askedBy: z.enum(['mentor', 'learner', 'committee']),
        askedAt: instant,
        mentorAgreed: z.boolean(),
        learnerAgreed: z.boolean(),
      }),
    ),
    wishes: z.array(person.extend({ role: side, wishedAt: instant })),
  }),
  errors: [],
});

/** What was seen or heard when someone agreed at the desk. */
const consentNote = z.string().trim().min(2).max(200);

export const matchPartners = operation({
  name: 'matchPartners',
  summary: 'The committee proposes a pair; a consent given at the desk is recorded with a note.',
  method: 'POST',
  path: '/api/communities/:communityId/mentoring/requests',
  access: 'mentoring.match',
  params: communityParams,
  body: z.strictObject({
    requestId,
    mentorResidentId: id,
    learnerResidentId: id,
    /** Whose consent the committee holds already. */
    consentOf: z.array(side).max(2).default([]),
    consentNote: consentNote.optional(),
  }),
  output: z.object({ mentoringRequestId: id, pairId: id.nullable() }),
  errors: [
    'mentoring/not_offered',
    'mentoring/consent_unwritten',
    'request/not_found',
    'mentoring/not_own',
    'mentoring/not_fitting',
    'mentoring/already_asked',
  ],
});

export const answerForPartner = operation({
  name: 'answerForPartner',
  summary: 'Records the answer of someone who gave it at the desk or on paper.',
  method: 'POST',
  path: '/api/communities/:communityId/mentoring/requests/:mentoringRequestId/answer',
  access: 'mentoring.match',
  params: requestParams,
  body: z.strictObject({ requestId, side, agree: z.boolean(), note: consentNote }),
  output: z.object({ pairId: id.nullable() }),
  errors: [
    'request/not_found',
    'mentoring/request_closed',
    'mentoring/not_own',
    'mentoring/not_offered',
    'mentoring/not_fitting',
  ],
});

export const endPair = operation({
  name: 'endPair',
  summary: 'Ends a pair for a reason both can read.',
  method: 'POST',
  path: '/api/communities/:communityId/mentoring/pairs/:pairId/end',
  access: 'mentoring.match',
  params: pairParams,
  body: z.strictObject({ requestId, reason }),
  output: done,
  errors: ['request/not_found', 'mentoring/pair_over'],
});
