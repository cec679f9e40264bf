import { expect, it } from 'vitest';
import {
  differenceHash,
  HASH_HEIGHT,
  HASH_WIDTH,
  hashDistance,
  isTelling,
} from './difference-hash';

function pixels(brightness: (column: number, row: number) => number): Uint8Array {
  return Uint8Array.from({ length: HASH_WIDTH * HASH_HEIGHT }, (_, place) =>
    brightness(place % HASH_WIDTH, Math.floor(place / HASH_WIDTH)),
  );
}

it.each([
  ['even', pixels(() => 128), '0000000000000000'],
  ['brighter to the right', pixels((column) => column * 20), '0000000000000000'],
  ['darker to the right', pixels((column) => 200 - column * 20), 'ffffffffffffffff'],
  ['stripes', pixels((column) => (column % 2 === 0 ? 255 : 0)), 'aaaaaaaaaaaaaaaa'],
  [
    'one bright pixel',
    pixels((column, row) => (column === 3 && row === 2 ? 255 : 0)),
    '0000100000000000',
  ],
])('%s', (_what, grey, hash) => {
  expect(differenceHash(grey)).toBe(hash);
});

it('stays when the picture is lit differently, and moves when it is another', () => {
  const wave = (column: number, row: number) => 120 + 60 * Math.sin(column * 1.3 + row);
  const hash = differenceHash(pixels(wave));
  const dim = differenceHash(pixels((column, row) => wave(column, row) * 0.6 + 20));
  expect(hashDistance(hash, dim)).toBeLessThanOrEqual(2);
  const turned = differenceHash(pixels((column, row) => wave(row, column)));
  expect(hashDistance(hash, turned)).toBeGreaterThan(12);
});

it('counts differing bits, the same both ways', () => {
  expect(hashDistance('ffffffffffffffff', '0000000000000000')).toBe(64);
  expect(hashDistance('8000000000000001', '0000000000000000')).toBe(2);
  expect(hashDistance('0000000000000000', '8000000000000001')).toBe(2);
});

it('takes neither dark nor even pictures for telling', () => {
  expect(isTelling('0000000000000000')).toBe(false);
  expect(isTelling('ffffffffffffffff')).toBe(false);
  expect(isTelling('f0f0f0f0f0f0f0f0')).toBe(true);
});

it('refuses another number of pixels', () => {
  expect(() => differenceHash(new Uint8Array(64))).toThrow(RangeError);
});
