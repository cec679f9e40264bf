import { randomUUID } from 'node:crypto';
import {
  decideDeviceReversal,
  listDeviceReversals,
  proposeDeviceReversal,
} from '@linli/contract/device-reversals';
import { reverseTransfer } from '@linli/contract/ledger';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { recomputeLedger } from '../ledger/recompute-ledger';
import { sql } from '../platform/sql';
import { aHousehold, aProgramme, type Programme } from '../testing/factories/attendance';
import { aDevice, anEvent, report, type TestDevice } from '../testing/factories/devices';
import { aMall, aReward, reserve } from '../testing/factories/mall';
import { aResident, type TestResident } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { TestApp } from '../testing/test-app';

let app: TestApp;
let programme: Programme;
let second: TestResident;
let people: TestResident[];
let bin: TestDevice;

beforeAll(async () => {
  app = await startTestApp();
  programme = await aProgramme(app);
  second = await aResident(app, programme.communityId, { name: '高远', roles: ['committee'] });
});
afterAll(() => app.close());

/** Two residents with two deposits each: numbers 1 to 4. */
beforeEach(async () => {
  const { communityId } = programme;
  people = [await aResident(app, communityId), await aResident(app, communityId)];
  bin = await aDevice(app, programme);
  await report(
    app,
    bin,
    [0, 1, 0, 1].map((who, index) => {
      const user = { kind: 'phone' as const, text: people[who]?.phone ?? '' };
      return anEvent(app, { counter: index + 1, user });
    }),
  );
});

function proposal(change: Record<string, unknown> = {}) {
  const { communityId, deviceId } = bin;
  const body = { requestId: randomUUID(), fromCounter: 1, toCounter: 3, reason: '钥匙外泄' };
  return { params: { communityId, deviceId }, query: {}, body: { ...body, ...change } };
}

function propose(change: Record<string, unknown> = {}) {
  return app.call(proposeDeviceReversal, proposal(change) as never, programme.committee);
}

function decision(reversalId: string, change: Record<string, unknown> = {}) {
  const body = { requestId: randomUUID(), decision: 'carry_out', reason: '核对过了' };
  const params = { communityId: programme.communityId, reversalId };
  return { params, query: {}, body: { ...body, ...change } };
}

function decide(reversalId: string, change: Record<string, unknown> = {}, caller = second) {
  return app.call(decideDeviceReversal, decision(reversalId, change) as never, caller);
}

async function balances(): Promise<number[]> {
  const ids = people.map(({ residentId }) => residentId);
  const rows = await app.owner.rows<{ id: string; balance: number }>(sql`
    select id, balance from account where id = any(${ids}::uuid[])`);
  return ids.map((id) => rows.find((row) => row.id === id)?.balance ?? 0);
}

async function list(caller = second) {
  const input = { params: { communityId: programme.communityId }, query: {}, body: {} };
  return (await app.call(listDeviceReversals, input, caller)).reversals;
}

describe('a range of a machine', () => {
  it('is undone in one act by two people, and everyone concerned is told', async () => {
    const proposed = await propose();
    expect(proposed).toMatchObject({ events: 3, points: 15, residents: 2 });
    expect(await balances()).toEqual([10, 10]);
    expect((await list())[0]).toMatchObject({
      state: 'proposed',
      mayDecide: true,
      proposedByName: '沈敏',
    });
    const input = decision(proposed.reversalId);
    const answer = await app.call(decideDeviceReversal, input as never, second);
    expect(answer).toEqual({ reversed: 3, points: 15, spentEvents: 0 });
    expect(await app.call(decideDeviceReversal, input as never, second)).toEqual(answer);
    expect(await balances()).toEqual([0, 5]);
    const states = await app.owner.rows(sql`
      select state from device_event where device_id = ${bin.deviceId} order by counter`);
    expect(states.map((row) => (row as { state: string }).state)).toEqual([
      'reversed',
      'reversed',
      'reversed',
      'awarded',
    ]);
    const told = await app.owner.rows(sql`
      select title ->> 'zh' as title from notification
      where resident_id = any(${people.map((one) => one.residentId)}::uuid[]) order by title`);
    expect(told).toEqual([
      { title: '“3 号楼智能桶”的 1 次记分已冲正，共 5 分' },
      { title: '“3 号楼智能桶”的 2 次记分已冲正，共 10 分' },
    ]);
    expect((await list())[0]).toMatchObject({ state: 'done', decidedByName: '高远', events: 3 });
    const { communityId } = programme;
    expect(await app.database.transaction(communityId, recomputeLedger)).toEqual([]);
    const again = await report(app, bin, [
      anEvent(app, { user: { kind: 'phone', text: people[0]?.phone ?? '' } }),
    ]);
    expect(again.events[0]).toMatchObject({ outcome: 'awarded', points: 5 });
    expect(await balances()).toEqual([0, 5]);
  });

  it('may be named by moments, and never takes in what arrived after the proposal', async () => {
    const now = app.clock.now();
    const hourMs = 3_600_000;
    const from = new Date(now.getTime() - hourMs).toISOString();
    const to = new Date(now.getTime() + hourMs).toISOString();
    const range = { fromCounter: undefined, toCounter: undefined, from, to };
    const { reversalId, events } = await propose(range);
    expect(events).toBe(4);
    app.clock.advanceMs(1_000);
    const late = await aResident(app, programme.communityId);
    const user = { kind: 'phone' as const, text: late.phone ?? '' };
    await report(app, bin, [anEvent(app, { counter: 5, user })]);
    expect(await decide(reversalId)).toMatchObject({ reversed: 4 });
    expect(await balances()).toEqual([0, 0]);
  });

  it('is refused when it is empty, upside down or told twice', async () => {
    const refusal = (change: Record<string, unknown>) =>
      app.refusal(proposeDeviceReversal, proposal(change), programme.committee);
    const now = app.clock.now().toISOString();
    expect(await refusal({ fromCounter: 90, toCounter: 99 })).toMatchObject({
      code: 'devices/range_empty',
    });
    for (const change of [
      { fromCounter: 3, toCounter: 1 },
      { toCounter: undefined },
      { from: now, to: now },
      { fromCounter: undefined, toCounter: undefined, from: now },
      { reason: '' },
    ]) {
      expect(await refusal(change)).toMatchObject({ code: 'request/invalid' });
    }
    const unknown = proposal();
    const params = { ...unknown.params, deviceId: randomUUID() };
    expect(
      await app.refusal(proposeDeviceReversal, { ...unknown, params }, programme.committee),
    ).toMatchObject({ status: 404 });
  });

  it('is not too long for one transaction', async () => {
    await app.owner.run(sql`
      insert into device_event (community_id, device_id, counter, id, kind, resident_id,
        occurred_at, counts_at, received_at, digest, outcome, state, points, transfer_id)
      select ${bin.communityId}, ${bin.deviceId}, 100 + n, gen_random_uuid(), 'deposit',
        ${people[0]?.residentId}, now(), now(), '2026-01-01',
        '\\x00', 'awarded', 'awarded', 5, gen_random_uuid()
      from generate_series(1, 2001) n`);
    const long = proposal({ fromCounter: 101, toCounter: 9_999 });
    expect(await app.refusal(proposeDeviceReversal, long, programme.committee)).toMatchObject({
      code: 'devices/range_too_large',
      details: { events: 2001, max: 2000 },
    });
  });

  it('leaves what was spent, and says so; what was undone singly is done', async () => {
    const [rich] = people;
    if (!rich) throw new Error('There are people');
    const mall = { ...(await aMall(app)), ...programme };
    const counter = await app.owner.row<{ id: string }>(sql`
      insert into counter (community_id, id, name, place, hours, created_at)
      values (${programme.communityId}, ${app.ids.next()}, '驿站', '东门', '', now()) returning id`);
    const rewardId = await aReward(app, mall, { pricePoints: 8, counterId: counter?.id });
    await reserve(app, mall, rewardId, rich);
    const single = await app.owner.row<{ transferId: string }>(sql`
      select transfer_id from device_event where device_id = ${bin.deviceId} and counter = 2`);
    await app.call(
      reverseTransfer,
      {
        params: { communityId: bin.communityId, transferId: single?.transferId ?? '' },
        query: {},
        body: { requestId: randomUUID(), reason: '单独冲正' },
      },
      programme.committee,
    );
    const { reversalId } = await propose({ toCounter: 4 });
    expect(await decide(reversalId)).toEqual({ reversed: 2, points: 10, spentEvents: 2 });
    expect(await balances()).toEqual([2, 0]);
  });

  it('needs another person of another home, within three days, once', async () => {
    const { communityId, committee } = programme;
    const { reversalId } = await propose();
    const refused = async (caller: TestResident, id = reversalId) =>
      (await app.refusal(decideDeviceReversal, decision(id), caller)).code;
    expect(await refused(committee)).toBe('devices/second_person');
    expect((await list(committee))[0]?.mayDecide).toBe(false);
    const spouse = await aResident(app, communityId, { roles: ['committee'] });
    await aHousehold(app, communityId, [committee.residentId, spouse.residentId]);
    expect(await refused(spouse)).toBe('devices/second_person');
    const samePhone = await aResident(app, communityId, {
      name: '沈小敏',
      phone: committee.phone,
      roles: ['committee'],
    });
    expect(await refused(samePhone)).toBe('devices/second_person');
    await decide(reversalId, { decision: 'reject', reason: '没有外泄' });
    expect(await refused(second)).toBe('devices/reversal_closed');
    expect(await balances()).toEqual([10, 10]);
    const late = await propose();
    app.clock.advanceMs(73 * 3_600_000);
    expect(await refused(second, late.reversalId)).toBe('devices/reversal_closed');
    expect((await list())[0]).toMatchObject({ state: 'lapsed', mayDecide: false });
    expect(await refused(second, randomUUID())).toBe('request/not_found');
  });

  it('is confirmed by one of many who try at once', async () => {
    const { reversalId } = await propose();
    const answers = await Promise.all(
      Array.from({ length: 12 }, () =>
        app.send(decideDeviceReversal, decision(reversalId), second),
      ),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(await balances()).toEqual([0, 5]);
  });

  it('is for the committee; others who look after the programme may read', async () => {
    const elsewhere = await aProgramme(app);
    const auditor = await aResident(app, programme.communityId, { roles: ['auditor'] });
    const { reversalId } = await propose();
    const read = { params: { communityId: programme.communityId }, query: {}, body: {} };
    const cases = [
      [proposeDeviceReversal, proposal()],
      [decideDeviceReversal, decision(reversalId)],
      [listDeviceReversals, read],
    ] as const;
    for (const [operation, input] of cases) {
      expect((await app.refusal(operation, input)).status).toBe(401);
      expect((await app.refusal(operation, input, programme.organizer)).status).toBe(403);
      expect((await app.refusal(operation, input, elsewhere.committee)).status).toBe(404);
    }
    expect((await list(auditor))[0]).toMatchObject({ id: reversalId, mayDecide: false });
    expect((await app.refusal(decideDeviceReversal, decision(reversalId), auditor)).status).toBe(
      403,
    );
  });
});
