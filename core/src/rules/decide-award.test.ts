import { describe, expect, test } from 'vitest';
import { aPatrol, decide, outcomeOf, withPatrol } from './award-samples';
import type { AwardFacts } from './decide-award';
import { decideServiceMinutes } from './decide-service-minutes';
import { demoRulebook } from './demo-rulebook';
import type { EarningRule } from './earning-rule';
import { explainDecision } from './explain-decision';
import type { Rulebook } from './rulebook';

describe('the published example', () => {
  test.each<[Partial<AwardFacts>, number | string]>([
    [{ ruleKey: 'patrol', plannedMinutes: 120 }, 20],
    [{ ruleKey: 'patrol', plannedMinutes: 180 }, 20],
    [{ ruleKey: 'patrol', plannedMinutes: 119 }, 'rules/too_short'],
    [{ ruleKey: 'patrol', plannedMinutes: undefined }, 'rules/too_short'],
    [{ ruleKey: 'cleaning', plannedMinutes: 90 }, 15],
    [{ ruleKey: 'cleaning', plannedMinutes: 60 }, 'rules/too_short'],
    [{ ruleKey: 'sorting_guidance', plannedMinutes: 60 }, 10],
    [{ ruleKey: 'sorting_guidance', plannedMinutes: 30 }, 'rules/too_short'],
    [{ ruleKey: 'organizing' }, 50],
    [{ ruleKey: 'suggestion_adopted', chosenPoints: 20 }, 20],
    [{ ruleKey: 'suggestion_adopted', chosenPoints: 80 }, 80],
    [{ ruleKey: 'suggestion_adopted', chosenPoints: 100 }, 100],
    [{ ruleKey: 'suggestion_adopted', chosenPoints: 19 }, 'rules/points_out_of_range'],
    [{ ruleKey: 'suggestion_adopted', chosenPoints: 101 }, 'rules/points_out_of_range'],
    [{ ruleKey: 'suggestion_adopted', chosenPoints: 20.5 }, 'rules/points_out_of_range'],
    [{ ruleKey: 'suggestion_adopted' }, 'rules/points_out_of_range'],
    [{ ruleKey: 'sorting_help', plannedMinutes: undefined }, 5],
    [{ ruleKey: 'free_clinic' }, 50],
    [{ ruleKey: 'tutoring', actualMinutes: 60 }, 30],
    [{ ruleKey: 'tutoring', actualMinutes: 119 }, 30],
    [{ ruleKey: 'tutoring', actualMinutes: 120 }, 60],
    [{ ruleKey: 'tutoring', actualMinutes: 59 }, 'rules/nothing_to_award'],
    [{ ruleKey: 'tutoring' }, 'rules/nothing_to_award'],
    [{ ruleKey: 'performance' }, 20],
    [{ ruleKey: 'reading_club' }, 40],
    [{ ruleKey: 'dancing' }, 'rules/unknown_rule'],
    [{ isSelf: true }, 'rules/self_award'],
    [{ isHousehold: true }, 'rules/household_award'],
    [{ isSelf: true, isHousehold: true }, 'rules/self_award'],
    [{ occurredAt: '2024-12-31T15:59:59Z' }, 'rules/not_in_force'],
    [{ occurredAt: '2024-12-31T16:00:00Z' }, 20],
  ])('%o gives %s', (facts, result) => {
    expect(outcomeOf(decide(facts))).toBe(result);
  });
});

test('an award says everything the ledger needs', () => {
  expect(decide({})).toEqual({
    outcome: 'award',
    ruleKey: 'patrol',
    points: 20,
    serviceMinutes: 0,
    holder: 'resident',
    expiresOn: '2026-12-31',
    limits: [],
    because: [
      {
        code: 'per_deed',
        values: { n: 20 },
        zh: '第 1 条“社区巡逻”：满 2 小时，得 20 分',
        en: 'Rule 1 “Patrol”: 2 hours in full, 20 points',
      },
      {
        code: 'service_at_check_out',
        values: {},
        zh: '志愿服务时长签退以后再记',
        en: 'Service time is recorded after check-out',
      },
    ],
  });
});

test.each<[Partial<AwardFacts>, string]>([
  [{}, '第 1 条“社区巡逻”：满 2 小时，得 20 分'],
  [{ plannedMinutes: 90 }, '第 1 条“社区巡逻”：要满 2 小时，这次是 1.5 小时，所以没有记分'],
  [{ isHousehold: true }, '自家人的分要别人来记。请另一位组织者扫一下。'],
  [
    { ruleKey: 'suggestion_adopted', chosenPoints: 80 },
    '第 5 条“建议被采纳”：20 到 100 分，评定为 80 分',
  ],
  [
    { ruleKey: 'tutoring', actualMinutes: 135 },
    '第 8 条“给孩子辅导功课”：每 1 小时 30 分，做了 2 小时 15 分钟，得 60 分',
  ],
])('%o is explained as a neighbour would', (facts, words) => {
  expect(explainDecision(decide(facts), 'zh')[0]).toBe(words);
  expect(explainDecision(decide(facts), 'en')[0]).toBeTruthy();
});

test.each<[string, Partial<EarningRule>, Partial<Rulebook>, Partial<AwardFacts>, number | string]>([
  [
    'grace for the queue',
    { minimumMinutes: { minutes: 120, graceMinutes: 5 } },
    {},
    { plannedMinutes: 115 },
    20,
  ],
  [
    'at check-out, what was done',
    { awardOn: 'check_out' },
    {},
    { actualMinutes: 119 },
    'rules/too_short',
  ],
  ['at check-out, done in full', { awardOn: 'check_out' }, {}, { actualMinutes: 121 }, 20],
  ['at check-out, not out yet', { awardOn: 'check_out' }, {}, {}, 'rules/nothing_to_award'],
  [
    'stopped',
    { stopped: { on: '2026-10-01', reason: { zh: '路灯在修', en: 'no light' } } },
    {},
    {},
    'rules/rule_stopped',
  ],
  ['a rule from tomorrow', { inForceFrom: '2026-10-29' }, {}, {}, 'rules/not_in_force'],
  ['a rule until today', { inForceUntil: '2026-10-28' }, {}, {}, 20],
  ['a rule until yesterday', { inForceUntil: '2026-10-27' }, {}, {}, 'rules/not_in_force'],
  ['a superseded rulebook', {}, { inForceUntil: '2026-10-27' }, {}, 'rules/not_in_force'],
  [
    'deed and hours together',
    {
      points: {
        parts: [
          { kind: 'per_deed', points: 5 },
          {
            kind: 'per_time',
            points: 4,
            everyMinutes: 60,
            countBy: 'whole_units',
            rounding: 'down',
          },
        ],
      },
    },
    {},
    { plannedMinutes: 150 },
    13,
  ],
  [
    'half hours nearest',
    {
      points: {
        parts: [
          {
            kind: 'per_time',
            points: 3,
            everyMinutes: 30,
            countBy: 'whole_units',
            rounding: 'nearest',
          },
        ],
      },
    },
    {},
    { plannedMinutes: 135 },
    15,
  ],
  [
    'hours up',
    {
      points: {
        parts: [
          {
            kind: 'per_time',
            points: 10,
            everyMinutes: 60,
            countBy: 'whole_units',
            rounding: 'up',
          },
        ],
      },
    },
    {},
    { plannedMinutes: 121 },
    30,
  ],
  [
    'time in proportion',
    {
      points: {
        parts: [
          {
            kind: 'per_time',
            points: 10,
            everyMinutes: 60,
            countBy: 'proportion',
            rounding: 'down',
          },
        ],
      },
    },
    {},
    { plannedMinutes: 125 },
    20,
  ],
  [
    'tenths of a kilogram, exactly',
    {
      points: {
        parts: [
          {
            kind: 'per_quantity',
            points: 10,
            everyQuantity: 0.1,
            unit: { zh: '公斤', en: 'kg' },
            countBy: 'whole_units',
            rounding: 'down',
          },
        ],
      },
    },
    {},
    { quantity: 0.3 },
    30,
  ],
  [
    'full pieces only',
    {
      points: {
        parts: [
          {
            kind: 'per_quantity',
            points: 2,
            everyQuantity: 5,
            unit: { zh: '件', en: 'pieces' },
            countBy: 'whole_units',
            rounding: 'down',
          },
        ],
      },
    },
    {},
    { quantity: 14 },
    4,
  ],
  [
    'no quantity',
    {
      points: {
        parts: [
          {
            kind: 'per_quantity',
            points: 2,
            everyQuantity: 5,
            unit: { zh: '件', en: 'pieces' },
            countBy: 'whole_units',
            rounding: 'down',
          },
        ],
      },
    },
    {},
    {},
    'rules/nothing_to_award',
  ],
  [
    'most for a deed',
    {
      points: {
        parts: [
          {
            kind: 'per_time',
            points: 10,
            everyMinutes: 60,
            countBy: 'whole_units',
            rounding: 'down',
          },
        ],
        deedMax: 25,
      },
    },
    {},
    { plannedMinutes: 300 },
    25,
  ],
  [
    'raised to the smallest award',
    {
      points: { parts: [{ kind: 'per_deed', points: 2 }], minimum: { points: 5, below: 'raise' } },
    },
    {},
    {},
    5,
  ],
  [
    'below the smallest award',
    {
      points: {
        parts: [{ kind: 'per_deed', points: 2 }],
        minimum: { points: 5, below: 'nothing' },
      },
    },
    {},
    {},
    'rules/nothing_to_award',
  ],
  [
    'steps of five down',
    {
      points: { parts: [{ kind: 'per_deed', points: 23 }], step: { points: 5, rounding: 'down' } },
    },
    {},
    {},
    20,
  ],
  [
    'steps of five nearest',
    {
      points: {
        parts: [{ kind: 'per_deed', points: 23 }],
        step: { points: 5, rounding: 'nearest' },
      },
    },
    {},
    {},
    25,
  ],
])('%s', (_name, rule, more, facts, result) => {
  expect(outcomeOf(decide(facts, withPatrol(rule, more)))).toBe(result);
});

test('the household holds the points where the rulebook says so', () => {
  const decision = decide({}, { ...demoRulebook, account: { holder: 'household' } });
  expect(decision.outcome === 'award' && decision.holder).toBe('household');
});

test.each<[Partial<AwardFacts>, number]>([
  [{ actualMinutes: 125 }, 120],
  [{ actualMinutes: 119 }, 90],
  [{ actualMinutes: 29 }, 0],
  [{ actualMinutes: 200 }, 120],
  [{ actualMinutes: 200, plannedMinutes: undefined }, 180],
  [{ actualMinutes: 125, usage: { 'service/minutes/day': 420 } }, 60],
  [{ actualMinutes: 125, usage: { 'service/minutes/day': 480 } }, 0],
  [{}, 0],
  [{ ruleKey: 'organizing', actualMinutes: 120 }, 0],
])('%o records %i minutes of service', (facts, minutes) => {
  expect(decideServiceMinutes(demoRulebook, { ...aPatrol, ...facts }).minutes).toBe(minutes);
});
