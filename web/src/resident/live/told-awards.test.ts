import { afterEach, expect, test, vi } from 'vitest';
import { keepTold, toldAwards } from './told-awards';

afterEach(() => vi.unstubAllGlobals());

function stubStorage(): void {
  const kept = new Map<string, string>();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
}

test('the newest that were told are remembered', () => {
  stubStorage();
  expect(toldAwards()).toEqual([]);
  keepTold(['a']);
  keepTold(Array.from({ length: 20 }, (_, index) => `b${index}`));
  expect(toldAwards()).toHaveLength(20);
  expect(toldAwards()).not.toContain('a');
  expect(toldAwards()).toContain('b19');
});

test('without storage nothing is remembered and nothing breaks', () => {
  vi.stubGlobal('sessionStorage', undefined);
  keepTold(['a']);
  expect(toldAwards()).toEqual([]);
});
