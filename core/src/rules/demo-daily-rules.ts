import type { EarningRule } from './earning-rule';

/** Small things anyone can do from home, or on the way past the bins. */
export const demoDailyRules: EarningRule[] = [
  {
    key: 'daily_check_in',
    number: 24,
    category: 'daily',
    name: { zh: '每日签到', en: 'Daily check-in' },
    deedUnit: { zh: '天', en: 'day' },
    deed: 'daily_check_in',
    awardOn: 'check_in',
    points: { parts: [{ kind: 'per_deed', points: 1 }] },
    limits: [{ counts: 'deeds', per: 'day', max: 1, whenReached: 'refuse', scope: 'resident' }],
    multipliers: 'none',
    streak: { every: 7, of: 'day', points: 10, freezes: { max: 1, per: 'month' } },
  },
  {
    key: 'poll',
    number: 25,
    category: 'daily',
    name: { zh: '线上投票、填问卷', en: 'Online votes and surveys' },
    note: { zh: '只看投没投，不看投了什么', en: 'for taking part, whatever the answer' },
    deedUnit: { zh: '次', en: 'time' },
    deed: 'poll',
    awardOn: 'check_in',
    points: { parts: [{ kind: 'per_deed', points: 2 }] },
    limits: [{ counts: 'deeds', per: 'day', max: 3, whenReached: 'refuse', scope: 'resident' }],
    multipliers: 'none',
  },
  {
    key: 'bin_deposit',
    number: 26,
    category: 'basic',
    name: { zh: '智能桶分类投放', en: 'Sorted waste at a smart bin' },
    deedUnit: { zh: '次', en: 'time' },
    deed: 'device',
    awardOn: 'check_in',
    points: { parts: [{ kind: 'per_deed', points: 5 }] },
    limits: [{ counts: 'deeds', per: 'day', max: 2, whenReached: 'refuse', scope: 'resident' }],
    multipliers: 'none',
  },
];
