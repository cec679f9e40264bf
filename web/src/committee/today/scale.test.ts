import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaleFor } from './scale';

describe('the lines of a chart', () => {
  it.each([
    [[289], 300, 100],
    [[8940, 5320], 10000, 5000],
    [[0], 1, 1],
    [[3], 3, 1],
    [[], 1, 1],
  ])('%j: up to %d by %d', (values, top, step) => {
    const scale = scaleFor(values);
    expect(scale.top).toBe(top);
    expect(scale.lines[0]).toBe(step);
  });

  it('holds every value under at most five whole lines', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(10_000_000), { minLength: 1 }), (values) => {
        const { top, lines } = scaleFor(values);
        expect(top).toBeGreaterThanOrEqual(Math.max(...values));
        expect(lines.length).toBeLessThanOrEqual(5);
        expect(lines.every(Number.isInteger)).toBe(true);
        expect(lines.at(-1)).toBe(top);
      }),
    );
  });
});
