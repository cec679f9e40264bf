import { readToday } from '@linli/contract/reports';
import { readLogCheck, readPublicLog } from '@linli/contract/transparency';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createLog } from '../platform/log';
import { sql } from '../platform/sql';
import { aPost, earn, post } from '../testing/factories/ledger';
import { aLog, type TestLog } from '../testing/factories/log';
import { aCommunity, aResident, type TestResident } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { TestApp } from '../testing/test-app';
import { checkLogRows } from './check-log-rows';

let app: TestApp;
let log: TestLog;
let communityId: string;
let auditor: TestResident;
let elsewhere: { communityId: string; auditor: TestResident };
let transferId: string;

beforeAll(async () => {
  app = await startTestApp();
  log = await aLog(app);
  communityId = await aCommunity(app);
  auditor = await anAuditor(communityId);
  const otherId = await aCommunity(app);
  elsewhere = { communityId: otherId, auditor: await anAuditor(otherId) };
  const { residentId } = await aResident(app, communityId);
  const award = aPost(app, residentId, earn(20));
  await post(app, communityId, [award]);
  transferId = award.transferId;
  await log.goOn();
});
afterAll(async () => {
  await log.remove();
  await app.close();
});

const anAuditor = (where: string) => aResident(app, where, { roles: ['auditor'] });

async function night(): Promise<void> {
  app.clock.advanceMs(86_400_000);
  await checkLogRows({ ...app, log: createLog('silent') });
}

const seenBy = (staff: TestResident, where: string) =>
  app.call(readLogCheck, { params: { communityId: where }, query: {}, body: {} }, staff);
const publicly = async () => (await app.call(readPublicLog, {} as never)).lastCheck;
const waiting = async () => {
  const input = { params: { communityId }, query: {}, body: {} };
  const { todos } = await app.call(readToday, input, auditor);
  return todos.find(({ kind }) => kind === 'log_differs')?.count;
};

it('says to everyone that all is well, and when that was', async () => {
  expect(await publicly()).toBeNull();
  expect(await seenBy(auditor, communityId)).toMatchObject({ checkedAt: null, findings: [] });
  await night();
  const checkedAt = app.clock.now().toISOString();
  expect(await publicly()).toEqual({ checkedAt, found: 0 });
  expect(await seenBy(auditor, communityId)).toEqual({ checkedAt, entries: 1, findings: [] });
  expect(await waiting()).toBeUndefined();
});

it('names the row to its own auditors, and tells everyone how many there are', async () => {
  const edit = (reason: string) =>
    app.owner.transaction(communityId, async (tx) => {
      await tx.run(sql`select set_config('session_replication_role', 'replica', true)`);
      await tx.run(sql`update transfer set reason = ${reason} where id = ${transferId}`);
    });
  const [before] = await app.owner.rows<{ reason: string }>(sql`
    select reason from transfer where id = ${transferId}`);
  await edit('悄悄改过');
  await night();
  expect(await publicly()).toMatchObject({ found: 1 });
  const named = { row: `transfer ${transferId}`, what: 'changed' };
  expect((await seenBy(auditor, communityId)).findings).toMatchObject([named]);
  expect((await seenBy(elsewhere.auditor, elsewhere.communityId)).findings).toEqual([]);
  expect(await waiting()).toBe(1);

  await edit(before?.reason ?? '');
  await night();
  expect(await publicly()).toMatchObject({ found: 0 });
  expect(await waiting()).toBeUndefined();
});
