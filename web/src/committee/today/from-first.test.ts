import { expect, it } from 'vitest';
import { fromFirst } from './from-first';

it.each([
  [[0, 0, 3, 0, 5], 2, [3, 0, 5]],
  [[0, 0, 0, 0, 5], 3, [0, 0, 5]],
  [[0, 0, 0], 2, [0, 0]],
  [[1, 2], 4, [1, 2]],
])('%j, at least %i: %j', (rows, rowsMin, expected) => {
  expect(fromFirst(rows, (row) => row > 0, rowsMin)).toEqual(expected);
});
