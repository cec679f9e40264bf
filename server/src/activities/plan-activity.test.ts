import { randomUUID } from 'node:crypto';
import {
  cancelSession,
  listActivities,
  listSessions,
  planActivity,
  planSession,
  readSession,
  signUp,
  updateActivity,
} from '@linli/contract/activities';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aProgramme, aSession, checkIn, type Programme } from '../testing/factories/attendance';
import { aResident } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { TestApp } from '../testing/test-app';

let app: TestApp;
let programme: Programme;
let communityId: string;

beforeAll(async () => {
  app = await startTestApp();
  programme = await aProgramme(app);
  communityId = programme.communityId;
});
afterAll(() => app.close());

/** Tuesday 2026-03-10, 23:30 in Shanghai: still Tuesday there, and in UTC too. */
const PLAN = {
  title: '周二夜巡',
  description: '',
  category: 'basic' as const,
  ruleKey: 'patrol',
  place: '南门',
  capacity: 2,
  riskLevel: 'none' as const,
  riskText: '',
  firstStartsAt: '2026-03-10T15:30:00.000Z',
  durationMinutes: 120,
};

function plan(change: Record<string, unknown> = {}) {
  const body = { requestId: randomUUID(), ...PLAN, ...change };
  return { params: { communityId }, query: {}, body };
}

async function planned(change: Record<string, unknown> = {}) {
  return app.call(planActivity, plan(change), programme.organizer);
}

function at<Body extends object>(sessionId: string, body: Body) {
  return { params: { communityId, sessionId }, query: {}, body };
}

async function sessionsOf(activityId: string) {
  const input = { params: { communityId }, query: { activityId }, body: {} };
  return (await app.call(listSessions, input)).sessions;
}

describe('planActivity', () => {
  it('plans a weekly series on the community’s own calendar', async () => {
    const { activityId, sessionIds } = await planned({
      firstStartsAt: '2026-03-10T16:30:00.000Z',
      repeat: { weekdays: [3, 5], until: '2026-03-20' },
    });
    expect(sessionIds).toHaveLength(4);
    const sessions = await sessionsOf(activityId);
    expect(sessions.map(({ startsAt }) => startsAt)).toEqual([
      '2026-03-10T16:30:00.000Z',
      '2026-03-12T16:30:00.000Z',
      '2026-03-17T16:30:00.000Z',
      '2026-03-19T16:30:00.000Z',
    ]);
    expect(sessions[0]).toMatchObject({
      endsAt: '2026-03-10T18:30:00.000Z',
      organizerName: '许*',
      ruleText: { zh: '满 2 小时得 20 分' },
      mySignup: 'none',
      capacity: 2,
    });
  });

  it('shows the activity with its next session and the rule in words', async () => {
    const { activityId } = await planned({ ruleKey: 'tutoring', title: '辅导' });
    const input = { params: { communityId }, query: {}, body: {} };
    const { activities } = await app.call(listActivities, input);
    expect(activities.find(({ id }) => id === activityId)).toMatchObject({
      title: '辅导',
      sessionCount: 1,
      nextStartsAt: PLAN.firstStartsAt,
      ruleText: { zh: '每 1 小时 30 分', en: '30 points per 1 hour' },
    });
  });

  it('gives the same activity to a repeated request', async () => {
    const input = plan();
    const first = await app.call(planActivity, input, programme.organizer);
    expect(await app.call(planActivity, input, programme.organizer)).toEqual(first);
  });

  it('refuses unknown rules, impossible times and endless series', async () => {
    const refusal = (change: Record<string, unknown>) =>
      app.refusal(planActivity, plan(change), programme.organizer);
    expect(await refusal({ ruleKey: 'flying' })).toMatchObject({
      code: 'activities/rule_unknown',
    });
    expect(await refusal({ category: 'sports' })).toMatchObject({
      code: 'activities/category_unknown',
    });
    expect(await refusal({ category: 'No Key' })).toMatchObject({ code: 'request/invalid' });
    const before = { weekdays: [1], until: '2026-03-01' };
    expect(await refusal({ repeat: before })).toMatchObject({ code: 'activities/time_invalid' });
    const endless = { weekdays: [1, 2, 3, 4, 5, 6, 7], until: '2099-01-01' };
    expect(await refusal({ repeat: endless })).toMatchObject({
      code: 'activities/too_many_sessions',
    });
    expect(await refusal({ organizerResidentId: randomUUID() })).toMatchObject({
      code: 'request/not_found',
    });
    expect(await refusal({ riskLevel: 'high' })).toMatchObject({ code: 'request/invalid' });
    expect(await refusal({ title: '' })).toMatchObject({ code: 'request/invalid' });
  });

  it('is for organizers of the community', async () => {
    const [resident, elsewhere] = [await aResident(app, communityId), await aProgramme(app)];
    expect(await app.refusal(planActivity, plan())).toMatchObject({ status: 401 });
    expect(await app.refusal(planActivity, plan(), resident)).toMatchObject({ status: 403 });
    const other = elsewhere.organizer;
    expect(await app.refusal(planActivity, plan(), other)).toMatchObject({ status: 404 });
  });
});

describe('updateActivity', () => {
  function change(activityId: string, body: Record<string, unknown>) {
    return {
      params: { communityId, activityId },
      query: {},
      body: { requestId: randomUUID(), ...body },
    };
  }

  it('takes coming sessions along and never below the sign-ups', async () => {
    const { activityId, sessionIds } = await planned();
    const guests = [await aResident(app, communityId), await aResident(app, communityId)];
    const signups = sessionIds.flatMap((id) =>
      guests.map((guest) => app.call(signUp, at(id, { requestId: randomUUID() }), guest)),
    );
    await Promise.all(signups);
    const wider = change(activityId, { place: '北门', capacity: null });
    expect(await app.call(updateActivity, wider, programme.committee)).toEqual({ done: true });
    expect(await sessionsOf(activityId)).toMatchObject([{ place: '北门', capacity: null }]);
    const smaller = change(activityId, { capacity: 1 });
    expect(await app.refusal(updateActivity, smaller, programme.committee)).toEqual({
      status: 409,
      code: 'activities/capacity_below_signups',
      details: { signups: 2 },
    });
    const exact = change(activityId, { capacity: 2, title: '夜巡' });
    await app.call(updateActivity, exact, programme.committee);
    await app.call(updateActivity, exact, programme.committee);
    expect(await sessionsOf(activityId)).toMatchObject([{ title: '夜巡', capacity: 2 }]);
  });

  it('does not know activities of others', async () => {
    const { activityId } = await planned();
    const [resident, elsewhere] = [await aResident(app, communityId), await aProgramme(app)];
    const input = change(activityId, { title: '夜巡' });
    expect(await app.refusal(updateActivity, input)).toMatchObject({ status: 401 });
    expect(await app.refusal(updateActivity, input, resident)).toMatchObject({ status: 403 });
    const foreign = { ...input, params: { ...input.params, communityId: elsewhere.communityId } };
    expect(await app.refusal(updateActivity, foreign, elsewhere.committee)).toMatchObject({
      status: 404,
    });
    const bad = change(activityId, { capacity: 0 });
    expect(await app.refusal(updateActivity, bad, programme.committee)).toMatchObject({
      code: 'request/invalid',
    });
  });
});

describe('planSession', () => {
  it('adds a session, as the activity has it unless said otherwise', async () => {
    const { activityId } = await planned();
    const helper = await aResident(app, communityId, { name: '何伟', roles: ['organizer'] });
    const input = {
      params: { communityId, activityId },
      query: {},
      body: {
        requestId: randomUUID(),
        startsAt: '2026-03-15T01:00:00.000Z',
        durationMinutes: 90,
        organizerResidentId: helper.residentId,
      },
    };
    const { sessionId } = await app.call(planSession, input, programme.organizer);
    expect(await app.call(planSession, input, programme.organizer)).toEqual({ sessionId });
    expect(await app.call(readSession, at(sessionId, {}), helper)).toMatchObject({
      place: '南门',
      capacity: 2,
      endsAt: '2026-03-15T02:30:00.000Z',
      organizerName: '何伟',
    });
    const organizing = { params: { communityId }, query: { only: 'organizing' as const } };
    const mine = await app.call(listSessions, { ...organizing, body: {} }, helper);
    expect(mine.sessions.map(({ id }) => id)).toEqual([sessionId]);
    const [resident, elsewhere] = [await aResident(app, communityId), await aProgramme(app)];
    expect(await app.refusal(planSession, input)).toMatchObject({ status: 401 });
    expect(await app.refusal(planSession, input, resident)).toMatchObject({ status: 403 });
    const foreign = { ...input, params: { communityId: elsewhere.communityId, activityId } };
    expect(await app.refusal(planSession, foreign, elsewhere.organizer)).toMatchObject({
      code: 'request/not_found',
    });
    const bad = { ...input, body: { ...input.body, durationMinutes: 1441 } };
    expect(await app.refusal(planSession, bad, programme.organizer)).toMatchObject({
      code: 'request/invalid',
    });
  });

  it('adds nothing to a closed activity', async () => {
    const { activityId } = await planned();
    const params = { communityId, activityId };
    const closing = { requestId: randomUUID(), state: 'closed' as const };
    await app.call(updateActivity, { params, query: {}, body: closing }, programme.organizer);
    const body = {
      requestId: randomUUID(),
      startsAt: '2026-03-15T01:00:00.000Z',
      durationMinutes: 90,
    };
    const input = { params, query: {}, body };
    expect(await app.refusal(planSession, input, programme.organizer)).toMatchObject({
      code: 'activities/session_not_open',
    });
  });
});

describe('cancelSession', () => {
  function cancellation(sessionId: string) {
    return at(sessionId, { requestId: randomUUID(), reason: '下雨' });
  }

  it('keeps the session visible and tells everyone who has a place', async () => {
    const sessionId = await aSession(app, programme, { startsInMinutes: 60 });
    const guest = await aResident(app, communityId);
    await app.call(signUp, at(sessionId, { requestId: randomUUID() }), guest);
    const input = cancellation(sessionId);
    expect(await app.call(cancelSession, input, programme.organizer)).toEqual({ done: true });
    expect(await app.call(cancelSession, input, programme.organizer)).toEqual({ done: true });
    expect(app.events.at(-1)).toMatchObject({
      kind: 'signup',
      residentId: guest.residentId,
      state: 'session_cancelled',
    });
    const seen = await app.call(readSession, at(sessionId, {}), guest);
    expect(seen).toMatchObject({ state: 'cancelled', mySignup: 'signed_up' });
    const late = at(sessionId, { requestId: randomUUID() });
    expect(await app.refusal(signUp, late, programme.committee)).toMatchObject({
      code: 'activities/session_not_open',
    });
  });

  it('cannot cancel what has been attended', async () => {
    const sessionId = await aSession(app, programme);
    const { residentId } = await aResident(app, communityId);
    await checkIn(app, programme, sessionId, residentId);
    const input = cancellation(sessionId);
    expect(await app.refusal(cancelSession, input, programme.organizer)).toMatchObject({
      code: 'activities/session_not_open',
    });
    const unknown = cancellation(randomUUID());
    expect(await app.refusal(cancelSession, unknown, programme.organizer)).toMatchObject({
      status: 404,
    });
    const [resident, elsewhere] = [await aResident(app, communityId), await aProgramme(app)];
    expect(await app.refusal(cancelSession, input)).toMatchObject({ status: 401 });
    expect(await app.refusal(cancelSession, input, resident)).toMatchObject({ status: 403 });
    expect(await app.refusal(cancelSession, input, elsewhere.organizer)).toMatchObject({
      status: 404,
    });
    const bad = at(sessionId, { requestId: randomUUID(), reason: '' });
    expect(await app.refusal(cancelSession, bad, programme.organizer)).toMatchObject({
      code: 'request/invalid',
    });
  });
});
