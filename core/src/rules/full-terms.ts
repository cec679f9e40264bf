import { demoRewards } from './demo-rewards';
import type { Rulebook } from './rulebook';

/** For tests: every term beside the earning rules, with figures that differ from each other. */
export const fullTerms: Omit<
  Rulebook,
  'format' | 'version' | 'title' | 'inForceFrom' | 'categories' | 'rules'
> = {
  adoption: {
    on: '2025-12-15',
    body: { zh: '居民代表会议', en: 'the residents’ representatives' },
    form: 'group_representatives',
    entitled: 60,
    present: 46,
    yes: 41,
    no: 3,
    abstain: 2,
  },
  account: { holder: 'household', base: { points: 100, given: 'yearly' } },
  expiry: { kind: 'reset_to_base', monthDay: '07-01' },
  transfer: { kind: 'household', monthEarnedPercentMax: 30, donationAllowed: true },
  appeals: { days: 7, counted: 'working', answerDays: 5, answerCounted: 'natural' },
  twoPeople: { entryPointsAbove: 50, sessionDayPointsAbove: 500 },
  limits: [{ counts: 'points', per: 'year', max: 2000, whenReached: 'refuse', scope: 'resident' }],
  redemption: {
    rewards: demoRewards,
    windows: [
      { kind: 'month_end', lastDays: 3 },
      { kind: 'month_days', fromDay: 5, untilDay: 8 },
      { kind: 'dates', from: '2026-06-25', until: '2026-06-30' },
      { kind: 'weekdays', weekdays: [6] },
    ],
    oncePerWindow: true,
    thresholdPoints: 50,
    rate: { points: 10, fen: 150, rounding: 'up' },
    coupons: { faces: [1, 5, 10], numbered: true, prefix: 'HA' },
  },
  multipliers: {
    list: [
      {
        key: 'newcomer',
        name: { zh: '新居民', en: 'Newcomers' },
        percent: 200,
        bonusMax: 40,
        when: { kind: 'newcomer', earnedBelow: 100, withinDays: 56 },
      },
      {
        key: 'family',
        name: { zh: '亲子同来', en: 'Parent and child' },
        percent: 190,
        when: { kind: 'family', childAgeMax: 14, householdMonthMax: 4 },
      },
      {
        key: 'mentor',
        name: { zh: '帮扶', en: 'Mentoring' },
        percent: 150,
        when: {
          kind: 'mentor',
          learnerEarnedBelow: 60,
          monthMax: 2,
          pairs: { perMentor: 3, lastsDays: 90, cooldownDays: 30 },
        },
      },
      {
        key: 'loyal',
        name: { zh: '常来', en: 'Regulars' },
        percent: 120,
        when: { kind: 'streak', weeks: 9 },
      },
      {
        key: 'week',
        name: { zh: '清洁周', en: 'Cleaning week' },
        percent: 160,
        when: { kind: 'boost', from: '2026-05-01', until: '2026-05-07', categories: ['basic'] },
      },
    ],
    policy: {
      order: ['newcomer', 'family', 'mentor', 'loyal', 'week'],
      stacking: 'highest',
      maxPercent: 300,
      rounding: 'down',
    },
  },
  deductions: [
    {
      key: 'stairway',
      number: 150,
      name: { zh: '楼道堆物', en: 'Things left in the stairway' },
      points: 6,
      warningsFirst: 2,
      warningPeriod: 'year',
      floor: 0,
      noticeDays: 7,
      suspendsRedemptionDays: 30,
    },
    {
      key: 'noise',
      number: 151,
      name: { zh: '深夜吵闹', en: 'Noise at night' },
      points: 4,
      warningsFirst: 0,
      warningPeriod: 'year',
      floor: null,
      noticeDays: 10,
    },
  ],
  inspections: [
    {
      key: 'yards',
      name: { zh: '庭院评比', en: 'Yards are graded' },
      every: 'month',
      day: 25,
      ruleKey: 'yard',
    },
  ],
  starSchemes: [
    {
      key: 'points_stars',
      name: { zh: '积分星级', en: 'Points stars' },
      granting: 'application',
      stepByStep: true,
      noticeDays: 5,
      canBeLost: false,
      validMonths: 24,
      stars: [
        {
          star: 1,
          name: { zh: '一星', en: 'One star' },
          metrics: [
            { kind: 'points_earned', min: 1000, period: 'life' },
            { kind: 'service_minutes', min: 6000, period: 'year' },
            { kind: 'evaluation_percent', min: 80, period: 'year' },
            { kind: 'deeds', min: 12, period: 'quarter' },
            { kind: 'days_since_joining', min: 180, period: 'life' },
          ],
        },
      ],
    },
  ],
  levels: [
    {
      key: 'helper',
      name: { zh: '热心邻居', en: 'Good neighbour' },
      earnedMin: 800,
      period: 'life',
      privileges: [{ zh: '优先报名出游', en: 'first to sign up for trips' }],
    },
  ],
  analogy: { decidedBy: 'committee', reasonRequired: true, pointsMax: 45, noticeDays: 4 },
  issueCaps: [
    { per: 'month', pointsMax: 10_000, whenReached: 'refuse' },
    { per: 'quarter', pointsMax: 3000, category: 'culture', whenReached: 'reduce' },
  ],
};
