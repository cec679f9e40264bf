import { z } from 'zod';
import {
  communityParams,
  cursor,
  day,
  done,
  id,
  instant,
  longText,
  pageSize,
  points,
  requestId,
  shortText,
} from './fields';
import { operation } from './operation';

export const rewardKind = z.enum(['goods', 'service', 'honour', 'privilege']);
export const rewardPicture = z.enum([
  'rice',
  'oil',
  'parking',
  'haircut',
  'property',
  'star',
  'meal',
  'book',
  'gift',
]);

/** Why a reward cannot be had now: by stock, by the shelf's limit, or by the rulebook. */
export const rewardCannot = z.enum([
  'out_of_stock',
  'limit_reached',
  'not_in_rules',
  'suspended',
  'closed',
  'once_per_window',
  'below_threshold',
  'terms_limit_reached',
  'not_enough',
]);

export type RewardCannot = z.infer<typeof rewardCannot>;

/** What the rulebook in force says about redeeming at all. */
export const redemptionTerms = z.object({
  isOpen: z.boolean(),
  /** Last day of the window; null where every day is open or none is. */
  openUntil: day.nullable(),
  /** While it is closed: the next open day, null when none is planned. */
  opensOn: day.nullable(),
  oncePerWindow: z.boolean(),
  thresholdPoints: z.int(),
  /** Points that cannot be spent. */
  basePoints: z.int(),
  /** The last day on which the asker may not redeem, by a published rule. */
  suspendedUntil: day.nullable(),
});

export const rewardRow = z.object({
  id,
  title: z.string(),
  description: z.string(),
  kind: rewardKind,
  picture: rewardPicture,
  pricePoints: z.int(),
  stock: z.int(),
  perPersonLimit: z.int().nullable(),
  limitPeriod: z.enum(['month', 'year', 'life']),
  codeValidDays: z.int(),
  counterId: id,
  counterName: z.string(),
  counterPlace: z.string(),
  counterHours: z.string(),
  state: z.enum(['offered', 'hidden']),
  /** Its terms in the rulebook, which then says the price and the limits. */
  termsKey: z.string().nullable(),
  /** About the asking resident: null when it can be had. */
  cannot: rewardCannot.nullable(),
  shortPoints: z.int(),
});

export const redemptionState = z.enum(['reserved', 'redeemed', 'cancelled', 'lapsed']);

export const redemptionRow = z.object({
  id,
  rewardTitle: z.string(),
  picture: rewardPicture,
  points: z.int(),
  state: redemptionState,
  counterName: z.string(),
  counterPlace: z.string(),
  counterHours: z.string(),
  reservedAt: instant,
  validUntil: instant,
  closedAt: instant.nullable(),
});

export const listRewards = operation({
  name: 'listRewards',
  summary: 'What points can be exchanged for, with stock, limits and what the asker can have.',
  method: 'GET',
  path: '/api/communities/:communityId/rewards',
  access: 'public',
  byProxy: ['reserve'],
  params: communityParams,
  query: z.strictObject({ includeHidden: z.enum(['true', 'false']).optional() }),
  output: z.object({
    rewards: z.array(rewardRow),
    balance: z.int().nullable(),
    /** Null before the first rulebook is in force. */
    terms: redemptionTerms.nullable(),
  }),
  errors: ['request/not_found'],
});

/** As keys are written in the rulebook. */
const termsKey = z.string().min(1).max(60);

const rewardFields = {
  title: shortText,
  description: longText.default(''),
  kind: rewardKind,
  picture: rewardPicture,
  pricePoints: points,
  stock: z.int().min(0).max(1_000_000),
  perPersonLimit: z.int().min(1).max(1000).nullable().default(null),
  limitPeriod: z.enum(['month', 'year', 'life']).default('month'),
  codeValidDays: z.int().min(1).max(366).default(7),
  counterId: id,
  termsKey: termsKey.nullable().default(null),
};

export const addReward = operation({
  name: 'addReward',
  summary: 'Puts a reward on the shelf.',
  method: 'POST',
  path: '/api/communities/:communityId/rewards',
  access: 'reward.change',
  params: communityParams,
  body: z.strictObject({ requestId, ...rewardFields }),
  output: z.object({ id }),
  errors: ['request/not_found', 'mall/not_in_rules', 'mall/price_by_rules'],
});

export const updateReward = operation({
  name: 'updateReward',
  summary:
    'Changes a reward; stock moves by a difference so that parallel reservations stay right.',
  method: 'PATCH',
  path: '/api/communities/:communityId/rewards/:rewardId',
  access: 'reward.change',
  params: communityParams.extend({ rewardId: id }),
  body: z.strictObject({
    requestId,
    title: shortText.optional(),
    description: longText.optional(),
    pricePoints: points.optional(),
    stockChange: z.int().min(-1_000_000).max(1_000_000).optional(),
    perPersonLimit: z.int().min(1).max(1000).nullable().optional(),
    codeValidDays: z.int().min(1).max(366).optional(),
    state: z.enum(['offered', 'hidden']).optional(),
    termsKey: termsKey.nullable().optional(),
  }),
  output: done,
  errors: ['request/not_found', 'mall/not_in_rules', 'mall/price_by_rules', 'mall/stock_negative'],
});

/** What the rulebook may say no with, in the order in which it does. */
export const termsRefusals = [
  'mall/not_in_rules',
  'mall/suspended',
  'mall/closed_until',
  'mall/closed',
  'mall/once_per_window',
  'mall/below_threshold',
  'mall/terms_limit_reached',
  'mall/base_kept',
] as const;

export const reserveReward = operation({
  name: 'reserveReward',
  summary: 'Takes points and one piece of stock together and gives a redemption code.',
  method: 'POST',
  path: '/api/communities/:communityId/redemptions',
  access: 'mall.reserve',
  byProxy: ['reserve'],
  params: communityParams,
  body: z.strictObject({ requestId, rewardId: id }),
  output: z.object({ redemptionId: id, code: z.string(), balance: z.int(), validUntil: instant }),
  errors: [
    'request/not_found',
    'mall/reward_not_offered',
    'mall/out_of_stock',
    'mall/limit_reached',
    ...termsRefusals,
    'ledger/not_enough',
  ],
});

export const listMyRedemptions = operation({
  name: 'listMyRedemptions',
  summary: 'The resident’s redemptions, newest first.',
  method: 'GET',
  path: '/api/communities/:communityId/me/redemptions',
  access: 'self.read',
  byProxy: ['reserve'],
  params: communityParams,
  output: z.object({ redemptions: z.array(redemptionRow) }),
  errors: [],
});

export const readMyRedemption = operation({
  name: 'readMyRedemption',
  summary: 'One redemption with its code while it waits.',
  method: 'GET',
  path: '/api/communities/:communityId/me/redemptions/:redemptionId',
  access: 'self.read',
  byProxy: ['reserve'],
  params: communityParams.extend({ redemptionId: id }),
  output: redemptionRow.extend({ code: z.string().nullable() }),
  errors: ['request/not_found'],
});

export const cancelRedemption = operation({
  name: 'cancelRedemption',
  summary: 'Cancels a waiting redemption: points return to their lots, the piece to the shelf.',
  method: 'POST',
  path: '/api/communities/:communityId/redemptions/:redemptionId/cancellation',
  access: 'mall.reserve',
  byProxy: ['reserve'],
  params: communityParams.extend({ redemptionId: id }),
  body: z.strictObject({ requestId }),
  output: z.object({ balance: z.int() }),
  errors: ['request/not_found', 'mall/not_waiting'],
});

export const listRedemptions = operation({
  name: 'listRedemptions',
  summary: 'Redemptions of the community for the committee.',
  method: 'GET',
  path: '/api/communities/:communityId/redemptions',
  access: 'redemption.read',
  params: communityParams,
  query: z.strictObject({
    state: redemptionState.optional(),
    rewardId: id.optional(),
    cursor: cursor.optional(),
    limit: pageSize,
  }),
  output: z.object({
    redemptions: z.array(
      redemptionRow.extend({
        residentName: z.string(),
        residentId: id,
        clerkName: z.string().nullable(),
      }),
    ),
    nextCursor: z.string().nullable(),
  }),
  errors: ['request/invalid'],
});
