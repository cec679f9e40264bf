import { expect, test } from 'vitest';
import { type BoardLine, sealBoardLine } from './board-seal';

const salt = new Uint8Array(32).fill(7);
const line: BoardLine = {
  place: 1,
  nickname: '周阿姨',
  points: 130,
  deeds: 3,
  mainDeed: { zh: '社区巡逻', en: 'Patrol', times: 2 },
};

test('a seal stays the same for ever, so that old boards can be checked', () => {
  expect(sealBoardLine(line, salt)).toBe(
    '5f16de9592b03f521b3d4c490fdb07590135aacda772a6f3d27cafd7f990aed6',
  );
});

test.each<[string, Partial<BoardLine>]>([
  ['place', { place: 2 }],
  ['nickname', { nickname: '周大妈' }],
  ['points', { points: 131 }],
  ['deeds', { deeds: 4 }],
  ['main deed', { mainDeed: { ...line.mainDeed, times: 3 } }],
])('another %s has another seal', (_name, change) => {
  expect(sealBoardLine({ ...line, ...change }, salt)).not.toBe(sealBoardLine(line, salt));
});

test('another salt has another seal, and a short one is no salt', () => {
  expect(sealBoardLine(line, new Uint8Array(32))).not.toBe(sealBoardLine(line, salt));
  expect(() => sealBoardLine(line, new Uint8Array(16))).toThrow(RangeError);
});
