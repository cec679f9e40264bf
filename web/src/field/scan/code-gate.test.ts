import { expect, it } from 'vitest';
import { CodeGate } from './code-gate';

it('lets a code held before the lens through once', () => {
  const gate = new CodeGate();
  const passed = [0, 100, 900, 1_800, 3_500, 5_000].map((at) => gate.letThrough('A', 'a', at));
  expect(passed).toEqual([true, false, false, false, false, false]);
});

it('takes the same code again once it was gone for a while', () => {
  const gate = new CodeGate();
  expect(gate.letThrough('A', 'a', 0)).toBe(true);
  expect(gate.letThrough('A', 'a', 2_500)).toBe(true);
});

it('keeps the next code of someone who was counted out, while they stand there', () => {
  const gate = new CodeGate();
  gate.letThrough('A1', 'a', 0);
  gate.counted('a', 200);
  gate.resume(200);
  expect(gate.letThrough('A2', 'a', 300)).toBe(false);
  expect(gate.letThrough('A2', 'a', 1_900)).toBe(false);
  expect(gate.letThrough('B1', 'b', 2_000)).toBe(true);
});

it('takes the next code of someone who was refused', () => {
  const gate = new CodeGate();
  gate.letThrough('A1', 'a', 0);
  gate.resume(9_000);
  expect(gate.letThrough('A1', 'a', 9_100)).toBe(false);
  expect(gate.letThrough('A2', 'a', 9_200)).toBe(true);
});

it('does not take a code again that an answer of a minute stood before', () => {
  const gate = new CodeGate();
  gate.letThrough('X', undefined, 0);
  gate.resume(60_000);
  expect(gate.letThrough('X', undefined, 60_050)).toBe(false);
  expect(gate.letThrough('X', undefined, 62_100)).toBe(true);
});
