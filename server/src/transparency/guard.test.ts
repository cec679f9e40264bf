import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { dirname, join } from 'node:path';
import { judgeCheckpoint } from '@linli/core/transparency/add-checkpoint';
import { type Checkpoint, signCheckpoint } from '@linli/core/transparency/checkpoint';
import { signatureLine } from '@linli/core/transparency/signed-note';
import { keyOfSeed, keyTypes, writeVerifierKey } from '@linli/core/transparency/verifier-key';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aLedgerCommunity, aPost, earn, post } from '../testing/factories/ledger';
import { aLog, type TestLog } from '../testing/factories/log';
import { startTestApp } from '../testing/start-test-app';
import type { TestApp } from '../testing/test-app';
import { addWitness } from './add-witness';
import { findNewestCheckpoint } from './checkpoints.queries';
import { guardFile } from './guard';
import { establishLog, ForeignLogKey } from './log-identity';
import { refuseOldBackup } from './refuse-old-backup';
import { startLog } from './run-log';

let app: TestApp;
let log: TestLog;
let communityId: string;

beforeAll(async () => {
  app = await startTestApp();
  log = await aLog(app);
  communityId = await aLedgerCommunity(app.owner, app.ids);
});
afterAll(async () => {
  await log.remove();
  await app.close();
});

const award = () => post(app, communityId, [aPost(app, app.ids.next(), earn(1))]);
const newest = async () => (await findNewestCheckpoint(app.database))?.note;

async function put(file: string, content: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

describe('the guard', () => {
  let good: string;

  beforeEach(async () => {
    await award();
    await log.goOn();
    good = await readFile(guardFile(log.place), 'utf8');
    expect(good).toBe(await newest());
  });

  function checkpoint(change: Partial<Checkpoint>): string {
    const [origin = '', size = '', root = ''] = good.split('\n');
    const ours = { origin, size: Number(size), root: Buffer.from(root, 'base64') };
    return signCheckpoint({ ...ours, ...change }, log.place.seed);
  }

  it.each<[string, () => string]>([
    ['kept besides', () => guardFile(log.place)],
    ['published', () => join(log.place.folder, 'checkpoint')],
  ])('signs nothing when the checkpoint %s is ahead or another tree', async (_where, file) => {
    const before = await newest();
    const size = Number(good.split('\n')[1]);
    const other = Buffer.alloc(32, 1);
    const bad = [checkpoint({ size: size + 5 }), checkpoint({ root: other })];
    if (size > 1) bad.push(checkpoint({ size: size - 1, root: other }));
    const kept = await readFile(file(), 'utf8');
    for (const note of bad) {
      await put(file(), note);
      await award();
      await expect(log.goOn()).rejects.toMatchObject({ name: 'LogWouldFork', where: file() });
      await expect(refuseOldBackup(log)).rejects.toThrow('Was an old backup put back?');
      expect(await newest()).toBe(before);
      expect(await readFile(file(), 'utf8')).toBe(note);
    }
    await put(file(), kept);
    await log.goOn();
    expect(await log.entries()).not.toHaveLength(0);
    await refuseOldBackup(log);
  });

  it('lets a checkpoint that others saw earlier be the beginning of ours', async () => {
    const older = good;
    await award();
    await log.goOn();
    await put(guardFile(log.place), older);
    await award();
    await log.goOn();
    expect(await readFile(guardFile(log.place), 'utf8')).toBe(await newest());
  });

  it('does not write with another key than the log’s', async () => {
    const other = { ...log, place: { ...log.place, seed: Buffer.alloc(32, 99) } };
    await expect(establishLog(other)).rejects.toThrow(ForeignLogKey);
    const renamed = { ...log, place: { ...log.place, origin: 'other.example/log' } };
    expect((await establishLog(renamed)).name).toBe('test.example/log');
  });
});

/** A witness with a memory of its own, speaking c2sp.org/tlog-witness. */
class Witness {
  known: Checkpoint | undefined;
  readonly statuses: number[] = [];
  private readonly seed: Buffer;
  private server: Server | undefined;

  constructor(private readonly number: number) {
    this.seed = Buffer.alloc(32, 100 + number);
  }

  async join(): Promise<void> {
    this.server = createServer(async (request, response) => {
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part as Buffer);
      const verdict = judgeCheckpoint(Buffer.concat(parts).toString(), [log.key], () => this.known);
      this.statuses.push(verdict.status);
      response.statusCode = verdict.status;
      if (verdict.status === 409) return response.end(`${verdict.known}\n`);
      if (verdict.status !== 200) return response.end();
      this.known = verdict.sign;
      const { name, seed } = this;
      return response.end(
        signatureLine(verdict.sign.note.text, { name, seed, time: 1_700_000_000 }),
      );
    });
    await new Promise<void>((resolve) => this.server?.listen(0, '127.0.0.1', resolve));
    const address = this.server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    await addWitness(log, {
      name: `witness-${this.number}`,
      key: writeVerifierKey(keyOfSeed(this.name, keyTypes.witness, this.seed)),
      url: `http://127.0.0.1:${port}`,
    });
  }

  leave(): void {
    this.server?.closeAllConnections();
    this.server?.close();
  }

  private get name(): string {
    return `witness-${this.number}.example`;
  }
}

describe('witnesses with a service', () => {
  it('sign each checkpoint, and the published one carries their lines', async () => {
    const witness = new Witness(1);
    await witness.join();
    await log.goOn();
    await award();
    const size = await log.goOn();
    expect(witness.known?.size).toBe(size);
    await log.goOn();
    expect(await log.published()).toContain('— witness-1.example ');
    witness.known = undefined;
    await award();
    await log.goOn();
    expect(witness.statuses.slice(-2)).toEqual([409, 200]);
    witness.leave();
  });

  it('stop the log when they know more than we do, or another tree', async () => {
    const witness = new Witness(2);
    await witness.join();
    await log.goOn();
    const known = witness.known;
    if (!known) throw new Error('it has signed');
    witness.known = { ...known, size: known.size + 100 };
    await award();
    await expect(log.goOn()).rejects.toMatchObject({
      name: 'LogWouldFork',
      where: 'The witness witness-2',
    });
    witness.known = { ...known, root: Buffer.alloc(32, 7) };
    await award();
    await expect(log.goOn()).rejects.toMatchObject({ name: 'LogWouldFork' });
    expect(witness.statuses.at(-1)).toBe(422);
    witness.leave();
  });

  it('are asked before anything is signed, also when they have signed our newest', async () => {
    const witness = new Witness(3);
    await witness.join();
    await log.goOn();
    const known = witness.known;
    if (!known) throw new Error('it has signed');
    witness.known = { ...known, size: known.size + 100 };
    const signed = await newest();
    await award();
    // It looks around once before it is closed, and would enter and sign what waits.
    await startLog(log).close();
    expect(witness.statuses.at(-1)).toBe(409);
    expect(await newest()).toBe(signed);
    witness.leave();
  });

  it('may be silent: the log goes on without them', async () => {
    await award();
    const size = await log.goOn();
    await award();
    expect(await log.goOn()).toBe(size + 1);
  });
});
