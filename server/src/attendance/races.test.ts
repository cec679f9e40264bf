import { randomUUID } from 'node:crypto';
import { checkInResident, checkOutResident, closeSession } from '@linli/contract/attendance';
import type { Operation } from '@linli/contract/operation';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Transaction } from '../platform/database';
import { Refusal } from '../platform/refuse';
import { sql } from '../platform/sql';
import {
  aProgramme,
  aScan,
  aSession,
  memberCodeOf,
  type Programme,
  trusting,
} from '../testing/factories/attendance';
import { aResident, type TestResident } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { SentAnswer, TestApp } from '../testing/test-app';
import { createTestDatabase, type TestDatabase } from '../testing/test-database';
import { checkInResident as checkInBatch } from './check-in-resident';
import { closeEndedSessions } from './close-ended-sessions';

const ROUNDS = 20;
const PEOPLE = 32;
const HOUR_MS = 3_600_000;

let testDatabase: TestDatabase;
let nodes: TestApp[];
let app: TestApp;
let programme: Programme;
let people: TestResident[];

beforeAll(async () => {
  testDatabase = await createTestDatabase(20);
  nodes = [await startTestApp({ testDatabase }), await startTestApp({ testDatabase })];
  app = nodes[0] as TestApp;
  programme = await aProgramme(app, trusting);
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

function advanceMs(ms: number): void {
  for (const each of nodes) each.clock.advanceMs(ms);
}

function send(index: number, operation: Operation, input: unknown): Promise<SentAnswer> {
  return node(index).send(operation, input, programme.organizer);
}

function scanOf(sessionId: string, residentId: string) {
  return aScan(app, programme.communityId, sessionId, { residentId });
}

function codeOf({ body }: SentAnswer): string {
  return (body as { error?: { code: string } }).error?.code ?? 'done';
}

function runJob(index: number): Promise<number> {
  const { clock, ids } = node(index);
  return testDatabase.database.transaction(programme.communityId, (tx) =>
    closeEndedSessions({ tx, now: clock.now(), ids, after: () => undefined }),
  );
}

/** Every point has its attendance, every attendance its points, and the books balance. */
async function expectSoundBooks(sessionIds: readonly string[]): Promise<void> {
  const row = await app.owner.row(sql`
    select
      (select count(*)::int from attendance where session_id = any(${sessionIds}::uuid[])
        and points <> (select coalesce(sum(transfer.amount), 0) from transfer
          where transfer.id in (in_transfer_id, out_transfer_id))) as wrong_points,
      (select count(*)::int from transfer where session_id = any(${sessionIds}::uuid[])
        and not exists (select from attendance
          where transfer.id in (in_transfer_id, out_transfer_id))) as without_attendance,
      (select count(*)::int from account where holder <> 'system' and balance <> (
        select coalesce(sum(lot.amount), 0) from lot
        where lot.account_id = account.id)) as wrong_accounts,
      (select coalesce(sum(amount), 0)::int from entry) as entry_sum`);
  expect(row).toEqual({ wrongPoints: 0, withoutAttendance: 0, wrongAccounts: 0, entrySum: 0 });
}

describe('check-ins of two nodes on one database', () => {
  it('records one scan once, however often it is sent', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const sessionId = await aSession(app, programme);
      const person = people[round % PEOPLE] as TestResident;
      advanceMs(30_000);
      const code = await memberCodeOf(app, person);
      const input = aScan(app, programme.communityId, sessionId, { code });
      const answers = await Promise.all(
        Array.from({ length: 64 }, (_, index) => send(index, checkInResident, input)),
      );
      expect(new Set(answers.map((answer) => JSON.stringify(answer.body))).size).toBe(1);
      expect(answers[0]).toMatchObject({ status: 200, body: { points: 20 } });
      const counts = await app.owner.row(sql`
        select (select count(*)::int from attendance where session_id = ${sessionId}) as came,
          (select count(*)::int from transfer where session_id = ${sessionId}) as posted`);
      expect(counts).toEqual({ came: 1, posted: 1 });
    }
  }, 120_000);

  it('lets each resident in once when all devices scan everyone in opposite order', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const sessionIds = [await aSession(app, programme), await aSession(app, programme)];
      const scans = sessionIds.flatMap((sessionId) =>
        people.map(({ residentId }) => ({ sessionId, residentId })),
      );
      const orders = [scans, [...scans].reverse()];
      const answers = await Promise.all(
        orders.flatMap((order, index) =>
          order.map((scan) =>
            send(index, checkInResident, scanOf(scan.sessionId, scan.residentId)),
          ),
        ),
      );
      const codes = answers.map(codeOf);
      expect(codes.filter((code) => code === 'done')).toHaveLength(scans.length);
      expect(codes.filter((code) => code === 'attendance/already_checked_in')).toHaveLength(
        scans.length,
      );
      await expectSoundBooks(sessionIds);
    }
  }, 180_000);

  it('ends every attendance once when scans, closing and the job meet', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const options = { ruleKey: 'tutoring', durationMinutes: 60 };
      const [first, second] = [
        await aSession(app, programme, options),
        await aSession(app, programme, options),
      ];
      const sessionIds = [first, second];
      await Promise.all(
        sessionIds.flatMap((sessionId) =>
          people.map(({ residentId }) => send(0, checkInResident, scanOf(sessionId, residentId))),
        ),
      );
      advanceMs(1.4 * HOUR_MS);
      const late = people.map(({ residentId }, index) =>
        send(index, checkOutResident, scanOf(index % 2 ? first : second, residentId)),
      );
      const closing = { params: { communityId: programme.communityId, sessionId: first } };
      const closed = send(1, closeSession, { ...closing, body: { requestId: randomUUID() } });
      advanceMs(0.2 * HOUR_MS);
      const answers = await Promise.all([...late, closed]);
      await Promise.all([runJob(0), runJob(1), runJob(0), runJob(1)]);
      for (const answer of answers) expect([200, 409]).toContain(answer.status);
      const open = await app.owner.row(sql`
        select count(*)::int as open, max(points) as most from attendance
        where session_id = any(${sessionIds}::uuid[])
          and (checked_out_at is null or points <> 30)`);
      expect(open).toEqual({ open: 0, most: null });
      await expectSoundBooks(sessionIds);
    }
  }, 180_000);
});

describe('the hot path', () => {
  it('asks the database as often for many scans as for one', async () => {
    const counts: number[] = [];
    for (const group of [people.slice(0, 1), people.slice(0, 1), people]) {
      const sessionId = await aSession(app, programme);
      advanceMs(30_000);
      const codes = await Promise.all(group.map((person) => memberCodeOf(app, person)));
      counts.push(await countStatements(sessionId, codes));
    }
    expect(counts[1]).toBe(6);
    expect(counts[2]).toBe(6);
  });
});

async function countStatements(sessionId: string, codes: readonly string[]): Promise<number> {
  const { communityId, organizer } = programme;
  let count = 0;
  await testDatabase.database.transaction(communityId, async (real) => {
    const counted = <Result>(ask: () => Promise<Result>): Promise<Result> => {
      count += 1;
      return ask();
    };
    const tx: Transaction = {
      communityId,
      rows: (query) => counted(() => real.rows(query)),
      row: (query) => counted(() => real.row(query)),
      run: (query) => counted(() => real.run(query)),
    };
    const context = {
      tx,
      communityId,
      now: app.clock.now(),
      ids: app.ids,
      secrets: app.secrets,
      after: () => undefined,
    };
    const items = codes.map((code) => {
      const input = aScan(app, communityId, sessionId, { code });
      return {
        actor: {
          kind: 'person' as const,
          personId: organizer.personId,
          signInId: '',
          authSessionId: '',
          residentId: organizer.residentId,
          householdId: null,
          roles: ['resident' as const, 'organizer' as const],
          secondFactor: false,
        },
        input: input as never,
        requestId: input.body.requestId,
      };
    });
    const answers = await checkInBatch(context as never, items);
    expect(answers.filter((answer) => answer instanceof Refusal)).toEqual([]);
  });
  return count;
}
