import { randomUUID } from 'node:crypto';
import {
  changeDeviceState,
  listDevices,
  readDevice,
  registerDevice,
  updateDevice,
} from '@linli/contract/devices';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../platform/sql';
import { aProgramme, type Programme } from '../testing/factories/attendance';
import {
  aDevice,
  anEvent,
  aRegistration,
  report,
  type TestDevice,
  usualLimits,
} from '../testing/factories/devices';
import { aResident } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { TestApp } from '../testing/test-app';

let app: TestApp;
let programme: Programme;

beforeAll(async () => {
  app = await startTestApp();
  programme = await aProgramme(app);
});
afterAll(() => app.close());

function registration(change: Record<string, unknown> = {}, communityId = programme.communityId) {
  const { privateKey: _, ...body } = aRegistration();
  return { params: { communityId }, query: {}, body: { ...body, ...change } };
}

function at({ communityId, deviceId }: TestDevice, change: Record<string, unknown> = {}) {
  const body = { requestId: randomUUID(), ...change };
  return { params: { communityId, deviceId }, query: {}, body: body as never };
}

const terms = {
  name: '5 号楼智能桶',
  place: '西门',
  awards: [{ kind: 'deposit' as const, category: 'kitchen', ruleKey: 'bin_deposit' }],
  limits: { ...usualLimits, maxGrams: 5_000 },
  hours: { opensAt: '06:00', closesAt: '22:00' },
};

describe('registerDevice', () => {
  it('lets a machine in once, and repeats its answer', async () => {
    const input = registration();
    const first = await app.call(registerDevice, input, programme.committee);
    expect(await app.call(registerDevice, input, programme.committee)).toEqual(first);
    const again = { ...input, body: { ...input.body, requestId: randomUUID(), name: '另一台' } };
    expect(await app.refusal(registerDevice, again, programme.committee)).toMatchObject({
      code: 'devices/key_taken',
      details: { name: '3 号楼智能桶' },
    });
    const elsewhere = await aProgramme(app);
    const there = { ...input, params: { communityId: elsewhere.communityId } };
    expect((await app.send(registerDevice, there, elsewhere.committee)).status).toBe(200);
  });

  it('takes only keys that are keys, and rules that are for machines', async () => {
    const refusal = (change: Record<string, unknown>) =>
      app.refusal(registerDevice, registration(change), programme.committee);
    for (const publicKey of [
      'abc',
      `${'A'.repeat(43)}=`,
      '-----BEGIN PUBLIC KEY-----',
      Buffer.alloc(64, 7).toString('base64'),
      registration().body.publicKey.replace('=', ''),
    ]) {
      expect(await refusal({ publicKey })).toMatchObject({ code: 'devices/key_invalid' });
    }
    const awards = (ruleKey: string) => [{ kind: 'deposit', category: null, ruleKey }];
    for (const ruleKey of ['patrol', 'flying']) {
      expect(await refusal({ awards: awards(ruleKey) })).toMatchObject({
        code: 'devices/rule_not_for_devices',
        details: { ruleKey },
      });
    }
    for (const change of [
      { awards: [] },
      { limits: { ...usualLimits, maxGrams: -1 } },
      { limits: { ...usualLimits, maxGrams: Number.NaN } },
      { hours: { opensAt: '6:00', closesAt: '22:00' } },
      { kind: 'camera' },
      { name: ' ' },
    ]) {
      expect(await refusal(change)).toMatchObject({ code: 'request/invalid' });
    }
  });

  it('is for the committee of this community', async () => {
    const auditor = await aResident(app, programme.communityId, { roles: ['auditor'] });
    const elsewhere = await aProgramme(app);
    const status = async (caller?: { token: string }) =>
      (await app.refusal(registerDevice, registration(), caller)).status;
    expect(await status()).toBe(401);
    expect(await status(programme.organizer)).toBe(403);
    expect(await status(auditor)).toBe(403);
    expect(await status(elsewhere.committee)).toBe(404);
  });
});

describe('the list of machines', () => {
  it('says what each did today and what is wrong', async () => {
    const { communityId, committee } = await aProgramme(app);
    const bin = await aDevice(app, { communityId, committee }, { name: 'A 桶' });
    await aDevice(app, { communityId, committee }, { name: 'B 桶' });
    const events = [1, 2, 4, 7].map((counter) =>
      anEvent(app, { counter, grams: counter === 4 ? 30_000 : 900 }),
    );
    await report(app, bin, events);
    await report(app, bin, [anEvent(app, { counter: 2, grams: 1 })]);
    const input = { params: { communityId }, query: {}, body: {} };
    const { devices } = await app.call(listDevices, input, committee);
    expect(devices).toMatchObject([
      {
        name: 'A 桶',
        lastSeenAt: app.clock.now().toISOString(),
        todayEvents: 3,
        heldEvents: 1,
        missingEvents: 3,
        reusedCounters: 1,
      },
      { name: 'B 桶', lastSeenAt: null, todayEvents: 0, heldEvents: 0, missingEvents: 0 },
    ]);
    const one = await app.call(readDevice, at(bin), committee);
    expect(one).toMatchObject({
      highestCounter: 7,
      gaps: [
        { from: 5, to: 6 },
        { from: 3, to: 3 },
      ],
      limits: usualLimits,
    });
    expect(Buffer.from(one.publicKey, 'base64')).toHaveLength(32);
  });

  it('is read by those who look after the programme', async () => {
    const bin = await aDevice(app, programme);
    const elsewhere = await aProgramme(app);
    const auditor = await aResident(app, programme.communityId, { roles: ['auditor'] });
    for (const operation of [listDevices, readDevice]) {
      expect((await app.send(operation, at(bin), auditor)).status).toBe(200);
      expect((await app.refusal(operation, at(bin))).status).toBe(401);
      expect((await app.refusal(operation, at(bin), programme.organizer)).status).toBe(403);
      expect((await app.refusal(operation, at(bin), elsewhere.committee)).status).toBe(404);
    }
    const unknown = { ...bin, deviceId: randomUUID() };
    expect(await app.refusal(readDevice, at(unknown), auditor)).toMatchObject({ status: 404 });
    const there = await aDevice(app, elsewhere);
    const foreign = { ...there, communityId: programme.communityId };
    expect(await app.refusal(readDevice, at(foreign), auditor)).toMatchObject({ status: 404 });
  });
});

describe('updateDevice', () => {
  it('changes what counts from now on, and nothing that arrived', async () => {
    const bin = await aDevice(app, programme);
    const resident = await aResident(app, programme.communityId);
    const user = { kind: 'phone' as const, text: resident.phone ?? '' };
    const deposit = (counter: number, category: string, grams = 6_000) =>
      anEvent(app, { counter, category, grams, user });
    await report(app, bin, [deposit(1, 'paper')]);
    const input = at(bin, terms);
    await app.call(updateDevice, input, programme.committee);
    expect(await app.call(updateDevice, input, programme.committee)).toEqual({ done: true });
    const answer = await report(app, bin, [
      deposit(2, 'kitchen'),
      deposit(3, 'paper', 900),
      deposit(4, 'kitchen', 900),
    ]);
    expect(answer.events.map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['held', 'too_heavy'],
      ['refused', 'no_rule'],
      ['awarded', null],
    ]);
    const row = await app.owner.row(sql`
      select state from device_event where device_id = ${bin.deviceId} and counter = 1`);
    expect(row).toEqual({ state: 'awarded' });
  });

  it('refuses what registering refuses, and machines that are not there', async () => {
    const bin = await aDevice(app, programme);
    const refusal = (input: unknown, caller?: { token: string }) =>
      app.refusal(updateDevice, input, caller);
    const awards = [{ kind: 'deposit', category: null, ruleKey: 'patrol' }];
    expect(await refusal(at(bin, { ...terms, awards }), programme.committee)).toMatchObject({
      code: 'devices/rule_not_for_devices',
    });
    const unknown = { ...bin, deviceId: randomUUID() };
    expect(await refusal(at(unknown, terms), programme.committee)).toMatchObject({ status: 404 });
    expect(await refusal(at(bin, { name: '' }), programme.committee)).toMatchObject({
      status: 400,
    });
    expect(await refusal(at(bin, terms))).toMatchObject({ status: 401 });
    expect(await refusal(at(bin, terms), programme.organizer)).toMatchObject({ status: 403 });
    const elsewhere = await aProgramme(app);
    expect(await refusal(at(bin, terms), elsewhere.committee)).toMatchObject({ status: 404 });
  });
});

describe('changeDeviceState', () => {
  it('says why, and revokes for good', async () => {
    const bin = await aDevice(app, programme);
    const change = (state: string) => at(bin, { state, reason: '桶盖坏了' });
    await app.call(changeDeviceState, change('suspended'), programme.committee);
    const read = await app.call(readDevice, at(bin), programme.committee);
    expect(read).toMatchObject({ state: 'suspended', stateReason: '桶盖坏了' });
    const revoke = change('revoked');
    await app.call(changeDeviceState, revoke, programme.committee);
    expect(await app.call(changeDeviceState, revoke, programme.committee)).toEqual({
      done: true,
    });
    for (const state of ['active', 'suspended', 'revoked']) {
      expect(
        await app.refusal(changeDeviceState, change(state), programme.committee),
      ).toMatchObject({ code: 'devices/revoked' });
    }
  });

  it('is for the committee of this community', async () => {
    const bin = await aDevice(app, programme);
    const elsewhere = await aProgramme(app);
    const change = at(bin, { state: 'suspended', reason: '桶盖坏了' });
    const refusal = (input: unknown, caller?: { token: string }) =>
      app.refusal(changeDeviceState, input, caller);
    expect(await refusal(change)).toMatchObject({ status: 401 });
    expect(await refusal(change, programme.organizer)).toMatchObject({ status: 403 });
    expect(await refusal(change, elsewhere.committee)).toMatchObject({ status: 404 });
    expect(await refusal(at(bin, { state: 'gone' }), programme.committee)).toMatchObject({
      status: 400,
    });
    const unknown = { ...change, params: { ...change.params, deviceId: randomUUID() } };
    expect(await refusal(unknown, programme.committee)).toMatchObject({ status: 404 });
  });
});
