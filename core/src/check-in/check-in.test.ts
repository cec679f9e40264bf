import { describe, expect, it } from 'vitest';
import { addDays } from '../calendar/date-arithmetic';
import { activeWeeks } from './active-weeks';
import { checkInWindows } from './check-in-windows';

/** 28 October 2026 is a Wednesday. */
const today = '2026-10-28';
const ago = (...counts: number[]) => counts.map((count) => addDays(today, -count));

function drawn(days: string[], length: number, every = 7): string {
  return checkInWindows(days, today, length, every)
    .map(({ day, lit, isToday }) => `${day.slice(-2)}${isToday ? '!' : ''}${lit ? '*' : ''}`)
    .join(' ');
}

describe('checkInWindows', () => {
  it.each<[string, string[], number, number, string]>([
    ['nothing yet', [], 1, 7, '28! 29 30 31 01 02 03'],
    ['the first day', [today], 1, 7, '28!* 29 30 31 01 02 03'],
    [
      'the picture of the home page',
      [...ago(4, 3, 2, 1), today],
      5,
      7,
      '24* 25* 26* 27* 28!* 29 30',
    ],
    ['before checking in', ago(4, 3, 2, 1), 5, 7, '24* 25* 26* 27* 28! 29 30'],
    ['a full row', [...ago(6, 5, 4, 3, 2, 1), today], 7, 7, '22* 23* 24* 25* 26* 27* 28!*'],
    ['the day after a full row', ago(7, 6, 5, 4, 3, 2, 1), 8, 7, '28! 29 30 31 01 02 03'],
    ['with a day that was forgiven', [...ago(4, 3, 1), today], 4, 7, '24* 25* 27* 28!* 29 30 31'],
    ['after a row that ended', [...ago(9, 8, 7), today], 1, 7, '28!* 29 30 31 01 02 03'],
    ['rows of three', [...ago(1), today], 2, 3, '27* 28!* 29'],
    ['rows of a month', [...ago(2, 1), today], 10, 30, '26* 27* 28!* 29 30 31 01'],
  ])('%s', (_, days, length, every, windows) => {
    expect(drawn(days, length, every)).toBe(windows);
  });
});

describe('activeWeeks', () => {
  it.each<[string, string[], number]>([
    ['nobody', [], 0],
    ['this week, twice', ago(0, 1), 1],
    ['Sunday and Monday', ['2026-10-25', '2026-10-26'], 2],
    ['the first day of the first week', ['2026-08-10'], 1],
    ['the day before it', ['2026-08-09'], 0],
    ['nine of twelve', ago(0, 7, 14, 21, 35, 42, 56, 63, 77), 9],
    ['every week', ago(...Array.from({ length: 12 }, (_, week) => week * 7)), 12],
    ['what is to come', [addDays(today, 1)], 0],
  ])('%s', (_, days, weeks) => {
    expect(activeWeeks(days, today)).toBe(weeks);
  });
});
