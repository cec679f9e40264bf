import { bytesToHex } from '@noble/hashes/utils.js';
import { expect, test } from 'vitest';
import { sealBoardLine } from './board-seal';
import { checkBoard, type ShownBoard } from './check-board';
import { openCheckpoint } from './checkpoint';
import { goldenKey, goldenLog, goldenOpening } from './golden-log';
import { leafTypes } from './leaf';
import { LogProblem } from './log-problem';
import { tileFiles } from './tile-files';

const COMMUNITY = 'c1';
const AT = 300;
const salt = new Uint8Array(32).fill(7);
const named = {
  nickname: '周阿姨',
  mainDeed: { zh: '社区巡逻', en: 'Patrol', times: 2 },
  salt: bytesToHex(salt),
};
const board: ShownBoard = {
  month: '2026-10',
  totals: { people: 4, deeds: 6, points: 400 },
  lines: [
    { place: 1, points: 130, deeds: 3, named },
    { place: 2, points: 60, deeds: 1, named: null },
  ],
};
const seal = sealBoardLine({ place: 1, points: 130, deeds: 3, ...named }, salt);
const opening = {
  ...goldenOpening(AT),
  type: leafTypes.board,
  payload: {
    v: 1,
    community: COMMUNITY,
    month: '2026-10',
    people: 4,
    deeds: 6,
    points: 400,
    lines: [
      { points: 130, deeds: 3, seal },
      { points: 60, deeds: 1, seal: 'f'.repeat(64) },
    ],
  },
};
const log = goldenLog(700, (index) => (index === AT ? opening : goldenOpening(index)));
const entry = {
  index: AT,
  opening,
  checkpoint: openCheckpoint(log.checkpoint, goldenKey),
  read: tileFiles(async (path) => log.files.get(path)),
};

async function problemOf(work: Promise<void>): Promise<string | undefined> {
  try {
    await work;
    return undefined;
  } catch (problem) {
    if (problem instanceof LogProblem) return problem.code;
    throw problem;
  }
}

const line = (change: object) => ({
  ...board,
  lines: [{ ...board.lines[0], ...change }, board.lines[1]],
});

test.each<[string, object, string | undefined]>([
  ['as it was frozen', board, undefined],
  ['a name taken down', line({ named: null }), undefined],
  ['another name', line({ named: { ...named, nickname: '王主任' } }), 'board_differs'],
  [
    'another deed',
    line({ named: { ...named, mainDeed: { ...named.mainDeed, times: 9 } } }),
    'board_differs',
  ],
  ['other points', line({ points: 131 }), 'board_differs'],
  ['a line less', { ...board, lines: board.lines.slice(1) }, 'board_differs'],
  ['other totals', { ...board, totals: { ...board.totals, people: 5 } }, 'board_differs'],
  ['another month', { ...board, month: '2026-09' }, 'board_differs'],
])('%s: %s', async (_name, shown, expected) => {
  expect(await problemOf(checkBoard(COMMUNITY, shown as ShownBoard, entry))).toBe(expected);
});

test('neither another community’s board nor an entry that is not in the tree', async () => {
  expect(await problemOf(checkBoard('c2', board, entry))).toBe('board_differs');
  const forged = { ...opening, payload: { ...opening.payload, people: 5 } };
  const totals = { ...board.totals, people: 5 };
  const shown = { ...board, totals };
  expect(await problemOf(checkBoard(COMMUNITY, shown, { ...entry, opening: forged }))).toBe(
    'not_included',
  );
  expect(await problemOf(checkBoard(COMMUNITY, board, { ...entry, index: 299 }))).toBe(
    'not_included',
  );
});
