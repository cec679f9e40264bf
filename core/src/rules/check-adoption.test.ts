import { expect, test } from 'vitest';
import { type CountedVote, checkAdoption } from './check-adoption';

const vote: CountedVote = { entitled: 60, present: 46, yes: 41, no: 3, abstain: 2 };

test.each<[string, Partial<CountedVote>, string | undefined]>([
  ['adopted', {}, undefined],
  ['31 of 60 are enough', { present: 31, yes: 16, no: 0, abstain: 0 }, undefined],
  ['half is not more than half', { present: 30, yes: 30, no: 0, abstain: 0 }, 'too_few_present'],
  ['half of those present is not enough', { yes: 23 }, 'too_few_in_favour'],
  ['who does not vote counts as present', { yes: 22, no: 0, abstain: 0 }, 'too_few_in_favour'],
  ['more votes than people', { no: 9 }, 'more_votes_than_present'],
  ['more people than there are', { present: 61 }, 'more_present_than_entitled'],
])('%s', (_name, changes, fault) => {
  expect(checkAdoption({ ...vote, ...changes })).toBe(fault);
});
