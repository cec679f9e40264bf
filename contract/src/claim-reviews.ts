import { z } from 'zod';
import { claimRow, claimState, claimStep, photoSize, plotRow } from './claims';
import {
  bilingual,
  communityParams,
  cursor,
  done,
  id,
  instant,
  pageSize,
  reason,
  requestId,
} from './fields';
import { operation } from './operation';

/** 审核: what the committee and the residents' representatives do with claims. */

const claimParams = communityParams.extend({ claimId: id });

const claimant = {
  residentId: id,
  residentName: z.string(),
  buildingName: z.string().nullable(),
  /** The same, whole: whoever reviews knows by whom it was written down. */
  recordedByName: z.string().nullable(),
};

const namedChoice = z.object({ key: z.string(), name: bilingual, points: z.int() });

export const duplicateSign = z.enum(['same_photo', 'similar_photo', 'same_place']);

export const listClaims = operation({
  name: 'listClaims',
  summary:
    'Claims of the community. What waits comes oldest first, what is over newest first; ' +
    '`duplicate` says that an earlier one looks alike.',
  method: 'GET',
  path: '/api/communities/:communityId/claims',
  access: 'claim.read',
  params: communityParams,
  query: z.strictObject({
    shelf: z.enum(['waiting', 'second_look', 'asked', 'overdue', 'over']).default('waiting'),
    cursor: cursor.optional(),
    limit: pageSize,
  }),
  output: z.object({
    claims: z.array(claimRow.extend({ ...claimant, duplicate: z.boolean() })),
    counts: z.object({
      waiting: z.int(),
      secondLook: z.int(),
      asked: z.int(),
      overdue: z.int(),
    }),
    nextCursor: z.string().nullable(),
  }),
  errors: ['request/invalid'],
});

export const readClaim = operation({
  name: 'readClaim',
  summary: 'One claim with evidence, steps, its rule, earlier ones like it, and what may be done.',
  method: 'GET',
  path: '/api/communities/:communityId/claims/:claimId',
  access: 'claim.read',
  params: claimParams,
  output: z.object({
    claim: claimRow.extend(claimant),
    way: z.string(),
    offline: z.boolean(),
    lateReason: z.string().nullable(),
    steps: z.array(
      claimStep.extend({
        /** Null for the resident's own steps. */
        byName: z.string().nullable(),
        byRole: z.string().nullable(),
      }),
    ),
    rule: z.object({
      number: z.int().nullable(),
      name: bilingual,
      text: bilingual,
      rulebookVersion: z.int(),
      /** Where the reviewer chooses; null where the rule fixes the points. */
      range: z.object({ min: z.int(), max: z.int(), step: z.int() }).nullable(),
      /** What else the reviewer has to name: a grade, a level, or how many of a unit. */
      grades: z.array(namedChoice),
      levels: z.array(namedChoice),
      unit: bilingual.nullable(),
      /** Above so many points another reviewer must agree. */
      twoPeopleAbove: z.int(),
      representativeNeeded: z.boolean(),
    }),
    duplicates: z.array(
      z.object({
        claimId: id,
        signs: z.array(duplicateSign),
        state: claimState,
        title: bilingual,
        place: z.string(),
        words: z.string(),
        occurredAt: instant,
        residentName: z.string(),
        /** For laying both side by side. */
        photoId: id.nullable(),
      }),
    ),
    transferId: id.nullable(),
    reversedBecause: z.string().nullable(),
    /** What the asker may do next; `nothing` with the code of the reason, if there is one. */
    next: z.enum(['first', 'second', 'nothing']),
    objection: z.string().nullable(),
  }),
  errors: ['request/not_found'],
});

export const readClaimPhoto = operation({
  name: 'readClaimPhoto',
  summary: 'A photo of any claim, for those who review.',
  method: 'GET',
  path: '/api/communities/:communityId/claims/:claimId/photos/:photoId',
  access: 'claim.read',
  params: claimParams.extend({ photoId: id }),
  query: z.strictObject({ size: photoSize }),
  answer: 'file',
  output: z.any(),
  errors: ['request/not_found'],
});

const reviewErrors = [
  'request/not_found',
  'claims/own',
  'claims/own_household',
  'claims/own_record',
] as const;

export const lookAtClaim = operation({
  name: 'lookAtClaim',
  summary: 'A reviewer has opened the claim: the resident sees that it is being looked at.',
  method: 'POST',
  path: '/api/communities/:communityId/claims/:claimId/looks',
  access: 'claim.review',
  params: claimParams,
  body: z.strictObject({ requestId }),
  output: done,
  errors: [...reviewErrors, 'claims/changed_meanwhile'],
});

export const askAboutClaim = operation({
  name: 'askAboutClaim',
  summary: 'Asks the resident for more; the clock stands still until they answer.',
  method: 'POST',
  path: '/api/communities/:communityId/claims/:claimId/questions',
  access: 'claim.review',
  params: claimParams,
  body: z.strictObject({ requestId, words: reason }),
  output: done,
  errors: [...reviewErrors, 'claims/changed_meanwhile'],
});

export const decideClaim = operation({
  name: 'decideClaim',
  summary:
    'The first reviewer adopts or declines, always with a reason. Where one is not enough, an ' +
    'adoption waits for a second look; otherwise the points are there at once.',
  method: 'POST',
  path: '/api/communities/:communityId/claims/:claimId/decision',
  access: 'claim.review',
  params: claimParams,
  body: z.strictObject({
    requestId,
    outcome: z.enum(['adopt', 'decline']),
    /** Only where the rule lets the reviewer choose. */
    points: z.int().min(1).max(100_000).optional(),
    quantity: z.int().min(1).max(100_000).optional(),
    /** A key of the rule's grades or levels, where it has them. */
    grade: z.string().min(1).max(60).optional(),
    level: z.string().min(1).max(60).optional(),
    reason,
  }),
  output: z.object({ state: claimState, points: z.int().nullable() }),
  errors: [
    ...reviewErrors,
    'claims/changed_meanwhile',
    'residents/left',
    'claims/plot_taken',
    'rules/unknown_rule',
    'rules/rule_stopped',
    'rules/not_in_force',
    'rules/points_out_of_range',
    'rules/grade_unknown',
    'rules/account_not_kept',
    'rules/limit_reached',
    'rules/nothing_to_award',
  ],
});

export const settleClaim = operation({
  name: 'settleClaim',
  summary:
    'The second reviewer agrees, and the points are there; or sends the claim back with a reason.',
  method: 'POST',
  path: '/api/communities/:communityId/claims/:claimId/second-decision',
  access: 'claim.review',
  params: claimParams,
  body: z.strictObject({ requestId, outcome: z.enum(['agree', 'send_back']), reason }),
  output: z.object({ state: claimState, points: z.int().nullable() }),
  errors: [
    ...reviewErrors,
    'claims/changed_meanwhile',
    'claims/same_reviewer',
    'claims/same_home',
    'claims/representative_needed',
    'claims/committee_needed',
    'residents/left',
    'claims/plot_taken',
    'rules/limit_reached',
    'rules/nothing_to_award',
  ],
});

export const listPlots = operation({
  name: 'listPlots',
  summary: 'Places residents have taken on, with the month’s state.',
  method: 'GET',
  path: '/api/communities/:communityId/plots',
  access: 'claim.read',
  params: communityParams,
  output: z.object({
    plots: z.array(
      plotRow.extend({
        residentId: id,
        residentName: z.string(),
        title: bilingual,
      }),
    ),
  }),
  errors: [],
});

export const endPlot = operation({
  name: 'endPlot',
  summary: 'The committee ends an adoption, with a reason the resident reads.',
  method: 'POST',
  path: '/api/communities/:communityId/plots/:plotId/ending',
  access: 'claim.review',
  params: communityParams.extend({ plotId: id }),
  body: z.strictObject({ requestId, reason }),
  output: done,
  errors: ['request/not_found', 'claims/own', 'claims/own_household'],
});
