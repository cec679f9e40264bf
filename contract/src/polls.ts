import { z } from 'zod';
import {
  because,
  communityParams,
  done,
  id,
  instant,
  longText,
  reason,
  requestId,
  shortText,
} from './fields';
import { operation } from './operation';

const questionKind = z.enum(['single', 'multiple', 'text']);

const question = z.object({
  number: z.int(),
  kind: questionKind,
  text: z.string(),
  options: z.array(z.string()),
  choicesMax: z.int().nullable(),
  required: z.boolean(),
});

/** `ahead` is not seen by residents yet; `shown` and `unread` say what became of a closed one. */
const pollState = z.enum(['ahead', 'open', 'closed', 'shown', 'unread']);

const pollRow = z.object({
  id,
  title: z.string(),
  description: z.string(),
  opensAt: instant,
  /** When it ends, or ended before its time. */
  closesAt: instant,
  minAge: z.int().nullable(),
  questionCount: z.int(),
  state: pollState,
});

const choiceResult = z.object({
  number: z.int(),
  /** How many said anything to it. */
  answered: z.int(),
  /** Votes of each option, in their order. */
  counts: z.array(z.int()),
});

const myPollRow = pollRow.extend({
  answered: z.boolean(),
  /** Why the resident cannot answer; null when they can. */
  cannot: z.enum(['too_young', 'age_unknown']).nullable(),
});

export const listMyPolls = operation({
  name: 'listMyPolls',
  summary: 'Polls that are open or were lately, newest first.',
  method: 'GET',
  path: '/api/communities/:communityId/me/polls',
  access: 'self.read',
  params: communityParams,
  output: z.object({
    polls: z.array(myPollRow),
    /** What taking part brings by the rules in force; null when it is not one figure. */
    points: z.int().nullable(),
  }),
  errors: [],
});

const pollParams = communityParams.extend({ pollId: id });

export const readMyPoll = operation({
  name: 'readMyPoll',
  summary: 'One poll with its questions, and what all said together once that may be shown.',
  method: 'GET',
  path: '/api/communities/:communityId/me/polls/:pollId',
  access: 'self.read',
  params: pollParams,
  output: myPollRow.extend({
    points: z.int().nullable(),
    questions: z.array(question),
    /** Null unless the state is `shown`; words are for the committee alone. */
    results: z.object({ voters: z.int(), questions: z.array(choiceResult) }).nullable(),
  }),
  errors: ['request/not_found'],
});

/** 32 random bytes in base64url. Only its hash is kept, beside the ballot. */
const ballotToken = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

const answers = z
  .array(
    z.strictObject({
      number: z.int().min(1).max(20),
      choices: z.array(z.int().min(0).max(19)).max(20).optional(),
      text: z.string().max(500).optional(),
    }),
  )
  .max(20);

export const answerPoll = operation({
  name: 'answerPoll',
  summary: 'Answers a poll, or answers anew from the same phone while it is open.',
  method: 'POST',
  path: '/api/communities/:communityId/me/polls/:pollId/answer',
  access: 'self.change',
  params: pollParams,
  body: z.strictObject({ requestId, ballotToken, answers }),
  output: z.object({
    /** The ballot replaced an earlier one: taking part is rewarded once. */
    changed: z.boolean(),
    points: z.int(),
    because: z.array(because),
  }),
  errors: [
    'request/not_found',
    'polls/not_open',
    'polls/closed',
    'polls/too_young',
    'polls/age_unknown',
    'polls/answer_missing',
    'polls/answered_elsewhere',
  ],
});

export const listPolls = operation({
  name: 'listPolls',
  summary: 'Polls of the community, also those to come, with how many took part.',
  method: 'GET',
  path: '/api/communities/:communityId/polls',
  access: 'poll.read',
  params: communityParams,
  output: z.object({ polls: z.array(pollRow.extend({ voters: z.int() })) }),
  errors: [],
});

export const makePoll = operation({
  name: 'makePoll',
  summary: 'Makes a poll. Its words never change: people answer what they read.',
  method: 'POST',
  path: '/api/communities/:communityId/polls',
  access: 'poll.make',
  params: communityParams,
  body: z.strictObject({
    requestId,
    title: shortText,
    description: longText.default(''),
    opensAt: instant,
    closesAt: instant,
    minAge: z.int().min(1).max(120).nullable().default(null),
    questions: z
      .array(
        z.strictObject({
          kind: questionKind,
          text: z.string().trim().min(1).max(200),
          options: z.array(z.string().trim().min(1).max(60)).max(20).default([]),
          choicesMax: z.int().min(1).max(20).nullable().default(null),
          required: z.boolean().default(true),
        }),
      )
      .min(1)
      .max(20),
  }),
  output: z.object({ id }),
  errors: ['polls/time_invalid', 'polls/question_invalid'],
});

export const readPoll = operation({
  name: 'readPoll',
  summary: 'One poll for the committee: who could take part, how many did, and the results.',
  method: 'GET',
  path: '/api/communities/:communityId/polls/:pollId',
  access: 'poll.read',
  params: pollParams,
  output: pollRow.extend({
    questions: z.array(question),
    /** Residents who are old enough by what is known of them. */
    residents: z.int(),
    voters: z.int(),
    /** Filled in by staff for somebody who was present. */
    assisted: z.int(),
    closeReason: z.string().nullable(),
    results: z
      .array(choiceResult.extend({ /** At most the first hundred. */ texts: z.array(z.string()) }))
      .nullable(),
  }),
  errors: ['request/not_found'],
});

export const closePoll = operation({
  name: 'closePoll',
  summary: 'Ends a poll before its time, for a reason.',
  method: 'POST',
  path: '/api/communities/:communityId/polls/:pollId/close',
  access: 'poll.make',
  params: pollParams,
  body: z.strictObject({ requestId, reason }),
  output: done,
  errors: ['request/not_found', 'polls/closed'],
});

export const answerPollFor = operation({
  name: 'answerPollFor',
  summary: 'Fills in the ballot of a resident who is present and has no phone; marked as such.',
  method: 'POST',
  path: '/api/communities/:communityId/polls/:pollId/assisted-answers',
  access: 'poll.assist',
  params: pollParams,
  body: z.strictObject({ requestId, residentId: id, ballotToken, answers }),
  output: z.object({ points: z.int(), because: z.array(because) }),
  errors: [
    'request/not_found',
    'residents/left',
    'rules/self_award',
    'rules/household_award',
    'polls/not_open',
    'polls/closed',
    'polls/too_young',
    'polls/age_unknown',
    'polls/answer_missing',
    'polls/answered_elsewhere',
  ],
});

export const downloadPollResults = operation({
  name: 'downloadPollResults',
  summary: 'The results as a table: one line an option, one line each answer in words.',
  method: 'GET',
  path: '/api/communities/:communityId/polls/:pollId/results.csv',
  access: 'poll.read',
  params: pollParams,
  answer: 'file',
  output: z.any(),
  errors: ['request/not_found', 'polls/not_shown'],
});
