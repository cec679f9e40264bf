import { expect, test } from 'vitest';
import { ageOn } from './age-on';

test.each([
  ['2008-03-10', '2026-03-09', 17],
  ['2008-03-10', '2026-03-10', 18],
  ['2008-12-31', '2026-01-01', 17],
  ['2008-02-29', '2026-02-28', 17],
  ['2008-02-29', '2026-03-01', 18],
  ['2026-03-10', '2026-03-10', 0],
])('born on %s, on %s: %i', (birthDate, day, years) => {
  expect(ageOn(birthDate, day)).toBe(years);
});
