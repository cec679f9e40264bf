import { expect } from '@playwright/test';
import { startEmbeddedPostgres } from '../../server/src/platform/embedded-postgres';
import { createLog } from '../../server/src/platform/log';
import { openDatabase } from '../../server/src/platform/postgres-database';
import { type SqlQuery, sql } from '../../server/src/platform/sql';
import type { Neighbour } from './people';

/**
 * What no hand can do from outside while a journey runs: let days pass, and call a job before its
 * hour. The running program does the work; here only its database is told.
 */

/** Puts a job of jobs.ts in the running program's queue, and waits until it was done. */
export async function callJob(name: 'settle_referrals' | 'step_stars'): Promise<void> {
  const [job] = await tell<{ id: string }>(sql`select id from graphile_worker.add_job(${name})`);
  const left = sql`select id from graphile_worker.jobs where id = ${job?.id}`;
  await expect.poll(() => tell(left), { message: `${name} is done` }).toEqual([]);
}

/** As if the notice of this resident's star had begun days ago and were over. */
export async function letStarNoticePass({ residentId }: Neighbour): Promise<void> {
  await tell(sql`
    update star_event set notice_until = recorded_on - 1
    where resident_id = ${residentId} and kind = 'proposed'`);
}

/** As the owner, who sees every community. */
async function tell<Row>(query: SqlQuery): Promise<Row[]> {
  const dataDirectory = process.env.LINLI_E2E_DATA;
  if (!dataDirectory) throw new Error('The program runs elsewhere; its database is not at hand.');
  const { target } = await startEmbeddedPostgres({ dataDirectory, log: createLog('warn') });
  const database = openDatabase({
    target,
    connectionsMax: 1,
    statementTimeoutMs: 15_000,
    onIdleError: (error) => {
      throw error;
    },
  });
  try {
    return await database.rows<Row>(query);
  } finally {
    await database.close();
  }
}
