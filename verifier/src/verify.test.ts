import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readCheckpoint, signCheckpoint } from '@linli/core/transparency/checkpoint';
import {
  type GoldenLog,
  goldenKey,
  goldenLog,
  goldenOpening,
  goldenSeed,
} from '@linli/core/transparency/golden-log';
import { leafOf, type Opening } from '@linli/core/transparency/leaf';
import { leafHash } from '@linli/core/transparency/merkle-tree';
import { writePolicy } from '@linli/core/transparency/policy';
import { proveInclusion } from '@linli/core/transparency/prove';
import { writeReceipt } from '@linli/core/transparency/receipt';
import { signatureLine } from '@linli/core/transparency/signed-note';
import { tilePath } from '@linli/core/transparency/tiles';
import { keyOfSeed, keyTypes, writeVerifierKey } from '@linli/core/transparency/verifier-key';
import { bytesToHex } from '@noble/hashes/utils.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Command, callOf } from './command';
import { verifyConsistency } from './verify-consistency';
import { verifyLog } from './verify-log';
import { verifyOpenings } from './verify-openings';
import { verifyReceipt } from './verify-receipt';

let folder: string;
const key = `--key=${writeVerifierKey(goldenKey)}`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'linli-verify-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function write(path: string, content: string | Uint8Array): Promise<string> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
  return file;
}

async function publish(name: string, log: GoldenLog): Promise<string> {
  for (const [path, bytes] of log.files) await write(`${name}/${path}`, bytes);
  await write(`${name}/checkpoint`, log.checkpoint);
  return join(folder, name);
}

async function run(command: Command, ...args: string[]): Promise<string> {
  const lines: string[] = [];
  const print = (line: string) => lines.push(line);
  await command.run(callOf(args, { print, stopped: Promise.resolve() }));
  return lines.join('\n');
}

describe('linli-verify log', () => {
  it('says what it looked at, and remembers it', async () => {
    const state = join(folder, 'state');
    const first = await publish('grows', goldenLog(300));
    expect(await run(verifyLog, first, key, `--state=${state}`)).toContain('300 entries');
    await publish('grows', goldenLog(700));
    const again = await run(verifyLog, first, key, `--state=${state}`);
    expect(again).toContain('begins with the 300 entries seen last time');
    expect(await readFile(state, 'utf8')).toBe(goldenLog(700).checkpoint);
    await publish('shrunk', goldenLog(600));
    await expect(run(verifyLog, join(folder, 'shrunk'), key, `--state=${state}`)).rejects.toThrow(
      expect.objectContaining({ code: 'smaller' }),
    );
    const other = (index: number) => goldenOpening(index === 3 ? 9_999 : index);
    await publish('forked', goldenLog(800, other));
    await expect(run(verifyLog, join(folder, 'forked'), key, `--state=${state}`)).rejects.toThrow(
      expect.objectContaining({ code: 'not_consistent' }),
    );
    expect(await readFile(state, 'utf8')).toBe(goldenLog(700).checkpoint);
  });

  it('takes the full tile where the partial one is gone', async () => {
    const [partial, full] = [goldenLog(300), goldenLog(512)];
    const files = new Map(
      [...full.files].filter(([path]) => !path.startsWith('tile/1/') || path.endsWith('.p/1')),
    );
    files.set('tile/1/000.p/1', partial.files.get('tile/1/000.p/1') ?? new Uint8Array(0));
    const place = await publish('full', { checkpoint: partial.checkpoint, files });
    expect(await run(verifyLog, place, key)).toContain('every entry and every tile');
  });

  it('asks for a policy, and says when the log’s own is used', async () => {
    const place = await publish('own', goldenLog(3));
    await expect(run(verifyLog, place)).rejects.toThrow('Say --policy');
    await write('own/policy.txt', writePolicy({ key: goldenKey, url: null }, []));
    expect(await run(verifyLog, place)).toContain('CARE   this policy is the log’s own');
  });

  it('is not content with a log that nobody looks at', async () => {
    const place = await publish('alone', goldenLog(3));
    expect(await run(verifyLog, place, key)).toContain('CARE   0 of 0 witnesses');
    await expect(run(verifyLog, place, key, '--witnessed')).rejects.toThrow(
      expect.objectContaining({ code: 'witnesses_missing' }),
    );
  });

  it('looks at what is published in the open', async () => {
    const open: Opening = { ...goldenOpening(1), type: 0x02, payload: { version: 1 } };
    const log = goldenLog(3, (index) => (index === 1 ? open : goldenOpening(index)));
    const place = await publish('open', log);
    await expect(run(verifyLog, place, key)).rejects.toThrow(
      expect.objectContaining({ code: 'opening_missing', details: { index: 1 } }),
    );
    const text = { type: 2, nonce: bytesToHex(open.nonce), payload: open.payload };
    await write('open/open/1.json', JSON.stringify(text));
    expect(await run(verifyLog, place, key)).toContain('the open content of 1 entries');
    await write('open/open/1.json', JSON.stringify({ ...text, payload: { version: 2 } }));
    await expect(run(verifyLog, place, key)).rejects.toThrow(
      expect.objectContaining({ code: 'opening_differs', details: { index: 1 } }),
    );
  });
});

describe('linli-verify consistency', () => {
  it('proves that one checkpoint became the other', async () => {
    const place = await publish('two', goldenLog(600));
    const [older, newer, forked] = [
      await write('older', goldenLog(257).checkpoint),
      await write('newer', goldenLog(600).checkpoint),
      await write('fork', goldenLog(257, (index) => goldenOpening(index + 1)).checkpoint),
    ];
    expect(await run(verifyConsistency, older, newer, place, key)).toContain('from 257 to 600');
    await expect(run(verifyConsistency, forked, newer, place, key)).rejects.toThrow(
      expect.objectContaining({ code: 'not_consistent' }),
    );
    await expect(run(verifyConsistency, newer, older, place, key)).rejects.toThrow(
      expect.objectContaining({ code: 'smaller' }),
    );
  });

  it('tells a split view', async () => {
    const place = await publish('split', goldenLog(257));
    const one = await write('one', goldenLog(257).checkpoint);
    const { note: _, ...checkpoint } = readCheckpoint(goldenLog(257).checkpoint);
    const root = new Uint8Array(32);
    const other = await write('other', signCheckpoint({ ...checkpoint, root }, goldenSeed));
    await expect(run(verifyConsistency, one, other, place, key)).rejects.toThrow(
      expect.objectContaining({ code: 'split_view', details: { size: 257 } }),
    );
  });
});

describe('linli-verify receipt', () => {
  it('needs nothing but the receipt and whom to believe', async () => {
    const seed = new Uint8Array(32).fill(9);
    const witness = keyOfSeed('witness.example', keyTypes.witness, seed);
    const known = [{ name: 'w', key: witness, url: null }];
    const file = await write('policy', writePolicy({ key: goldenKey, url: null }, known));
    const policy = `--policy=${file}`;
    const { checkpoint, files } = goldenLog(100);
    const proof = await proveInclusion(42, 100, async (tile) => files.get(tilePath(tile)));
    const parts = { opening: goldenOpening(42), index: 42, proof };
    const alone = await write('alone.tlog-proof', writeReceipt({ ...parts, checkpoint }));
    expect(await run(verifyReceipt, alone, policy)).toContain('CARE   0 of 1 witnesses');
    await expect(run(verifyReceipt, alone, policy, '--witnessed')).rejects.toThrow(
      expect.objectContaining({ code: 'witnesses_missing' }),
    );
    const { text } = readCheckpoint(checkpoint).note;
    const line = signatureLine(text, { name: witness.name, seed, time: 1_760_000_000 });
    const signed = writeReceipt({ ...parts, checkpoint: checkpoint + line });
    const receipt = await write('signed.tlog-proof', signed);
    const said = await run(verifyReceipt, receipt, policy, '--witnessed');
    expect(said).toContain('good   1 of 1 witnesses');
    expect(said).toContain('w at 2025-10-09T08:53:20.000Z');
    expect(said).toContain('夜间巡逻');
    const bent = await write('bent.tlog-proof', signed.replace('index 42', 'index 41'));
    await expect(run(verifyReceipt, bent, policy)).rejects.toThrow(
      expect.objectContaining({ code: 'not_included' }),
    );
  });
});

describe('linli-verify export', () => {
  const openings = ledgerOf([20, 20, -15, 5]);
  const log = goldenLog(4, (index) => openings[index] as Opening);
  const lines = (changed: readonly Opening[]) =>
    changed
      .map(({ type, nonce, payload }, index) =>
        JSON.stringify({ index, type, nonce: bytesToHex(nonce), payload }),
      )
      .join('\n');

  it('recomputes the books an auditor was given', async () => {
    const place = await publish('books', log);
    const whole = await write('whole.jsonl', lines(openings));
    const said = await run(verifyOpenings, whole, place, key);
    expect(said).toContain('4 transfers are what the log says; 0 stay closed');
    expect(said).toContain('1 accounts hold 30 points');
    const part = await write('part.jsonl', lines(openings.slice(0, 2)));
    expect(await run(verifyOpenings, part, place, key)).toContain('2 stay closed');
  });

  it('refuses an export that is not what was entered, and books that do not add up', async () => {
    const place = await publish('books', log);
    const [first, ...rest] = openings as [Opening, ...Opening[]];
    const more = { ...first, payload: { ...(first.payload as object), amount: 25 } };
    const changed = await write('changed.jsonl', lines([more, ...rest]));
    await expect(run(verifyOpenings, changed, place, key)).rejects.toThrow('do not balance');
    const worse = ledgerOf([20, 20, -15, 5], 7);
    const wrong = await publish(
      'wrong',
      goldenLog(4, (index) => worse[index] as Opening),
    );
    const file = await write('wrong.jsonl', lines(worse));
    await expect(run(verifyOpenings, file, wrong, key)).rejects.toThrow('does not follow');
  });
});

/** Transfers of one account; from the third on the balance is wrong by `error`. */
function ledgerOf(amounts: readonly number[], error = 0): Opening[] {
  let [balance, prev]: [number, string | null] = [0, null];
  return amounts.map((amount, place) => {
    balance += amount + (place === 2 ? error : 0);
    const lines = [
      { acct: 'self', unit: 'point', amount, expiresOn: null },
      { acct: 'issued', unit: 'point', amount: -amount, expiresOn: null },
    ];
    const payload = {
      ...{ v: 1, community: 'c', id: `t${place}`, kind: 'award', acct: 'a', seq: place + 1, prev },
      ...{ amount, balance, lines, title: { zh: '巡逻', en: 'Patrol' }, reason: '', row: '' },
      ...{ occurredOn: '2026-03-10' },
    };
    const opening: Opening = { type: 0x01, nonce: new Uint8Array(32).fill(place), payload };
    prev = bytesToHex(leafHash(leafOf(opening)));
    return opening;
  });
}
