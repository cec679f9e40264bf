import { z } from 'zod';
import { communityParams, id, instant, requestId, shortText } from './fields';
import { rewardPicture } from './mall';
import { operation } from './operation';

export const counterRow = z.object({ id, name: z.string(), place: z.string(), hours: z.string() });

export const listCounters = operation({
  name: 'listCounters',
  summary: 'Counters of the community; for a clerk only the own ones.',
  method: 'GET',
  path: '/api/communities/:communityId/counters',
  access: 'counter.redeem',
  params: communityParams,
  output: z.object({ counters: z.array(counterRow) }),
  errors: [],
});

export const addCounter = operation({
  name: 'addCounter',
  summary: 'Opens a counter.',
  method: 'POST',
  path: '/api/communities/:communityId/counters',
  access: 'counter.change',
  params: communityParams,
  body: z.strictObject({
    requestId,
    name: shortText,
    place: shortText,
    hours: z.string().max(60).default(''),
  }),
  output: z.object({ id }),
  errors: [],
});

const counterParams = communityParams.extend({ counterId: id });

export const checkRedemptionCode = operation({
  name: 'checkRedemptionCode',
  summary: 'What a code is for, with the person masked, before handing anything over.',
  method: 'POST',
  path: '/api/communities/:communityId/counters/:counterId/code-checks',
  access: 'counter.redeem',
  params: counterParams,
  body: z.strictObject({ code: z.string().min(1).max(60) }),
  output: z.object({
    redemptionId: id,
    rewardTitle: z.string(),
    picture: rewardPicture,
    points: z.int(),
    maskedName: z.string(),
    buildingName: z.string().nullable(),
    validUntil: instant,
  }),
  errors: [
    'request/not_found',
    'counter/locked',
    'counter/code_unknown',
    'counter/other_counter',
    'counter/already_redeemed',
    'counter/cancelled',
    'counter/lapsed',
  ],
});

export const redeemCode = operation({
  name: 'redeemCode',
  summary: 'Hands the reward over and closes the code, once.',
  method: 'POST',
  path: '/api/communities/:communityId/counters/:counterId/redemptions',
  access: 'counter.redeem',
  params: counterParams,
  body: z.strictObject({ requestId, code: z.string().min(1).max(60) }),
  output: z.object({
    redemptionId: id,
    rewardTitle: z.string(),
    maskedName: z.string(),
    redeemedAt: instant,
  }),
  errors: [
    'request/not_found',
    'counter/locked',
    'counter/code_unknown',
    'counter/other_counter',
    'counter/already_redeemed',
    'counter/cancelled',
    'counter/lapsed',
  ],
});

export const listCounterDay = operation({
  name: 'listCounterDay',
  summary: 'What this counter handed out today.',
  method: 'GET',
  path: '/api/communities/:communityId/counters/:counterId/today',
  access: 'counter.redeem',
  params: counterParams,
  output: z.object({
    redemptions: z.array(
      z.object({
        id,
        rewardTitle: z.string(),
        maskedName: z.string(),
        points: z.int(),
        redeemedAt: instant,
      }),
    ),
    waitingCount: z.int(),
  }),
  errors: ['request/not_found'],
});
