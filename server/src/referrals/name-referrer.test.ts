import { randomUUID } from 'node:crypto';
import { joinCommunity, requestSignInCode, verifySignInCode } from '@linli/contract/identity';
import { nameReferrer, readMyReferrals } from '@linli/contract/referrals';
import { registerResident } from '@linli/contract/residents';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sql } from '../platform/sql';
import { aHousehold, aProgramme, type Programme } from '../testing/factories/attendance';
import { putInForce } from '../testing/factories/mall';
import {
  aNewcomer,
  myReferrals,
  sayingWho,
  settle,
  takePart,
  withReferrals,
} from '../testing/factories/referrals';
import { aResident, type TestResident } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { Caller, TestApp } from '../testing/test-app';

const DAY_MS = 86_400_000;
const NOBODY = '13800009999';

let app: TestApp;
let programme: Programme;
let communityId: string;
let referrer: TestResident;

beforeAll(async () => {
  app = await startTestApp({ settings: { demo: true } });
});
beforeEach(async () => {
  programme = await aProgramme(app, withReferrals());
  communityId = programme.communityId;
  referrer = await aResident(app, communityId);
});
afterAll(() => app.close());

const say = (caller: Caller, phone: string | null) =>
  app.send(nameReferrer, sayingWho(communityId, phone), caller);

const refusal = (caller: Caller, phone: string | null) =>
  app.refusal(nameReferrer, sayingWho(communityId, phone), caller);

async function referrerOf({ residentId }: Pick<TestResident, 'residentId'>) {
  const row = await app.owner.row<{ id: string | null }>(sql`
    select referrer_resident_id as id from referral where newcomer_resident_id = ${residentId}`);
  return row?.id;
}

describe('a newcomer who says who brought them', () => {
  it('is kept, and the neighbour sees how far they are', async () => {
    const newcomer = await aNewcomer(app, communityId);
    expect(await myReferrals(app, communityId, newcomer)).toEqual({
      terms: { newcomerPoints: 10, afterDeeds: 3, withinDays: 60 },
      said: false,
      sayUntil: '2026-05-09',
      neighbours: [],
    });
    await say(newcomer, ` +86 ${referrer.phone} `);
    expect(await referrerOf(newcomer)).toBe(referrer.residentId);
    await takePart(app, programme, newcomer, 1);
    expect(await myReferrals(app, communityId, referrer)).toMatchObject({
      neighbours: [{ shownName: '马**', deeds: 1, state: 'counting', points: null }],
    });
  });

  it('learns nothing about a number: known, unknown, later or gone give one answer', async () => {
    const gone = await aResident(app, communityId);
    await app.owner.run(sql`update resident set state = 'left' where id = ${gone.residentId}`);
    const newcomers = [];
    for (let index = 0; index < 4; index += 1) newcomers.push(await aNewcomer(app, communityId));
    const later = await aNewcomer(app, communityId);
    const answers = [];
    for (const [index, phone] of [referrer.phone, NOBODY, later.phone, gone.phone].entries()) {
      const newcomer = newcomers[index];
      if (!newcomer) throw new Error('as many as numbers');
      const said = await say(newcomer, phone);
      answers.push({ said: said.body, status: said.status, mine: await read(newcomer) });
    }
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toHaveLength(1);
    const kept = [];
    for (const newcomer of newcomers) kept.push(await referrerOf(newcomer));
    expect(kept).toEqual([referrer.residentId, null, null, null]);
    const text = JSON.stringify(await app.owner.rows(sql`select * from referral`));
    expect(text).not.toContain(NOBODY);
  });

  it('may put a slip right twice, and no more', async () => {
    const newcomer = await aNewcomer(app, communityId);
    expect((await say(newcomer, NOBODY)).status).toBe(200);
    expect((await say(newcomer, NOBODY)).status).toBe(200);
    expect((await say(newcomer, referrer.phone)).status).toBe(200);
    const again = await refusal(newcomer, NOBODY);
    expect(again).toMatchObject({ status: 409, code: 'referrals/said_already' });
    expect(await referrerOf(newcomer)).toBe(referrer.residentId);
    expect(await myReferrals(app, communityId, newcomer)).toMatchObject({
      said: true,
      sayUntil: null,
    });
  });

  it('says it once for a request that is sent twice', async () => {
    const newcomer = await aNewcomer(app, communityId);
    const input = sayingWho(communityId, referrer.phone);
    await Promise.all([1, 2, 3].map(() => app.call(nameReferrer, input, newcomer)));
    const rows = await app.owner.rows(sql`
      select times_said from referral where newcomer_resident_id = ${newcomer.residentId}`);
    expect(rows).toEqual([{ timesSaid: 1 }]);
  });

  it('names neither themself nor their home', async () => {
    const newcomer = await aNewcomer(app, communityId);
    expect((await refusal(newcomer, newcomer.phone)).code).toBe('referrals/own_home');
    await aHousehold(app, communityId, [newcomer.residentId, referrer.residentId]);
    expect((await refusal(newcomer, referrer.phone)).code).toBe('referrals/own_home');
    const child = await aNewcomer(app, communityId, { name: '小宝', phone: referrer.phone });
    expect((await refusal(child, referrer.phone)).code).toBe('referrals/own_home');
    expect(await referrerOf(newcomer)).toBeUndefined();
  });

  it('says it before a first deed counts and while the days run', async () => {
    const active = await aNewcomer(app, communityId);
    await takePart(app, programme, active, 1);
    expect((await refusal(active, referrer.phone)).code).toBe('referrals/too_late');
    const slow = await aNewcomer(app, communityId);
    app.clock.advanceMs(60 * DAY_MS);
    expect((await say(slow, referrer.phone)).status).toBe(200);
    app.clock.advanceMs(DAY_MS);
    expect((await refusal(slow, referrer.phone)).code).toBe('referrals/too_late');
    expect((await myReferrals(app, communityId, slow)).sayUntil).toBeNull();
  });

  it('is refused where no rule rewards it, and a number that is none', async () => {
    const newcomer = await aNewcomer(app, communityId);
    expect((await refusal(newcomer, '12345')).code).toBe('referrals/phone_invalid');
    await putInForce(app, communityId, withReferrals({ stopped: STOPPED })(await rules()));
    expect((await refusal(newcomer, referrer.phone)).code).toBe('referrals/not_offered');
    expect(await myReferrals(app, communityId, newcomer)).toMatchObject({ terms: null });
  });

  it('is another community’s for nobody else', async () => {
    const newcomer = await aNewcomer(app, communityId);
    const other = await aProgramme(app, withReferrals());
    const there = sayingWho(other.communityId, referrer.phone);
    expect((await app.refusal(nameReferrer, there, newcomer)).status).toBe(404);
    expect((await app.refusal(nameReferrer, sayingWho(communityId, NOBODY))).status).toBe(401);
    const reading = { params: { communityId: other.communityId }, query: {}, body: {} };
    expect((await app.refusal(readMyReferrals, reading, newcomer)).status).toBe(404);
    // A neighbour of another community is nobody here.
    const elsewhere = await aResident(app, other.communityId);
    await say(newcomer, elsewhere.phone);
    expect(await referrerOf(newcomer)).toBeNull();
  });
});

describe('joining', () => {
  async function join(phone: string, referrerPhone: string | null) {
    app.clock.advanceMs(DAY_MS);
    const nothing = { params: {}, query: {} };
    const { demoCode = '' } = await app.call(requestSignInCode, { ...nothing, body: { phone } });
    const { token } = await app.call(verifySignInCode, {
      ...nothing,
      body: { phone, code: demoCode },
    });
    const body = { requestId: randomUUID(), name: '马小燕', referrerPhone: referrerPhone ?? '' };
    return app.send(joinCommunity, { params: { communityId }, query: {}, body }, { token });
  }

  it('says in the same step who brought them, without a hint who is registered', async () => {
    const known = await join('13955509001', referrer.phone);
    const unknown = await join('13955509002', NOBODY);
    expect([known.status, unknown.status]).toEqual([200, 200]);
    const rows = await app.owner.rows(sql`
      select referrer_resident_id as id from referral where community_id = ${communityId}
      order by said_at`);
    expect(rows).toEqual([{ id: referrer.residentId }, { id: null }]);
    expect(JSON.stringify(known.body)).not.toContain('周桂兰');
  });

  it('joins nobody whose word about it is refused', async () => {
    const own = await join('13955509003', '13955509003');
    expect(own).toMatchObject({ status: 409, body: { error: { code: 'referrals/own_home' } } });
    expect((await join('13955509004', '5')).status).toBe(400);
    const rows = await app.owner.rows(sql`
      select 1 from resident where community_id = ${communityId} and name = '马小燕'`);
    expect(rows).toEqual([]);
  });
});

describe('registering at the table', () => {
  const wanted = (more: Record<string, string | null>) => {
    const body = { requestId: randomUUID(), name: '马小燕', ...more };
    return { params: { communityId }, query: {}, body };
  };

  it('writes down who brought somebody without a phone, and shows a masked name', async () => {
    app.clock.advanceMs(DAY_MS);
    const input = wanted({ referrerPhone: referrer.phone }) as never;
    const registered = await app.call(registerResident, input, programme.organizer);
    expect(registered).toMatchObject({ referrerMaskedName: '周**', maskedPhone: null });
    expect(await app.call(registerResident, input, programme.organizer)).toEqual(registered);
    const newcomer = { residentId: registered.id } as TestResident;
    await takePart(app, programme, newcomer, 3);
    await settle(app, communityId);
    expect(await myReferrals(app, communityId, referrer)).toMatchObject({
      neighbours: [{ state: 'reached', points: 15 }],
    });
  });

  it('registers without one as before', async () => {
    const registered = await app.call(registerResident, wanted({}) as never, programme.organizer);
    expect(registered.referrerMaskedName).toBeNull();
  });

  it.each<[string, () => string | null, string]>([
    ['an unknown number', () => NOBODY, 'referrals/referrer_unknown'],
    ['whoever sits there', () => programme.organizer.phone, 'referrals/not_own'],
    ['no number', () => '1234567', 'referrals/phone_invalid'],
  ])('refuses %s, and registers nobody', async (_name, phone, code) => {
    app.clock.advanceMs(DAY_MS);
    const input = wanted({ referrerPhone: phone() });
    expect((await app.refusal(registerResident, input, programme.organizer)).code).toBe(code);
    const rows = await app.owner.rows(sql`
      select 1 from resident where community_id = ${communityId} and name = '马小燕'`);
    expect(rows).toEqual([]);
  });

  it('is no resident’s business', async () => {
    const input = wanted({ referrerPhone: referrer.phone });
    expect((await app.refusal(registerResident, input, referrer)).status).toBe(403);
  });
});

async function rules() {
  const row = await app.owner.row<{ document: never }>(sql`
    select document from rulebook where community_id = ${communityId}`);
  const document = row?.document as unknown as Parameters<ReturnType<typeof withReferrals>>[0];
  return { ...document, rules: document.rules.filter(({ key }) => key !== 'test_referral') };
}

async function read(caller: Caller) {
  const { said, neighbours } = await myReferrals(app, communityId, caller);
  return { said, neighbours };
}

const STOPPED = { on: '2026-03-10', reason: { zh: '先查一查', en: 'Under review' } };
