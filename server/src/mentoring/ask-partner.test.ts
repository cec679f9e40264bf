import { randomUUID } from 'node:crypto';
import {
  answerPartner,
  askPartner,
  endMyPair,
  readMyMentoring,
  wishPartner,
} from '@linli/contract/mentoring';
import { listMyNotifications } from '@linli/contract/notifications';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../platform/sql';
import {
  aHousehold,
  aProgramme,
  aSession,
  checkIn,
  type Programme,
} from '../testing/factories/attendance';
import { postDeeds } from '../testing/factories/deeds';
import {
  aMentor,
  aMentoringProgramme,
  aPair,
  naming,
  THRESHOLD,
} from '../testing/factories/mentoring';
import { aResident, type TestResident } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { Caller, TestApp } from '../testing/test-app';

let app: TestApp;
let programme: Programme;
let communityId: string;
let mentor: TestResident;

beforeAll(async () => {
  app = await startTestApp();
  programme = await aMentoringProgramme(app);
  communityId = programme.communityId;
  mentor = await aMentor(app, communityId, { name: '许国平' });
});
afterAll(() => app.close());

const mine = (caller: Caller) =>
  app.call(readMyMentoring, { params: { communityId }, query: {}, body: {} }, caller);

function answering(mentoringRequestId: string, agree: boolean) {
  const params = { communityId, mentoringRequestId };
  return { params, query: {}, body: { requestId: randomUUID(), agree } };
}

function ending(pairId: string) {
  return { params: { communityId, pairId }, query: {}, body: { requestId: randomUUID() } };
}

async function ask(by: TestResident, whom: TestResident, name?: string): Promise<boolean> {
  return (await app.call(askPartner, naming(communityId, whom.phone, name), by)).asked;
}

describe('a pair', () => {
  it('begins when the neighbour who was asked agrees, and both are told', async () => {
    const own = await aMentor(app, communityId, { name: '郑德福' });
    const learner = await aResident(app, communityId, { name: '林晓雯' });
    expect(await mine(own)).toMatchObject({ role: 'mentor', placesLeft: 2, pairs: [] });
    expect(await ask(own, learner, ' 林晓雯 ')).toBe(true);
    const [asked] = (await mine(learner)).requests;
    expect(asked).toMatchObject({
      iAm: 'learner',
      partnerName: '郑德福',
      iAgreed: false,
      askedByMe: false,
    });
    const [waiting] = (await mine(own)).requests;
    expect(waiting).toMatchObject({ partnerName: '林晓雯', partnerBuilding: null, iAgreed: true });
    const yes = answering(asked?.id ?? '', true);
    const { pairId } = await app.call(answerPartner, yes, learner);
    expect(await app.call(answerPartner, yes, learner)).toEqual({ pairId });
    const seen = await mine(learner);
    expect(seen).toMatchObject({ placesLeft: 0, requests: [] });
    expect(seen.pairs).toEqual([
      {
        id: pairId,
        iAm: 'learner',
        partnerName: '郑德福',
        partnerBuilding: null,
        beganOn: '2026-03-10',
        lastDay: '2026-06-07',
        sessionsTogether: 0,
      },
    ]);
    for (const [person, kinds] of [
      [own, ['mentoring_began']],
      [learner, ['mentoring_began', 'mentoring_asked']],
    ] as const) {
      const input = { params: { communityId }, query: {}, body: {} };
      const { notifications } = await app.call(listMyNotifications, input, person);
      expect(notifications.map(({ kind }) => kind)).toEqual(kinds);
    }
  });

  it('counts the sessions to which both came', async () => {
    const own = await aMentor(app, communityId);
    const learner = await aResident(app, communityId);
    await aPair(app, communityId, own, learner);
    const together = await aSession(app, programme);
    const alone = await aSession(app, programme);
    for (const sessionId of [together, alone]) {
      await checkIn(app, programme, sessionId, own.residentId);
    }
    await checkIn(app, programme, together, learner.residentId);
    expect((await mine(own)).pairs).toMatchObject([{ sessionsTogether: 1 }]);
  });

  it('ends when either side says so, once, and leaves the place to rest', async () => {
    const own = await aMentor(app, communityId);
    const learner = await aResident(app, communityId);
    const pairId = await aPair(app, communityId, own, learner);
    expect((await app.refusal(endMyPair, ending(pairId), mentor)).status).toBe(404);
    await app.call(endMyPair, ending(pairId), learner);
    expect(await app.refusal(endMyPair, ending(pairId), own)).toMatchObject({
      code: 'mentoring/pair_over',
    });
    expect(await mine(own)).toMatchObject({ placesLeft: 1, pairs: [] });
    expect(await mine(learner)).toMatchObject({ placesLeft: 0, pairs: [] });
    expect(await ask(own, learner)).toBe(false);
    const before = app.clock.now();
    app.clock.set(new Date('2026-03-23T16:00:00.000Z'));
    expect(await mine(learner)).toMatchObject({ placesLeft: 1 });
    expect(await ask(own, learner)).toBe(true);
    app.clock.set(before);
  });

  it('does not begin when the neighbour says no, and is not asked for again at once', async () => {
    const own = await aMentor(app, communityId);
    const learner = await aResident(app, communityId);
    await ask(own, learner);
    const [asked] = (await mine(learner)).requests;
    const no = answering(asked?.id ?? '', false);
    expect(await app.call(answerPartner, no, learner)).toEqual({ pairId: null });
    expect(await app.refusal(answerPartner, answering(asked?.id ?? '', true), own)).toMatchObject({
      code: 'mentoring/request_closed',
    });
    expect(await ask(own, learner)).toBe(false);
    expect((await mine(own)).placesLeft).toBe(2);
  });

  it('is not asked for twice; who asked may take it back', async () => {
    const own = await aMentor(app, communityId);
    const learner = await aResident(app, communityId);
    await ask(own, learner);
    expect(await app.refusal(askPartner, naming(communityId, learner.phone), own)).toMatchObject({
      code: 'mentoring/already_asked',
    });
    const [asked] = (await mine(own)).requests;
    await app.call(answerPartner, answering(asked?.id ?? '', false), own);
    const stored = await app.owner.row(sql`
      select outcome from mentoring_request where id = ${asked?.id}`);
    expect(stored).toEqual({ outcome: 'withdrawn' });
    expect((await mine(learner)).requests).toEqual([]);
    expect(await ask(own, learner)).toBe(true);
  });

  it('is asked for by the newer neighbour as well', async () => {
    const own = await aMentor(app, communityId, { name: '何丽' });
    const learner = await aResident(app, communityId);
    expect((await mine(learner)).role).toBe('learner');
    expect(await ask(learner, own, '何丽')).toBe(true);
    const [asked] = (await mine(own)).requests;
    expect(asked).toMatchObject({ iAm: 'mentor', iAgreed: false });
    const { pairId } = await app.call(answerPartner, answering(asked?.id ?? '', true), own);
    expect(pairId).not.toBeNull();
  });
});

describe('who is asked', () => {
  it('gives one answer for all who do not fit: nothing is learned about anyone', async () => {
    const own = await aMentor(app, communityId, { name: '陈志强' });
    const spouse = await aResident(app, communityId, { name: '家里人' });
    await aHousehold(app, communityId, [own.residentId, spouse.residentId]);
    const active = await aMentor(app, communityId, { name: '已经常来' });
    const minor = await aResident(app, communityId, { name: '小朋友' });
    await app.owner.run(sql`
      update resident set birth_date = '2012-05-01' where id = ${minor.residentId}`);
    const taken = await aResident(app, communityId);
    await aPair(app, communityId, mentor, taken);
    for (const [phone, name] of [
      [spouse.phone, '家里人'],
      [active.phone, '已经常来'],
      [minor.phone, '小朋友'],
      [taken.phone, '周桂兰'],
      ['13900000000', '没有这人'],
    ] as const) {
      // Each with tries of its own: five a day are a limit of another test.
      await app.owner.run(sql`delete from mentoring_try`);
      expect(await app.call(askPartner, naming(communityId, phone, name), own)).toEqual({
        asked: false,
      });
    }
    expect((await mine(own)).requests).toEqual([]);
  });

  it('is not those on the same phone', async () => {
    const own = await aMentor(app, communityId, { name: '母亲' });
    await aResident(app, communityId, { name: '女儿', phone: own.phone });
    expect(await ask(own, own, '女儿')).toBe(false);
  });

  it('may be tried five times a day, also at once', async () => {
    const own = await aMentor(app, communityId);
    const tries = await Promise.all(
      Array.from({ length: 8 }, () =>
        app.send(askPartner, naming(communityId, '13911112222', '没有这人'), own),
      ),
    );
    expect(tries.filter(({ status }) => status === 200)).toHaveLength(5);
    expect(tries.filter(({ status }) => status === 429)).toHaveLength(3);
    const before = app.clock.now();
    app.clock.advanceMs(86_400_000);
    expect(await ask(own, own, '没有这人')).toBe(false);
    app.clock.set(before);
  });

  it('fills the places of a mentor with requests too', async () => {
    const own = await aMentor(app, communityId);
    const neighbours = [await aResident(app, communityId), await aResident(app, communityId)];
    for (const neighbour of neighbours) expect(await ask(own, neighbour)).toBe(true);
    const third = await aResident(app, communityId);
    expect(await app.refusal(askPartner, naming(communityId, third.phone), own)).toMatchObject({
      code: 'mentoring/no_place',
    });
  });
});

describe('races', () => {
  it('a learner asked by many gets one mentor, a mentor no more than the rules allow', async () => {
    const learner = await aResident(app, communityId);
    const mentors = [];
    for (let count = 0; count < 4; count += 1) {
      const one = await aMentor(app, communityId);
      mentors.push(one);
      await ask(one, learner);
    }
    const { requests } = await mine(learner);
    const answers = await Promise.all(
      requests.map(({ id }) => app.send(answerPartner, answering(id, true), learner)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
    const own = await aMentor(app, communityId);
    const learners = [];
    for (let count = 0; count < 3; count += 1) {
      const one = await aResident(app, communityId);
      learners.push(one);
      await ask(one, own);
    }
    const asked = (await mine(own)).requests;
    expect(asked).toHaveLength(3);
    const begun = await Promise.all(
      asked.map(({ id }) => app.send(answerPartner, answering(id, true), own)),
    );
    expect(begun.map(({ status }) => status).sort()).toEqual([200, 200, 409]);
    const living = await app.owner.row(sql`
      select count(*)::int as pairs from mentoring_pair
      where mentor_resident_id = ${own.residentId} and ended_at is null`);
    expect(living).toEqual({ pairs: 2 });
  });

  it('a learner who has come to take part meanwhile needs no mentor', async () => {
    const own = await aMentor(app, communityId);
    const learner = await aResident(app, communityId);
    await ask(own, learner);
    await postDeeds(app, communityId, [{ residentId: learner.residentId, points: THRESHOLD }]);
    const [asked] = (await mine(learner)).requests;
    expect(
      await app.refusal(answerPartner, answering(asked?.id ?? '', true), learner),
    ).toMatchObject({ code: 'mentoring/cannot_pair' });
    expect((await mine(learner)).requests).toHaveLength(1);
  });
});

describe('wishes and walls', () => {
  it('a wish is kept once and taken back', async () => {
    const resident = await aResident(app, communityId);
    const wish = (wanted: boolean) => ({
      params: { communityId },
      query: {},
      body: { requestId: randomUUID(), wanted },
    });
    await app.call(wishPartner, wish(true), resident);
    await app.call(wishPartner, wish(true), resident);
    expect((await mine(resident)).wished).toBe(true);
    await app.call(wishPartner, wish(false), resident);
    expect((await mine(resident)).wished).toBe(false);
  });

  it('offers nothing where the rules say nothing of pairs', async () => {
    const plain = await aProgramme(app, (rulebook) => ({ ...rulebook, multipliers: undefined }));
    const resident = await aResident(app, plain.communityId);
    const input = { params: { communityId: plain.communityId }, query: {}, body: {} };
    expect((await app.call(readMyMentoring, input, resident)).terms).toBeNull();
    const code = 'mentoring/not_offered';
    const asking = naming(plain.communityId, '13900001111');
    expect(await app.refusal(askPartner, asking, resident)).toMatchObject({ code });
    const body = { requestId: randomUUID(), wanted: true };
    expect(await app.refusal(wishPartner, { ...input, body }, resident)).toMatchObject({ code });
  });

  it('is the residents’ own: signed in, of this community, and a well-formed request', async () => {
    const own = await aMentor(app, communityId);
    const elsewhere = await aMentoringProgramme(app);
    const stranger = await aMentor(app, elsewhere.communityId);
    const asking = naming(communityId, own.phone);
    expect((await app.refusal(askPartner, asking)).status).toBe(401);
    expect((await app.refusal(askPartner, asking, stranger)).status).toBe(404);
    const bad = { ...asking, body: { ...asking.body, phoneLast4: '12a4' } };
    expect((await app.refusal(askPartner, bad, own)).status).toBe(400);
    const learner = await aResident(app, communityId);
    await ask(own, learner);
    const [asked] = (await mine(learner)).requests;
    const yes = answering(asked?.id ?? '', true);
    expect((await app.refusal(answerPartner, yes, mentor)).status).toBe(404);
    expect((await app.refusal(answerPartner, yes, stranger)).status).toBe(404);
  });
});
