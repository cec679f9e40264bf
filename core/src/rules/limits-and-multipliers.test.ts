import { describe, expect, test } from 'vitest';
import { aPatrol, decide, outcomeOf, withPatrol } from './award-samples';
import type { AwardFacts } from './decide-award';
import { demoRulebook } from './demo-rulebook';
import type { Limit } from './earning-rule';
import { explainDecision } from './explain-decision';
import { limitKeys } from './limit-keys';
import type { Rulebook } from './rulebook';

describe('limits', () => {
  const limit = (changes: Partial<Limit>): Limit => ({
    counts: 'deeds',
    per: 'day',
    max: 1,
    whenReached: 'refuse',
    scope: 'resident',
    ...changes,
  });
  test.each<[string, Limit, Record<string, number>, number | string]>([
    ['first of the day', limit({}), {}, 20],
    ['second of the day', limit({}), { 'rule/patrol/deeds/day': 1 }, 'rules/limit_reached'],
    ['another counter', limit({}), { 'rule/patrol/deeds/week': 9 }, 20],
    ['fourth of the week', limit({ per: 'week', max: 4 }), { 'rule/patrol/deeds/week': 3 }, 20],
    [
      'month full',
      limit({ per: 'month', max: 4 }),
      { 'rule/patrol/deeds/month': 4 },
      'rules/limit_reached',
    ],
    [
      'once in a life',
      limit({ per: 'life' }),
      { 'rule/patrol/deeds/life': 1 },
      'rules/limit_reached',
    ],
    [
      'points over the year',
      limit({ counts: 'points', per: 'year', max: 100 }),
      { 'rule/patrol/points/year': 81 },
      'rules/limit_reached',
    ],
    [
      'points just fit',
      limit({ counts: 'points', per: 'year', max: 100 }),
      { 'rule/patrol/points/year': 80 },
      20,
    ],
    [
      'what is left',
      limit({ counts: 'points', per: 'quarter', max: 100, whenReached: 'reduce' }),
      { 'rule/patrol/points/quarter': 88 },
      12,
    ],
    [
      'nothing left',
      limit({ counts: 'points', per: 'quarter', max: 100, whenReached: 'reduce' }),
      { 'rule/patrol/points/quarter': 100 },
      'rules/limit_reached',
    ],
    [
      'most for one deed',
      limit({ counts: 'points', per: 'deed', max: 15, whenReached: 'reduce' }),
      {},
      15,
    ],
    [
      'too much for one deed',
      limit({ counts: 'points', per: 'deed', max: 15 }),
      {},
      'rules/limit_reached',
    ],
  ])('%s', (_name, rule, usage, result) => {
    expect(outcomeOf(decide({ usage }, withPatrol({ limits: [rule] })))).toBe(result);
  });

  test('an award names the counters it adds to, in their periods', () => {
    const limits = [
      limit({ per: 'week', max: 3 }),
      limit({ counts: 'points', per: 'month', max: 50, whenReached: 'reduce' }),
    ];
    const rulebook = withPatrol(
      { limits },
      {
        limits: [limit({ counts: 'points', max: 60 })],
        multipliers: undefined,
      },
    );
    const decision = decide({ usage: { 'rule/patrol/points/month': 35 } }, rulebook);
    expect(decision.outcome === 'award' && decision.limits).toEqual([
      {
        scope: 'resident',
        key: 'rule/patrol/deeds/week',
        periodStart: '2026-10-26',
        add: 1,
        max: 3,
      },
      {
        scope: 'resident',
        key: 'rule/patrol/points/month',
        periodStart: '2026-10-01',
        add: 15,
        max: 50,
      },
      { scope: 'resident', key: 'all/points/day', periodStart: '2026-10-28', add: 15, max: 60 },
    ]);
    expect(explainDecision(decision, 'zh')[1]).toBe('每人每月最多 50 分，这回记 15 分');
    expect(limitKeys(rulebook, 'patrol', aPatrol.occurredAt, aPatrol.timeZone)).toEqual([
      { scope: 'resident', key: 'rule/patrol/deeds/week', periodStart: '2026-10-26' },
      { scope: 'resident', key: 'rule/patrol/points/month', periodStart: '2026-10-01' },
      { scope: 'resident', key: 'all/points/day', periodStart: '2026-10-28' },
      { scope: 'resident', key: 'service/minutes/day', periodStart: '2026-10-28' },
    ]);
  });

  test('the day is the day of the community, not of the server', () => {
    const plain = { ...demoRulebook, multipliers: undefined };
    const keys = limitKeys(plain, 'patrol', '2026-10-28T16:00:00Z', 'Asia/Shanghai');
    expect(keys).toEqual([
      { scope: 'resident', key: 'service/minutes/day', periodStart: '2026-10-29' },
    ]);
  });
});

describe('multipliers', () => {
  const welcome = {
    key: 'welcome',
    name: { zh: '新居民双倍', en: 'Newcomer double' },
    percent: 200,
    when: { kind: 'newcomer', earnedBelow: 1 },
  } as const;
  const week = {
    key: 'week',
    name: { zh: '清洁周', en: 'Cleaning week' },
    percent: 150,
    when: { kind: 'boost', from: '2026-10-26', until: '2026-11-01' },
  } as const;
  const stack = (
    stacking: 'multiply' | 'add' | 'highest',
    maxPercent = 1000,
    bonusMax?: number,
  ): Partial<Rulebook> => ({
    multipliers: {
      list: [week, { ...welcome, ...(bonusMax ? { bonusMax } : {}) }],
      policy: { order: ['welcome', 'week'], stacking, maxPercent, rounding: 'down' },
    },
  });
  test.each<[string, Partial<Rulebook>, Partial<AwardFacts>, number | string]>([
    ['first deed in the week, multiplied', stack('multiply'), { earnedBefore: 0 }, 60],
    ['added', stack('add'), { earnedBefore: 0 }, 50],
    ['the highest only', stack('highest'), { earnedBefore: 0 }, 40],
    ['capped together', stack('multiply', 220), { earnedBefore: 0 }, 44],
    ['welcome capped by itself', stack('add', 1000, 5), { earnedBefore: 0 }, 35],
    ['no newcomer any more', stack('multiply'), { earnedBefore: 20 }, 30],
    ['no newcomer from the first point', stack('multiply'), { earnedBefore: 1 }, 30],
    ['after the week', stack('multiply'), { occurredAt: '2026-11-01T16:00:00Z' }, 20],
    ['last day of the week', stack('multiply'), { occurredAt: '2026-11-01T15:59:00Z' }, 30],
    ['unknown whether newcomer', stack('add'), { earnedBefore: undefined }, 30],
  ])('%s', (_name, more, facts, result) => {
    expect(outcomeOf(decide(facts, withPatrol({}, more)))).toBe(result);
  });

  test('a rule out of their reach, and words for one that does not apply this time', () => {
    expect(
      outcomeOf(decide({ earnedBefore: 0 }, withPatrol({ multipliers: 'none' }, stack('add')))),
    ).toBe(20);
    expect(
      outcomeOf(decide({ earnedBefore: 0 }, withPatrol({ multipliers: ['week'] }, stack('add')))),
    ).toBe(30);
    const words = explainDecision(decide({}, withPatrol({}, stack('add'))), 'zh');
    expect(words).toContain('新居民双倍：只算第一次，这回不加');
    expect(words).toContain('清洁周：多得 10 分');
  });
});
