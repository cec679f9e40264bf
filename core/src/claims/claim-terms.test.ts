import { describe, expect, it } from 'vitest';
import { demoRulebook } from '../rules/demo-rulebook';
import type { PointsPart } from '../rules/points-formula';
import { answerDueOn } from './answer-due';
import { claimableRules, reviewChoices } from './claimable-rules';
import { placeKey } from './place-key';

describe('answerDueOn', () => {
  it.each([
    ['working days over a weekend', '2026-03-12', 3, 'working', '2026-03-17'],
    ['working days over the national holiday', '2025-09-30', 3, 'working', '2025-10-11'],
    ['natural days', '2026-03-12', 3, 'natural', '2026-03-15'],
  ] as const)('%s', (_what, day, answerDays, answerCounted, due) => {
    expect(answerDueOn({ answerDays, answerCounted }, day)).toBe(due);
  });
});

describe('placeKey', () => {
  it.each([
    ['3号楼 东侧', '3号楼东侧'],
    ['３ 号楼，东侧', '3号楼东侧'],
    ['Gate B (East)', 'gatebeast'],
    [' ', ''],
  ])('%s', (place, key) => expect(placeKey(place)).toBe(key));
});

describe('claimableRules', () => {
  const [suggestion] = demoRulebook.rules.filter(({ deed }) => deed === 'claim');
  const rules = (change: object) => ({
    rules: demoRulebook.rules.map((rule) => (rule === suggestion ? { ...rule, ...change } : rule)),
  });
  const keys = (change: object) =>
    claimableRules(rules(change), '2026-03-10').map(({ key }) => key);

  it('are those for claims that hold on the day', () => {
    expect(keys({})).toContain('suggestion_adopted');
    expect(keys({})).not.toContain('patrol');
    expect(keys({ inForceUntil: '2026-03-10' })).toContain('suggestion_adopted');
    expect(keys({ inForceUntil: '2026-03-09' })).not.toContain('suggestion_adopted');
    expect(keys({ inForceFrom: '2026-03-11' })).not.toContain('suggestion_adopted');
    const stopped = { on: '2026-03-01', reason: { zh: '查', en: 'look' } };
    expect(keys({ stopped })).not.toContain('suggestion_adopted');
  });

  it('say what they leave to the reviewer', () => {
    const none = { range: undefined, grades: [], levels: [], unit: undefined };
    const range = { min: 20, max: 100, step: 1 };
    expect(suggestion && reviewChoices(suggestion)).toEqual({ ...none, range });
    const choices = (...parts: PointsPart[]) => reviewChoices({ points: { parts } });
    expect(choices({ kind: 'per_deed', points: 10 })).toEqual(none);
    const named = [{ key: 'good', name: { zh: '良', en: 'good' }, points: 10 }];
    expect(choices({ kind: 'by_grade', grades: named })).toEqual({ ...none, grades: named });
    expect(choices({ kind: 'by_level', levels: named })).toEqual({ ...none, levels: named });
    const unit = { zh: '袋', en: 'bag' };
    expect(
      choices({
        kind: 'per_quantity',
        points: 1,
        everyQuantity: 1,
        unit,
        countBy: 'whole_units',
        rounding: 'down',
      }),
    ).toEqual({ ...none, unit });
  });
});
