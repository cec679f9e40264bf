import { randomUUID } from 'node:crypto';
import { listSessions } from '@linli/contract/activities';
import { listApprovals } from '@linli/contract/approvals';
import { checkInResident } from '@linli/contract/attendance';
import { readFrozenBoards } from '@linli/contract/boards';
import { requestSignInCode, verifySignInCode } from '@linli/contract/identity';
import { readBalance } from '@linli/contract/ledger';
import { listMyRedemptions, listRewards } from '@linli/contract/mall';
import { readMyReferrals } from '@linli/contract/referrals';
import { readBoard, readToday } from '@linli/contract/reports';
import { listMyQuestions, listReviews, readIssuers } from '@linli/contract/reviews';
import { readStarNotice } from '@linli/contract/stars';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { recomputeLedger } from '../ledger/recompute-ledger';
import { sql } from '../platform/sql';
import { findAnomalies } from '../reviews/find-anomalies';
import { booksOf } from '../testing/factories/mall';
import { startTestApp } from '../testing/start-test-app';
import type { TestApp } from '../testing/test-app';
import { demoSignIns } from './demo-sign-ins';
import { seedDemo } from './seed-demo';

let app: TestApp;

interface Seeded {
  readonly communityId: string;
  readonly otherId: string;
}

async function seededAt(now: string): Promise<Seeded> {
  app = await startTestApp({ now: new Date(now) });
  const settings = {
    version: '0',
    publicUrl: null,
    demo: true,
    secondFactor: 'offered' as const,
    sms: 'console' as const,
  };
  await seedDemo({ ...app, settings });
  const idOf = async (slug: string) =>
    (await app.owner.row<{ id: string }>(sql`select id from community where slug = ${slug}`))?.id;
  return {
    communityId: (await idOf('huaianli')) ?? '',
    otherId: (await idOf('liuyinli')) ?? '',
  };
}

type SignedIn = Awaited<ReturnType<typeof signIn>>;

async function signIn(phone: string) {
  const ask = { params: {}, query: {}, body: { phone } } as never;
  await app.call(requestSignInCode, ask);
  const code = app.sms.lastCode(phone) ?? '';
  const input = { params: {}, query: {}, body: { phone, code } } as never;
  return app.call(verifySignInCode, input);
}

function here(communityId: string, query: object = {}) {
  return { params: { communityId }, query, body: {} } as never;
}

function phoneOf(name: string): string {
  return demoSignIns.find((signIn) => signIn.name === name)?.phone ?? '';
}

describe('seedDemo', () => {
  let communityId: string;
  let otherId: string;
  let chair: SignedIn;
  let resident: SignedIn;
  // Once for all that only look.
  beforeAll(async () => {
    ({ communityId, otherId } = await seededAt('2026-11-24T02:50:00.000Z'));
    chair = await signIn(phoneOf('沈敏'));
    resident = await signIn(phoneOf('周桂兰'));
  });
  afterAll(() => app.close());

  it('tells ten weeks, with books that agree in every row', async () => {
    for (const id of [communityId, otherId]) {
      expect(await app.owner.transaction(id, recomputeLedger)).toEqual([]);
      expect(await booksOf(app, id)).toMatchObject({
        wrongAccounts: 0,
        entrySum: 0,
        withoutTransfer: 0,
        wrongRefunds: 0,
      });
    }
    const counts = await app.owner.row<Record<string, number>>(sql`
      select (select count(*) from resident where community_id = ${communityId}) as residents,
        (select count(*) from transfer where community_id = ${communityId}) as transfers,
        (select count(*) from attendance where community_id = ${communityId}
          and closed_by = 'auto') as auto_closed,
        (select count(*) from attendance where community_id = ${communityId}
          and offline) as offline,
        (select count(*) from transfer where community_id = ${communityId}
          and kind = 'reversal') as reversals,
        (select count(distinct state) from redemption
          where community_id = ${communityId}) as redemption_states`);
    expect(counts?.residents).toBeGreaterThanOrEqual(55);
    expect(counts?.transfers).toBeGreaterThan(400);
    expect(counts).toMatchObject({ autoClosed: 2, offline: 1, reversals: 1, redemptionStates: 4 });
    const repeated = await app.owner.rows(sql`
      select id from transfer where community_id = ${communityId}
        and recorded_at > ${app.clock.now()}`);
    expect(repeated).toEqual([]);
  });

  it('fills the pages: board, mall, committee, each of its own community', async () => {
    const board = await app.call(readBoard, { params: { slug: 'huaianli' } } as never);
    expect(board.top.length).toBeGreaterThanOrEqual(8);
    expect(board.sessions.map(({ title }) => title)).toContain('东门守望岗');
    expect(board.top[0]?.mainDeed.en).toMatch(/^[A-Z][a-z]/);
    expect(board.recent.length).toBe(6);
    expect(board.rulesVersion).toBe(1);
    const notice = await app.call(readStarNotice, here(communityId));
    expect(notice.schemes[0]).toMatchObject({ held: [{ star: 2 }, { star: 1 }] });
    const { boards } = await app.call(readFrozenBoards, here(communityId));
    expect(boards.map(({ month }) => month)).toEqual(['2026-10', '2026-09']);
    const other = await app.call(readBoard, { params: { slug: 'liuyinli' } } as never);
    expect(other.top.map(({ nickname }) => nickname)).toEqual(['白阿姨']);
    const { rewards, balance } = await app.call(listRewards, here(communityId), resident);
    expect(balance).toBe(250);
    expect(new Set(rewards.map(({ cannot }) => cannot))).toEqual(
      new Set([null, 'out_of_stock', 'not_enough']),
    );
    const today = await app.call(readToday, here(communityId), chair);
    expect(today.figures).toMatchObject({ booksBalance: true });
    expect(today.figures.activeThisMonth).toBeGreaterThan(20);
    expect(today.todos.map(({ kind }) => kind)).toEqual([
      'service_overdue',
      'claims_waiting',
      'inspections_due',
      'approvals_waiting',
      'offline_late',
      'device_reversals',
      'auto_closed',
      'sessions_today',
      'service_corrections',
      'late_entries',
      'bulk_awards_waiting',
      'appeals_waiting',
      'device_events',
      'redemptions_waiting',
      'qualifications_ending',
      'stock_low',
    ]);
    expect(today.weeks.filter(({ people }) => people > 0).length).toBeGreaterThanOrEqual(10);
    expect((await app.refusal(readToday, here(otherId), chair)).status).toBe(404);
  });

  it('has awards that wait, a question, neighbours who were brought, and a no', async () => {
    const { approvals } = await app.call(listApprovals, here(communityId), chair);
    expect(approvals.map(({ isOwn }) => isOwn).sort()).toEqual([false, true]);
    const { questions } = await app.call(listMyQuestions, here(communityId), resident);
    // One award in twenty is drawn by chance: now and then there is another beside it.
    expect(questions.map(({ title }) => title.zh)).toContain('东门守望岗');
    const mine = await app.call(readMyReferrals, here(communityId), resident);
    expect(mine.neighbours).toMatchObject([{ shownName: '庄**', deeds: 1, state: 'counting' }]);
    const brought = await app.owner.rows(sql`
      select amount from transfer where community_id = ${communityId} and deed_kind = 'referral'`);
    expect(brought).toEqual([{ amount: 10 }, { amount: 10 }]);
    const auditor = await signIn(phoneOf('孙慧'));
    const { reviews } = await app.call(listReviews, here(communityId), auditor);
    expect(reviews.map(({ kind }) => kind)).toEqual(['denied']);
    const found = await app.database.transaction(communityId, (tx) =>
      findAnomalies({ tx, now: app.clock.now(), ids: app.ids }),
    );
    expect(found).toBeLessThan(3);
    const { months } = await app.call(readIssuers, here(communityId));
    expect(months[0]?.issuers.some(({ figures }) => figures !== null)).toBe(true);
  });
});

describe('a demo begun at any hour', () => {
  afterEach(() => app.close());

  it('signs every face in, and a scan at the gate gives the resident 270 points', async () => {
    const { communityId } = await seededAt('2026-11-24T02:50:00.000Z');
    for (const { phone, name } of demoSignIns) {
      const { me } = await signIn(phone);
      expect(name).toContain(me.person.name);
      expect(me.memberships).toHaveLength(1);
      app.clock.advanceMs(1000);
    }
    app.clock.advanceMs(3_600_000);
    const resident = await signIn(phoneOf('周桂兰'));
    const before = await app.call(readBalance, here(communityId), resident);
    expect(before.balance).toBe(250);
    const { redemptions } = await app.call(listMyRedemptions, here(communityId), resident);
    expect(redemptions[0]).toMatchObject({ rewardTitle: '大米 5 kg', state: 'reserved' });
    const organizer = await signIn(phoneOf('陈志强'));
    const { sessions } = await app.call(listSessions, here(communityId), organizer);
    const now = app.clock.now().toISOString();
    const running = sessions.find(
      ({ startsAt, endsAt, ruleKey }) => startsAt <= now && now < endsAt && ruleKey === 'patrol',
    );
    const residentId = resident.me.memberships[0]?.residentId ?? '';
    const body = {
      requestId: randomUUID(),
      residentId,
      way: 'roster' as const,
      scannedAt: now,
      offline: false,
    };
    const params = { communityId, sessionId: running?.id ?? '' };
    const scan = await app.call(checkInResident, { params, query: {}, body }, organizer);
    expect(scan).toMatchObject({ points: 20, balance: 270 });
  });

  it.each([
    ['in the middle of the night', '2026-11-23T17:10:00.000Z', 250],
    ['on a Saturday evening during the patrol', '2026-11-28T11:30:00.000Z', 250],
    ['in spring', '2027-04-05T08:00:00.000Z', 250],
    ['six weeks after points expired', '2027-02-12T01:00:00.000Z', 250],
  ])('can be begun %s', async (_when, now, balance) => {
    const { communityId } = await seededAt(now);
    expect(await app.owner.transaction(communityId, recomputeLedger)).toEqual([]);
    const resident = await signIn(phoneOf('周桂兰'));
    expect((await app.call(readBalance, here(communityId), resident)).balance).toBe(balance);
    const at = app.clock.now().toISOString();
    const { sessions } = await app.call(listSessions, here(communityId), resident);
    expect(sessions.some(({ startsAt, endsAt }) => startsAt <= at && at < endsAt)).toBe(true);
  });
});
