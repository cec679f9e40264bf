import { describe, expect, it } from 'vitest';
import { answersOf, firstOpen, toggled } from './answers';
import type { Question } from './use-polls';

const question = (number: number, change: Partial<Question>): Question => ({
  number,
  kind: 'single',
  text: '好吗',
  options: ['好', '不好', '随便'],
  choicesMax: null,
  required: true,
  ...change,
});
const questions = [
  question(1, {}),
  question(2, { kind: 'multiple', choicesMax: 2, required: false }),
  question(3, { kind: 'text', options: [] }),
];

describe('answers of a poll', () => {
  it('finds the first question that needs an answer', () => {
    expect(firstOpen(questions, {})).toBe(1);
    const first = { 1: { choices: [0], text: '' } };
    expect(firstOpen(questions, first)).toBe(3);
    expect(firstOpen(questions, { ...first, 3: { choices: [], text: '  ' } })).toBe(3);
    expect(firstOpen(questions, { ...first, 3: { choices: [], text: '好' } })).toBeNull();
  });

  it('leaves out what was left open', () => {
    const given = { 1: { choices: [2], text: '' }, 3: { choices: [], text: ' 多种树 ' } };
    expect(answersOf(questions, given)).toEqual([
      { number: 1, choices: [2] },
      { number: 3, text: '多种树' },
    ]);
  });

  it.each([
    ['single', null, [0], 1, [1]],
    ['multiple', 2, [0], 1, [0, 1]],
    ['multiple', 2, [0, 1], 2, [0, 1]],
    ['multiple', 2, [0, 1], 0, [1]],
    ['multiple', null, [0, 1], 2, [0, 1, 2]],
  ] as const)('%s of %s: %s and %i', (kind, choicesMax, before, place, after) => {
    expect(toggled(question(1, { kind, choicesMax }), before, place)).toEqual(after);
  });
});
