import { z } from 'zod';
import { communityParams, id, instant, requestId } from './fields';
import { rewardPicture, termsRefusals } from './mall';
import { operation } from './operation';

const counterParams = communityParams.extend({ counterId: id });

/** What the clerk sees of whoever hands over a printed card. */
const cardBody = z.string().max(100);

export const readCardAtCounter = operation({
  name: 'readCardAtCounter',
  summary:
    'Whose printed card this is, what waits for them, and what they could have from this counter.',
  method: 'POST',
  path: '/api/communities/:communityId/counters/:counterId/card-checks',
  access: 'counter.redeem',
  params: counterParams,
  body: z.strictObject({ code: cardBody }),
  output: z.object({
    residentId: id,
    maskedName: z.string(),
    buildingName: z.string().nullable(),
    balance: z.int(),
    waiting: z.array(
      z.object({
        redemptionId: id,
        rewardTitle: z.string(),
        picture: rewardPicture,
        points: z.int(),
        validUntil: instant,
        counterId: id,
        counterName: z.string(),
      }),
    ),
    rewards: z.array(
      z.object({
        id,
        title: z.string(),
        picture: rewardPicture,
        pricePoints: z.int(),
        stock: z.int(),
      }),
    ),
  }),
  errors: [
    'request/not_found',
    'cards/unreadable',
    'cards/unknown',
    'cards/revoked',
    'residents/left',
  ],
});

const cardErrors = [
  'request/not_found',
  'cards/unreadable',
  'cards/unknown',
  'cards/revoked',
  'residents/left',
  'counter/own_card',
] as const;

export const reserveByCard = operation({
  name: 'reserveByCard',
  summary:
    'At the counter, for someone without a phone who says yes: takes points and a piece of stock.',
  method: 'POST',
  path: '/api/communities/:communityId/counters/:counterId/card-reservations',
  access: 'counter.redeem',
  params: counterParams,
  body: z.strictObject({ requestId, code: cardBody, rewardId: id }),
  output: z.object({
    redemptionId: id,
    rewardTitle: z.string(),
    points: z.int(),
    code: z.string(),
    balance: z.int(),
    orderedAt: instant,
    validUntil: instant,
  }),
  errors: [
    ...cardErrors,
    'mall/reward_not_offered',
    'counter/other_counter',
    'mall/out_of_stock',
    'mall/limit_reached',
    ...termsRefusals,
    'ledger/not_enough',
  ],
});

export const redeemByCard = operation({
  name: 'redeemByCard',
  summary: 'Hands over what waits for the holder of a printed card, once.',
  method: 'POST',
  path: '/api/communities/:communityId/counters/:counterId/card-redemptions',
  access: 'counter.redeem',
  params: counterParams,
  body: z.strictObject({ requestId, code: cardBody, redemptionId: id }),
  output: z.object({
    redemptionId: id,
    rewardTitle: z.string(),
    points: z.int(),
    maskedName: z.string(),
    balance: z.int(),
    redeemedAt: instant,
  }),
  errors: [
    ...cardErrors,
    'counter/other_counter',
    'counter/already_redeemed',
    'counter/cancelled',
    'counter/lapsed',
  ],
});
