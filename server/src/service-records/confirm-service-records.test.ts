import { randomUUID } from 'node:crypto';
import {
  confirmServiceRecords,
  evaluateServiceRecords,
  listServiceSheets,
  readServiceSheet,
} from '@linli/contract/service-records';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aHousehold, aProgramme, type Programme } from '../testing/factories/attendance';
import { aResident, type TestResident } from '../testing/factories/residents';
import { aServedSession, recordsOfSession } from '../testing/factories/service-records';
import { startTestApp } from '../testing/start-test-app';
import type { TestApp } from '../testing/test-app';

let app: TestApp;
let programme: Programme;
let communityId: string;
let committee: TestResident;

beforeAll(async () => {
  app = await startTestApp();
  programme = await aProgramme(app);
  communityId = programme.communityId;
  committee = programme.committee;
});
afterAll(() => app.close());

function batch(sessionId: string, recordIds: readonly string[]) {
  const body = { requestId: randomUUID(), recordIds: [...recordIds] };
  return { params: { communityId, sessionId }, query: {}, body };
}

function rated(sessionId: string, recordIds: readonly string[]) {
  const input = batch(sessionId, recordIds);
  return { ...input, body: { ...input.body, quality: 'good' as const } };
}

async function confirmedBy(sessionId: string): Promise<(string | null)[]> {
  return (await recordsOfSession(app, sessionId)).map((record) => record.confirmedBy);
}

function newcomers(count: number): Promise<TestResident[]> {
  return Promise.all(Array.from({ length: count }, () => aResident(app, communityId)));
}

describe('confirmServiceRecords', () => {
  it('signs the records of a session in one go', async () => {
    const { sessionId, recordIds } = await aServedSession(app, programme, {
      residents: await newcomers(3),
    });
    const input = batch(sessionId, recordIds);
    expect(await app.call(confirmServiceRecords, input, committee)).toEqual({ confirmedCount: 3 });
    const { personId } = committee;
    expect(await confirmedBy(sessionId)).toEqual([personId, personId, personId]);
    expect(await app.call(confirmServiceRecords, input, committee)).toEqual({ confirmedCount: 3 });
    const again = batch(sessionId, recordIds);
    expect(await app.refusal(confirmServiceRecords, again, committee)).toMatchObject({
      status: 409,
      code: 'service/already_confirmed',
    });
  });

  it('is never the deed of whoever wrote the record, nor of their phone', async () => {
    const { sessionId, recordIds } = await aServedSession(app, programme);
    const input = batch(sessionId, recordIds);
    const { organizer } = programme;
    expect(await app.refusal(confirmServiceRecords, input, organizer)).toMatchObject({
      code: 'service/recorder_confirms',
    });
    const child = await aResident(app, communityId, {
      name: '许小明',
      phone: organizer.phone,
      roles: ['committee'],
    });
    expect(await app.refusal(confirmServiceRecords, input, child)).toMatchObject({
      code: 'service/recorder_confirms',
    });
    expect(await confirmedBy(sessionId)).toEqual([null]);
  });

  it('is never about oneself, the household or the phone one shares', async () => {
    const member = await aResident(app, communityId, { roles: ['committee'] });
    const spouse = await aResident(app, communityId);
    await aHousehold(app, communityId, [member.residentId, spouse.residentId]);
    const child = await aResident(app, communityId, { name: '小周', phone: member.phone });
    const { sessionId, recordIds } = await aServedSession(app, programme, {
      residents: [member, spouse, child],
    });
    const codes = [];
    for (const recordId of recordIds) {
      const refusal = await app.refusal(
        confirmServiceRecords,
        batch(sessionId, [recordId]),
        member,
      );
      codes.push(refusal.code);
    }
    expect(codes).toEqual([
      'service/own_record',
      'service/household_record',
      'service/household_record',
    ]);
    const all = batch(sessionId, recordIds);
    expect(await app.refusal(confirmServiceRecords, all, member)).toMatchObject({ status: 409 });
    expect(await confirmedBy(sessionId)).toEqual([null, null, null]);
    expect(await app.call(confirmServiceRecords, all, committee)).toEqual({ confirmedCount: 3 });
  });

  it('gives each record one signature, however many sign at once', async () => {
    const second = await aResident(app, communityId, { roles: ['committee'] });
    const { sessionId, recordIds } = await aServedSession(app, programme, {
      residents: await newcomers(4),
    });
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        app.send(
          confirmServiceRecords,
          batch(sessionId, index % 2 ? recordIds : [...recordIds].reverse()),
          index % 3 ? committee : second,
        ),
      ),
    );
    const counts = answers.map(({ body }) => (body as { confirmedCount?: number }).confirmedCount);
    expect(counts.reduce<number>((sum, count) => sum + (count ?? 0), 0)).toBe(4);
    expect(answers.every(({ status }) => status === 200 || status === 409)).toBe(true);
    expect((await confirmedBy(sessionId)).every((personId) => personId !== null)).toBe(true);
  });

  it('takes no record of another session, and none that is not there', async () => {
    const one = await aServedSession(app, programme);
    const other = await aServedSession(app, programme);
    for (const recordIds of [other.recordIds, [randomUUID()]]) {
      const input = batch(one.sessionId, recordIds);
      expect(await app.refusal(confirmServiceRecords, input, committee)).toMatchObject({
        status: 404,
      });
    }
  });

  it.each([confirmServiceRecords, evaluateServiceRecords])(
    '$name is closed to strangers and to residents, and reads no nonsense',
    async (operation) => {
      const { sessionId, recordIds, residents } = await aServedSession(app, programme);
      const input = rated(sessionId, recordIds);
      const body = operation === evaluateServiceRecords ? input.body : batch('', recordIds).body;
      const call = { ...input, body };
      const [resident] = residents;
      expect(await app.refusal(operation, call)).toMatchObject({ status: 401 });
      expect(await app.refusal(operation, call, resident)).toMatchObject({ status: 403 });
      const stranger = (await aProgramme(app)).committee;
      expect(await app.refusal(operation, call, stranger)).toMatchObject({ status: 404 });
      const empty = { ...call, body: { ...body, recordIds: [] } };
      expect(await app.refusal(operation, empty, committee)).toMatchObject({ status: 400 });
    },
  );
});

describe('evaluateServiceRecords', () => {
  it('says once how well somebody served; the leader may, the family may not', async () => {
    const { organizer } = programme;
    const spouse = await aResident(app, communityId);
    const guest = await aResident(app, communityId);
    const { sessionId, recordIds } = await aServedSession(app, programme, {
      residents: [spouse, guest],
    });
    await aHousehold(app, communityId, [organizer.residentId, spouse.residentId]);
    expect(
      await app.refusal(evaluateServiceRecords, rated(sessionId, recordIds), organizer),
    ).toMatchObject({ code: 'service/household_record' });
    const [, guestRecord = ''] = recordIds;
    const input = rated(sessionId, [guestRecord]);
    expect(await app.call(evaluateServiceRecords, input, organizer)).toEqual({ evaluatedCount: 1 });
    expect(
      await app.refusal(evaluateServiceRecords, rated(sessionId, [guestRecord]), committee),
    ).toMatchObject({ code: 'service/already_evaluated' });
    const sheet = await app.call(
      readServiceSheet,
      { params: { communityId, sessionId }, query: {}, body: {} },
      committee,
    );
    expect(sheet.rows.map(({ name, quality }) => [name, quality])).toEqual(
      expect.arrayContaining([
        ['周桂兰', null],
        ['周桂兰', 'good'],
      ]),
    );
  });
});

describe('the sheets', () => {
  const list = (state: 'open' | 'done', caller = committee) =>
    app.call(listServiceSheets, { params: { communityId }, query: { state }, body: {} }, caller);

  it('say what stands against the reader’s own signature', async () => {
    const { sessionId } = await aServedSession(app, programme, { residents: [committee] });
    const input = { params: { communityId, sessionId }, query: {}, body: {} };
    const own = await app.call(readServiceSheet, input, committee);
    expect(own.rows.map(({ objection }) => objection)).toEqual(['own_record']);
    const written = await app.call(readServiceSheet, input, programme.organizer);
    expect(written.rows.map(({ objection }) => objection)).toEqual(['recorder_confirms']);
    expect(written).toMatchObject({ leaderName: '许明', recordingUnit: '槐安里社区' });
  });

  it('leave the open list only when signed and evaluated', async () => {
    const { sessionId, recordIds } = await aServedSession(app, programme);
    const isListed = async (state: 'open' | 'done') =>
      (await list(state)).sheets.find((sheet) => sheet.sessionId === sessionId);
    expect(await isListed('open')).toMatchObject({ unconfirmedCount: 1, unevaluatedCount: 1 });
    await app.call(confirmServiceRecords, batch(sessionId, recordIds), committee);
    expect(await isListed('open')).toMatchObject({ unconfirmedCount: 0, unevaluatedCount: 1 });
    await app.call(evaluateServiceRecords, rated(sessionId, recordIds), committee);
    expect(await isListed('open')).toBeUndefined();
    expect(await isListed('done')).toMatchObject({ recordCount: 1 });
  });

  it('are read by those who see to them, in their own community', async () => {
    const resident = await aResident(app, communityId);
    const input = { params: { communityId }, query: {}, body: {} };
    expect(await app.refusal(listServiceSheets, input)).toMatchObject({ status: 401 });
    expect(await app.refusal(listServiceSheets, input, resident)).toMatchObject({ status: 403 });
    const stranger = (await aProgramme(app)).committee;
    expect(await app.refusal(listServiceSheets, input, stranger)).toMatchObject({ status: 404 });
    const nowhere = { ...input, params: { communityId, sessionId: randomUUID() } };
    expect(await app.refusal(readServiceSheet, nowhere, committee)).toMatchObject({ status: 404 });
  });
});
