import { m } from '../../i18n/paraglide/messages';
import type { RewardPictureName } from '../../ui/reward-picture';
import type { Tone } from '../../ui/tag';

export const rewardKinds = ['goods', 'service', 'honour', 'privilege'] as const;
export type RewardKind = (typeof rewardKinds)[number];

const kinds: Record<RewardKind, () => string> = {
  goods: m.committee_kind_goods,
  service: m.committee_kind_service,
  honour: m.committee_kind_honour,
  privilege: m.committee_kind_privilege,
};

const pictures: Record<RewardPictureName, () => string> = {
  rice: m.committee_picture_rice,
  oil: m.committee_picture_oil,
  parking: m.committee_picture_parking,
  haircut: m.committee_picture_haircut,
  property: m.committee_picture_property,
  star: m.committee_picture_star,
  meal: m.committee_picture_meal,
  book: m.committee_picture_book,
  gift: m.committee_picture_gift,
};

export const limitPeriods = ['month', 'year', 'life'] as const;
export type LimitPeriod = (typeof limitPeriods)[number];

const periods: Record<LimitPeriod, () => string> = {
  month: m.committee_period_month,
  year: m.committee_period_year,
  life: m.committee_period_life,
};

export const redemptionStates = ['reserved', 'redeemed', 'cancelled', 'lapsed'] as const;
export type RedemptionState = (typeof redemptionStates)[number];

const states: Record<RedemptionState, { words: () => string; tone?: Tone }> = {
  reserved: { words: m.committee_state_reserved, tone: 'lamp' },
  redeemed: { words: m.committee_state_redeemed, tone: 'leaf' },
  cancelled: { words: m.committee_state_cancelled },
  lapsed: { words: m.committee_state_lapsed },
};

export const kindName = (kind: RewardKind): string => kinds[kind]();
export const pictureName = (picture: RewardPictureName): string => pictures[picture]();
export const periodName = (period: LimitPeriod): string => periods[period]();
export const redemptionStateName = (state: RedemptionState): string => states[state].words();
export const redemptionTone = (state: RedemptionState): Tone | undefined => states[state].tone;

/** 每人每月 2 份, or no limit */
export function limitWords(reward: {
  perPersonLimit: number | null;
  limitPeriod: LimitPeriod;
}): string {
  if (reward.perPersonLimit === null) return m.committee_unlimited();
  return m.committee_limit_of({
    count: reward.perPersonLimit,
    period: periodName(reward.limitPeriod),
  });
}

export function rewardPlaces(): { href: string; label: string }[] {
  return [
    { href: '/rewards', label: m.committee_rewards_shelf() },
    { href: '/redemptions', label: m.committee_redemptions() },
    { href: '/counters', label: m.committee_counters() },
  ];
}
