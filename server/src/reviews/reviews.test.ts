import { randomUUID } from 'node:crypto';
import { listMyNotifications } from '@linli/contract/notifications';
import {
  answerQuestion,
  closeReview,
  listMyQuestions,
  listReviews,
  noteReview,
} from '@linli/contract/reviews';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sql } from '../platform/sql';
import {
  aHousehold,
  aProgramme,
  aSession,
  checkIn,
  type Programme,
  trusting,
} from '../testing/factories/attendance';
import { aResident, type TestResident } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { Caller, TestApp } from '../testing/test-app';
import { askParticipation } from './ask-participation';
import { findAnomalies } from './find-anomalies';
import { isAsked } from './is-asked';
import { ASKED_ONE_IN } from './thresholds';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

let app: TestApp;
let programme: Programme;
let communityId: string;
let auditor: TestResident;
let resident: TestResident;

beforeAll(async () => {
  app = await startTestApp();
});
beforeEach(async () => {
  app.clock.set(new Date('2026-03-10T01:00:00.000Z'));
  programme = await aProgramme(app, trusting);
  communityId = programme.communityId;
  auditor = await aResident(app, communityId, { name: '郑监督', roles: ['auditor'] });
  resident = await aResident(app, communityId);
});
afterAll(() => app.close());

const here = (params: Record<string, unknown> = {}) => ({
  params: { communityId, ...params },
  query: {},
  body: {},
});

async function questions(who = resident) {
  return (await app.call(listMyQuestions, here() as never, who)).questions;
}

function answer(transferId: string, tookPart: boolean, who: Caller = resident) {
  const body = { requestId: randomUUID(), tookPart };
  return app.send(answerQuestion, { ...here({ transferId }), body }, who);
}

async function reviews(state: 'open' | 'closed' = 'open') {
  const input = { ...here(), query: { state } };
  return (await app.call(listReviews, input as never, auditor)).reviews;
}

/** Scans until one is drawn: one in twenty is. */
async function untilAsked(): Promise<string> {
  for (let turn = 0; turn < 400; turn += 1) {
    const { transferId } = await checkIn(
      app,
      programme,
      await aSession(app, programme),
      resident.residentId,
    );
    if (transferId && isAsked(app.secrets, transferId)) return transferId;
  }
  throw new Error('one of four hundred is drawn');
}

describe('the question whether one took part', () => {
  it('is put for one award in twenty, whichever it is', () => {
    const drawn = Array.from({ length: 4_000 }, () => isAsked(app.secrets, app.ids.next()));
    const share = (drawn.filter(Boolean).length * ASKED_ONE_IN) / drawn.length;
    expect(share).toBeGreaterThan(0.7);
    expect(share).toBeLessThan(1.3);
  });

  it('asks about the award that was drawn; a yes is kept and not asked again', async () => {
    const transferId = await untilAsked();
    expect(await questions()).toMatchObject([{ transferId, points: 20 }]);
    expect((await answer(transferId, true)).status).toBe(200);
    expect(await questions()).toEqual([]);
    expect((await answer(transferId, false)).status).toBe(404);
    expect(await reviews()).toEqual([]);
  });

  it('opens a review with a no, and leaves the points where they are', async () => {
    const transferId = await untilAsked();
    const held = await balance();
    await answer(transferId, false);
    expect(await reviews()).toMatchObject([
      { kind: 'denied', personName: '许明', residentId: resident.residentId, transferId },
    ]);
    expect(await balance()).toBe(held);
  });

  it('tells the resident once that they are asked, and nobody who was not drawn', async () => {
    const transferId = await untilAsked();
    const ask = () =>
      app.database.transaction(communityId, (tx) =>
        askParticipation({
          tx,
          now: app.clock.now(),
          ids: app.ids,
          secrets: app.secrets,
          after: () => undefined,
        }),
      );
    await ask();
    await ask();
    const { notifications } = await app.call(listMyNotifications, here() as never, resident);
    const told = notifications.filter(({ link }) => link === '/questions');
    expect(told).toHaveLength(1);
    expect(told[0]?.title.zh).toBe('“周六夜间巡逻”，您参加了吗？');
    await answer(transferId, true);
    await app.owner.run(sql`delete from notification where community_id = ${communityId}`);
    await ask();
    expect((await app.call(listMyNotifications, here() as never, resident)).notifications).toEqual(
      [],
    );
  });

  it('lapses after a week without saying anything about anyone', async () => {
    await untilAsked();
    app.clock.advanceMs(8 * DAY_MS);
    expect(await questions()).toEqual([]);
    expect(await reviews()).toEqual([]);
  });

  it('is answered by the resident alone, and only where it was asked', async () => {
    const transferId = await untilAsked();
    const neighbour = await aResident(app, communityId);
    expect((await answer(transferId, false, neighbour)).status).toBe(404);
    expect((await answer(randomUUID(), false)).status).toBe(404);
    expect((await answer(transferId, false, {})).status).toBe(401);
    expect((await answer('x', false)).status).toBe(400);
    const elsewhere = await aProgramme(app);
    expect((await answer(transferId, false, elsewhere.organizer)).status).toBe(404);
  });
});

async function balance(): Promise<number> {
  const row = await app.owner.row<{ balance: number }>(sql`
    select balance from account where id = ${resident.residentId}`);
  return row?.balance ?? 0;
}

const look = () =>
  app.database.transaction(communityId, (tx) =>
    findAnomalies({ tx, now: app.clock.now(), ids: app.ids }),
  );

async function kinds(): Promise<string[]> {
  await look();
  expect(await look()).toBe(0);
  return (await reviews()).map(({ kind }) => kind);
}

/** A session that was announced long ago. */
async function anOldSession(place = '3 号楼前', options = {}): Promise<string> {
  const sessionId = await aSession(app, programme, options);
  await app.owner.run(sql`
    update session set created_at = created_at - interval '3 days', place = ${place}
    where id = ${sessionId}`);
  return sessionId;
}

describe('what is noticed', () => {
  it('is nothing on an ordinary evening', async () => {
    const sessionId = await anOldSession();
    for (let turn = 0; turn < 8; turn += 1) {
      app.clock.advanceMs(15_000);
      await checkIn(app, programme, sessionId, (await aResident(app, communityId)).residentId);
    }
    expect(await kinds()).toEqual([]);
  });

  it('is a session entered minutes before its points were given', async () => {
    const sessionId = await aSession(app, programme);
    app.clock.advanceMs(2 * MINUTE_MS);
    await checkIn(app, programme, sessionId, resident.residentId);
    expect(await kinds()).toEqual(['early_award']);
    expect((await reviews())[0]).toMatchObject({
      sessionId,
      personName: '许明',
      details: { minutes: 2, awards: 1, points: 20 },
    });
  });

  it('is everyone scanned within seconds', async () => {
    const sessionId = await anOldSession();
    for (let turn = 0; turn < 6; turn += 1) {
      app.clock.advanceMs(1_000);
      await checkIn(app, programme, sessionId, (await aResident(app, communityId)).residentId);
    }
    expect(await kinds()).toEqual(['scan_burst']);
    expect((await reviews())[0]?.details).toEqual({ scans: 6, seconds: 5, all: 6 });
  });

  it('is one resident at two places at once', async () => {
    const [east, west] = [await anOldSession('东门'), await anOldSession('西门')];
    await checkIn(app, programme, east, resident.residentId);
    app.clock.advanceMs(30 * MINUTE_MS);
    await checkIn(app, programme, west, resident.residentId);
    expect(await kinds()).toEqual(['overlap']);
    expect((await reviews())[0]?.details).toMatchObject({ place: '东门', otherPlace: '西门' });
  });

  it('is much of one person’s points going to the same few', async () => {
    const few = [resident];
    while (few.length < 6) few.push(await aResident(app, communityId));
    for (let turn = 0; turn < 4; turn += 1) {
      const sessionId = await anOldSession();
      for (const { residentId } of few.slice(0, 5)) {
        app.clock.advanceMs(20_000);
        await checkIn(app, programme, sessionId, residentId);
      }
    }
    await checkIn(app, programme, await anOldSession(), few[5]?.residentId ?? '');
    expect(await kinds()).toContain('repeated_few');
    const item = (await reviews()).find(({ kind }) => kind === 'repeated_few');
    expect(item?.details).toEqual({ month: '2026-03', awards: 21, residents: 6, percent: 95 });
  });

  it('is scanning in the night', async () => {
    app.clock.set(new Date('2026-03-10T18:00:00.000Z'));
    const sessionId = await anOldSession();
    await checkIn(app, programme, sessionId, resident.residentId);
    expect(await kinds()).toEqual(['odd_hours']);
    expect((await reviews())[0]?.details).toEqual({ scans: 1, time: '02:00' });
  });
});

describe('an auditor', () => {
  function work(operation: typeof noteReview | typeof closeReview, reviewId: string, by: Caller) {
    const words = '查了当晚的签到表，人数相符';
    const body = { requestId: randomUUID(), words };
    const closing = operation === closeReview ? { ...body, outcome: 'in_order' } : body;
    return app.send(operation, { ...here({ reviewId }), body: closing }, by);
  }
  const codeOf = (sent: { body: unknown }) =>
    (sent.body as { error?: { code: string } }).error?.code;

  async function anItem(): Promise<string> {
    await checkIn(app, programme, await aSession(app, programme), resident.residentId);
    await look();
    return (await reviews())[0]?.id ?? '';
  }

  it('looks, notes and closes, once', async () => {
    const reviewId = await anItem();
    expect((await work(noteReview, reviewId, auditor)).status).toBe(200);
    const closings = await Promise.all([
      work(closeReview, reviewId, auditor),
      work(closeReview, reviewId, auditor),
    ]);
    expect(closings.map(codeOf).sort()).toEqual(['reviews/closed', undefined]);
    expect(await reviews()).toEqual([]);
    expect(await reviews('closed')).toMatchObject([
      { outcome: 'in_order', closedByName: '郑监督', notes: [{ personName: '郑监督' }, {}] },
    ]);
    expect(codeOf(await work(noteReview, reviewId, auditor))).toBe('reviews/closed');
  });

  it('does not look at their own doings nor at those of their home', async () => {
    const organizer = await aResident(app, communityId, { roles: ['organizer', 'auditor'] });
    const sessionId = await aSession(app, programme);
    await checkIn(app, programme, sessionId, resident.residentId, organizer);
    await look();
    const reviewId = (await reviews())[0]?.id ?? '';
    await aHousehold(app, communityId, [organizer.residentId, auditor.residentId]);
    expect(codeOf(await work(closeReview, reviewId, organizer))).toBe('reviews/own');
    expect(codeOf(await work(noteReview, reviewId, auditor))).toBe('reviews/own');
  });

  it('is of the community; nobody who gives points sees the queue', async () => {
    const reviewId = await anItem();
    const { committee, organizer } = programme;
    const elsewhere = await aProgramme(app);
    const stranger = await aResident(app, elsewhere.communityId, { roles: ['auditor'] });
    for (const caller of [committee, organizer, resident]) {
      expect((await app.send(listReviews, here(), caller)).status).toBe(403);
      expect((await work(closeReview, reviewId, caller)).status).toBe(403);
    }
    expect((await work(closeReview, reviewId, stranger)).status).toBe(404);
    expect((await work(closeReview, reviewId, {})).status).toBe(401);
    expect((await work(closeReview, randomUUID(), auditor)).status).toBe(404);
    expect(
      (await app.send(listReviews, { ...here(), query: { cursor: 'x' } }, auditor)).status,
    ).toBe(400);
  });
});
