import { z } from 'zod';
import { attendanceWay } from './attendance';
import { bilingual, communityParams, day, done, id, instant, reason, requestId } from './fields';
import { operation } from './operation';

/** 申报: a deed sent in for review, with photos; from the phone to the answer. */

export const claimState = z.enum([
  'sent',
  'looking',
  'asked',
  'second_look',
  'adopted',
  'declined',
  'withdrawn',
]);

export const claimDeed = z.enum([
  'look',
  'ask',
  'answer',
  'propose',
  'adopt',
  'decline',
  'agree',
  'send_back',
  'withdraw',
]);

/** `deed` asks for points; `plot` asks to take a place on for good, and earns nothing yet. */
export const claimKind = z.enum(['deed', 'plot']);

const words = z.string().trim().min(2).max(1000);
const place = z.string().trim().max(60);
export const photoIds = z.array(id).max(6);

export const claimPhoto = z.object({ id, width: z.int(), height: z.int() });

export const claimRow = z.object({
  id,
  kind: claimKind,
  state: claimState,
  ruleKey: z.string(),
  /** The rule's name when the claim was sent. */
  title: bilingual,
  place: z.string(),
  words: z.string(),
  occurredAt: instant,
  sentAt: instant,
  /** The last day on which an answer is in time; null while it is not the committee's turn. */
  answerDueOn: day.nullable(),
  overdue: z.boolean(),
  decidedAt: instant.nullable(),
  points: z.int().nullable(),
  /** The award was taken back later; the transfer that did it says why. */
  reversed: z.boolean(),
  plotId: id.nullable(),
  /** Who wrote it down for the resident, masked; null when they sent it themselves. */
  recordedByName: z.string().nullable(),
  photos: z.array(claimPhoto),
});

export const claimStep = z.object({
  step: z.int(),
  deed: claimDeed,
  at: instant,
  /** A question, an answer, or the reason of a decision. */
  words: z.string(),
  points: z.int().nullable(),
  photos: z.array(claimPhoto),
});

export const plotRow = z.object({
  id,
  ruleKey: z.string(),
  place: z.string(),
  since: day,
  /** This month's proof, if it was sent. */
  monthState: claimState.nullable(),
});

const claimParams = communityParams.extend({ claimId: id });

export const photoSize = z.enum(['small', 'full']).default('full');

export const uploadClaimPhoto = operation({
  name: 'uploadClaimPhoto',
  summary:
    'Takes one photo for a claim that follows: JPEG, PNG, WebP or HEIC, written anew without ' +
    'the place it was taken at. The id is the phone’s, so that a repeated upload is the same one.',
  method: 'POST',
  path: '/api/communities/:communityId/claim-photos/:photoId',
  access: 'claim.photo',
  params: communityParams.extend({ photoId: id }),
  bodyKind: 'binary',
  bodyLimitBytes: 12 * 1024 * 1024,
  tooLarge: 'claims/photo_too_large',
  output: claimPhoto,
  errors: [
    'claims/photo_too_large',
    'claims/photo_kind',
    'claims/photo_unreadable',
    'claims/photo_too_many_pixels',
    'claims/too_many_photos',
    'request/id_reused',
  ],
});

export const sendClaim = operation({
  name: 'sendClaim',
  summary: 'Sends something in for review: what, where, in words and photos.',
  method: 'POST',
  path: '/api/communities/:communityId/me/claims',
  access: 'claim.send',
  byProxy: ['claim'],
  params: communityParams,
  body: z.strictObject({
    requestId,
    ruleKey: z.string().min(1).max(60),
    place,
    words,
    photoIds,
    /** For the month's proof of a place that was taken on. */
    plotId: id.optional(),
    /** When it was written on the phone; believed for three days without a network. */
    writtenAt: instant,
  }),
  output: z.object({ claimId: id, answerDueOn: day }),
  errors: [
    'rules/not_in_force',
    'claims/not_claimable',
    'request/not_found',
    'claims/place_needed',
    'claims/plot_taken',
    'claims/plot_reported',
    'claims/photo_missing',
  ],
});

export const listMyClaims = operation({
  name: 'listMyClaims',
  summary: 'The resident’s claims, newest first, and the places they have taken on.',
  method: 'GET',
  path: '/api/communities/:communityId/me/claims',
  access: 'self.read',
  byProxy: ['claim'],
  params: communityParams,
  output: z.object({ claims: z.array(claimRow), plots: z.array(plotRow) }),
  errors: [],
});

export const readMyClaim = operation({
  name: 'readMyClaim',
  summary: 'One claim of the resident with every step and its words.',
  method: 'GET',
  path: '/api/communities/:communityId/me/claims/:claimId',
  access: 'self.read',
  byProxy: ['claim'],
  params: claimParams,
  output: z.object({
    claim: claimRow,
    steps: z.array(claimStep),
    reversedBecause: z.string().nullable(),
  }),
  errors: ['request/not_found'],
});

export const readMyClaimPhoto = operation({
  name: 'readMyClaimPhoto',
  summary: 'A photo of an own claim.',
  method: 'GET',
  path: '/api/communities/:communityId/me/claims/:claimId/photos/:photoId',
  access: 'self.read',
  params: claimParams.extend({ photoId: id }),
  query: z.strictObject({ size: photoSize }),
  answer: 'file',
  output: z.any(),
  errors: ['request/not_found'],
});

export const answerClaim = operation({
  name: 'answerClaim',
  summary: 'Answers the committee’s question, with more photos if there are any.',
  method: 'POST',
  path: '/api/communities/:communityId/me/claims/:claimId/answers',
  access: 'claim.send',
  byProxy: ['claim'],
  params: claimParams,
  body: z.strictObject({ requestId, words, photoIds }),
  output: z.object({ answerDueOn: day }),
  errors: ['request/not_found', 'claims/changed_meanwhile', 'claims/photo_missing'],
});

export const withdrawClaim = operation({
  name: 'withdrawClaim',
  summary: 'Takes a claim back that was not decided yet.',
  method: 'POST',
  path: '/api/communities/:communityId/me/claims/:claimId/withdrawal',
  access: 'claim.send',
  byProxy: ['claim'],
  params: claimParams,
  body: z.strictObject({ requestId }),
  output: done,
  errors: ['request/not_found', 'claims/changed_meanwhile'],
});

export const endMyPlot = operation({
  name: 'endMyPlot',
  summary: 'Gives a place back; someone else may take it on.',
  method: 'POST',
  path: '/api/communities/:communityId/me/plots/:plotId/ending',
  access: 'claim.send',
  params: communityParams.extend({ plotId: id }),
  body: z.strictObject({ requestId }),
  output: done,
  errors: ['request/not_found'],
});

export const recordClaim = operation({
  name: 'recordClaim',
  summary: 'An organizer writes a claim down for a resident, also what waited without a network.',
  method: 'POST',
  path: '/api/communities/:communityId/claims',
  access: 'claim.record',
  params: communityParams,
  body: z.strictObject({
    requestId,
    /** The member code as read; or else the resident chosen after a look-up. */
    code: z.string().max(100).optional(),
    residentId: id.optional(),
    way: attendanceWay,
    /** For a printed card: somebody looked who brought it. */
    personConfirmed: z.boolean().optional(),
    scannedAt: instant,
    offline: z.boolean().default(false),
    /** Why it comes later than the days that are taken without a word. */
    lateReason: reason.optional(),
    ruleKey: z.string().min(1).max(60),
    place,
    words,
    photoIds,
    plotId: id.optional(),
  }),
  output: z.object({
    claimId: id,
    residentId: id,
    maskedName: z.string(),
    buildingName: z.string().nullable(),
    answerDueOn: day,
  }),
  errors: [
    'attendance/code_unreadable',
    'attendance/time_in_future',
    'attendance/too_late',
    'attendance/foreign_community',
    'attendance/code_forged',
    'attendance/code_stale',
    'cards/unknown',
    'cards/revoked',
    'attendance/resident_unknown',
    'residents/left',
    'attendance/self_scan',
    'attendance/household_scan',
    'attendance/proxy_scan',
    'cards/unconfirmed',
    'rules/not_in_force',
    'claims/not_claimable',
    'request/not_found',
    'claims/place_needed',
    'claims/plot_taken',
    'claims/plot_reported',
    'claims/photo_missing',
  ],
});

export const tellOfRefusal = operation({
  name: 'tellOfRefusal',
  summary:
    'Tells a resident that something noted without a network was not recorded, and why. The ' +
    'words are the refusal’s own.',
  method: 'POST',
  path: '/api/communities/:communityId/refusal-notices',
  access: 'claim.record',
  params: communityParams,
  body: z.strictObject({
    requestId,
    code: z.string().max(100).optional(),
    residentId: id.optional(),
    what: z.enum(['check_in', 'check_out', 'claim']),
    /** The session’s or the rule’s name, as the organizer’s phone shows it. */
    about: z.string().trim().max(60),
    noted: instant,
    refusal: z.string().max(60),
  }),
  output: z.object({ maskedName: z.string() }),
  errors: ['attendance/resident_unknown', 'request/invalid'],
});
