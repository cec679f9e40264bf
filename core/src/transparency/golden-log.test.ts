import { describe, expect, it } from 'vitest';
import { encodeBase64 } from './base64';
import { checkLog } from './check-log';
import { openCheckpoint, refuseFork } from './checkpoint';
import { type GoldenLog, goldenKey, goldenLog, goldenOpening, isCompleteLog } from './golden-log';
import { proveConsistency } from './prove';
import { type Tile, tilePath } from './tiles';

/** Made once and agreed to by golang.org/x/mod/sumdb/tlog: e2e/go-check looks at these logs. */
const golden: [size: number, root: string][] = [
  [0, '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='],
  [1, 'NHNgJuRT7yISAc/vg5+mlAgCp/wneoOPOqiFlhd6aIY='],
  [2, 'O2wwOCugBroMp6/Mtsr7RPyX9iXzA6SHHQOKTZBI/z8='],
  [255, 'u14Xa7jbveTPtiVM88OKIdIYh92rLnzN5+un6XWuhx0='],
  [256, 'O3UdAgZBKu9Vr13qHHqEzALtPW/pDuozwEH4TY0oWVE='],
  [257, 'UImQLtihetofvS01L4f3AcwRVdYYJnD1AnSOknoHBdk='],
  [70_000, 'qepp3rnyNqGoxWW4fsV1jE252hpUxf5wHtN1+1VtVwE='],
];

const read = (log: GoldenLog) => async (tile: Tile) => log.files.get(tilePath(tile));

async function problemOf(log: GoldenLog): Promise<unknown> {
  try {
    await checkLog(openCheckpoint(log.checkpoint, goldenKey), read(log));
    return undefined;
  } catch (problem) {
    const { code, details } = problem as { code: string; details: object };
    return { code, ...details };
  }
}

describe('golden logs', () => {
  it.each(golden)('of %i leaves have the root %s and stand every check', async (size, root) => {
    const log = goldenLog(size);
    const checkpoint = openCheckpoint(log.checkpoint, goldenKey);
    expect([checkpoint.size, encodeBase64(checkpoint.root)]).toEqual([size, root]);
    expect(isCompleteLog(log.files, size)).toBe(true);
    expect(await problemOf(log)).toBeUndefined();
  });

  it('of 70,000 leaves are the example of the standard', () => {
    const { files } = goldenLog(70_000);
    const paths = [...files.keys()];
    const count = (start: string) => paths.filter((path) => path.startsWith(start)).length;
    expect([count('tile/0/'), count('tile/1/'), count('tile/2/')]).toEqual([274, 2, 1]);
    const partial = paths.filter((path) => path.includes('.p/')).sort();
    expect(partial).toEqual([
      'tile/0/273.p/112',
      'tile/1/001.p/17',
      'tile/2/000.p/1',
      'tile/entries/273.p/112',
    ]);
    expect(files.get('tile/entries/000')?.length).toBe(256 * 36);
  });

  it('write large places as the standard does', () => {
    const places = [0, 999, 1_000, 1_234_067].map((index) =>
      tilePath({ level: 3, index, width: 256 }),
    );
    expect(places).toEqual(['tile/3/000', 'tile/3/999', 'tile/3/x001/000', 'tile/3/x001/x234/067']);
  });
});

/** Turns one bit of one file. */
function bent(log: GoldenLog, path: string, byte: number): GoldenLog {
  const bytes = log.files.get(path)?.slice();
  if (!bytes) throw new Error(`no ${path}`);
  bytes[byte] = (bytes[byte] ?? 0) ^ 1;
  return { checkpoint: log.checkpoint, files: new Map([...log.files, [path, bytes]]) };
}

describe('a log with one bit turned is refused for exactly that', () => {
  const log = goldenLog(600);
  const otherRoot = goldenLog(600, (index) => goldenOpening(index === 3 ? 9_999 : index));

  it.each<[string, GoldenLog, object]>([
    [
      'in an entry',
      bent(log, 'tile/entries/001', 2 + 36 * 5 + 20),
      { code: 'entry_differs', index: 261 },
    ],
    [
      'in an entry of the last bundle',
      bent(log, 'tile/entries/002.p/88', 2 + 7),
      { code: 'entry_differs', index: 512 },
    ],
    [
      'in the length of an entry',
      bent(log, 'tile/entries/000', 1),
      { code: 'malformed_entries', bundle: 0 },
    ],
    [
      'in a full tile',
      bent(log, 'tile/0/000', 32 * 7),
      { code: 'tile_differs', tile: 'tile/0/000' },
    ],
    [
      'in a partial tile',
      bent(log, 'tile/0/002.p/88', 0),
      { code: 'tile_differs', tile: 'tile/0/002.p/88' },
    ],
    [
      'in a tile above',
      bent(log, 'tile/1/000.p/2', 33),
      { code: 'tile_differs', tile: 'tile/1/000.p/2' },
    ],
    [
      'in the root of the checkpoint',
      { ...log, checkpoint: turnRoot(log.checkpoint) },
      { code: 'signature_wrong', key: 'golden.example/log' },
    ],
    [
      'in the signature',
      { ...log, checkpoint: log.checkpoint.replace(/.....\n$/, 'AAAA=\n') },
      { code: 'signature_wrong', key: 'golden.example/log' },
    ],
    [
      'with the checkpoint of another tree',
      { ...log, checkpoint: otherRoot.checkpoint },
      { code: 'root_differs', size: 600 },
    ],
    [
      'without a tile',
      { ...log, files: new Map([...log.files].filter(([path]) => path !== 'tile/0/001')) },
      { code: 'tile_missing', tile: 'tile/0/001' },
    ],
    [
      'with a tile cut short',
      {
        ...log,
        files: new Map([...log.files, ['tile/0/001', new Uint8Array(8_160)] as const]),
      },
      { code: 'tile_differs', tile: 'tile/0/001' },
    ],
  ])('%s', async (_where, tampered, problem) => {
    expect(await problemOf(tampered)).toEqual(problem);
  });
});

describe('two checkpoints of one log', () => {
  const newer = goldenLog(600);
  const forked = goldenLog(600, (index) => goldenOpening(index === 3 ? 9_999 : index));

  it.each([0, 1, 255, 256, 257, 599, 600])('%i became 600', async (size) => {
    const older = openCheckpoint(goldenLog(size).checkpoint, goldenKey);
    const proof = await proveConsistency(size, 600, read(newer));
    expect(() =>
      refuseFork(older, openCheckpoint(newer.checkpoint, goldenKey), proof),
    ).not.toThrow();
  });

  it('of one size that differ are a split view', () => {
    const [one, other] = [newer, forked].map(({ checkpoint }) =>
      openCheckpoint(checkpoint, goldenKey),
    );
    expect(() => one && other && refuseFork(one, other, [])).toThrow(
      expect.objectContaining({ code: 'split_view', details: { size: 600 } }),
    );
  });

  it('are refused when the newer does not continue the older, whatever the proof', async () => {
    const older = openCheckpoint(
      goldenLog(257, (index) => goldenOpening(index === 3 ? 9_999 : index)).checkpoint,
      goldenKey,
    );
    for (const log of [newer, forked]) {
      const proof = await proveConsistency(257, 600, read(log));
      const check = () => refuseFork(older, openCheckpoint(newer.checkpoint, goldenKey), proof);
      expect(check).toThrow(
        expect.objectContaining({ code: 'not_consistent', details: { older: 257, newer: 600 } }),
      );
    }
    const shrunk = openCheckpoint(goldenLog(256).checkpoint, goldenKey);
    expect(() => refuseFork(older, shrunk, [])).toThrow(
      expect.objectContaining({ code: 'smaller' }),
    );
  });
});

function turnRoot(checkpoint: string): string {
  return checkpoint.replace(/\n([A-Za-z0-9+/])(.{42}=\n\n)/, (_, first, rest) => {
    return `\n${first === 'A' ? 'B' : 'A'}${rest}`;
  });
}
