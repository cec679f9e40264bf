import { checkInResident } from '@linli/contract/attendance';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expirePoints } from '../ledger/expire-points';
import { sql } from '../platform/sql';
import { aProgramme, aScan, aSession, memberCodeOf } from '../testing/factories/attendance';
import { aResident } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { TestApp } from '../testing/test-app';

/** 21:00 of 31 December in Shanghai: the last day of points by the natural year. */
const NEW_YEARS_EVE = new Date('2026-12-31T13:00:00.000Z');
const NEXT_MORNING = new Date('2027-01-01T00:30:00.000Z');
let app: TestApp;

beforeAll(async () => {
  app = await startTestApp({ now: NEW_YEARS_EVE });
});
afterAll(() => app.close());

it.each([
  ['the same evening', NEW_YEARS_EVE, '2026-12-31', 0],
  ['only the next year, without a network till then', NEXT_MORNING, '2027-12-31', 20],
])('points of the last evening, recorded %s', async (_when, recordedAt, lastDay, left) => {
  app.clock.set(NEW_YEARS_EVE);
  const programme = await aProgramme(app);
  const { communityId, organizer } = programme;
  const sessionId = await aSession(app, programme);
  const resident = await aResident(app, communityId);
  const code = await memberCodeOf(app, resident);
  const scan = aScan(app, communityId, sessionId, {
    code,
    scannedAt: NEW_YEARS_EVE,
    offline: recordedAt > NEW_YEARS_EVE,
  });
  app.clock.set(recordedAt);
  expect(await app.call(checkInResident, scan, organizer)).toMatchObject({ points: 20 });
  const line = await app.owner.row(sql`
    select transfer.occurred_on, entry.expires_on from transfer
    join entry on entry.transfer_id = transfer.id and entry.account_id = transfer.account_id
    where transfer.resident_id = ${resident.residentId}`);
  expect(line).toEqual({ occurredOn: '2026-12-31', expiresOn: lastDay });
  app.clock.set(NEXT_MORNING);
  await app.database.transaction(communityId, (tx) =>
    expirePoints({ tx, ids: app.ids, now: app.clock.now(), after: () => undefined } as never),
  );
  const account = await app.owner.row(sql`
    select balance from account where id = ${resident.residentId}`);
  expect(account).toEqual({ balance: left });
});
