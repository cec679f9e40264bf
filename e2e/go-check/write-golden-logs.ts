import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readCheckpoint } from '@linli/core/transparency/checkpoint';
import {
  type GoldenLog,
  goldenKey,
  goldenLog,
  goldenOpening,
} from '@linli/core/transparency/golden-log';
import type { Opening } from '@linli/core/transparency/leaf';
import { proveInclusion } from '@linli/core/transparency/prove';
import { writeReceipt } from '@linli/core/transparency/receipt';
import { signatureLine } from '@linli/core/transparency/signed-note';
import { tilePath } from '@linli/core/transparency/tiles';
import { keyOfSeed, keyTypes, writeVerifierKey } from '@linli/core/transparency/verifier-key';

/**
 * Writes the golden logs, good and tampered with, for the Go program beside this file:
 * `tsx e2e/go-check/write-golden-logs.ts <folder>`.
 */
const [folder = ''] = process.argv.slice(2);

const SIZES = [0, 1, 2, 255, 256, 257, 70_000];
/** One log under which many older sizes are proved. */
const GROWN = 5_000;
const STEPS = 200;

const witnessSeed = new Uint8Array(32).fill(7);
const witness = keyOfSeed('witness.example', keyTypes.witness, witnessSeed);

for (const size of SIZES) await writeLog(`golden-${size}`, goldenLog(size), 'good');
const grown = goldenLog(GROWN);
await writeLog('grown', grown, 'good', olderCheckpoints());
await writeReceipts('grown', grown);
for (const [name, tampered] of tamperedLogs()) await writeLog(name, tampered, 'bad');
await writeLog('bad-fork', grown, 'bad', [goldenLog(4_999, otherOpening).checkpoint]);

async function writeLog(
  name: string,
  log: GoldenLog,
  expect: 'good' | 'bad',
  older: readonly string[] = [],
): Promise<void> {
  await write(name, 'expect', expect);
  await write(name, 'vkey', writeVerifierKey(goldenKey));
  await write(name, 'witnesses', writeVerifierKey(witness));
  await write(name, 'log/checkpoint', cosigned(log.checkpoint));
  for (const [path, bytes] of log.files) await write(name, `log/${path}`, bytes);
  for (const [place, note] of older.entries()) await write(name, `older/${place}`, note);
}

function cosigned(checkpoint: string): string {
  const { text } = readCheckpoint(checkpoint).note;
  const time = 1_760_000_000;
  return checkpoint + signatureLine(text, { name: witness.name, seed: witnessSeed, time });
}

function olderCheckpoints(): string[] {
  return Array.from({ length: STEPS }, (_, step) => goldenLog((step * GROWN) / STEPS).checkpoint);
}

async function writeReceipts(name: string, log: GoldenLog): Promise<void> {
  const checkpoint = cosigned(log.checkpoint);
  for (const index of [0, 1, 255, 256, 257, 1_234, 4_863, 4_864, 4_999]) {
    const proof = await proveInclusion(index, GROWN, async (tile) => log.files.get(tilePath(tile)));
    const receipt = writeReceipt({ opening: goldenOpening(index), index, proof, checkpoint });
    await write(name, `receipts/${index}.tlog-proof`, receipt);
  }
}

/** One bit each: in an entry, in two tiles, in the root, in both kinds of signature. */
function* tamperedLogs(): Generator<[string, GoldenLog]> {
  for (const path of ['tile/entries/001', 'tile/0/001', 'tile/1/000.p/19']) {
    const log = goldenLog(GROWN);
    const bytes = log.files.get(path);
    if (!bytes) throw new Error(`no ${path}`);
    bytes[40] = (bytes[40] ?? 0) ^ 1;
    yield [`bad-${path.replaceAll('/', '-')}`, log];
  }
  const { checkpoint, files } = goldenLog(257);
  const [text = '', signature = ''] = checkpoint.split('\n\n');
  yield ['bad-size', { files, checkpoint: checkpoint.replace('\n257\n', '\n256\n') }];
  const bent = signature.replace(/.(.{8})$/s, (_, end) => `A${end}`);
  yield ['bad-signature', { files, checkpoint: `${text}\n\n${bent}` }];
}

function otherOpening(index: number): Opening {
  return goldenOpening(index === 5 ? 1_000_000 : index);
}

async function write(name: string, path: string, content: string | Uint8Array): Promise<void> {
  const file = join(folder, name, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
