import type { EarningRule } from '@linli/core/rules/earning-rule';

/** Bringing a neighbour: little, once they really take part, and not as a trade. */
export const huaianliReferral: EarningRule = {
  key: 'bringing_neighbour',
  number: 27,
  category: 'daily',
  name: { zh: '介绍新邻居', en: 'Bringing a new neighbour' },
  deedUnit: { zh: '位', en: 'neighbour' },
  deed: 'referral',
  awardOn: 'review',
  points: { parts: [{ kind: 'per_deed', points: 10 }] },
  limits: [{ counts: 'deeds', per: 'month', max: 2, whenReached: 'refuse', scope: 'resident' }],
  multipliers: 'none',
  referral: { newcomerPoints: 10, afterDeeds: 3, withinDays: 60 },
};
