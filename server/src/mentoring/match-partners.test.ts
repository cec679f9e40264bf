import { randomUUID } from 'node:crypto';
import {
  answerForPartner,
  endPair,
  listMentoring,
  matchPartners,
  readMyMentoring,
  wishPartner,
} from '@linli/contract/mentoring';
import { listMyNotifications } from '@linli/contract/notifications';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../platform/sql';
import { aHousehold, type Programme } from '../testing/factories/attendance';
import { postDeeds } from '../testing/factories/deeds';
import { aMentor, aMentoringProgramme, aPair, THRESHOLD } from '../testing/factories/mentoring';
import { aResident, type TestResident } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { TestApp } from '../testing/test-app';
import { endDuePairs } from './end-due-pairs';
import { findLivingPairs } from './find-living-pairs';

let app: TestApp;
let programme: Programme;
let communityId: string;

beforeAll(async () => {
  app = await startTestApp();
  programme = await aMentoringProgramme(app);
  communityId = programme.communityId;
});
afterAll(() => app.close());

const here = () => ({ params: { communityId }, query: {}, body: {} });

function matching(mentor: TestResident, learner: TestResident, more: object = {}) {
  const [mentorResidentId, learnerResidentId] = [mentor.residentId, learner.residentId];
  const body = { requestId: randomUUID(), mentorResidentId, learnerResidentId, ...more };
  return { params: { communityId }, query: {}, body } as never;
}

function settling(mentoringRequestId: string, side: 'mentor' | 'learner', agree: boolean) {
  const body = { requestId: randomUUID(), side, agree, note: '当面说好的' };
  return { params: { communityId, mentoringRequestId }, query: {}, body };
}

/** The job as it runs on the timetable. */
function endDue(): Promise<number> {
  return app.database.transaction(communityId, (tx) =>
    endDuePairs({
      tx,
      now: app.clock.now(),
      ids: app.ids,
      after: () => undefined,
    }),
  );
}

describe('matchPartners', () => {
  it('proposes two who are masked to each other until they agree', async () => {
    const mentor = await aMentor(app, communityId, { name: '郑德福' });
    const learner = await aResident(app, communityId, { name: '林晓雯' });
    const input = matching(mentor, learner);
    const answer = await app.call(matchPartners, input, programme.committee);
    expect(answer.pairId).toBeNull();
    expect(await app.call(matchPartners, input, programme.committee)).toEqual(answer);
    const [seen] = (await app.call(readMyMentoring, here(), learner)).requests;
    expect(seen).toMatchObject({ partnerName: '郑**', askedByMe: false, iAgreed: false });
    expect(
      await app.refusal(matchPartners, matching(mentor, learner), programme.committee),
    ).toMatchObject({ code: 'mentoring/already_asked' });
    const told = await app.call(listMyNotifications, here(), mentor);
    expect(told.notifications.map(({ kind }) => kind)).toEqual(['mentoring_asked']);
  });

  it('records the consent of someone without a phone, as who saw what', async () => {
    const mentor = await aMentor(app, communityId);
    const learner = await aResident(app, communityId, { name: '曹桂英', phone: null });
    const input = matching(mentor, learner, { consentOf: ['learner'], consentNote: '上门说好的' });
    const { mentoringRequestId } = await app.call(matchPartners, input, programme.committee);
    const stored = await app.owner.row(sql`
      select consent_note, consent_recorded_by = ${programme.committee.personId} as by_her
      from mentoring_request where id = ${mentoringRequestId}`);
    expect(stored).toEqual({ consentNote: '上门说好的', byHer: true });
    const answer = settling(mentoringRequestId, 'mentor', true);
    const { pairId } = await app.call(answerForPartner, answer, programme.committee);
    const { pairs } = await app.call(listMentoring, here(), programme.committee);
    expect(pairs.find(({ id }) => id === pairId)).toMatchObject({
      learner: { name: '曹桂英' },
      endedOn: null,
      lastDay: '2026-06-07',
    });
    expect(await app.refusal(answerForPartner, answer, { ...programme.organizer })).toMatchObject({
      status: 403,
    });
    const late = settling(mentoringRequestId, 'mentor', false);
    expect(await app.refusal(answerForPartner, late, programme.committee)).toMatchObject({
      code: 'mentoring/request_closed',
    });
  });

  it('begins at once with both consents at the desk, for a minor with the guardian’s', async () => {
    const mentor = await aMentor(app, communityId);
    const minor = await aResident(app, communityId);
    await app.owner.run(sql`
      update resident set birth_date = '2012-05-01' where id = ${minor.residentId}`);
    expect(
      await app.refusal(matchPartners, matching(mentor, minor), programme.committee),
    ).toMatchObject({
      code: 'mentoring/not_fitting',
      details: { zh: expect.stringMatching('监护人') },
    });
    const consentOf = ['mentor', 'learner'];
    expect(
      await app.refusal(matchPartners, matching(mentor, minor, { consentOf }), programme.committee),
    ).toMatchObject({ code: 'mentoring/consent_unwritten' });
    const signed = matching(mentor, minor, { consentOf, consentNote: '妈妈签了字' });
    const { pairId } = await app.call(matchPartners, signed, programme.committee);
    expect(pairId).not.toBeNull();
  });

  it('says to the committee why two do not fit', async () => {
    const mentor = await aMentor(app, communityId);
    const other = await aMentor(app, communityId);
    const fresh = await aResident(app, communityId);
    const refused = (one: TestResident, two: TestResident) =>
      app.refusal(matchPartners, matching(one, two), programme.committee);
    expect(await refused(mentor, other)).toMatchObject({ code: 'mentoring/not_fitting' });
    expect(await refused(fresh, fresh)).toMatchObject({ status: 404 });
    await aHousehold(app, communityId, [mentor.residentId, fresh.residentId]);
    expect((await refused(mentor, fresh)).details).toMatchObject({ zh: '是一家人' });
  });

  it('leaves the committee member’s own pair and family to another member', async () => {
    const own = programme.committee;
    await postDeeds(app, communityId, [{ residentId: own.residentId, points: THRESHOLD }]);
    const learner = await aResident(app, communityId);
    const code = 'mentoring/not_own';
    expect(await app.refusal(matchPartners, matching(own, learner), own)).toMatchObject({ code });
    const second = await aResident(app, communityId, { roles: ['committee'] });
    const input = matching(own, learner);
    const { mentoringRequestId } = await app.call(matchPartners, input, second);
    const answer = settling(mentoringRequestId, 'learner', true);
    expect(await app.refusal(answerForPartner, answer, own)).toMatchObject({ code });
  });

  it('lists wishes with the side on which each stands', async () => {
    const mentor = await aMentor(app, communityId, { name: '愿意带人' });
    const learner = await aResident(app, communityId, { name: '想有人带' });
    for (const person of [mentor, learner]) {
      const body = { requestId: randomUUID(), wanted: true };
      await app.call(wishPartner, { ...here(), body }, person);
    }
    const list = await app.call(listMentoring, here(), programme.committee);
    const roles = new Map(list.wishes.map(({ name, role }) => [name, role]));
    expect([roles.get('愿意带人'), roles.get('想有人带')]).toEqual(['mentor', 'learner']);
    await aPair(app, communityId, mentor, await aResident(app, communityId));
    expect((await app.refusal(listMentoring, here(), learner)).status).toBe(403);
    expect((await app.refusal(listMentoring, here())).status).toBe(401);
    const elsewhere = await aMentoringProgramme(app);
    expect((await app.refusal(listMentoring, here(), elsewhere.committee)).status).toBe(404);
  });
});

describe('endPair', () => {
  it('ends a pair for a reason that both read', async () => {
    const mentor = await aMentor(app, communityId);
    const learner = await aResident(app, communityId);
    const pairId = await aPair(app, communityId, mentor, learner);
    const body = { requestId: randomUUID(), reason: '两位都说想换人' };
    const input = { params: { communityId, pairId }, query: {}, body };
    expect((await app.refusal(endPair, input, mentor)).status).toBe(403);
    await app.call(endPair, input, programme.committee);
    const again = { ...input, body: { ...body, requestId: randomUUID() } };
    expect(await app.refusal(endPair, again, programme.committee)).toMatchObject({
      code: 'mentoring/pair_over',
    });
    for (const person of [mentor, learner]) {
      const { notifications } = await app.call(listMyNotifications, here(), person);
      expect(notifications[0]?.body.zh).toContain('两位都说想换人');
    }
    const unknown = { ...again, params: { communityId, pairId: randomUUID() } };
    expect((await app.refusal(endPair, unknown, programme.committee)).status).toBe(404);
  });
});

describe('pairs that are over', () => {
  async function aFreshPair() {
    const mentor = await aMentor(app, communityId);
    const learner = await aResident(app, communityId);
    const pairId = await aPair(app, communityId, mentor, learner);
    return { mentor, learner, pairId };
  }

  const endOf = (pairId: string) =>
    app.owner.row(sql`
      select ended_by, end_reason, ended_on from mentoring_pair where id = ${pairId}`);

  it('end by themselves: time up, one household, moved away, or grown', async () => {
    const pairs = await Promise.all([aFreshPair(), aFreshPair(), aFreshPair(), aFreshPair()]);
    const [home, moved, grown, kept] = pairs;
    await aHousehold(app, communityId, [home.mentor.residentId, home.learner.residentId]);
    await app.owner.run(sql`
      update resident set state = 'left' where id = ${moved.mentor.residentId}`);
    const { residentId } = grown.learner;
    await postDeeds(app, communityId, [{ residentId, points: THRESHOLD }]);
    await endDue();
    expect(await endOf(home.pairId)).toMatchObject({ endReason: 'household' });
    expect(await endOf(moved.pairId)).toMatchObject({ endReason: 'left' });
    expect(await endOf(grown.pairId)).toMatchObject({ endReason: 'grown', endedBy: 'program' });
    expect(await endOf(kept.pairId)).toEqual({ endedBy: null, endReason: null, endedOn: null });
    const before = app.clock.now();
    app.clock.set(new Date('2026-06-07T15:59:59.999Z'));
    await endDue();
    expect(await endOf(kept.pairId)).toMatchObject({ endedBy: null });
    app.clock.set(new Date('2026-06-07T16:00:00.000Z'));
    await endDue();
    expect(await endOf(kept.pairId)).toEqual({
      endedBy: 'program',
      endReason: 'over',
      endedOn: '2026-06-08',
    });
    expect(await endDue()).toBe(0);
    app.clock.set(before);
  });

  it('are found as they were at an instant, among those who were there', async () => {
    const { mentor, learner, pairId } = await aFreshPair();
    const find = (ids: string[], at: string) =>
      app.database.transaction(communityId, (tx) => findLivingPairs(tx, ids, at));
    const both = [mentor.residentId, learner.residentId];
    const [mentorResidentId, learnerResidentId] = both;
    const now = app.clock.now().toISOString();
    expect(await find(both, now)).toEqual([{ id: pairId, mentorResidentId, learnerResidentId }]);
    expect(await find([mentor.residentId, randomUUID()], now)).toEqual([]);
    expect(await find(both, '2026-03-10T00:59:59.999Z')).toEqual([]);
    expect(await find(both, '2026-06-07T15:59:59.999Z')).toHaveLength(1);
    expect(await find(both, '2026-06-07T16:00:00.000Z')).toEqual([]);
    await aHousehold(app, communityId, both);
    expect(await find(both, now)).toEqual([]);
  });
});
