import { randomUUID } from 'node:crypto';
import { bindDeviceUser } from '@linli/contract/device-bindings';
import { changeDeviceState, decideDeviceEvents } from '@linli/contract/devices';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recomputeLedger } from '../ledger/recompute-ledger';
import { sql } from '../platform/sql';
import { aProgramme, type Programme } from '../testing/factories/attendance';
import {
  aDevice,
  anEvent,
  type BatchAnswer,
  bindingCodeOf,
  report,
  sendBatch,
  type TestDevice,
  usualLimits,
} from '../testing/factories/devices';
import { aResident, type TestResident } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { TestApp } from '../testing/test-app';
import { createTestDatabase, type TestDatabase } from '../testing/test-database';

const PEOPLE = 12;

let testDatabase: TestDatabase;
let nodes: TestApp[];
let app: TestApp;
let programme: Programme;
let people: TestResident[];

beforeAll(async () => {
  testDatabase = await createTestDatabase(20);
  nodes = [await startTestApp({ testDatabase }), await startTestApp({ testDatabase })];
  app = nodes[0] as TestApp;
  programme = await aProgramme(app);
  people = [];
  for (let count = 0; count < PEOPLE; count += 1) {
    people.push(await aResident(app, programme.communityId));
  }
});
afterAll(async () => {
  for (const node of nodes) await node.close();
  await testDatabase.drop();
});

function node(index: number): TestApp {
  return nodes[index % nodes.length] as TestApp;
}

function byPhone(index: number): { kind: 'phone'; text: string } {
  return { kind: 'phone', text: people[index % PEOPLE]?.phone ?? '' };
}

/** One event a number, one transfer an awarded event, and the books balance. */
async function expectSound({ deviceId }: TestDevice, numbers: number): Promise<void> {
  const row = await app.owner.row(sql`
    select count(*)::int as numbers, count(distinct counter)::int as distinct_numbers,
      count(*) filter (where state = 'awarded')::int as awarded,
      (select count(*)::int from transfer where request_key like ${`device:${deviceId}:%`}) as paid,
      (select event_count from device_progress where device_id = ${deviceId}) as counted
    from device_event where device_id = ${deviceId}`);
  const { awarded } = row as { awarded: number };
  expect(row).toEqual({
    numbers,
    distinctNumbers: numbers,
    awarded,
    paid: awarded,
    counted: numbers,
  });
  expect(await app.database.transaction(programme.communityId, recomputeLedger)).toEqual([]);
}

describe('at the same instant', () => {
  it('one batch sent 64 times to two nodes brings one set of awards', async () => {
    const bin = await aDevice(app, programme);
    const requestId = randomUUID();
    const events = people.map((_, index) =>
      anEvent(app, { counter: index + 1, user: byPhone(index) }),
    );
    const answers = await Promise.all(
      Array.from({ length: 64 }, (_, index) => report(node(index), bin, events, { requestId })),
    );
    expect(answers[0]?.events.map(({ outcome }) => outcome)).toEqual(
      Array.from({ length: PEOPLE }, () => 'awarded'),
    );
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    await expectSound(bin, PEOPLE);
  });

  it('the same numbers in many different batches are each one event', async () => {
    const bin = await aDevice(app, programme);
    const event = (counter: number) => anEvent(app, { counter, user: byPhone(counter) });
    const all = Array.from({ length: 40 }, (_, index) => event(index + 1));
    const answers = await Promise.all(
      Array.from({ length: 32 }, (_, index) =>
        report(node(index), bin, all.slice(index % 8, 40 - (index % 5))),
      ),
    );
    const told = new Map<number, BatchAnswer['events'][number]>();
    for (const answer of answers.flatMap(({ events }) => events)) {
      expect(told.get(answer.counter) ?? answer).toEqual(answer);
      told.set(answer.counter, answer);
    }
    await expectSound(bin, 40);
  });

  it('what is believed of a machine and of a person is never passed', async () => {
    const limits = { ...usualLimits, residentDayEvents: 1, hourEvents: 9 };
    const bin = await aDevice(app, programme, { limits });
    const fresh: TestResident[] = [];
    for (let count = 0; count < 6; count += 1) {
      fresh.push(await aResident(app, programme.communityId));
    }
    const answers = await Promise.all(
      Array.from({ length: 24 }, (_, index) => {
        const user = { kind: 'phone' as const, text: fresh[index % 6]?.phone ?? '' };
        return report(node(index), bin, [anEvent(app, { counter: index + 1, user })]);
      }),
    );
    const outcomes = answers.map(({ events }) => events[0]?.outcome);
    expect(outcomes.filter((outcome) => outcome === 'awarded')).toHaveLength(6);
    expect(outcomes.filter((outcome) => outcome === 'held')).toHaveLength(18);
    await expectSound(bin, 24);
  });

  it('a revocation lets each batch through whole or not at all', async () => {
    const bin = await aDevice(app, programme);
    const params = { communityId: bin.communityId, deviceId: bin.deviceId };
    const body = { requestId: randomUUID(), state: 'revoked' as const, reason: '钥匙丢了' };
    const sent = Array.from({ length: 24 }, async (_, index) => {
      const events = [2 * index + 1, 2 * index + 2].map((counter) => anEvent(app, { counter }));
      return (await sendBatch(node(index), bin, events)).status;
    });
    const revoke = app.call(changeDeviceState, { params, query: {}, body }, programme.committee);
    const statuses = await Promise.all(sent);
    await revoke;
    expect(statuses.every((status) => status === 200 || status === 403)).toBe(true);
    await expectSound(bin, 2 * statuses.filter((status) => status === 200).length);
  });

  it('two decisions about one event, and a link with what waits, award once', async () => {
    const bin = await aDevice(app, programme, { vendor: '蓝桶科技' });
    const resident = await aResident(app, programme.communityId);
    const user = { kind: 'vendor' as const, text: 'u-9' };
    const heavy = anEvent(app, { counter: 1, user, grams: 30_000 });
    await report(app, bin, [heavy, anEvent(app, { counter: 2, user })]);
    const code = await bindingCodeOf(app, bin, 'u-9');
    const params = { communityId: bin.communityId, deviceId: bin.deviceId };
    const decide = (index: number) =>
      node(index).send(
        decideDeviceEvents,
        {
          params,
          body: { requestId: randomUUID(), counters: [1], decision: 'award', reason: '看过照片' },
        },
        programme.committee,
      );
    const bind = (index: number) =>
      node(index).send(
        bindDeviceUser,
        { params: { communityId: bin.communityId }, body: { requestId: randomUUID(), code } },
        resident,
      );
    const deeds = [decide, bind, decide, bind, decide, bind];
    const answers = await Promise.all(deeds.map((deed, index) => deed(index)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 404, 404, 409, 409]);
    const row = await app.owner.row(sql`
      select count(*)::int as count, sum(amount) as points from transfer
      where resident_id = ${resident.residentId}`);
    expect(row).toEqual({ count: 2, points: 10 });
    await expectSound(bin, 2);
  });
});
