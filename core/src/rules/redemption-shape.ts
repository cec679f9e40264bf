import {
  array,
  byKind,
  date,
  exactly,
  matching,
  object,
  oneOf,
  optional,
  whole,
  yesOrNo,
} from './document-shape';
import type { RedemptionTerms, RedemptionWindow, RewardTerms } from './redemption-terms';
import { key, limit, POINTS_MAX, points, rounding, text, weekdays } from './rule-shape';

type Of<Kind extends RedemptionWindow['kind']> = Extract<RedemptionWindow, { kind: Kind }>;

const window = byKind<RedemptionWindow>({
  month_days: object<Of<'month_days'>>({
    kind: exactly('month_days'),
    fromDay: whole(1, 31),
    untilDay: whole(1, 31),
  }),
  month_end: object<Of<'month_end'>>({
    kind: exactly('month_end'),
    lastDays: whole(1, 28),
  }),
  dates: object<Of<'dates'>>({ kind: exactly('dates'), from: date, until: date }),
  weekdays: object<Of<'weekdays'>>({ kind: exactly('weekdays'), weekdays }),
});

const reward = object<RewardTerms>({
  key,
  name: text,
  note: optional(text),
  unit: text,
  kind: oneOf<RewardTerms['kind']>({
    goods: true,
    service: true,
    honour: true,
    privilege: true,
    home_service: true,
    city_service: true,
  }),
  points,
  limits: array(limit),
});

export const redemption = object<RedemptionTerms>({
  rewards: array(reward),
  windows: array(window),
  oncePerWindow: yesOrNo,
  thresholdPoints: whole(0, POINTS_MAX),
  rate: optional(object<NonNullable<RedemptionTerms['rate']>>({ points, fen: whole(1), rounding })),
  coupons: optional(
    object<NonNullable<RedemptionTerms['coupons']>>({
      faces: array(points, 1),
      numbered: exactly(true),
      prefix: matching(/^[A-Z]{0,4}$/, '要用大写字母，最多 4 个', 'must be at most 4 capitals'),
    }),
  ),
});
