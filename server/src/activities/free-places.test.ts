import { randomUUID } from 'node:crypto';
import { signUp } from '@linli/contract/activities';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sql } from '../platform/sql';
import { aProgramme, aSession, type Programme } from '../testing/factories/attendance';
import { aResident } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { TestApp } from '../testing/test-app';
import { freePlaces } from './free-places';

let app: TestApp;
let programme: Programme;

beforeAll(async () => {
  app = await startTestApp();
  programme = await aProgramme(app);
});
afterAll(() => app.close());

it('frees the places of who moved away, once, and of sessions to come only', async () => {
  const { communityId } = programme;
  const [gone, stays] = [await aResident(app, communityId), await aResident(app, communityId)];
  const coming = await aSession(app, programme, { startsInMinutes: 60, capacity: 2 });
  const running = await aSession(app, programme, { capacity: 2 });
  for (const sessionId of [coming, running]) {
    for (const resident of [gone, stays]) {
      const params = { communityId, sessionId };
      await app.call(signUp, { params, query: {}, body: { requestId: randomUUID() } }, resident);
    }
  }
  await app.owner.run(sql`update resident set state = 'left' where id = ${gone.residentId}`);
  const free = () =>
    app.database.transaction(communityId, (tx) => freePlaces({ tx, now: app.clock.now() }));
  expect([await free(), await free()]).toEqual([1, 0]);
  const counts = await app.owner.rows<{ id: string; signupCount: number }>(sql`
    select id, signup_count from session where id = any(${[coming, running]}::uuid[])`);
  const countOf = (id: string) => counts.find((row) => row.id === id)?.signupCount;
  expect([countOf(coming), countOf(running)]).toEqual([1, 2]);
});
