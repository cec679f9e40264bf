import { z } from 'zod';
import {
  because,
  bilingual,
  communityParams,
  cursor,
  day,
  done,
  id,
  instant,
  pageSize,
  reason,
  requestId,
} from './fields';
import { operation } from './operation';

/** A deduction is noticed first; nothing is taken before its day, nor while an appeal is open. */
export const deductionState = z.enum([
  'warned',
  'noticed',
  'effective',
  'dropped',
  'withdrawn',
  'reversed',
]);

const appeal = z.object({
  words: z.string(),
  appealedAt: instant,
  /** By whom, where somebody acted for the resident: 由女儿王** 代办. */
  byProxy: bilingual.nullable(),
  /** Null while nobody has decided. */
  holds: z.boolean().nullable(),
  answer: z.string().nullable(),
  decidedAt: instant.nullable(),
});

const deductionFields = {
  id,
  state: deductionState,
  rule: z.object({ key: z.string(), number: z.int(), name: bilingual }),
  rulebookVersion: z.int(),
  happenedOn: day,
  reason: z.string(),
  because: z.array(because),
  noticedOn: day,
  /** The first day on which points may be taken; null for a warning. */
  effectiveFrom: day.nullable(),
  appeal: appeal.nullable(),
  effectiveOn: day.nullable(),
  /** Points to be taken, by the notice and then as the floor lets it. */
  points: z.int(),
  taken: z.int(),
  suspendedUntil: day.nullable(),
  closingReason: z.string().nullable(),
};

const deductionParams = communityParams.extend({ deductionId: id });
const ruleKey = z.string().min(1).max(60);

export const proposeDeduction = operation({
  name: 'proposeDeduction',
  summary: 'Notes a breach of a published rule: a warning where the rule warns first, or a notice.',
  method: 'POST',
  path: '/api/communities/:communityId/deductions',
  access: 'deduction.propose',
  params: communityParams,
  body: z.strictObject({ requestId, residentId: id, ruleKey, happenedOn: day, reason }),
  output: z.object({
    id,
    state: z.enum(['warned', 'noticed']),
    points: z.int(),
    effectiveFrom: day.nullable(),
    because: z.array(because),
  }),
  errors: [
    'deductions/day_ahead',
    'deductions/unknown_rule',
    'request/not_found',
    'residents/left',
    'deductions/own_home',
  ],
});

export const listDeductions = operation({
  name: 'listDeductions',
  summary: 'Deductions for the committee, never for the public: those to be dealt with, or all.',
  method: 'GET',
  path: '/api/communities/:communityId/deductions',
  access: 'deduction.read',
  params: communityParams,
  query: z.strictObject({
    state: z.enum(['open', 'all']).default('open'),
    cursor: cursor.optional(),
    limit: pageSize,
  }),
  output: z.object({
    deductions: z.array(
      z.object({
        ...deductionFields,
        residentId: id,
        residentName: z.string(),
        buildingName: z.string().nullable(),
        proposedByName: z.string(),
        /** The asking person noted it, so somebody else decides about the appeal. */
        isOwn: z.boolean(),
      }),
    ),
    nextCursor: z.string().nullable(),
  }),
  errors: ['request/invalid'],
});

export const withdrawDeduction = operation({
  name: 'withdrawDeduction',
  summary: 'Takes a warning or a notice back, any time before it took effect.',
  method: 'POST',
  path: '/api/communities/:communityId/deductions/:deductionId/withdrawal',
  access: 'deduction.propose',
  params: deductionParams,
  body: z.strictObject({ requestId, reason }),
  output: done,
  errors: ['request/not_found', 'deductions/own_home', 'deductions/closed'],
});

export const decideAppeal = operation({
  name: 'decideAppeal',
  summary: 'Somebody else than who noted it answers the appeal; one that holds ends the deduction.',
  method: 'POST',
  path: '/api/communities/:communityId/deductions/:deductionId/verdict',
  access: 'deduction.decide',
  params: deductionParams,
  body: z.strictObject({ requestId, holds: z.boolean(), answer: reason }),
  output: done,
  errors: ['request/not_found', 'deductions/own', 'deductions/own_home', 'deductions/no_appeal'],
});

export const reverseDeduction = operation({
  name: 'reverseDeduction',
  summary: 'Gives back what a deduction took, to the lots it came from, and ends the suspension.',
  method: 'POST',
  path: '/api/communities/:communityId/deductions/:deductionId/reversal',
  access: 'deduction.propose',
  params: deductionParams,
  body: z.strictObject({ requestId, reason }),
  output: z.object({ returned: z.int() }),
  errors: ['request/not_found', 'deductions/own_home', 'deductions/not_effective'],
});

export const listMyDeductions = operation({
  name: 'listMyDeductions',
  summary: 'Warnings, notices and deductions of the resident, and of the household’s account.',
  method: 'GET',
  path: '/api/communities/:communityId/me/deductions',
  access: 'self.read',
  byProxy: ['appeal'],
  params: communityParams,
  output: z.object({
    deductions: z.array(
      z.object({
        ...deductionFields,
        /** Masked: somebody of the household it is about; null when it is the asker. */
        aboutName: z.string().nullable(),
        /** Until the end of the day before it takes effect, once. */
        mayAppeal: z.boolean(),
      }),
    ),
    /** What later points settle first. */
    owed: z.int(),
    suspendedUntil: day.nullable(),
  }),
  errors: [],
});

export const appealDeduction = operation({
  name: 'appealDeduction',
  summary:
    'Objects to a notice in words, before it takes effect; until the answer nothing is taken.',
  method: 'POST',
  path: '/api/communities/:communityId/deductions/:deductionId/appeal',
  access: 'deduction.appeal',
  byProxy: ['appeal'],
  params: deductionParams,
  body: z.strictObject({ requestId, words: reason }),
  output: done,
  errors: ['request/not_found', 'deductions/appealed', 'deductions/appeal_over'],
});
