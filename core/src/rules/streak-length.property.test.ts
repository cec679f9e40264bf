import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDay, startOfDay } from '../calendar/calendar-day';
import { addDays } from '../calendar/date-arithmetic';
import type { StreakBonus } from './earning-rule';
import { streakLength, streakLengths } from './streak-length';

const first = '2026-01-20';
const terms = fc.record({
  every: fc.integer({ min: 2, max: 9 }),
  of: fc.constantFrom('day' as const, 'week' as const),
  points: fc.constant(10),
  freezes: fc.record({
    max: fc.integer({ min: 0, max: 3 }),
    per: fc.constantFrom('month' as const, 'quarter' as const),
  }),
});
/** Runs of days with gaps between them, so that rows form, break, and use up what is forgiven. */
const days = fc
  .array(fc.record({ run: fc.integer({ min: 1, max: 8 }), gap: fc.integer({ min: 1, max: 3 }) }), {
    minLength: 1,
    maxLength: 14,
  })
  .map((stretches) => {
    const came: string[] = [];
    let place = 0;
    for (const { run, gap } of stretches) {
      for (let count = 0; count < run; count += 1) came.push(addDays(first, place + count));
      place += run + gap;
    }
    return came;
  });

/** What all these days bring: a point each, and a bonus at each full row. */
function pointsOf(bonus: StreakBonus, came: readonly string[], began: string | undefined): number {
  let points = came.length;
  for (const length of streakLengths(bonus, came, began).values()) {
    if (length % bonus.every === 0) points += bonus.points;
  }
  return points;
}

describe('rows of days', () => {
  it('undoing days, whichever and however many, never brings a point', () => {
    fc.assert(
      fc.property(
        terms,
        days,
        fc.uniqueArray(fc.nat({ max: 40 }), { maxLength: 2 }),
        fc.array(fc.boolean(), { maxLength: 40 }),
        (bonus, came, undone, future) => {
          const began = came[0];
          const kept = came.filter((_, place) => !undone.includes(place));
          // What is done later counts the same whether something earlier was undone or not.
          const next = addDays(came.at(-1) ?? first, 2);
          const later = future.flatMap((did, place) => (did ? [addDays(next, place)] : []));
          const before = pointsOf(bonus, [...came, ...later], began);
          expect(pointsOf(bonus, [...kept, ...later], began)).toBeLessThanOrEqual(before);
        },
      ),
      { numRuns: 4000 },
    );
  });

  it('each day says the same whether asked on the day or years later', () => {
    fc.assert(
      fc.property(terms, days, (bonus, came) => {
        const all = streakLengths({ ...bonus, of: 'day' }, came);
        for (const day of came) {
          expect(streakLength({ ...bonus, of: 'day' }, came, day)).toBe(all.get(day));
        }
      }),
    );
  });

  it('do not depend on the order or on how often a day is named', () => {
    fc.assert(
      fc.property(
        terms,
        days.chain((came) =>
          fc.tuple(fc.constant(came), fc.shuffledSubarray(came, { minLength: came.length })),
        ),
        (bonus, [came, shuffled]) => {
          expect(streakLengths(bonus, [...shuffled, ...came])).toEqual(streakLengths(bonus, came));
        },
      ),
    );
  });

  it('of one who comes at any hour every day, in any zone, never break', () => {
    const zone = fc.constantFrom(
      'Asia/Shanghai',
      'America/Los_Angeles',
      'Europe/Berlin',
      'Africa/Cairo',
      'Pacific/Kiritimati',
      'Asia/Kathmandu',
    );
    const strict: StreakBonus = {
      every: 7,
      of: 'day',
      points: 10,
      freezes: { max: 0, per: 'month' },
    };
    fc.assert(
      fc.property(
        zone,
        fc.integer({ min: 0, max: 700 }),
        fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), {
          minLength: 1,
          maxLength: 20,
        }),
        (timeZone, from, hours) => {
          // Days of 23 and 25 hours lie among these.
          const came = hours.map((share, place) => {
            const day = addDays('2026-01-01', from + place);
            const begins = Date.parse(startOfDay(day, timeZone));
            const ends = Date.parse(startOfDay(addDays(day, 1), timeZone));
            const at = begins + Math.floor(share * (ends - begins));
            return calendarDay(new Date(at).toISOString(), timeZone);
          });
          const last = came.at(-1) ?? '';
          expect(streakLength(strict, came, last)).toBe(hours.length);
        },
      ),
    );
  });
});
