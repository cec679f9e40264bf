import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countUncovered, type Span } from './count-uncovered';

function at(clock: string): string {
  return `2026-03-14T${clock}:00.000Z`;
}

function span(text: string): Span {
  const [from = '', until = ''] = text.split('-');
  return { beganAt: at(from), endedAt: at(until) };
}

test.each<[string, string[], number]>([
  ['09:00-11:00', [], 120],
  ['09:00-11:00', ['11:00-12:00', '08:00-09:00'], 120],
  ['09:00-11:00', ['10:30-12:00'], 90],
  ['09:00-11:00', ['08:00-09:30'], 90],
  ['09:00-11:00', ['09:30-10:00'], 90],
  ['09:00-11:00', ['09:00-11:00'], 0],
  ['09:00-11:00', ['08:00-12:00'], 0],
  ['09:00-11:00', ['09:00-09:30', '10:30-11:00'], 60],
  ['09:00-11:00', ['09:00-10:00', '09:30-10:30', '10:15-10:45'], 15],
  ['09:00-11:00', ['10:15-10:45', '09:00-10:00', '09:30-10:30'], 15],
  ['09:00-09:00', [], 0],
])('of %s besides %j remain %i minutes', (mine, others, minutes) => {
  expect(countUncovered(span(mine), others.map(span))).toBe(minutes);
});

const minute = fc.integer({ min: 0, max: 600 });
const stretch = fc.tuple(minute, minute).map(([one, other]): Span => {
  const instant = (minutes: number) => new Date(minutes * 60_000).toISOString();
  return { beganAt: instant(Math.min(one, other)), endedAt: instant(Math.max(one, other)) };
});

test('minute by minute it comes to the same', () => {
  fc.assert(
    fc.property(stretch, fc.array(stretch, { maxLength: 8 }), (mine, others) => {
      let counted = 0;
      for (let ms = Date.parse(mine.beganAt); ms < Date.parse(mine.endedAt); ms += 60_000) {
        const covered = others.some(
          (other) => Date.parse(other.beganAt) <= ms && ms < Date.parse(other.endedAt),
        );
        if (!covered) counted += 1;
      }
      expect(countUncovered(mine, others)).toBe(counted);
    }),
  );
});
