import { randomUUID } from 'node:crypto';
import {
  bindDeviceUser,
  listMyDeviceBindings,
  unbindDeviceUser,
} from '@linli/contract/device-bindings';
import { openDeviceBinding } from '@linli/contract/device-protocol';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sql } from '../platform/sql';
import { aProgramme, type Programme } from '../testing/factories/attendance';
import {
  aDevice,
  anEvent,
  bindingCodeOf,
  refusalOf,
  report,
  sendSigned,
  type TestDevice,
  usualLimits,
} from '../testing/factories/devices';
import { aResident, type TestResident } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { TestApp } from '../testing/test-app';
import { forgetDeviceTraces } from './forget-device-traces';
import { lapseDeviceEvents } from './lapse-device-events';

const DAY_MS = 86_400_000;

let app: TestApp;
let programme: Programme;
let resident: TestResident;
let bin: TestDevice;
let vendor: string;

beforeAll(async () => {
  app = await startTestApp({ settings: { publicUrl: 'https://jifen.example.cn' } });
  programme = await aProgramme(app);
});
afterAll(() => app.close());

beforeEach(async () => {
  resident = await aResident(app, programme.communityId);
  vendor = `厂家${randomUUID().slice(0, 8)}`;
  bin = await aDevice(app, programme, { vendor });
});

const user = { kind: 'vendor' as const, text: 'u-8837261' };

function binding(code: string) {
  const params = { communityId: programme.communityId };
  return { params, query: {}, body: { requestId: randomUUID(), code } };
}

async function bind(who: TestResident, vendorUser = user.text, device = bin) {
  const code = await bindingCodeOf(app, device, vendorUser);
  return app.call(bindDeviceUser, binding(code), who);
}

async function mine(who: TestResident) {
  const input = { params: { communityId: programme.communityId }, query: {}, body: {} };
  return (await app.call(listMyDeviceBindings, input, who)).bindings;
}

describe('linking a maker’s user', () => {
  it('takes the code a machine shows, typed in any way, once', async () => {
    const body = { requestId: randomUUID(), vendorUser: user.text };
    const range = { first: 0, last: 0 };
    const shown = await sendSigned(app, openDeviceBinding, bin, body, range, {});
    expect(await sendSigned(app, openDeviceBinding, bin, body, range, {})).toMatchObject({
      body: shown.body,
    });
    const { code, link, validUntil } = shown.body as Record<string, string>;
    expect(code).toMatch(/^[0-9A-Z]{4} [0-9A-Z]{4}$/);
    expect(link).toBe(
      `https://jifen.example.cn/resident/mine/machines?code=${code?.replace(' ', '')}`,
    );
    expect(Date.parse(validUntil ?? '') - app.clock.now().getTime()).toBe(600_000);
    const input = binding(` ${code?.toLowerCase()} `);
    const answer = await app.call(bindDeviceUser, input, resident);
    expect(answer).toMatchObject({ vendor, claimedEvents: 0, claimedPoints: 0 });
    expect(await app.call(bindDeviceUser, input, resident)).toEqual(answer);
    expect(await app.refusal(bindDeviceUser, binding(code ?? ''), resident)).toMatchObject({
      code: 'devices/binding_code_wrong',
    });
    expect(await mine(resident)).toEqual([
      { id: answer.id, vendor, boundAt: app.clock.now().toISOString() },
    ]);
    const { events } = await report(app, bin, [anEvent(app, { user })]);
    expect(events[0]?.text.zh).toBe('本次获得5积分，当前总积分5');
  });

  it('counts at every machine of the maker, and at no other’s', async () => {
    await bind(resident);
    const sibling = await aDevice(app, programme, { vendor });
    const stranger = await aDevice(app, programme, { vendor: `${vendor}2` });
    const outcome = async (device: TestDevice) =>
      (await report(app, device, [anEvent(app, { user })])).events[0]?.outcome;
    expect(await outcome(sibling)).toBe('awarded');
    expect(await outcome(stranger)).toBe('unclaimed');
  });

  it('brings what waited, by the rules of the days it happened on', async () => {
    const days = [3, 2, 2, 2, 1].map((ago, index) =>
      anEvent(app, {
        counter: index + 1,
        user,
        occurredAt: new Date(app.clock.now().getTime() - ago * DAY_MS + 3_600_000).toISOString(),
      }),
    );
    await report(app, bin, days);
    expect(await bind(resident)).toMatchObject({ claimedEvents: 4, claimedPoints: 20 });
    const rows = await app.owner.rows(sql`
      select state, outcome, resident_id = ${resident.residentId} as mine from device_event
      where device_id = ${bin.deviceId} order by counter`);
    expect(rows).toMatchObject([
      { state: 'awarded', outcome: 'unclaimed', mine: true },
      { state: 'awarded' },
      { state: 'awarded' },
      { state: 'refused' },
      { state: 'awarded' },
    ]);
    const again = await report(app, bin, [days[0] ?? anEvent(app)]);
    expect(again.events[0]).toMatchObject({ outcome: 'unclaimed', points: 0 });
  });

  it('does not bring more than one person is believed to bring a day', async () => {
    const limits = { ...usualLimits, residentDayEvents: 1 };
    const strict = await aDevice(app, programme, { vendor, limits });
    await report(
      app,
      strict,
      [1, 2].map((counter) => anEvent(app, { counter, user })),
    );
    expect(await bind(resident, user.text, strict)).toMatchObject({ claimedEvents: 1 });
  });

  it('takes the place of the resident’s earlier link with this maker', async () => {
    await bind(resident, 'old');
    await bind(resident, 'new');
    expect(await mine(resident)).toHaveLength(1);
    const outcomes = await report(
      app,
      bin,
      ['old', 'new'].map((text, index) =>
        anEvent(app, { counter: index + 1, user: { kind: 'vendor', text } }),
      ),
    );
    expect(outcomes.events.map(({ outcome }) => outcome)).toEqual(['unclaimed', 'awarded']);
  });

  it('takes the place of another resident’s link with this user, who is told', async () => {
    await bind(resident);
    const next = await aResident(app, programme.communityId);
    await bind(next);
    expect(await mine(resident)).toEqual([]);
    expect(await mine(next)).toHaveLength(1);
    const row = await app.owner.row(sql`
      select kind, title ->> 'zh' as title from notification
      where resident_id = ${resident.residentId}`);
    expect(row).toEqual({
      kind: 'device_binding_ended',
      title: `和“${vendor}”设备的绑定解除了`,
    });
  });

  it('refuses codes that are unknown, over, or another community’s', async () => {
    const refusal = async (code: string, who = resident) =>
      (await app.refusal(bindDeviceUser, binding(code), who)).code;
    for (const code of ['ABCDEFGH', 'ABCD', '绑定码', 'x'.repeat(40)]) {
      expect(await refusal(code)).toBe('devices/binding_code_wrong');
    }
    const late = await bindingCodeOf(app, bin, user.text);
    app.clock.advanceMs(600_001);
    expect(await refusal(late)).toBe('devices/binding_code_wrong');
    const elsewhere = await aProgramme(app);
    const foreign = await bindingCodeOf(app, await aDevice(app, elsewhere), user.text);
    expect(await refusal(foreign)).toBe('devices/binding_code_wrong');
  });

  it('is ended by the resident; what was awarded stays', async () => {
    const { id } = await bind(resident);
    await report(app, bin, [anEvent(app, { user })]);
    const params = { communityId: programme.communityId, bindingId: id };
    const input = { params, query: {}, body: { requestId: randomUUID() } };
    const other = await aResident(app, programme.communityId);
    expect((await app.refusal(unbindDeviceUser, input, other)).status).toBe(404);
    expect(await app.call(unbindDeviceUser, input, resident)).toEqual({ done: true });
    expect(await app.call(unbindDeviceUser, input, resident)).toEqual({ done: true });
    expect(await mine(resident)).toEqual([]);
    const { events } = await report(app, bin, [anEvent(app, { counter: 2, user })]);
    expect(events[0]?.outcome).toBe('unclaimed');
  });

  it('is each resident’s own affair', async () => {
    const code = await bindingCodeOf(app, bin, user.text);
    const elsewhere = await aProgramme(app);
    const unbinding = {
      params: { communityId: programme.communityId, bindingId: randomUUID() },
      body: { requestId: randomUUID() },
    };
    const cases = [
      [listMyDeviceBindings, { params: { communityId: programme.communityId } }],
      [bindDeviceUser, binding(code)],
      [unbindDeviceUser, unbinding],
    ] as const;
    for (const [operation, input] of cases) {
      expect((await app.refusal(operation, input)).status).toBe(401);
      expect((await app.refusal(operation, input, elsewhere.committee)).status).toBe(404);
    }
    expect((await app.refusal(bindDeviceUser, binding(''), resident)).status).toBe(400);
  });

  it('is asked for by machines that may act', async () => {
    const body = { requestId: randomUUID(), vendorUser: user.text };
    const range = { first: 0, last: 0 };
    const ask = (device: TestDevice, change = {}) =>
      refusalOf(sendSigned(app, openDeviceBinding, device, body, range, change));
    const alter = (text: string) => text.replace(user.text, 'u-2');
    expect(await ask(bin, { alter })).toMatchObject({ code: 'devices/signature_wrong' });
    await app.owner.run(sql`update device set state = 'suspended' where id = ${bin.deviceId}`);
    expect(await ask(bin)).toMatchObject({ code: 'devices/suspended' });
    await app.owner.run(sql`update device set state = 'revoked' where id = ${bin.deviceId}`);
    expect(await ask(bin)).toMatchObject({ code: 'devices/revoked' });
    const input = { params: { communityId: bin.communityId, deviceId: bin.deviceId }, body };
    expect((await app.refusal(openDeviceBinding, input, resident)).status).toBe(401);
  });
});

describe('what nobody claims', () => {
  it('lapses after thirty days and forgets whose it was', async () => {
    await report(app, bin, [anEvent(app, { user })]);
    const run = () =>
      app.database.transaction(programme.communityId, (tx) =>
        lapseDeviceEvents({ tx, now: app.clock.now() }),
      );
    const before = app.clock.now();
    app.clock.advanceMs(29 * DAY_MS);
    await run();
    const state = () =>
      app.owner.row(sql`
        select state, user_lookup from device_event where device_id = ${bin.deviceId}`);
    expect(await state()).toMatchObject({ state: 'unclaimed' });
    app.clock.advanceMs(2 * DAY_MS);
    expect(await run()).toBeGreaterThan(0);
    expect(await state()).toEqual({ state: 'lapsed', userLookup: null });
    expect(await bind(resident)).toMatchObject({ claimedEvents: 0 });
    app.clock.set(before);
  });

  it('leaves no counts and codes behind for ever', async () => {
    await report(app, bin, [anEvent(app, { user })]);
    await bindingCodeOf(app, bin, user.text);
    const later = new Date(app.clock.now().getTime() + 41 * DAY_MS);
    await app.database.transaction(programme.communityId, (tx) =>
      forgetDeviceTraces({ tx, now: later }),
    );
    const row = await app.owner.row(sql`
      select (select count(*)::int from device_use) as uses,
        (select count(*)::int from device_binding_code
          where community_id = ${programme.communityId}) as codes`);
    expect(row).toMatchObject({ uses: 0, codes: 0 });
  });
});
