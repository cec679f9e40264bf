import { describe, expect, test } from 'vitest';
import { decide, outcomeOf, withPatrol } from './award-samples';
import type { AwardFacts } from './decide-award';
import type { Limit } from './earning-rule';
import { explainDecision } from './explain-decision';
import { limitKeys } from './limit-keys';
import type { Rulebook } from './rulebook';

const limit = (changes: Partial<Limit>): Limit => ({
  counts: 'points',
  per: 'month',
  max: 50,
  whenReached: 'reduce',
  scope: 'household',
  ...changes,
});
const none: Partial<Rulebook> = { multipliers: undefined };

describe('limits of a household and of everyone', () => {
  test.each<[string, Rulebook, Record<string, number>, number | string]>([
    [
      'what the household has left',
      withPatrol({ limits: [limit({})] }, none),
      { 'household/rule/patrol/points/month': 38 },
      12,
    ],
    [
      'the resident’s own count is another one',
      withPatrol({ limits: [limit({})] }, none),
      { 'rule/patrol/points/month': 50 },
      20,
    ],
    [
      'all or nothing',
      withPatrol({ limits: [limit({ whenReached: 'refuse' })] }, none),
      { 'household/rule/patrol/points/month': 38 },
      'rules/limit_reached',
    ],
    [
      'three deeds a week for a household',
      withPatrol(
        { limits: [limit({ counts: 'deeds', per: 'week', max: 3, whenReached: 'refuse' })] },
        none,
      ),
      { 'household/rule/patrol/deeds/week': 3 },
      'rules/limit_reached',
    ],
    [
      'a quarter of everyone',
      withPatrol(
        {},
        { ...none, limits: [limit({ scope: 'community', per: 'quarter', max: 1000 })] },
      ),
      { 'community/all/points/quarter': 995 },
      5,
    ],
    [
      'what is left of the issue of a month',
      withPatrol(
        {},
        { ...none, issueCaps: [{ per: 'month', pointsMax: 9000, whenReached: 'reduce' }] },
      ),
      { 'community/issue/all/month': 8993 },
      7,
    ],
    [
      'the issue of a category is used up',
      withPatrol(
        {},
        {
          ...none,
          issueCaps: [{ per: 'year', pointsMax: 9000, category: 'basic', whenReached: 'refuse' }],
        },
      ),
      { 'community/issue/basic/year': 8990 },
      'rules/limit_reached',
    ],
    [
      'another category’s',
      withPatrol(
        {},
        {
          ...none,
          issueCaps: [{ per: 'year', pointsMax: 9000, category: 'skill', whenReached: 'refuse' }],
        },
      ),
      { 'community/issue/skill/year': 9000 },
      20,
    ],
  ])('%s', (_name, rulebook, usage, result) => {
    expect(outcomeOf(decide({ usage }, rulebook))).toBe(result);
  });

  test('say whose they are, and are counted there', () => {
    const rulebook = withPatrol(
      { limits: [limit({ per: 'day', max: 15 })] },
      { ...none, issueCaps: [{ per: 'month', pointsMax: 10, whenReached: 'reduce' }] },
    );
    const decision = decide({}, rulebook);
    expect(explainDecision(decision, 'zh').slice(1, 3)).toEqual([
      '每户每天最多 15 分，这回记 15 分',
      '全社区每月最多 10 分，这回记 10 分',
    ]);
    expect(explainDecision(decision, 'en').slice(1, 3)).toEqual([
      'At most 15 points per household a day, 15 recorded now',
      'At most 10 points for the whole community a month, 10 recorded now',
    ]);
    const counters = [
      {
        scope: 'household',
        key: 'household/rule/patrol/points/day',
        periodStart: '2026-10-28',
      },
      { scope: 'community', key: 'community/issue/all/month', periodStart: '2026-10-01' },
    ];
    expect(decision.outcome === 'award' && decision.limits).toEqual([
      { ...counters[0], add: 10, max: 15 },
      { ...counters[1], add: 10, max: 10 },
    ]);
    const keys = limitKeys(rulebook, 'patrol', '2026-10-28T10:00:00Z', 'Asia/Shanghai');
    expect(keys).toEqual(expect.arrayContaining(counters));
  });
});

describe('a cap that refuses looks at the plain deed', () => {
  const doubled: Partial<Rulebook> = {
    multipliers: {
      list: [
        {
          key: 'family',
          name: { zh: '亲子同来', en: 'Together' },
          percent: 200,
          when: { kind: 'family', childAgeMax: 14 },
        },
      ],
      policy: { order: ['family'], stacking: 'add', maxPercent: 300, rounding: 'down' },
    },
  };
  const daily = limit({ scope: 'resident', per: 'day', max: 30, whenReached: 'refuse' });
  const withChild: Partial<AwardFacts> = { companions: [{ ageYears: 8 }] };
  test.each<[string, Partial<AwardFacts>, number, number | string]>([
    ['the bonus fits in part', withChild, 0, 30],
    ['only the deed fits', withChild, 10, 20],
    ['not even the deed fits', withChild, 11, 'rules/limit_reached'],
    ['the deed alone fits', {}, 10, 20],
  ])('%s', (_name, facts, used, result) => {
    const usage = { 'rule/patrol/points/day': used };
    const decision = decide({ ...facts, usage }, withPatrol({ limits: [daily] }, doubled));
    expect(outcomeOf(decision)).toBe(result);
  });
});
