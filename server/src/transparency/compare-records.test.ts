import { afterAll, beforeAll, expect, it } from 'vitest';
import { type SqlQuery, sql } from '../platform/sql';
import { aLedgerCommunity } from '../testing/factories/ledger';
import { aLog, type TestLog } from '../testing/factories/log';
import { startTestApp } from '../testing/start-test-app';
import type { TestApp } from '../testing/test-app';
import { compareLog } from './compare-log';
import { recordLeaf } from './record-leaf';

let app: TestApp;
let log: TestLog;
let communityId: string;
let totals: string;
let verdict: string;
let resident: string;

beforeAll(async () => {
  app = await startTestApp();
  log = await aLog(app);
  communityId = await aLedgerCommunity(app.owner, app.ids);
  [totals, verdict, resident] = [app.ids.next(), app.ids.next(), app.ids.next()];
  await app.database.transaction(communityId, async (tx) => {
    const now = app.clock.now();
    await recordLeaf(tx, { kind: 'totals', id: totals, payload: { month: '2026-05' } }, now);
    const payload = { holds: true };
    await recordLeaf(tx, { kind: 'appeal', id: verdict, subjectId: resident, payload }, now);
  });
});
afterAll(async () => {
  await log.remove();
  await app.close();
});

const differing = async () =>
  (await compareLog(app.database, app.secrets)).map(({ row, says }) => ({ row, says }));

/** What is found while somebody with all rights has changed it so; then it is put back. */
async function found(change: SqlQuery, back: SqlQuery) {
  expect(await app.owner.run(change)).toBe(1);
  const findings = await differing();
  expect(await app.owner.run(back)).toBe(1);
  return findings;
}

it('finds nothing in what was recorded, waiting or entered', async () => {
  expect(await differing()).toEqual([]);
  expect(await log.goOn()).toBe(2);
  expect(await differing()).toEqual([]);
});

it('names what was changed, public or private', async () => {
  const says = expect.stringMatching(/^was changed: it is not what leaf \d says$/);
  const shown = await found(
    sql`update log_record set payload = '{"month": "2026-06"}' where id = ${totals}`,
    sql`update log_record set payload = '{"month": "2026-05"}' where id = ${totals}`,
  );
  expect(shown).toEqual([{ row: `log_record ${totals}`, says }]);
  const hidden = await found(
    sql`update log_record set payload = '{"holds": false}' where id = ${verdict}`,
    sql`update log_record set payload = '{"holds": true}' where id = ${verdict}`,
  );
  expect(hidden).toEqual([{ row: `log_record ${verdict}`, says }]);
});

it('names what was put in by hand, and what was taken away', async () => {
  const forged = app.ids.next();
  const inserted = await found(
    sql`insert into log_record select community_id, ${forged}::uuid, type, subject_id, payload,
      recorded_at from log_record where id = ${verdict}`,
    sql`delete from log_record where id = ${forged}`,
  );
  expect(inserted).toEqual([{ row: `log_record ${forged}`, says: 'was inserted: it has no leaf' }]);
  const deleted = await found(
    sql`delete from log_record where id = ${verdict}`,
    sql`insert into log_record values (${communityId}, ${verdict}, 5, ${resident},
      '{"holds": true}', now())`,
  );
  expect(deleted).toEqual([
    {
      row: `log_record ${verdict}`,
      says: expect.stringMatching(/^was deleted: leaf \d has no row$/),
    },
  ]);
  expect(await differing()).toEqual([]);
});

it('cannot say any more what an erased person’s record was, only that it is there', async () => {
  await app.owner.run(sql`delete from log_subject where subject_id = ${resident}`);
  await app.owner.run(sql`update log_record set payload = '{}' where id = ${verdict}`);
  expect(await differing()).toEqual([]);
});
