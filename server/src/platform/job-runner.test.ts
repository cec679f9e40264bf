import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/test-database';
import { startJobs } from './job-runner';
import { createLog } from './log';
import { openPool } from './postgres-database';
import type { OperationParts } from './run-operation';
import { sql } from './sql';

const parts = { log: createLog('silent') } as unknown as OperationParts;
let testDatabase: TestDatabase;
beforeAll(async () => {
  testDatabase = await createTestDatabase();
});
afterAll(() => testDatabase.drop());

it('makes up once for a daily turn it missed; the first start missed nothing', async () => {
  // Not within this minute or the next: what runs was missed.
  const hour = (new Date().getUTCHours() + 12) % 24;
  expect(await runsOnStart(`0 ${hour} * * *`)).toBe(0);
  await wasOffSince('3 days');
  expect(await runsOnStart(`0 ${hour} * * *`)).toBe(1);
  expect(await runsOnStart(`0 ${hour} * * *`)).toBe(0);
});

/** How often the job of the night ran by the time that everything in the queue is done. */
async function runsOnStart(schedule: string): Promise<number> {
  let runs = 0;
  const pool = openPool({
    target: testDatabase.target,
    connectionsMax: 3,
    statementTimeoutMs: 0,
    plainTypes: true,
    onIdleError: () => undefined,
  });
  const runOnce = async () => {
    runs += 1;
  };
  const runner = await startJobs(pool, [{ name: 'by_night', schedule, runOnce }], parts);
  await new Promise((resolve) => runner.events.once('cron:started', resolve));
  const left = sql`select id from graphile_worker.jobs`;
  await expect.poll(() => testDatabase.owner.rows(left), { timeout: 15_000 }).toEqual([]);
  await runner.stop();
  await pool.end();
  return runs;
}

async function wasOffSince(time: string): Promise<void> {
  await testDatabase.owner.run(sql`
    update graphile_worker._private_known_crontabs
    set known_since = now() - ${time}::interval, last_execution = now() - ${time}::interval`);
}
