import { describe, expect, it } from 'vitest';
import type { MentoringTerms } from '../rules/mentoring-terms';
import { type PairFacts, type WhyNotPair, whyNotPair } from './why-not-pair';

const terms: MentoringTerms = {
  name: { zh: '带新邻居', en: 'Bringing a neighbour along' },
  percent: 150,
  learnerEarnedBelow: 100,
  perMentor: 2,
  lastsDays: 90,
  cooldownDays: 14,
};

const side = { isActive: true, isOfFullAge: true, mentorOf: [], learnerOf: [] };
const fitting: PairFacts = {
  mentor: { ...side, earned: 100 },
  learner: { ...side, earned: 99 },
  isHousehold: false,
  isConsentWritten: false,
  today: '2026-03-15',
};

type Case = [string, Partial<PairFacts>, WhyNotPair | undefined];
const mentor = (change: Partial<PairFacts['mentor']>) => ({
  mentor: { ...fitting.mentor, ...change },
});
const learner = (change: Partial<PairFacts['learner']>) => ({
  learner: { ...fitting.learner, ...change },
});

describe('whyNotPair', () => {
  it.each<Case>([
    ['nothing', {}, undefined],
    ['one household', { isHousehold: true }, 'household'],
    ['a mentor who left', mentor({ isActive: false }), 'left'],
    ['a learner who left', learner({ isActive: false }), 'left'],
    ['a minor learner', learner({ isOfFullAge: false }), 'minor'],
    ['a minor mentor', mentor({ isOfFullAge: false }), 'minor'],
    [
      'a minor whose guardian wrote',
      { ...learner({ isOfFullAge: false }), isConsentWritten: true },
      undefined,
    ],
    ['a mentor one point short', mentor({ earned: 99 }), 'mentor_new'],
    ['a learner at the threshold', learner({ earned: 100 }), 'learner_active'],
    ['one living pair of the mentor', mentor({ mentorOf: [null] }), undefined],
    ['two living pairs of the mentor', mentor({ mentorOf: [null, null] }), 'mentor_full'],
    ['a place on its last day of rest', mentor({ mentorOf: [null, '2026-03-02'] }), 'mentor_full'],
    ['a place that rested', mentor({ mentorOf: [null, '2026-03-01'] }), undefined],
    ['a learner with a mentor', learner({ learnerOf: [null] }), 'learner_taken'],
    ['a learner who rests', learner({ learnerOf: ['2026-03-02'] }), 'learner_resting'],
    ['a learner who rested', learner({ learnerOf: ['2026-03-01'] }), undefined],
    ['what the mentor once learned', mentor({ learnerOf: ['2026-03-14'] }), undefined],
  ])('%s', (_, change, reason) => {
    expect(whyNotPair(terms, { ...fitting, ...change })).toBe(reason);
  });

  it('names the plainest reason first', () => {
    const facts = { ...fitting, ...mentor({ earned: 0 }), isHousehold: true };
    expect(whyNotPair(terms, facts)).toBe('household');
  });
});
