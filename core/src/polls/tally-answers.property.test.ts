import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAnswers } from './check-answers';
import type { PollAnswer, PollQuestion } from './poll-question';
import { tallyAnswers } from './tally-answers';

const questions: PollQuestion[] = [
  { number: 1, kind: 'single', options: ['好', '不好'], choicesMax: null, required: true },
  { number: 2, kind: 'multiple', options: ['树', '灯', '椅'], choicesMax: 2, required: false },
  { number: 3, kind: 'text', options: [], choicesMax: null, required: false },
];

const ballot = fc
  .record({
    first: fc.integer({ min: 0, max: 1 }),
    second: fc.uniqueArray(fc.integer({ min: 0, max: 2 }), { maxLength: 2 }),
    third: fc.string({ maxLength: 12 }),
  })
  .map(({ first, second, third }) => {
    const checked = checkAnswers(questions, [
      { number: 1, choices: [first] },
      { number: 2, choices: second },
      { number: 3, text: third },
    ]);
    return checked.ok ? checked.answers : [];
  });

describe('tallyAnswers', () => {
  it('counts every vote once', () => {
    expect(
      tallyAnswers(questions, [
        [
          { number: 1, choices: [0] },
          { number: 2, choices: [0, 2] },
        ],
        [
          { number: 1, choices: [0] },
          { number: 3, text: '谢谢' },
        ],
        [{ number: 1, choices: [1] }],
      ]),
    ).toEqual([
      { answered: 3, counts: [2, 1], texts: [] },
      { answered: 1, counts: [1, 0, 1], texts: [] },
      { answered: 1, counts: [], texts: ['谢谢'] },
    ]);
  });

  it('is the same in whatever order the ballots lie in the box', () => {
    fc.assert(
      fc.property(
        fc
          .array(ballot, { maxLength: 30 })
          .chain((ballots) =>
            fc.tuple(
              fc.constant(ballots),
              fc.shuffledSubarray(ballots, { minLength: ballots.length }),
            ),
          ),
        ([ballots, shuffled]: [PollAnswer[][], PollAnswer[][]]) => {
          const results = tallyAnswers(questions, ballots);
          expect(tallyAnswers(questions, shuffled)).toEqual(results);
          const sum = results[0]?.counts.reduce((all, count) => all + count, 0);
          expect(sum).toBe(ballots.length);
        },
      ),
    );
  });
});
