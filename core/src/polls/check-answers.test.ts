import { describe, expect, it } from 'vitest';
import { checkAnswers } from './check-answers';
import type { PollAnswer, PollQuestion } from './poll-question';

const questions: PollQuestion[] = [
  { number: 1, kind: 'single', options: ['好', '不好'], choicesMax: null, required: true },
  { number: 2, kind: 'multiple', options: ['树', '灯', '椅'], choicesMax: 2, required: false },
  { number: 3, kind: 'text', options: [], choicesMax: null, required: false },
];
const yes: PollAnswer = { number: 1, choices: [0] };

describe('checkAnswers', () => {
  it.each<[string, PollAnswer[], PollAnswer[]]>([
    ['only what must be answered', [yes], [yes]],
    [
      'in the order of the questions, each in one form',
      [{ number: 3, text: ' 多种树 ' }, { number: 2, choices: [2, 0] }, yes],
      [yes, { number: 2, choices: [0, 2] }, { number: 3, text: '多种树' }],
    ],
    ['an empty answer where none is needed', [yes, { number: 2, choices: [] }], [yes]],
    ['blank words where none are needed', [yes, { number: 3, text: '  ' }], [yes]],
  ])('takes %s', (_, given, answers) => {
    expect(checkAnswers(questions, given)).toEqual({ ok: true, answers });
  });

  it.each<[string, PollAnswer[], number]>([
    ['nothing at all', [], 1],
    ['an empty answer where one is needed', [{ number: 1, choices: [] }], 1],
    ['two of one', [{ number: 1, choices: [0, 1] }], 1],
    ['an option that is not there', [{ number: 1, choices: [2] }], 1],
    ['a place below the first', [{ number: 1, choices: [-1] }], 1],
    ['half an option', [{ number: 1, choices: [0.5] }], 1],
    ['words for a choice', [{ number: 1, choices: [0], text: '好' }], 1],
    ['more than are asked for', [yes, { number: 2, choices: [0, 1, 2] }], 2],
    ['the same option twice', [yes, { number: 2, choices: [1, 1] }], 2],
    ['a choice for words', [yes, { number: 3, choices: [0], text: '好' }], 3],
    ['the same question twice', [yes, yes], 1],
    ['a question that is not asked', [yes, { number: 4, choices: [0] }], 4],
  ])('refuses %s', (_, given, number) => {
    expect(checkAnswers(questions, given)).toEqual({ ok: false, number });
  });
});
