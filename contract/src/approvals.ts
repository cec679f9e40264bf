import { z } from 'zod';
import {
  because,
  bilingual,
  communityParams,
  cursor,
  day,
  id,
  instant,
  pageSize,
  reason,
  requestId,
  requestOnly,
} from './fields';
import { operation } from './operation';

const approvalParams = communityParams.extend({ approvalId: id });

/** Why one person is not enough. */
const waitCause = z.enum(['entry_above', 'session_day_above', 'budget', 'by_hand']);

const approvalState = z.enum(['waiting', 'approved', 'refused', 'lapsed', 'withdrawn']);

const approvalRow = z.object({
  id,
  state: approvalState,
  cause: waitCause,
  residentId: id,
  residentName: z.string(),
  points: z.int(),
  title: bilingual,
  /** What the maker wrote; empty for a scan. */
  reason: z.string(),
  because: z.array(because),
  sessionId: id.nullable(),
  occurredOn: day,
  makerName: z.string(),
  /** The asking person made it, so somebody else has to decide. */
  isOwn: z.boolean(),
  proposedAt: instant,
  lapsesAt: instant,
  /** Nobody agrees before: the days of notice of a decision by analogy. */
  opensAt: instant.nullable(),
  /** The second person is a residents' representative. */
  needsRepresentative: z.boolean(),
  decidedByName: z.string().nullable(),
  decidedAt: instant.nullable(),
  decisionReason: z.string().nullable(),
  transferId: id.nullable(),
});

export const listApprovals = operation({
  name: 'listApprovals',
  summary: 'Awards that wait for a second person, the most pressing first; or those decided.',
  method: 'GET',
  path: '/api/communities/:communityId/approvals',
  access: 'approval.read',
  params: communityParams,
  query: z.strictObject({
    state: z.enum(['waiting', 'decided']).default('waiting'),
    cursor: cursor.optional(),
    limit: pageSize,
  }),
  output: z.object({ approvals: z.array(approvalRow), nextCursor: z.string().nullable() }),
  errors: ['request/invalid'],
});

const decisionErrors = [
  'request/not_found',
  'approvals/closed',
  'approvals/own',
  'approvals/same_home',
  'rules/self_award',
  'rules/household_award',
] as const;

export const approveAward = operation({
  name: 'approveAward',
  summary: 'The second person agrees: the points are in the books at once.',
  method: 'POST',
  path: '/api/communities/:communityId/approvals/:approvalId/approval',
  access: 'approval.decide',
  params: approvalParams,
  body: requestOnly,
  output: z.object({ transferId: id, points: z.int(), balance: z.int() }),
  errors: [
    ...decisionErrors,
    'approvals/in_notice',
    'approvals/representative_needed',
    'residents/left',
    'rules/limit_reached',
  ],
});

export const refuseAward = operation({
  name: 'refuseAward',
  summary: 'The second person does not agree and says why; the deed stays recorded.',
  method: 'POST',
  path: '/api/communities/:communityId/approvals/:approvalId/refusal',
  access: 'approval.decide',
  params: approvalParams,
  body: z.strictObject({ requestId, reason }),
  output: z.object({ done: z.literal(true) }),
  errors: [...decisionErrors],
});

export const listMyWaitingAwards = operation({
  name: 'listMyWaitingAwards',
  summary: 'Points of the resident that wait for a second person, with the reason.',
  method: 'GET',
  path: '/api/communities/:communityId/me/waiting-awards',
  access: 'self.read',
  byProxy: ['see_history'],
  params: communityParams,
  output: z.object({
    awards: z.array(
      z.object({
        id,
        points: z.int(),
        title: bilingual,
        because: z.array(because),
        occurredOn: day,
        proposedAt: instant,
        lapsesAt: instant,
      }),
    ),
  }),
  errors: [],
});

export const listProposedAwards = operation({
  name: 'listProposedAwards',
  summary:
    'What came of the awards the asking person recorded and could not give alone, newest first.',
  method: 'GET',
  path: '/api/communities/:communityId/me/proposed-awards',
  access: 'attendance.record',
  params: communityParams,
  output: z.object({
    awards: z.array(
      z.object({
        id,
        state: approvalState,
        residentId: id,
        /** Masked, as every answer to a scan is. */
        maskedName: z.string(),
        points: z.int(),
        title: bilingual,
        because: z.array(because),
        sessionId: id.nullable(),
        proposedAt: instant,
        lapsesAt: instant,
        decidedAt: instant.nullable(),
        decisionReason: z.string().nullable(),
      }),
    ),
  }),
  errors: [],
});

const budgetScope = z.enum(['organizer', 'activity', 'session']);
const subject = z.object({ id, name: z.string() });

export const listBudgets = operation({
  name: 'listBudgets',
  summary: 'How many points organizers, activities and sessions may give alone, and gave so far.',
  method: 'GET',
  path: '/api/communities/:communityId/budgets',
  access: 'budget.read',
  params: communityParams,
  output: z.object({
    budgets: z.array(
      z.object({
        scope: budgetScope,
        subjectId: id,
        name: z.string(),
        pointsMax: z.int(),
        /** This month for organizers and activities, in all for a session. */
        pointsUsed: z.int(),
        setByName: z.string().nullable(),
        setAt: instant,
      }),
    ),
    /** For whom a budget can be set. */
    organizers: z.array(subject),
    activities: z.array(subject),
    sessions: z.array(subject.extend({ startsAt: instant })),
  }),
  errors: [],
});

export const setBudget = operation({
  name: 'setBudget',
  summary: 'Sets, changes or lifts a budget; points count against it from then on.',
  method: 'POST',
  path: '/api/communities/:communityId/budgets',
  access: 'budget.set',
  params: communityParams,
  body: z.strictObject({
    requestId,
    scope: budgetScope,
    subjectId: id,
    /** Null lifts it. */
    pointsMax: z.int().min(0).max(10_000_000).nullable(),
  }),
  output: z.object({ done: z.literal(true) }),
  errors: ['request/not_found', 'budgets/own'],
});
