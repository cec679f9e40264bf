import { demoRewards } from './demo-rewards';
import { demoRules } from './demo-rules';
import type { Rulebook } from './rulebook';

/** The example every programme starts from: the published figures, ready to be edited and voted. */
export const demoRulebook: Rulebook = {
  format: 1,
  version: 1,
  title: { zh: '积分规则', en: 'Points rules' },
  inForceFrom: '2025-01-01',
  adoption: {
    on: '2024-12-15',
    body: { zh: '居民代表会议', en: 'the residents’ representatives' },
    yes: 41,
    no: 3,
    abstain: 2,
  },
  account: { holder: 'resident' },
  expiry: { kind: 'natural_year', carryYears: 0 },
  transfer: { kind: 'none', donationAllowed: true },
  appeals: { days: 3, counted: 'natural', answerDays: 3, answerCounted: 'working' },
  twoPeople: { entryPointsAbove: 50, sessionDayPointsAbove: 500 },
  categories: [
    { key: 'basic', name: { zh: '基础服务', en: 'Basic service' } },
    { key: 'skill', name: { zh: '技能服务', en: 'Skilled service' } },
    { key: 'culture', name: { zh: '文化活动', en: 'Culture' } },
    { key: 'innovation', name: { zh: '创新建议', en: 'Ideas' } },
    { key: 'daily', name: { zh: '日常参与', en: 'Every day' } },
  ],
  rules: demoRules,
  limits: [],
  multipliers: {
    list: [
      {
        key: 'family',
        name: { zh: '亲子同来', en: 'Parent and child together' },
        percent: 200,
        when: { kind: 'family', childAgeMax: 14, householdMonthMax: 4 },
      },
      {
        key: 'mentoring',
        name: { zh: '邻里帮扶', en: 'Mentoring' },
        percent: 150,
        when: {
          kind: 'mentor',
          learnerEarnedBelow: 100,
          monthMax: 2,
          pairs: { perMentor: 2, lastsDays: 90, cooldownDays: 30 },
        },
      },
    ],
    policy: {
      order: ['family', 'mentoring'],
      stacking: 'highest',
      maxPercent: 200,
      rounding: 'down',
    },
  },
  redemption: {
    rewards: demoRewards,
    windows: [],
    oncePerWindow: false,
    thresholdPoints: 0,
  },
};
