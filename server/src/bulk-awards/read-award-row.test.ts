import { demoRulebook } from '@linli/core/rules/demo-rulebook';
import type { EarningRule } from '@linli/core/rules/earning-rule';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { ListCell } from '../platform/lists/read-list-file';
import { type AwardColumn, awardColumns } from './award-columns';
import { matchRule } from './match-rule';
import { readAwardRow } from './read-award-row';
import { readRowFacts } from './read-row-facts';

const TODAY = '2026-11-25';
const GOOD = { name: '周桂兰', rule: '1', day: '2026-11-24', minutes: '120' };

function read(cells: Partial<Record<AwardColumn, string | ListCell>>) {
  const cellOf = (column: AwardColumn): ListCell => {
    const cell = cells[column] ?? '';
    return typeof cell === 'string' ? { text: cell, formula: false } : cell;
  };
  return readAwardRow({ row: 2, cellOf }, TODAY);
}

const codesOf = (cells: Parameters<typeof read>[0]) => read(cells).problems.map(({ code }) => code);

describe('a row', () => {
  test.each<[string, Parameters<typeof read>[0], object]>([
    ['as the template asks', GOOD, { name: '周桂兰', minutes: 120, day: '2026-11-24' }],
    ['with a space in the name', { ...GOOD, name: '张 三' }, { name: '张三' }],
    ['with a rare character', { ...GOOD, name: '𠮷野䶮' }, { name: '𠮷野䶮' }],
    ['by phone', { ...GOOD, name: '', phone: '+86 138-0000-0001' }, { phone: '13800000001' }],
    ['without a phone, in words', { ...GOOD, phone: '无' }, { phone: null }],
    ['in full-width figures', { ...GOOD, minutes: '１２０' }, { minutes: 120 }],
    ['of today', { ...GOOD, day: '2026/11/25' }, { day: '2026-11-25' }],
    ['with kilograms', { ...GOOD, quantity: '2.5' }, { quantity: 2.5 }],
    ['with a long note', { ...GOOD, note: '长'.repeat(200) }, { note: '长'.repeat(200) }],
  ])('%s', (_title, cells, expected) => {
    expect(read(cells)).toMatchObject({ ...expected, problems: [] });
  });

  test.each<[Parameters<typeof read>[0], string[]]>([
    [{ ...GOOD, name: '' }, ['who_missing']],
    [{ ...GOOD, name: '☆☆' }, ['name_invalid']],
    [{ ...GOOD, name: '=HYPERLINK("http://x")' }, ['formula']],
    [{ ...GOOD, minutes: { text: '120', formula: true } }, ['formula']],
    [{ ...GOOD, minutes: '-30' }, ['minutes_invalid']],
    [{ ...GOOD, minutes: '0' }, ['minutes_invalid']],
    [{ ...GOOD, minutes: '1.5' }, ['minutes_invalid']],
    [{ ...GOOD, minutes: '两小时' }, ['minutes_invalid']],
    [{ ...GOOD, minutes: '1441' }, ['minutes_invalid']],
    [{ ...GOOD, quantity: '-1' }, ['quantity_invalid']],
    [{ ...GOOD, quantity: '1.2345' }, ['quantity_invalid']],
    [{ ...GOOD, points: '100001' }, ['points_invalid']],
    [{ ...GOOD, day: '2026-11-26' }, ['day_ahead']],
    [{ ...GOOD, day: '2026-02-30' }, ['day_invalid']],
    [{ ...GOOD, day: '昨天' }, ['day_invalid']],
    [{}, ['who_missing', 'rule_missing', 'day_missing']],
  ])('%j is refused: %j', (cells, codes) => {
    expect(codesOf(cells)).toEqual(codes);
  });

  it('is read whatever the cells hold, and nothing out of bounds comes through', () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.integer().map(String),
      fc.double().map(String),
      fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
      fc.record({ text: fc.string(), formula: fc.boolean() }),
    );
    const columns = Object.keys(awardColumns) as AwardColumn[];
    const cells = fc.record(Object.fromEntries(columns.map((column) => [column, cell])), {
      requiredKeys: [],
    });
    fc.assert(
      fc.property(cells, (row) => {
        const { problems, minutes, quantity, points, day, name, phone } = read(row);
        for (const figure of [minutes, points]) {
          expect(figure === null || (Number.isInteger(figure) && figure > 0)).toBe(true);
        }
        expect(minutes === null || minutes <= 1440).toBe(true);
        expect(quantity === null || quantity > 0).toBe(true);
        if (problems.length > 0) return;
        expect(day !== null && day <= TODAY).toBe(true);
        expect(name !== null || phone !== null).toBe(true);
      }),
    );
  });
});

describe('a rule', () => {
  test.each([
    ['1', 'patrol'],
    ['第 1 条', 'patrol'],
    ['第１条', 'patrol'],
    ['“社区巡逻”', 'patrol'],
    ['patrol', 'patrol'],
    ['Waste-sorting guidance', 'sorting_guidance'],
    ['1000', 'rule_unknown'],
    ['巡逻', 'rule_unknown'],
    ['每日签到', 'rule_not_for_lists'],
    ['认领绿化带', 'rule_not_for_lists'],
    ['文艺创作', 'rule_not_for_lists'],
  ])('%s is %s', (text, expected) => {
    const rule = matchRule(demoRulebook, text);
    expect('code' in rule ? rule.code : rule.key).toBe(expected);
  });

  const [patrol] = demoRulebook.rules as [EarningRule];
  const base = { ...patrol, minimumMinutes: undefined };
  const grades = [
    { key: 'a', name: { zh: '优', en: 'Good' }, points: 10 },
    { key: 'b', name: { zh: '良', en: 'Fair' }, points: 5 },
  ];
  const unit = { zh: '公斤', en: 'kg' };
  const how = { countBy: 'proportion', rounding: 'down' } as const;
  const hourly = { kind: 'per_time', points: 10, everyMinutes: 60, ...how } as const;
  const weighed = { kind: 'per_quantity', points: 2, everyQuantity: 1, unit, ...how } as const;
  const graded = { kind: 'by_grade', grades } as const;

  test.each<[EarningRule['points']['parts'][number], object, object | string]>([
    [hourly, { minutes: '90' }, { actualMinutes: 90 }],
    [hourly, { minutes: '' }, 'minutes_missing'],
    [weighed, { quantity: '2.5' }, { quantity: 2.5 }],
    [weighed, {}, 'quantity_missing'],
    [graded, { grade: '优' }, { grade: 'a' }],
    [graded, { grade: ' good ' }, { grade: 'a' }],
    [graded, { grade: '差' }, 'grade_unknown'],
    [graded, {}, 'grade_missing'],
    [{ kind: 'per_deed', points: 1 }, { quantity: '3' }, 'quantity_unused'],
    [{ kind: 'per_deed', points: 1 }, { grade: '优' }, 'grade_unused'],
  ])('%j with %j: %j', (part, cells, expected) => {
    const rule: EarningRule = { ...base, points: { parts: [part] } };
    const { facts, problems } = readRowFacts(rule, read({ ...GOOD, minutes: '', ...cells }));
    if (typeof expected === 'string') expect(problems.map(({ code }) => code)).toEqual([expected]);
    else expect({ facts, problems }).toEqual({ facts: expected, problems: [] });
  });

  it('with a price by the hour is not for lists', () => {
    const evening = { name: patrol.name, startsFrom: '18:00', points: patrol.points };
    const rule = { ...patrol, variants: [evening] };
    expect(matchRule({ ...demoRulebook, rules: [rule] }, '1')).toMatchObject({
      code: 'rule_by_hour',
    });
  });
});
