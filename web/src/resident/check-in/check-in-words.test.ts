import { describe, expect, it } from 'vitest';
import { rowWords } from './check-in-words';

const row = {
  every: 7,
  of: 'day' as const,
  points: 10,
  forgiven: 1,
  forgivenPer: 'month' as const,
};

describe('the words beside the windows', () => {
  it.each([
    [0, '连续 7 天另得 10 分'],
    [1, '连续 7 天另得 10 分'],
    [5, '连续 5 天，满 7 天另得 10 分'],
    [7, '连续 7 天，满 14 天另得 10 分'],
    [13, '连续 13 天，满 14 天另得 10 分'],
  ])('%i days in a row: %s', (rowDays, words) => {
    expect(rowWords({ terms: { points: 1, row }, rowDays })).toBe(words);
  });

  it('say nothing where rows bring nothing', () => {
    expect(rowWords({ terms: { points: 1, row: null }, rowDays: 5 })).toBe('');
    expect(rowWords({ terms: null, rowDays: 0 })).toBe('');
  });
});
