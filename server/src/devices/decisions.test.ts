import { randomUUID } from 'node:crypto';
import {
  decideDeviceEvents,
  listDeviceEvents,
  listHeldDeviceEvents,
} from '@linli/contract/devices';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { recomputeLedger } from '../ledger/recompute-ledger';
import { sql } from '../platform/sql';
import { aHousehold, aProgramme, type Programme } from '../testing/factories/attendance';
import { aDevice, anEvent, report, type TestDevice } from '../testing/factories/devices';
import { aResident, type TestResident } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { TestApp } from '../testing/test-app';

let app: TestApp;
let programme: Programme;
let resident: TestResident;
let bin: TestDevice;

beforeAll(async () => {
  app = await startTestApp();
  programme = await aProgramme(app);
});
afterAll(() => app.close());

/** Three deposits too heavy to be believed. */
beforeEach(async () => {
  resident = await aResident(app, programme.communityId, { name: '周桂兰' });
  bin = await aDevice(app, programme);
  await heavy([1, 2, 3], resident.phone);
});

function heavy(counters: readonly number[], phone: string | null) {
  const user = { kind: 'phone' as const, text: phone ?? '' };
  return report(
    app,
    bin,
    counters.map((counter) => anEvent(app, { counter, user, grams: 25_000 })),
  );
}

function decision(change: Record<string, unknown> = {}, device = bin) {
  const { communityId, deviceId } = device;
  const body = { requestId: randomUUID(), counters: [1], decision: 'award', reason: '看过照片' };
  return { params: { communityId, deviceId }, query: {}, body: { ...body, ...change } };
}

function decide(change: Record<string, unknown> = {}) {
  return app.call(decideDeviceEvents, decision(change) as never, programme.committee);
}

describe('decideDeviceEvents', () => {
  it('lets the rules decide what an accepted event brings', async () => {
    const input = decision({ counters: [1, 2, 3] });
    const answer = await app.call(decideDeviceEvents, input as never, programme.committee);
    expect(answer.events).toEqual([
      { counter: 1, state: 'awarded', points: 5 },
      { counter: 2, state: 'awarded', points: 5 },
      { counter: 3, state: 'refused', points: 0 },
    ]);
    expect(await app.call(decideDeviceEvents, input as never, programme.committee)).toEqual(answer);
    expect(app.events.at(-1)).toMatchObject({ kind: 'points', balance: 10 });
    const { events } = await heavy([1, 2, 3], resident.phone);
    expect(events.every(({ outcome, points }) => outcome === 'held' && points === 0)).toBe(true);
  });

  it('dismisses with a reason that the resident reads', async () => {
    const { events } = await decide({ decision: 'dismiss', reason: '桶里是砖头' });
    expect(events).toEqual([{ counter: 1, state: 'dismissed', points: 0 }]);
    const row = await app.owner.row(sql`
      select kind, title ->> 'zh' as title, body ->> 'zh' as body from notification
      where resident_id = ${resident.residentId}`);
    expect(row).toEqual({
      kind: 'device_event_dismissed',
      title: '3 号楼智能桶的一次记录没有记分',
      body: '桶里是砖头',
    });
  });

  it('decides each event once, all of a request or none', async () => {
    await decide();
    const again = decision({ counters: [1, 2] });
    expect(await app.refusal(decideDeviceEvents, again, programme.committee)).toMatchObject({
      code: 'devices/already_decided',
      details: { counter: 1 },
    });
    const unknown = decision({ counters: [2, 99] });
    expect(await app.refusal(decideDeviceEvents, unknown, programme.committee)).toMatchObject({
      status: 404,
    });
    await decide({ counters: [2] });
  });

  it('is never about one’s own deposits or those of one’s home', async () => {
    const { committee, communityId } = programme;
    const refusal = async (phone: string | null, counter: number) => {
      await heavy([counter], phone);
      const input = decision({ counters: [counter] });
      return (await app.refusal(decideDeviceEvents, input, committee)).code;
    };
    expect(await refusal(committee.phone, 4)).toBe('rules/self_award');
    const spouse = await aResident(app, communityId);
    await aHousehold(app, communityId, [committee.residentId, spouse.residentId]);
    expect(await refusal(spouse.phone, 5)).toBe('rules/household_award');
  });

  it('leaves an accepted event of an unknown user waiting for its user', async () => {
    const user = { kind: 'vendor' as const, text: 'u-77' };
    await report(app, bin, [anEvent(app, { counter: 9, user, grams: 25_000 })]);
    const { events } = await decide({ counters: [9] });
    expect(events).toEqual([{ counter: 9, state: 'unclaimed', points: 0 }]);
  });

  it('is asked for what the rules let nobody give alone', async () => {
    const generous = await aProgramme(app, (rulebook) => ({
      ...rulebook,
      rules: rulebook.rules.map((rule) =>
        rule.key === 'bin_deposit'
          ? { ...rule, points: { parts: [{ kind: 'per_deed' as const, points: 60 }] } }
          : rule,
      ),
    }));
    const neighbour = await aResident(app, generous.communityId);
    const device = await aDevice(app, generous);
    const phone = { kind: 'phone' as const, text: neighbour.phone ?? '' };
    const { events } = await report(app, device, [anEvent(app, { user: phone })]);
    expect(events).toMatchObject([{ outcome: 'held', reason: 'second_person', points: 0 }]);
    const input = decision({}, device);
    const answer = await app.call(decideDeviceEvents, input as never, generous.committee);
    expect(answer.events).toEqual([{ counter: 1, state: 'awarded', points: 60 }]);
    const row = await app.owner.row(sql`
      select second_person_id from transfer where resident_id = ${neighbour.residentId}`);
    expect(row).toEqual({ secondPersonId: generous.committee.personId });
  });

  it('brings nothing to who has moved away since', async () => {
    await app.owner.run(sql`update resident set state = 'left' where id = ${resident.residentId}`);
    expect((await decide()).events).toEqual([{ counter: 1, state: 'refused', points: 0 }]);
  });

  it('is for the committee of this community', async () => {
    const elsewhere = await aProgramme(app);
    const refusal = (input: unknown, caller?: { token: string }) =>
      app.refusal(decideDeviceEvents, input, caller);
    expect(await refusal(decision())).toMatchObject({ status: 401 });
    expect(await refusal(decision(), programme.organizer)).toMatchObject({ status: 403 });
    expect(await refusal(decision(), elsewhere.committee)).toMatchObject({ status: 404 });
    const invalid = decision({ counters: [] });
    expect(await refusal(invalid, programme.committee)).toMatchObject({ status: 400 });
    const { communityId, committee } = programme;
    expect(await app.database.transaction(communityId, recomputeLedger)).toEqual([]);
    expect(committee.token).not.toBe('');
  });
});

describe('what machines reported', () => {
  function held(communityId: string, query: Record<string, unknown> = {}) {
    return { params: { communityId }, query: { limit: 2, ...query }, body: {} };
  }

  it('waits in one list, oldest first, page by page', async () => {
    const { communityId, committee } = await aProgramme(app);
    const mine = { communityId, committee };
    const [left, right] = [await aDevice(app, mine), await aDevice(app, mine)];
    const user = { kind: 'vendor' as const, text: 'u-1' };
    const put = (device: TestDevice, counter: number) =>
      report(app, device, [anEvent(app, { counter, user, grams: 25_000 })]);
    await put(right, 8);
    app.clock.advanceMs(1);
    await put(left, 3);
    await put(left, 1);
    const first = await app.call(listHeldDeviceEvents, held(communityId), committee);
    const cursor = first.nextCursor ?? '';
    const second = await app.call(listHeldDeviceEvents, held(communityId, { cursor }), committee);
    const numbers = [...first.events, ...second.events].map(({ counter }) => counter);
    expect(numbers).toEqual([8, 1, 3]);
    expect(second.nextCursor).toBeNull();
    expect(first.events[0]).toMatchObject({
      deviceName: '3 号楼智能桶',
      grams: 25_000,
      reason: 'too_heavy',
      state: 'held',
      maskedName: null,
    });
    for (const wrong of ['x', '2026-03-10T01:00:00.000Z_x_1', 'a_b_c']) {
      expect(
        await app.refusal(listHeldDeviceEvents, held(communityId, { cursor: wrong }), committee),
      ).toMatchObject({ status: 400 });
    }
  });

  it('is read by number at each machine, by state where wanted', async () => {
    await decide({ decision: 'dismiss' });
    const list = async (query: Record<string, unknown>) => {
      const { communityId, deviceId } = bin;
      const input = { params: { communityId, deviceId }, query: { limit: 2, ...query }, body: {} };
      return app.call(listDeviceEvents, input as never, programme.committee);
    };
    const first = await list({});
    expect(first.events.map(({ counter }) => counter)).toEqual([3, 2]);
    expect(first.events[0]).toMatchObject({ maskedName: '周**', outcome: 'held' });
    const { events } = await list({ cursor: first.nextCursor });
    expect(events).toMatchObject([{ counter: 1, state: 'dismissed', note: { zh: '看过照片' } }]);
    expect((await list({ state: 'dismissed' })).events).toHaveLength(1);
    await expect(list({ cursor: 'x' })).rejects.toThrow('request/invalid');
  });

  it('is closed to everyone else', async () => {
    const elsewhere = await aProgramme(app);
    const { communityId, deviceId } = bin;
    const input = { params: { communityId, deviceId }, query: {}, body: {} };
    for (const operation of [listDeviceEvents, listHeldDeviceEvents]) {
      expect((await app.refusal(operation, input)).status).toBe(401);
      expect((await app.refusal(operation, input, programme.organizer)).status).toBe(403);
      expect((await app.refusal(operation, input, elsewhere.committee)).status).toBe(404);
    }
    const unknown = { ...input, params: { communityId, deviceId: randomUUID() } };
    expect((await app.refusal(listDeviceEvents, unknown, programme.committee)).status).toBe(404);
  });
});
