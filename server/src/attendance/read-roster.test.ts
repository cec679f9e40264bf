import { randomUUID } from 'node:crypto';
import { signUp } from '@linli/contract/activities';
import { findResidentByPhone, readRoster } from '@linli/contract/attendance';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../platform/sql';
import { aProgramme, aSession, checkIn, type Programme } from '../testing/factories/attendance';
import { aResident } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { TestApp } from '../testing/test-app';

let app: TestApp;
let programme: Programme;
let communityId: string;

beforeAll(async () => {
  app = await startTestApp();
  programme = await aProgramme(app);
  communityId = programme.communityId;
});
afterAll(() => app.close());

describe('readRoster', () => {
  it('shows who is expected and who came, also without a sign-up', async () => {
    const sessionId = await aSession(app, programme);
    const expected = await aResident(app, communityId, { name: '李建国', phone: '13800001234' });
    const walkIn = await aResident(app, communityId, { name: '王秀英' });
    const input = { params: { communityId, sessionId }, query: {}, body: {} };
    const signup = { ...input, body: { requestId: randomUUID() } };
    await app.call(signUp, signup, expected);
    await checkIn(app, programme, sessionId, walkIn.residentId);
    const { rows } = await app.call(readRoster, input, programme.organizer);
    expect(rows).toMatchObject([
      { name: '王秀英', signedUp: false, points: 20, waitingPoints: 0, checkedOutAt: null },
      { name: '李建国', signedUp: true, attendanceId: null, points: 0, phoneLast4: '1234' },
    ]);
  });

  it('is for staff of the community', async () => {
    const sessionId = await aSession(app, programme);
    const input = { params: { communityId, sessionId } };
    const [resident, elsewhere] = [await aResident(app, communityId), await aProgramme(app)];
    expect(await app.refusal(readRoster, input)).toMatchObject({ status: 401 });
    expect(await app.refusal(readRoster, input, resident)).toMatchObject({ status: 403 });
    expect(await app.refusal(readRoster, input, elsewhere.organizer)).toMatchObject({
      status: 404,
    });
    const unknown = { params: { communityId, sessionId: randomUUID() } };
    expect(await app.refusal(readRoster, unknown, programme.organizer)).toMatchObject({
      code: 'request/not_found',
    });
    const bad = { params: { communityId, sessionId: 'x' } };
    expect(await app.refusal(readRoster, bad, programme.organizer)).toMatchObject({
      status: 400,
    });
  });
});

describe('findResidentByPhone', () => {
  function find(phone: string, caller = programme.organizer) {
    const input = { params: { communityId }, query: {}, body: { phone } };
    return app.call(findResidentByPhone, input, caller);
  }

  it('finds a family masked, however the number is written', async () => {
    const phone = '13911112222';
    const mother = await aResident(app, communityId, { name: '周桂兰', phone });
    const daughter = await aResident(app, communityId, { name: '周小雨', phone });
    const { residents } = await find('+86 139-1111-2222');
    expect(residents.map(({ residentId }) => residentId).sort()).toEqual(
      [mother.residentId, daughter.residentId].sort(),
    );
    expect(residents[0]).toMatchObject({ maskedName: '周**', buildingName: null });
  });

  it('answers alike when nobody is found, and stops after thirty an hour', async () => {
    const clerk = await aResident(app, communityId, { roles: ['organizer'] });
    const answers = await Promise.all(
      Array.from({ length: 35 }, () =>
        app.send(
          findResidentByPhone,
          { params: { communityId }, body: { phone: '13700000000' } },
          clerk,
        ),
      ),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(30);
    expect(answers.find(({ status }) => status === 200)?.body).toEqual({ residents: [] });
    expect(answers.find(({ status }) => status !== 200)?.body).toMatchObject({
      error: { code: 'residents/too_many_lookups' },
    });
    const row = await app.owner.row(sql`
      select count(*)::int as count from phone_lookup where person_id = ${clerk.personId}`);
    expect(row).toEqual({ count: 30 });
    app.clock.advanceMs(3_600_001);
    expect(await find('13700000000', clerk)).toEqual({ residents: [] });
  });

  it('refuses what is no number, and people without the role', async () => {
    const resident = await aResident(app, communityId);
    const elsewhere = await aProgramme(app);
    const input = { params: { communityId }, body: { phone: '12345' } };
    expect(await app.refusal(findResidentByPhone, input, programme.organizer)).toMatchObject({
      code: 'sign_in/phone_invalid',
    });
    expect(await app.refusal(findResidentByPhone, input)).toMatchObject({ status: 401 });
    expect(await app.refusal(findResidentByPhone, input, resident)).toMatchObject({ status: 403 });
    const other = elsewhere.organizer;
    expect(await app.refusal(findResidentByPhone, input, other)).toMatchObject({ status: 404 });
    const bad = { params: { communityId }, body: {} };
    expect(await app.refusal(findResidentByPhone, bad, programme.organizer)).toMatchObject({
      code: 'request/invalid',
    });
  });
});
