import { randomUUID } from 'node:crypto';
import { approveAward, listBudgets, setBudget } from '@linli/contract/approvals';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { recomputeLedger } from '../ledger/recompute-ledger';
import { sql } from '../platform/sql';
import { aProgramme, aSession, checkIn, type Programme } from '../testing/factories/attendance';
import { aResident, type TestResident } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { Caller, TestApp } from '../testing/test-app';

let app: TestApp;
let programme: Programme;
let communityId: string;
let second: TestResident;

beforeAll(async () => {
  app = await startTestApp();
});
beforeEach(async () => {
  programme = await aProgramme(app);
  communityId = programme.communityId;
  second = await aResident(app, communityId, { roles: ['committee'] });
});
afterAll(async () => {
  expect(await app.database.transaction(communityId, recomputeLedger)).toEqual([]);
  await app.close();
});

type Scope = 'organizer' | 'activity' | 'session';

function budget(scope: Scope, subjectId: string, pointsMax: number | null) {
  const body = { requestId: randomUUID(), scope, subjectId, pointsMax };
  return { params: { communityId }, query: {}, body };
}

async function activityOf(sessionId: string): Promise<string> {
  const row = await app.owner.row<{ activityId: string }>(sql`
    select activity_id from session where id = ${sessionId}`);
  return row?.activityId ?? '';
}

/** Points recorded at once and points that wait, of so many scans together. */
async function scan(sessionId: string, people: number, who: Caller = programme.organizer) {
  const residents: TestResident[] = [];
  while (residents.length < people) residents.push(await aResident(app, communityId));
  const answers = await Promise.all(
    residents.map(({ residentId }) => checkIn(app, programme, sessionId, residentId, who)),
  );
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  return [
    sum(answers.map(({ points }) => points)),
    sum(answers.map(({ waitingPoints }) => waitingPoints)),
  ];
}

const list = () =>
  app.call(listBudgets, { params: { communityId }, query: {}, body: {} } as never, second);

describe('a budget', () => {
  it('of an organizer holds for the month over all sessions; the rest waits', async () => {
    const { committee, organizer } = programme;
    await app.call(setBudget, budget('organizer', organizer.personId, 60), committee);
    const sessions = [await aSession(app, programme), await aSession(app, programme)];
    expect(await scan(sessions[0] ?? '', 2)).toEqual([40, 0]);
    expect(await scan(sessions[1] ?? '', 3)).toEqual([20, 40]);
    const other = await aResident(app, communityId, { roles: ['organizer'] });
    expect(await scan(sessions[1] ?? '', 1, other)).toEqual([20, 0]);
    const { budgets } = await list();
    expect(budgets).toMatchObject([
      { scope: 'organizer', name: '许明', pointsMax: 60, pointsUsed: 60, setByName: '沈敏' },
    ]);
  });

  it('of a session and of an activity hold whoever scans, also at the same moment', async () => {
    const sessionId = await aSession(app, programme);
    await app.call(setBudget, budget('session', sessionId, 40), programme.committee);
    expect(await scan(sessionId, 4)).toEqual([40, 40]);
    const next = await aSession(app, programme);
    await app.call(setBudget, budget('activity', await activityOf(next), 20), programme.committee);
    expect(await scan(next, 2)).toEqual([20, 20]);
  });

  it('is passed with a second person, and what they agreed to is counted', async () => {
    const sessionId = await aSession(app, programme);
    await app.call(setBudget, budget('session', sessionId, 20), programme.committee);
    await scan(sessionId, 3);
    const waiting = await app.owner.rows<{ id: string; cause: string }>(sql`
      select id, cause from award_approval where community_id = ${communityId}`);
    expect(waiting.map(({ cause }) => cause)).toEqual(['budget', 'budget']);
    for (const { id } of waiting) {
      const params = { communityId, approvalId: id };
      const body = { requestId: randomUUID() };
      await app.call(approveAward, { params, query: {}, body }, second);
    }
    expect((await list()).budgets).toMatchObject([{ pointsMax: 20, pointsUsed: 60 }]);
  });

  it('is changed and lifted, and none is no limit', async () => {
    const sessionId = await aSession(app, programme);
    await app.call(setBudget, budget('session', sessionId, 0), programme.committee);
    expect(await scan(sessionId, 1)).toEqual([0, 20]);
    await app.call(setBudget, budget('session', sessionId, null), programme.committee);
    expect(await scan(sessionId, 2)).toEqual([40, 0]);
    expect(await list()).toMatchObject({ budgets: [] });
  });

  it('is set by the committee, for what there is, and never one’s own', async () => {
    const { committee, organizer } = programme;
    const sessionId = await aSession(app, programme);
    const elsewhere = await aProgramme(app);
    const input = budget('session', sessionId, 100);
    expect(await app.refusal(setBudget, input)).toMatchObject({ status: 401 });
    expect(await app.refusal(setBudget, input, organizer)).toMatchObject({ status: 403 });
    expect(await app.refusal(setBudget, input, elsewhere.committee)).toMatchObject({ status: 404 });
    const unknown = budget('activity', randomUUID(), 100);
    expect(await app.refusal(setBudget, unknown, committee)).toMatchObject({ status: 404 });
    const own = budget('organizer', committee.personId, 100);
    expect(await app.refusal(setBudget, own, committee)).toMatchObject({ code: 'budgets/own' });
    const wrong = budget('session', sessionId, -1);
    expect(await app.refusal(setBudget, wrong, committee)).toMatchObject({
      code: 'request/invalid',
    });
    expect(await app.call(setBudget, input, committee)).toEqual({ done: true });
    expect(await app.call(setBudget, input, committee)).toEqual({ done: true });
    const { organizers, activities, sessions } = await list();
    expect([organizers.length, activities.length, sessions.length]).toEqual([3, 1, 1]);
  });
});
