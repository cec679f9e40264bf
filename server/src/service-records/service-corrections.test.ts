import { randomUUID } from 'node:crypto';
import { readBalance } from '@linli/contract/ledger';
import { listMyNotifications } from '@linli/contract/notifications';
import {
  answerServiceCorrection,
  confirmServiceRecords,
  listServiceCorrections,
  listServiceRecords,
  readMyServiceRecord,
  requestServiceCorrection,
  reverseServiceRecord,
} from '@linli/contract/service-records';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../platform/sql';
import { aHousehold, aProgramme, type Programme } from '../testing/factories/attendance';
import { aResident, type TestResident } from '../testing/factories/residents';
import { aServedSession, recordsOfSession } from '../testing/factories/service-records';
import { startTestApp } from '../testing/start-test-app';
import type { Caller, TestApp } from '../testing/test-app';

let app: TestApp;
let programme: Programme;
let communityId: string;
let committee: TestResident;
let resident: TestResident;
let recordId: string;
let sessionId: string;
let startedAt: Date;

beforeAll(async () => {
  app = await startTestApp();
  programme = await aProgramme(app);
  communityId = programme.communityId;
  committee = programme.committee;
});
afterAll(() => app.close());

/** Someone new with a record of two hours. */
async function begin(): Promise<void> {
  resident = await aResident(app, communityId);
  startedAt = app.clock.now();
  const served = await aServedSession(app, programme, { residents: [resident] });
  sessionId = served.sessionId;
  recordId = served.recordIds[0] ?? '';
}

function asking(says = '我七点半才到，却记了两个小时', id = recordId) {
  const body = { requestId: randomUUID(), says };
  return { params: { communityId, recordId: id }, query: {}, body };
}

function after(minutes: number): string {
  return new Date(startedAt.getTime() + minutes * 60_000).toISOString();
}

function answering(correctionId: string, times?: readonly [number, number]) {
  const corrected = times && { beganAt: after(times[0]), endedAt: after(times[1]) };
  const body = { requestId: randomUUID(), answer: '查了签到名单，按半小时后算', corrected };
  return { params: { communityId, correctionId }, query: {}, body };
}

async function ask(): Promise<string> {
  await begin();
  return (await app.call(requestServiceCorrection, asking(), resident)).correctionId;
}

const mine = () =>
  app.call(listServiceRecords, { params: { communityId }, query: {}, body: {} }, resident);

const details = (id = recordId, caller: Caller = resident) =>
  app.call(
    readMyServiceRecord,
    { params: { communityId, recordId: id }, query: {}, body: {} },
    caller,
  );

const listed = (state: 'open' | 'answered', caller: Caller = committee) =>
  app.call(listServiceCorrections, { params: { communityId }, query: { state }, body: {} }, caller);

describe('requestServiceCorrection', () => {
  it('is answered within three working days and asked once at a time', async () => {
    await begin();
    // Tuesday 10 March 2026.
    expect(await app.call(requestServiceCorrection, asking(), resident)).toMatchObject({
      dueOn: '2026-03-13',
    });
    expect(await app.refusal(requestServiceCorrection, asking(), resident)).toMatchObject({
      status: 409,
      code: 'service/correction_open',
    });
    expect((await details()).corrections).toMatchObject([{ state: 'open', dueOn: '2026-03-13' }]);
    const { corrections } = await listed('open');
    expect(corrections.find((one) => one.recordId === recordId)).toMatchObject({
      minutes: 120,
      overdue: false,
      objection: null,
      recorderName: '许明',
    });
  });

  it('is about one’s own records alone', async () => {
    await begin();
    const neighbour = await aResident(app, communityId);
    expect(await app.refusal(requestServiceCorrection, asking())).toMatchObject({ status: 401 });
    for (const stranger of [neighbour, (await aProgramme(app)).organizer]) {
      expect(await app.refusal(requestServiceCorrection, asking(), stranger)).toMatchObject({
        status: 404,
      });
    }
    const input = { params: { communityId, recordId } };
    expect(await app.refusal(readMyServiceRecord, input, neighbour)).toMatchObject({ status: 404 });
    expect(await app.refusal(requestServiceCorrection, asking('x'), resident)).toMatchObject({
      status: 400,
    });
  });
});

describe('answerServiceCorrection', () => {
  it('makes a reversal and a new record, and the sums count both', async () => {
    const correctionId = await ask();
    const input = answering(correctionId, [30, 120]);
    const answer = await app.call(answerServiceCorrection, input, committee);
    expect(answer).toMatchObject({ minutes: 90 });
    expect(await app.call(answerServiceCorrection, input, committee)).toEqual(answer);
    const { totalMinutes, records } = await mine();
    expect(totalMinutes).toBe(90);
    expect(records.map(({ kind, state, minutes }) => [kind, state, minutes])).toEqual(
      expect.arrayContaining([
        ['attendance', 'reversed', 120],
        ['reversal', 'reversal', -120],
        ['correction', 'waiting', 90],
      ]),
    );
    const balance = await app.call(
      readBalance,
      { params: { communityId }, query: {}, body: {} },
      resident,
    );
    expect(balance.serviceMinutes).toBe(90);
    expect(balance.balance).toBe(15);
  });

  it('leaves the first row as it was, and links all three', async () => {
    const correctionId = await ask();
    const { newRecordId } = await app.call(
      answerServiceCorrection,
      answering(correctionId, [30, 120]),
      committee,
    );
    const first = await details();
    expect(first).toMatchObject({ state: 'reversed', minutes: 120, replacedById: newRecordId });
    expect(first.reversal?.reason).toContain('按半小时后算');
    expect(first.corrections).toMatchObject([
      { state: 'corrected', answeredByName: '沈*', answer: '查了签到名单，按半小时后算' },
    ]);
    expect(await details(newRecordId ?? '')).toMatchObject({
      kind: 'correction',
      replacesId: recordId,
      recorderName: '沈*',
      confirmerName: null,
    });
    const again = asking('还是不对', recordId);
    expect(await app.refusal(requestServiceCorrection, again, resident)).toMatchObject({
      code: 'service/record_reversed',
    });
    const told = await app.call(
      listMyNotifications,
      { params: { communityId }, query: {}, body: {} },
      resident,
    );
    expect(told.notifications[0]).toMatchObject({
      kind: 'service_correction_answered',
      link: `/mine/service/${recordId}`,
    });
    // The new record waits for a second person like any other, from today on.
    const rows = await recordsOfSession(app, sessionId);
    expect(rows.find(({ kind }) => kind === 'correction')?.confirmedBy).toBeNull();
  });

  it('leaves nothing but the reversal where no time is left', async () => {
    const correctionId = await ask();
    const input = answering(correctionId, [0, 10]);
    expect(await app.call(answerServiceCorrection, input, committee)).toEqual({
      newRecordId: null,
      minutes: 0,
    });
    expect((await mine()).totalMinutes).toBe(0);
  });

  it('may leave the record as it is, with the reason', async () => {
    const correctionId = await ask();
    const answer = await app.call(answerServiceCorrection, answering(correctionId), committee);
    expect(answer).toEqual({ newRecordId: null, minutes: 120 });
    expect((await mine()).totalMinutes).toBe(120);
    expect((await details()).corrections).toMatchObject([{ state: 'refused' }]);
    expect((await listed('answered')).corrections.map(({ id }) => id)).toContain(correctionId);
    expect(
      await app.refusal(answerServiceCorrection, answering(correctionId), committee),
    ).toMatchObject({ status: 409, code: 'service/correction_answered' });
    expect(await app.call(requestServiceCorrection, asking('再查一次'), resident)).toMatchObject({
      dueOn: expect.any(String),
    });
  });

  it('is the deed of another person than the recorder, the resident or the family', async () => {
    const recorder = programme.organizer;
    await app.database.transaction(communityId, (tx) =>
      tx.run(sql`
        update role_grant set role = 'committee'
        where community_id = ${communityId} and person_id = ${recorder.personId}`),
    );
    const correctionId = await ask();
    await aHousehold(app, communityId, [resident.residentId]);
    const spouse = await aResident(app, communityId, { roles: ['committee'] });
    await aHousehold(app, communityId, [resident.residentId, spouse.residentId]);
    const input = answering(correctionId, [30, 120]);
    expect(await app.refusal(answerServiceCorrection, input, recorder)).toMatchObject({
      code: 'service/recorder_answers',
    });
    expect(await app.refusal(answerServiceCorrection, input, spouse)).toMatchObject({
      code: 'service/household_record',
    });
    await app.database.transaction(communityId, (tx) =>
      tx.run(sql`
        update role_grant set role = 'organizer'
        where community_id = ${communityId} and person_id = ${recorder.personId}`),
    );
    expect((await mine()).totalMinutes).toBe(120);
  });

  it.each([
    ['before the session', [-1, 60]],
    ['after it', [0, 121]],
    ['going before coming', [60, 30]],
  ] as const)('takes no times %s', async (_, times) => {
    const correctionId = await ask();
    const input = answering(correctionId, times);
    expect(await app.refusal(answerServiceCorrection, input, committee)).toMatchObject({
      status: 400,
      code: 'service/time_outside_session',
    });
    expect((await mine()).totalMinutes).toBe(120);
  });

  it('is given once, however many answer at the same moment', async () => {
    const second = await aResident(app, communityId, { roles: ['committee'] });
    const correctionId = await ask();
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        app.send(
          answerServiceCorrection,
          answering(correctionId, [30, 120]),
          index % 2 ? committee : second,
        ),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409]);
    expect((await mine()).totalMinutes).toBe(90);
  });

  it('is closed to others', async () => {
    const correctionId = await ask();
    const input = answering(correctionId);
    expect(await app.refusal(answerServiceCorrection, input)).toMatchObject({ status: 401 });
    expect(await app.refusal(answerServiceCorrection, input, resident)).toMatchObject({
      status: 403,
    });
    const stranger = (await aProgramme(app)).committee;
    for (const foreign of [
      await app.refusal(answerServiceCorrection, input, stranger),
      await app.refusal(listServiceCorrections, { params: { communityId } }, stranger),
    ]) {
      expect(foreign).toMatchObject({ status: 404 });
    }
  });
});

describe('reverseServiceRecord', () => {
  function reversal(id = recordId) {
    const body = { requestId: randomUUID(), reason: '有人投诉，当天没有到场' };
    return { params: { communityId, recordId: id }, query: {}, body };
  }

  it('takes a record away once, also a signed one, and tells the resident why', async () => {
    await begin();
    const body = { requestId: randomUUID(), recordIds: [recordId] };
    const params = { communityId, sessionId };
    await app.call(confirmServiceRecords, { params, query: {}, body }, committee);
    await app.call(reverseServiceRecord, reversal(), committee);
    expect(await mine()).toMatchObject({ totalMinutes: 0 });
    expect((await details()).reversal?.reason).toContain('投诉');
    expect(await app.refusal(reverseServiceRecord, reversal(), committee)).toMatchObject({
      code: 'service/record_reversed',
    });
    const rows = await recordsOfSession(app, sessionId);
    const taken = rows.find(({ kind }) => kind === 'reversal');
    expect(await app.refusal(reverseServiceRecord, reversal(taken?.id), committee)).toMatchObject({
      code: 'service/record_reversed',
    });
    expect(
      await app.refusal(
        confirmServiceRecords,
        { params, query: {}, body: { ...body, requestId: randomUUID() } },
        committee,
      ),
    ).toMatchObject({ code: 'service/record_reversed' });
  });

  it('is closed to the family and to others', async () => {
    await begin();
    await aHousehold(app, communityId, [committee.residentId, resident.residentId]);
    expect(await app.refusal(reverseServiceRecord, reversal(), committee)).toMatchObject({
      code: 'service/household_record',
    });
    expect(await app.refusal(reverseServiceRecord, reversal())).toMatchObject({ status: 401 });
    expect(await app.refusal(reverseServiceRecord, reversal(), resident)).toMatchObject({
      status: 403,
    });
    const stranger = (await aProgramme(app)).committee;
    expect(await app.refusal(reverseServiceRecord, reversal(), stranger)).toMatchObject({
      status: 404,
    });
    const nowhere = reversal(randomUUID());
    expect(await app.refusal(reverseServiceRecord, nowhere, committee)).toMatchObject({
      status: 404,
    });
  });
});
