import type { RewardTerms } from './redemption-terms';

/** What the published example gives for points. */
export const demoRewards: RewardTerms[] = [
  {
    key: 'rice_5kg',
    name: { zh: '大米 5 kg', en: 'Rice, 5 kg' },
    unit: { zh: '一袋', en: 'one bag' },
    kind: 'goods',
    points: 100,
    limits: [],
  },
  {
    key: 'parking_month',
    name: { zh: '社区停车月卡', en: 'Parking for a month' },
    unit: { zh: '一个月', en: 'one month' },
    kind: 'service',
    points: 200,
    limits: [],
  },
  {
    key: 'property_fee_80',
    name: { zh: '物业费八折券', en: 'Property fee, 20 % off' },
    unit: { zh: '一张', en: 'one coupon' },
    kind: 'service',
    points: 500,
    limits: [],
  },
  {
    key: 'community_star',
    name: { zh: '“社区之星”称号', en: 'Title “Community Star”' },
    note: { zh: '年度荣誉', en: 'Honour of the year' },
    unit: { zh: '一年', en: 'one year' },
    kind: 'honour',
    points: 1000,
    limits: [{ counts: 'deeds', per: 'year', max: 1, whenReached: 'refuse', scope: 'resident' }],
  },
];
