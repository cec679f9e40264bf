import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { recordDeviceEvents } from '@linli/contract/device-protocol';
import { changeDeviceState } from '@linli/contract/devices';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../platform/sql';
import { aProgramme, memberCodeOf, type Programme } from '../testing/factories/attendance';
import {
  aDevice,
  anEvent,
  refusalOf,
  report,
  type SendOptions,
  sendBatch,
  type TestDevice,
} from '../testing/factories/devices';
import { aResident } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { TestApp } from '../testing/test-app';
import { createTestDatabase, type TestDatabase } from '../testing/test-database';

let testDatabase: TestDatabase;
let app: TestApp;
let otherNode: TestApp;
let programme: Programme;
let bin: TestDevice;

beforeAll(async () => {
  testDatabase = await createTestDatabase();
  app = await startTestApp({ testDatabase });
  otherNode = await startTestApp({ testDatabase });
  programme = await aProgramme(app);
  bin = await aDevice(app, programme);
});
afterAll(async () => {
  await app.close();
  await otherNode.close();
  await testDatabase.drop();
});

async function refusal(
  change: SendOptions = {},
  events: readonly unknown[] = [anEvent(app)],
  device = bin,
) {
  const { status, code } = await refusalOf(sendBatch(app, device, events, change));
  return [status, code];
}

/** Nothing of a refused batch is there afterwards. */
async function expectNothingWritten(): Promise<void> {
  const row = await app.owner.row(sql`
    select (select count(*)::int from device_event where device_id = ${bin.deviceId}) as events,
      (select count(*)::int from device_use where subject_id = ${bin.deviceId}) as uses,
      (select event_count from device_progress where device_id = ${bin.deviceId}) as counted`);
  expect(row).toEqual({ events: 0, uses: 0, counted: 0 });
}

describe('the signature of a machine', () => {
  it('is asked for, and must be of this machine’s key over exactly these bytes', async () => {
    const forged = generateKeyPairSync('ed25519').privateKey;
    const other = await aDevice(app, programme);
    const wrong = [401, 'devices/signature_wrong'];
    expect(await refusal({ headers: { 'linli-signature': '' } })).toEqual([
      401,
      'access/not_signed_in',
    ]);
    expect(await refusal({ signWith: forged })).toEqual(wrong);
    expect(await refusal({ signWith: other.privateKey })).toEqual(wrong);
    expect(await refusal({ alter: (body) => body.replace('1200', '1201') })).toEqual(wrong);
    expect(await refusal({ alter: (body) => `${body} ` })).toEqual(wrong);
    const later = { 'linli-sent-at': new Date(app.clock.now().getTime() + 1).toISOString() };
    expect(await refusal({ headers: later })).toEqual(wrong);
    for (const text of ['', 'yesterday', '2026-13-45T99:99:99Z']) {
      expect(await refusal({ headers: { 'linli-sent-at': text } })).toEqual(wrong);
    }
    for (const text of ['A', 'é', 'A'.repeat(88), `${'A'.repeat(86)}==`]) {
      expect(await refusal({ headers: { 'linli-signature': text } })).toEqual(wrong);
    }
    await expectNothingWritten();
  });

  it('of a machine nobody knows, or of another community’s, finds nothing', async () => {
    const elsewhere = await aProgramme(app);
    const foreign = await aDevice(app, elsewhere);
    const events = [anEvent(app)];
    const notFound = [404, 'request/not_found'];
    expect(await refusal({}, events, { ...bin, deviceId: randomUUID() })).toEqual(notFound);
    const here = { ...foreign, communityId: bin.communityId };
    expect(await refusal({}, events, here)).toEqual(notFound);
    const resident = await aResident(app, programme.communityId);
    const user = { kind: 'code' as const, text: await memberCodeOf(app, resident) };
    const { events: answered } = await report(app, foreign, [anEvent(app, { user })]);
    expect(answered[0]?.reason).toBe('foreign_community');
  });

  it('does not stand for a person, nor a person for a machine', async () => {
    const input = {
      params: { communityId: bin.communityId, deviceId: bin.deviceId },
      body: { requestId: randomUUID(), events: [anEvent(app)] },
    };
    const answer = await app.refusal(recordDeviceEvents, input, programme.committee);
    expect([answer.status, answer.code]).toEqual([401, 'access/not_signed_in']);
  });
});

describe('what a machine sends', () => {
  it.each([
    ['a negative weight', { grams: -1 }],
    ['half a gram', { grams: 0.5 }],
    ['a weight in words', { grams: '1200' }],
    ['a weight beyond all bins', { grams: 10_000_001 }],
    ['number 0', { counter: 0 }],
    ['a number that is not whole', { counter: 1.5 }],
    ['a number too big to be exact', { counter: 2 ** 53 }],
    ['no user', { user: undefined }],
    ['another kind of user', { user: { kind: 'face', text: 'x' } }],
    ['a day that is none', { occurredAt: '2026-02-30T00:00:00Z' }],
    ['a local time', { occurredAt: '2026-03-10T09:00:00' }],
    ['a category in capitals', { category: 'Paper' }],
    ['something unknown', { photo: 'x' }],
  ])('with %s is refused whole', async (_name, change) => {
    const events = [anEvent(app), { ...anEvent(app, { counter: 2 }), ...change }];
    expect(await refusal({}, events)).toEqual([400, 'request/invalid']);
    await expectNothingWritten();
  });

  it('is JSON, not too much of it, and in order', async () => {
    const text = JSON.stringify({ requestId: randomUUID(), events: [anEvent(app)] });
    const notANumber = text.replace('1200', 'NaN');
    expect(await refusal({ text: notANumber })).toEqual([400, 'request/invalid']);
    expect(await refusal({ text: '' })).toEqual([400, 'request/invalid']);
    const many = Array.from({ length: 101 }, (_, index) => anEvent(app, { counter: index + 1 }));
    expect(await refusal({}, many)).toEqual([400, 'request/invalid']);
    expect(await refusal({ text: ' '.repeat(65 * 1024) })).toEqual([413, 'request/too_large']);
    const backwards = [anEvent(app, { counter: 2 }), anEvent(app, { counter: 1 })];
    const twice = [anEvent(app), anEvent(app)];
    for (const events of [backwards, twice]) {
      expect(await refusal({}, events)).toEqual([400, 'devices/counters_unordered']);
    }
    await expectNothingWritten();
  });

  it('under the number of another batch is not this batch', async () => {
    const requestId = randomUUID();
    const device = await aDevice(app, programme);
    await report(app, device, [anEvent(app)], { requestId });
    const other = [anEvent(app, { counter: 2 })];
    expect(await refusal({ requestId }, other, device)).toEqual([409, 'request/id_reused']);
  });
});

describe('a machine that may no longer act', () => {
  function change(device: TestDevice, state: 'active' | 'suspended' | 'revoked') {
    const params = { communityId: device.communityId, deviceId: device.deviceId };
    const body = { requestId: randomUUID(), state, reason: '钥匙丢了' };
    return app.call(changeDeviceState, { params, query: {}, body }, programme.committee);
  }

  it('is refused by every node from the moment of the decision', async () => {
    const device = await aDevice(app, programme);
    await report(app, device, [anEvent(app)]);
    await report(otherNode, device, [anEvent(app, { counter: 2 })]);
    const next = [anEvent(app, { counter: 3 })];
    const asked = async (node: TestApp) => (await refusalOf(sendBatch(node, device, next))).code;
    await change(device, 'suspended');
    expect([await asked(app), await asked(otherNode)]).toEqual([
      'devices/suspended',
      'devices/suspended',
    ]);
    await change(device, 'active');
    await report(otherNode, device, next);
    await change(device, 'revoked');
    next[0] = anEvent(app, { counter: 4 });
    expect([await asked(app), await asked(otherNode)]).toEqual([
      'devices/revoked',
      'devices/revoked',
    ]);
    await expect(change(device, 'active')).rejects.toThrow('devices/revoked');
    const row = await app.owner.row(sql`
      select count(*)::int as count from device_event where device_id = ${device.deviceId}`);
    expect(row).toEqual({ count: 3 });
  });

  it('still gets the answers it was given, and none for what is new', async () => {
    const device = await aDevice(app, programme);
    const requestId = randomUUID();
    const first = await report(app, device, [anEvent(app)], { requestId });
    await change(device, 'revoked');
    expect(await report(app, device, [anEvent(app)], { requestId })).toEqual(first);
  });
});
