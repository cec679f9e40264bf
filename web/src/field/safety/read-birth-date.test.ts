import { expect, it } from 'vitest';
import { readBirthDate } from './read-birth-date';

it.each([
  ['19581002', '1958-10-02'],
  ['1958-10-2', '1958-10-02'],
  ['1958.10.02', '1958-10-02'],
  ['1958年10月2日', '1958-10-02'],
  [' 2008 2 29 ', '2008-02-29'],
  ['2007-02-29', undefined],
  ['1958-13-01', undefined],
  ['58-10-02', undefined],
  ['', undefined],
])('%s is %s', (text, day) => {
  expect(readBirthDate(text)).toBe(day);
});
