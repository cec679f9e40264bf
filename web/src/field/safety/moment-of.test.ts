import { expect, it } from 'vitest';
import { momentOf } from './moment-of';

/** Ten past nine in the morning of 10 March in Shanghai. */
const now = new Date('2026-03-10T01:10:00.000Z');

it.each([
  ['9:05', '2026-03-10T01:05:00.000Z'],
  ['09:10', '2026-03-10T01:10:00.000Z'],
  ['9：05', '2026-03-10T01:05:00.000Z'],
  ['23:50', '2026-03-09T15:50:00.000Z'],
  ['24:00', undefined],
  ['9', undefined],
  ['', undefined],
])('%s was %s', (time, instant) => {
  expect(momentOf(time, now)).toBe(instant);
});
