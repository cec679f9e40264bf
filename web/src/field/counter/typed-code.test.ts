import { expect, it } from 'vitest';
import { groupCode, isWhole, plainCode } from './typed-code';

it.each([
  ['k7qm4', 'K7QM4'],
  ['k7qm4x', 'K7QM4 X'],
  ['K7QM4 X2R9T', 'K7QM4 X2R9T'],
  ['k7qm4-x2r9t', 'K7QM4 X2R9T'],
  ['R1.K7QM4X2R9T', 'K7QM4 X2R9T'],
  ['ｋ７ｑｍ４ｘ２ｒ９ｔ', 'K7QM4 X2R9T'],
  ['oil00oil00', '01100 01100'],
  ['K7QM4 X2R9TZZ', 'K7QM4 X2R9T'],
])('groups %s as %s', (typed, grouped) => {
  expect(groupCode(typed)).toBe(grouped);
});

it('is whole with ten characters that codes have', () => {
  expect(isWhole('K7QM4 X2R9')).toBe(false);
  expect(isWhole('K7QM4 X2R9T')).toBe(true);
  expect(plainCode('K7QM4 X2R9U')).toBe('K7QM4X2R9');
});
