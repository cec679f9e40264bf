import { randomUUID } from 'node:crypto';
import { undoScan } from '@linli/contract/attendance';
import { readIssuers } from '@linli/contract/reviews';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sql } from '../platform/sql';
import {
  aProgramme,
  aSession,
  checkIn,
  type Programme,
  trusting,
} from '../testing/factories/attendance';
import { aResident } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { TestApp } from '../testing/test-app';
import { countIssuers } from './count-issuers';

let app: TestApp;
let programme: Programme;
let communityId: string;

beforeAll(async () => {
  app = await startTestApp();
  programme = await aProgramme(app, trusting);
  communityId = programme.communityId;
});
afterAll(() => app.close());

const count = () =>
  app.database.transaction(communityId, (tx) => countIssuers({ tx, now: app.clock.now() }));

async function issuers(month = '2026-03') {
  const answer = await app.call(readIssuers, {
    params: { communityId },
    query: {},
    body: {},
  } as never);
  return answer.months.find((each) => each.month === month)?.issuers;
}

it('shows anyone what an organizer gave, to how many, what was undone and denied', async () => {
  const [one, two] = [await aSession(app, programme), await aSession(app, programme)];
  const scans = [];
  for (let index = 0; index < 12; index += 1) {
    const { residentId } = await aResident(app, communityId);
    scans.push(await checkIn(app, programme, one, residentId));
    if (index < 3) await checkIn(app, programme, two, residentId);
  }
  const undone = { communityId, attendanceId: scans[11]?.attendanceId ?? '' };
  const body = { requestId: randomUUID() };
  await app.call(undoScan, { params: undone, query: {}, body }, programme.organizer);
  await app.owner.run(sql`
    insert into participation_answer (community_id, transfer_id, resident_id, took_part,
      answered_at)
    values (${communityId}, ${scans[0]?.transferId}, ${scans[0]?.residentId}, false,
      ${app.clock.now()})`);
  await count();
  await count();
  expect(await issuers()).toEqual([
    {
      roleTitle: 'organizer',
      maskedName: '许*',
      figures: { awards: 15, points: 280, residents: 11, topFivePercent: 57, undone: 1, denied: 1 },
    },
  ]);
});

it('keeps figures about fewer than ten residents, and those of elsewhere, to itself', async () => {
  const quiet = await aResident(app, communityId, { name: '陈静', roles: ['organizer'] });
  const sessionId = await aSession(app, programme);
  const { residentId } = await aResident(app, communityId);
  await checkIn(app, programme, sessionId, residentId, quiet);
  await count();
  expect((await issuers())?.[1]).toEqual({
    roleTitle: 'organizer',
    maskedName: '陈*',
    figures: null,
  });
  const elsewhere = await aProgramme(app);
  const input = { params: { communityId: elsewhere.communityId }, query: {}, body: {} };
  const { months } = await app.call(readIssuers, input as never);
  expect(months.every((month) => month.issuers.length === 0)).toBe(true);
  const wrong = { ...input, params: { communityId: 'x' } };
  expect((await app.send(readIssuers, wrong)).status).toBe(400);
});
