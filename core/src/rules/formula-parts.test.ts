import { describe, expect, test } from 'vitest';
import { decide, outcomeOf, withPatrol } from './award-samples';
import type { AwardFacts } from './decide-award';
import type { EarningRule } from './earning-rule';
import { explainDecision } from './explain-decision';
import { limitKeys } from './limit-keys';
import type { PointsPart } from './points-formula';

const reviewed: Partial<EarningRule> = {
  deed: 'claim',
  awardOn: 'review',
  minimumMinutes: undefined,
};
const kilograms: PointsPart = {
  kind: 'per_quantity',
  points: 3,
  everyQuantity: 0.5,
  unit: { zh: '公斤', en: 'kg' },
  countBy: 'whole_units',
  rounding: 'down',
};
const grades: PointsPart = {
  kind: 'by_grade',
  grades: [
    { key: 'best', name: { zh: '清洁户', en: 'Clean' }, points: 20 },
    { key: 'fair', name: { zh: '较清洁户', en: 'Fairly clean' }, points: 8 },
    { key: 'poor', name: { zh: '待整改', en: 'To be put right' }, points: 0 },
  ],
};
const levels: PointsPart = {
  kind: 'by_level',
  levels: [
    { key: 'country', name: { zh: '国家级', en: 'of the country' }, points: 500 },
    { key: 'city', name: { zh: '市级', en: 'of the city' }, points: 100 },
    { key: 'community', name: { zh: '社区级', en: 'of the community' }, points: 20 },
  ],
};

describe('weight and pieces', () => {
  test.each<[string, PointsPart, number, number | string]>([
    ['0.4 kg is no full half', kilograms, 0.4, 'rules/nothing_to_award'],
    ['1.4 kg are two halves', kilograms, 1.4, 6],
    ['nearest half', { ...kilograms, rounding: 'nearest' }, 1.3, 9],
    ['every begun half', { ...kilograms, rounding: 'up' }, 0.51, 6],
    ['in proportion', { ...kilograms, countBy: 'proportion' }, 1.4, 8],
    ['pieces', { ...kilograms, everyQuantity: 5, unit: { zh: '件', en: 'pieces' } }, 14, 6],
    ['less than nothing', kilograms, -2, 'rules/nothing_to_award'],
  ])('%s', (_name, part, quantity, result) => {
    const rulebook = withPatrol({ minimumMinutes: undefined, points: { parts: [part] } });
    expect(outcomeOf(decide({ quantity }, rulebook))).toBe(result);
  });

  test('are explained with the rate and the amount', () => {
    const rulebook = withPatrol({ minimumMinutes: undefined, points: { parts: [kilograms] } });
    const decision = decide({ quantity: 1.4 }, rulebook);
    expect(explainDecision(decision, 'zh')[0]).toBe(
      '第 1 条“社区巡逻”：每 0.5 公斤 3 分，1.4 公斤得 6 分',
    );
    expect(explainDecision(decision, 'en')[0]).toBe(
      'Rule 1 “Patrol”: 3 points per 0.5 kg, 1.4 kg, 6 points',
    );
  });
});

describe('grades of an inspection and levels of an honour', () => {
  test.each<[string, PointsPart, Partial<AwardFacts>, number | string, string]>([
    ['best', grades, { grade: 'best' }, 20, '等次“清洁户”，得 20 分'],
    ['poor brings nothing', grades, { grade: 'poor' }, 'rules/nothing_to_award', '得 0 分'],
    ['no grade', grades, {}, 'rules/grade_unknown', '请从表里选等次：清洁户、较清洁户、待整改'],
    ['another grade', grades, { grade: 'superb' }, 'rules/grade_unknown', '请从表里选等次'],
    ['a level is no grade', grades, { level: 'best' }, 'rules/grade_unknown', '请从表里选等次'],
    ['city', levels, { level: 'city' }, 100, '级别“市级”，得 100 分'],
    ['no level', levels, {}, 'rules/grade_unknown', '请从表里选级别：国家级、市级、社区级'],
  ])('%s', (_name, part, facts, result, words) => {
    const rulebook = withPatrol({ ...reviewed, points: { parts: [part] } });
    const decision = decide(facts, rulebook);
    expect(outcomeOf(decision)).toBe(result);
    expect(explainDecision(decision, 'zh')[0]).toContain(words);
    expect(explainDecision(decision, 'en')[0]).not.toMatch(/\p{Script=Han}/u);
  });
});

describe('per person of a household', () => {
  const part: PointsPart = { kind: 'per_person', points: 5, personsMax: 3 };
  const key = 'household/rule/patrol/persons/s1';
  const atSession = withPatrol({ points: { parts: [part] }, multipliers: 'none' });
  const two = [{ ageYears: 40 }, { ageYears: 9 }];

  test.each<[string, Partial<AwardFacts>, number | string]>([
    ['the first at a session', { sessionId: 's1' }, 5],
    ['the third', { sessionId: 's1', companions: two, usage: { [key]: 2 } }, 5],
    ['the fourth', { sessionId: 's1', usage: { [key]: 3 } }, 'rules/nothing_to_award'],
    ['another session', { sessionId: 's2', usage: { [key]: 3 } }, 5],
    ['without a session nothing is counted', {}, 5],
  ])('%s', (_name, facts, result) => {
    expect(outcomeOf(decide(facts, atSession))).toBe(result);
  });

  test('one claim stands for all who took part, up to the number', () => {
    const claim = withPatrol({ ...reviewed, points: { parts: [part] } });
    expect(outcomeOf(decide({}, claim))).toBe(5);
    expect(outcomeOf(decide({ companions: two }, claim))).toBe(15);
    const five = [...two, ...two];
    const decision = decide({ companions: five }, claim);
    expect(outcomeOf(decision)).toBe(15);
    expect(explainDecision(decision, 'zh')[0]).toContain('每人 5 分，3 人，得 15 分');
  });

  test('an award says that it took one of the places', () => {
    const decision = decide({ sessionId: 's1' }, atSession);
    const use = { scope: 'household', key, periodStart: '0001-01-01', add: 1, max: 3 };
    expect(decision.outcome === 'award' && decision.limits).toContainEqual(use);
    const keys = limitKeys(atSession, 'patrol', '2026-10-28T10:00:00Z', 'Asia/Shanghai', 's1');
    expect(keys).toContainEqual({ scope: 'household', key, periodStart: '0001-01-01' });
  });
});

describe('another price at certain hours and days', () => {
  const priced = (points: number) => ({ parts: [{ kind: 'per_deed' as const, points }] });
  const rulebook = withPatrol({
    variants: [
      { name: { zh: '节日', en: 'Holiday' }, holidays: true, points: priced(50) },
      {
        name: { zh: '夜里', en: 'Night' },
        startsFrom: '21:00',
        startsBefore: '05:00',
        points: priced(30),
      },
      {
        name: { zh: '周末早上', en: 'Weekend morning' },
        weekdays: [6, 7],
        startsBefore: '09:00',
        points: priced(25),
      },
    ],
  });
  test.each<[string, string, number]>([
    ['Wednesday evening', '2026-10-28T10:00:00Z', 20],
    ['20:59', '2026-10-28T12:59:00Z', 20],
    ['21:00', '2026-10-28T13:00:00Z', 30],
    ['after midnight', '2026-10-28T20:59:00Z', 30],
    ['05:00', '2026-10-28T21:00:00Z', 20],
    ['Saturday at eight', '2026-10-31T00:00:00Z', 25],
    ['Saturday at nine', '2026-10-31T01:00:00Z', 20],
    ['Saturday at four is night first', '2026-10-30T20:00:00Z', 30],
    ['National Day', '2026-10-01T02:00:00Z', 50],
    ['a day moved next to it', '2026-10-05T02:00:00Z', 50],
    ['a Saturday that is worked', '2026-10-10T00:00:00Z', 25],
  ])('%s', (_name, startsAt, points) => {
    expect(outcomeOf(decide({ occurredAt: startsAt }, rulebook))).toBe(points);
    const late = new Date(Date.parse(startsAt) + 1_800_000).toISOString();
    expect(outcomeOf(decide({ occurredAt: late, startsAt }, rulebook))).toBe(points);
  });

  test('is said in the explanation', () => {
    const decision = decide({ occurredAt: '2026-10-28T13:00:00Z' }, rulebook);
    expect(explainDecision(decision, 'zh').slice(0, 2)).toEqual([
      '21:00 到 05:00 之间开始的，按“夜里”算',
      '第 1 条“社区巡逻”：满 2 小时，得 30 分',
    ]);
    expect(explainDecision(decision, 'en')[0]).toBe(
      'Counted as “Night”: starting between 21:00 and 05:00',
    );
  });
});
