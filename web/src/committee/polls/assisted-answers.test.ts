import { expect, it } from 'vitest';
import { assistedAnswers } from './assisted-answers';

const questions = [1, 2, 3, 4].map((number) => ({
  number,
  kind: 'single' as const,
  text: '好吗',
  options: ['好', '不好'],
  choicesMax: null,
  required: false,
}));

it('takes places, several places and words, and leaves out what is open', () => {
  const said = { 1: 0, 2: [1, 0], 3: ' 多谢 ', 4: [] };
  expect(assistedAnswers(questions, { said })).toEqual([
    { number: 1, choices: [0] },
    { number: 2, choices: [1, 0] },
    { number: 3, text: '多谢' },
  ]);
  expect(assistedAnswers(questions, {})).toEqual([]);
});
