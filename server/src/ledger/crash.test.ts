import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { createIds } from '../platform/ids';
import { openDatabase } from '../platform/postgres-database';
import { sql } from '../platform/sql';
import type { WriterMessage } from '../testing/crash-writer';
import { aLedgerCommunity, findingsOf } from '../testing/factories/ledger';

const CYCLES = 12;
const READY_MS_MAX = 10_000;
const ids = createIds(Date.now);
const dataDirectory = mkdtempSync(join(tmpdir(), 'linli-crash-'));
const script = fileURLToPath(new URL('../testing/crash-writer.ts', import.meta.url));
let running: Writer | undefined;

afterAll(async () => {
  if (running) await killTree(running);
  rmSync(dataDirectory, { recursive: true, force: true });
});

interface Writer {
  readonly child: ChildProcess;
  readonly ready: Extract<WriterMessage, { kind: 'ready' }>;
  readonly readyMs: number;
  readonly acknowledged: string[];
}

/**
 * The whole tree dies at once, in the middle of writing: the program, PostgreSQL and each of its
 * processes. Whatever was acknowledged must be there after the next start, whole, and nothing else
 * half.
 */
it.skipIf(process.platform !== 'linux')(
  `loses no acknowledged award in ${CYCLES} kills of everything`,
  async () => {
    const acknowledged: string[] = [];
    const readyMs: number[] = [];
    const communityId = await firstStart();
    for (let cycle = 0; cycle < CYCLES; cycle += 1) {
      const writer = await start(communityId);
      readyMs.push(writer.readyMs);
      expect(await missing(writer, communityId, acknowledged)).toEqual([]);
      writer.child.send('go');
      await sleep(150 + Math.random() * 350);
      await killTree(writer);
      expect(writer.acknowledged.length).toBeGreaterThan(0);
      acknowledged.push(...writer.acknowledged);
    }
    const last = await start(communityId);
    expect(await missing(last, communityId, acknowledged)).toEqual([]);
    expect(await inDatabase(last, (place) => findingsOf(place, communityId))).toEqual([]);
    await killTree(last);
    const slowest = Math.round(Math.max(...readyMs, last.readyMs));
    console.log(`${acknowledged.length} awards acknowledged, 0 lost; ready in ${slowest} ms`);
    expect(slowest).toBeLessThan(READY_MS_MAX);
  },
  240_000,
);

/** Makes the cluster and a community, and dies too. */
async function firstStart(): Promise<string> {
  const writer = await start(ids.next());
  const communityId = await inDatabase(writer, ({ owner }) => aLedgerCommunity(owner, ids));
  await killTree(writer);
  return communityId;
}

async function start(communityId: string): Promise<Writer> {
  const startedAt = performance.now();
  const child = fork(script, [dataDirectory, communityId], { execArgv: ['--import', 'tsx'] });
  const acknowledged: string[] = [];
  const ready = await new Promise<Writer['ready']>((resolve, reject) => {
    child.once('exit', () => reject(new Error('The writer ended by itself')));
    child.on('message', (message: WriterMessage) => {
      if (message.kind === 'ready') resolve(message);
      else acknowledged.push(...message.transferIds);
    });
  });
  running = { child, ready, readyMs: performance.now() - startedAt, acknowledged };
  return running;
}

async function killTree({ child, ready }: Writer): Promise<void> {
  const servers = childrenOf(ready.postmaster);
  const exited = new Promise((resolve) => child.once('exit', resolve));
  for (const pid of [child.pid ?? 0, ready.postmaster, ...servers]) kill(pid);
  await exited;
  running = undefined;
}

function kill(pid: number): void {
  try {
    if (pid > 0) process.kill(pid, 'SIGKILL');
  } catch {
    // A server process that ended by itself in this very moment.
  }
}

function childrenOf(parent: number): number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && parentOf(pid) === parent);
}

function parentOf(pid: number): number {
  try {
    const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1) ?? '';
    return Number(afterName.split(' ')[1]);
  } catch {
    return 0;
  }
}

function missing(
  writer: Writer,
  communityId: string,
  acknowledged: readonly string[],
): Promise<string[]> {
  return inDatabase(writer, async ({ owner }) => {
    const rows = await owner.rows<{ id: string }>(sql`
      select awarded.id from unnest(${acknowledged}::uuid[]) as awarded(id)
      where not exists (
        select from transfer
        where community_id = ${communityId} and transfer.id = awarded.id)`);
    return rows.map(({ id }) => id);
  });
}

async function inDatabase<Result>(
  { ready }: Writer,
  work: (place: {
    owner: ReturnType<typeof openDatabase>;
    database: ReturnType<typeof openDatabase>;
  }) => Promise<Result>,
): Promise<Result> {
  const owner = openDatabase({
    target: ready.target,
    connectionsMax: 1,
    statementTimeoutMs: 0,
    onIdleError: () => undefined,
  });
  try {
    return await work({ owner, database: owner });
  } finally {
    await owner.close();
  }
}
