import { randomUUID } from 'node:crypto';
import { listCalls, listTellings, recordTelling } from '@linli/contract/call-list';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { notifyResidents } from '../notifications/notify-residents';
import { sql } from '../platform/sql';
import { aProgramme, type Programme } from '../testing/factories/attendance';
import { anotherSignIn, aResident } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { TestApp } from '../testing/test-app';

let app: TestApp;
let programme: Programme;
let communityId: string;

beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

/** Each test has a list of its own. */
async function aNeighbourhood() {
  programme = await aProgramme(app);
  communityId = programme.communityId;
}

const here = () => ({ params: { communityId }, query: {}, body: {} });

function news(residentId: string, key = randomUUID() as string) {
  return app.database.transaction(communityId, (tx) =>
    notifyResidents({ tx, now: app.clock.now(), ids: app.ids, after: () => undefined }, [
      {
        residentId,
        key,
        kind: 'session_cancelled',
        title: { zh: `活动取消 ${key.slice(0, 4)}`, en: `Cancelled ${key.slice(0, 4)}` },
        body: { zh: '明天下雨，改到周六。', en: 'Rain tomorrow; moved to Saturday.' },
      },
    ]),
  );
}

async function calls() {
  return app.call(listCalls, here(), programme.committee);
}

function told(residentId: string, messageIds: string[], change: object = {}) {
  return {
    params: { communityId, residentId },
    query: {},
    body: {
      requestId: randomUUID(),
      messageIds,
      way: 'phone' as const,
      answer: '说知道了',
      ...change,
    },
  };
}

describe('the call list', () => {
  it('names whom no screen reaches, with the number to call, longest waiting first', async () => {
    await aNeighbourhood();
    const withApp = await aResident(app, communityId, { name: '有手机的' });
    const door = await aResident(app, communityId, { name: '刘奶奶', phone: null });
    const landLine = await aResident(app, communityId, { name: '孙爷爷', phone: null });
    const keypadPhone = await aResident(app, communityId, { name: '钱奶奶' });
    await app.owner.run(sql`
      update person set signed_in_at = null where id = ${keypadPhone.personId}`);
    await app.owner.run(sql`
      update resident set phone_cipher = ${app.secrets.encrypt('02782345678')}
      where id = ${landLine.residentId}`);
    for (const { residentId } of [keypadPhone, withApp, door, landLine]) {
      await news(residentId);
      app.clock.set(new Date(app.clock.now().getTime() + 1_000));
    }
    await news(door.residentId);
    const { residents, more } = await calls();
    expect(more).toBe(0);
    expect(residents.map(({ name, phone, messages }) => [name, phone, messages.length])).toEqual([
      ['钱奶奶', keypadPhone.phone, 1],
      ['刘奶奶', null, 2],
      ['孙爷爷', '02782345678', 1],
    ]);
    const act = await app.owner.row(sql`
      select count(*)::int as reads from staff_act
      where operation = 'listCalls' and community_id = ${communityId}`);
    expect(act).toEqual({ reads: 1 });
  });

  it('loses who was told, and keeps by whom, when and how', async () => {
    await aNeighbourhood();
    const { residentId } = await aResident(app, communityId, { name: '刘奶奶', phone: null });
    await news(residentId);
    await news(residentId);
    const ids = (await calls()).residents[0]?.messages.map(({ id }) => id) ?? [];
    const input = told(residentId, ids.slice(0, 1));
    await app.call(recordTelling, input, programme.committee);
    expect(await app.call(recordTelling, input, programme.committee)).toEqual({ done: true });
    expect((await calls()).residents[0]?.messages.map(({ id }) => id)).toEqual(ids.slice(1));
    const again = told(residentId, ids.slice(0, 1), { way: 'door' });
    expect(await app.refusal(recordTelling, again, programme.committee)).toMatchObject({
      code: 'calls/told_already',
    });
    await app.call(recordTelling, told(residentId, ids, { way: 'door' }), programme.committee);
    expect((await calls()).residents).toEqual([]);
    const { tellings } = await app.call(listTellings, here(), programme.committee);
    expect(tellings).toMatchObject([
      { way: 'door', residentName: '刘奶奶', toldByName: '沈*' },
      { way: 'phone', answer: '说知道了', titles: [{ zh: expect.stringContaining('活动取消') }] },
    ]);
  });

  it('is told once, also when two people tick at the same moment', async () => {
    await aNeighbourhood();
    const { residentId } = await aResident(app, communityId, { phone: null });
    await news(residentId);
    const ids = (await calls()).residents[0]?.messages.map(({ id }) => id) ?? [];
    const answers = await Promise.all(
      Array.from({ length: 5 }, () =>
        app.send(recordTelling, told(residentId, ids), programme.committee),
      ),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const { tellings } = await app.call(listTellings, here(), programme.committee);
    expect(tellings).toHaveLength(1);
  });

  it('holds sixty people a sheet and says how many are left; old news is no news', async () => {
    await aNeighbourhood();
    for (let nth = 0; nth < 62; nth += 1) {
      const name = `老人${nth}`;
      const { residentId } = await aResident(app, communityId, { name, phone: null });
      await news(residentId);
    }
    const { residents, more } = await calls();
    expect([residents.length, more]).toEqual([60, 2]);
    app.clock.set(new Date(app.clock.now().getTime() + 91 * 86_400_000));
    const { token } = await anotherSignIn(app, programme.committee.personId);
    expect(await app.call(listCalls, here(), { token })).toEqual({ residents: [], more: 0 });
  });

  it('is the committee’s, and about its own residents', async () => {
    await aNeighbourhood();
    const { residentId } = await aResident(app, communityId, { phone: null });
    await news(residentId);
    const ids = (await calls()).residents[0]?.messages.map(({ id }) => id) ?? [];
    const elsewhere = await aProgramme(app);
    const foreign = { ...told(residentId, ids), params: { communityId: elsewhere.communityId } };
    const there = { ...foreign, params: { ...foreign.params, residentId } };
    const refusal = (by?: { token: string }) =>
      app.refusal(recordTelling, told(residentId, ids), by);
    expect(await refusal()).toMatchObject({ status: 401 });
    expect(await refusal(programme.organizer)).toMatchObject({ status: 403 });
    expect(await refusal(elsewhere.committee)).toMatchObject({ status: 404 });
    expect(await app.refusal(recordTelling, there, elsewhere.committee)).toMatchObject({
      status: 404,
    });
    const other = await aResident(app, communityId, { name: '别人', phone: null });
    const mixed = told(other.residentId, ids);
    expect(await app.refusal(recordTelling, mixed, programme.committee)).toMatchObject({
      status: 404,
    });
    const nothing = told(residentId, []);
    expect(await app.refusal(recordTelling, nothing, programme.committee)).toMatchObject({
      code: 'request/invalid',
    });
  });
});
