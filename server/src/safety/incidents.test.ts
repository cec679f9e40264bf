import { randomUUID } from 'node:crypto';
import {
  addIncidentNote,
  listIncidents,
  readIncident,
  recordIncident,
} from '@linli/contract/incidents';
import { addPolicy, endPolicy, listPolicies } from '@linli/contract/safety';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aProgramme, aSession, type Programme } from '../testing/factories/attendance';
import { aResident, type TestResident } from '../testing/factories/residents';
import { aPolicy } from '../testing/factories/safety';
import { startTestApp } from '../testing/start-test-app';
import type { Caller, TestApp } from '../testing/test-app';

let app: TestApp;
let programme: Programme;
let communityId: string;
let auditor: TestResident;
let sessionId: string;

beforeAll(async () => {
  app = await startTestApp();
  programme = await aProgramme(app);
  communityId = programme.communityId;
  auditor = await aResident(app, communityId, { roles: ['auditor'] });
  sessionId = await aSession(app, programme, { title: '晚巡逻' });
});
afterAll(() => app.close());

const nothing = { query: {}, body: {} };

function recording(change: Record<string, unknown> = {}, session = sessionId) {
  const at = app.clock.now().toISOString();
  const body = {
    requestId: randomUUID(),
    personName: '周桂兰',
    happenedAt: at,
    place: '东门台阶',
    what: '下台阶时滑倒，右手腕疼',
    help: '扶到岗亭坐下，冰敷，打了 120',
    witnesses: '许明、门口保安',
    told: [{ whom: '家属（女儿）', at }],
    ...change,
  };
  return { params: { communityId, sessionId: session }, query: {}, body };
}

const read = (incidentId: string, caller: Caller) =>
  app.call(readIncident, { params: { communityId, incidentId }, ...nothing }, caller);

describe('an incident', () => {
  it('is written by the organizer, read by the committee, and only added to', async () => {
    const hurt = await aResident(app, communityId);
    const input = recording({ residentId: hurt.residentId });
    const { incidentId } = await app.call(recordIncident, input as never, programme.organizer);
    const note = (words: string) => ({
      params: { communityId, incidentId },
      query: {},
      body: { requestId: randomUUID(), words },
    });
    await app.call(addIncidentNote, note('拍片没有骨折，第二天去看望'), programme.committee);
    await app.call(addIncidentNote, note('保险公司已受理'), programme.committee);
    expect(await read(incidentId, auditor)).toMatchObject({
      sessionTitle: '晚巡逻',
      communityName: '槐安里社区',
      residentId: hurt.residentId,
      what: '下台阶时滑倒，右手腕疼',
      told: [{ whom: '家属（女儿）' }],
      recordedByName: '许明',
      signedUpAt: null,
      notes: [
        { words: '拍片没有骨折，第二天去看望', addedByName: '沈敏' },
        { words: '保险公司已受理' },
      ],
    });
    const { incidents } = await app.call(
      listIncidents,
      { params: { communityId }, ...nothing },
      auditor,
    );
    expect(incidents).toMatchObject([{ personName: '周桂兰', noteCount: 2 }]);
  });

  it('may be about somebody who is no resident, but not about tomorrow', async () => {
    const { organizer } = programme;
    expect((await app.send(recordIncident, recording(), organizer)).status).toBe(200);
    const ahead = new Date(app.clock.now().getTime() + 600_000).toISOString();
    for (const change of [{ happenedAt: ahead }, { told: [{ whom: '家属', at: ahead }] }]) {
      expect(await app.refusal(recordIncident, recording(change), organizer)).toMatchObject({
        code: 'safety/happened_in_future',
      });
    }
    const ancient = recording({ happenedAt: '0001-01-01T00:00:00.000Z' });
    expect(await app.refusal(recordIncident, ancient, organizer)).toMatchObject({ status: 400 });
    for (const input of [recording({}, randomUUID()), recording({ residentId: randomUUID() })]) {
      expect(await app.refusal(recordIncident, input, organizer)).toMatchObject({ status: 404 });
    }
  });

  it('is closed to residents and to other communities', async () => {
    const resident = await aResident(app, communityId);
    const stranger = (await aProgramme(app)).committee;
    const { incidentId } = await app.call(
      recordIncident,
      recording() as never,
      programme.organizer,
    );
    const one = { params: { communityId, incidentId }, ...nothing };
    const list = { params: { communityId }, ...nothing };
    expect(await app.refusal(recordIncident, recording())).toMatchObject({ status: 401 });
    expect(await app.refusal(recordIncident, recording(), resident)).toMatchObject({ status: 403 });
    expect(await app.refusal(recordIncident, recording(), stranger)).toMatchObject({ status: 404 });
    expect(await app.refusal(readIncident, one, programme.organizer)).toMatchObject({
      status: 403,
    });
    expect(await app.refusal(readIncident, one, stranger)).toMatchObject({ status: 404 });
    expect(await app.refusal(listIncidents, list, programme.organizer)).toMatchObject({
      status: 403,
    });
    const note = { ...one, body: { requestId: randomUUID(), words: '补充一句' } };
    expect(await app.refusal(addIncidentNote, note, auditor)).toMatchObject({ status: 403 });
    const nowhere = { ...note, params: { communityId, incidentId: randomUUID() } };
    expect(await app.refusal(addIncidentNote, nowhere, programme.committee)).toMatchObject({
      status: 404,
    });
  });
});

describe('insurance policies', () => {
  it('are coming, valid, over or ended', async () => {
    const place = await aProgramme(app);
    const params = { communityId: place.communityId };
    await aPolicy(app, place, { number: '旧', fromOn: '2025-01-01', untilOn: '2025-12-31' });
    await aPolicy(app, place, { number: '新' });
    await aPolicy(app, place, { number: '明年', fromOn: '2027-01-01', untilOn: '2027-12-31' });
    const policyId = await aPolicy(app, place, { number: '退保' });
    const end = {
      params: { ...params, policyId },
      query: {},
      body: { requestId: randomUUID() },
    };
    await app.call(endPolicy, end, place.committee);
    const { policies } = await app.call(listPolicies, { params, ...nothing }, place.organizer);
    expect(policies.map(({ number, state }) => [number, state])).toEqual([
      ['明年', 'coming'],
      ['新', 'valid'],
      ['旧', 'over'],
      ['退保', 'ended'],
    ]);
  });

  it('run forward, and are the committee’s', async () => {
    const { committee, organizer } = programme;
    const body = {
      requestId: randomUUID(),
      insurer: '平安',
      number: '1',
      fromOn: '2026-02-01',
      untilOn: '2026-01-01',
      categories: ['basic'],
      claimsPhone: '95511',
    };
    const input = { params: { communityId }, query: {}, body };
    expect(await app.refusal(addPolicy, input, committee)).toMatchObject({
      code: 'safety/policy_days_wrong',
    });
    const ages = { ...input, body: { ...body, untilOn: '2026-12-31', minAge: 70, maxAge: 16 } };
    expect(await app.refusal(addPolicy, ages, committee)).toMatchObject({
      code: 'safety/policy_days_wrong',
    });
    const unknown = {
      ...input,
      body: { ...body, untilOn: '2026-12-31', categories: ['basic', 'x'] },
    };
    expect(await app.refusal(addPolicy, unknown, committee)).toMatchObject({
      code: 'activities/category_unknown',
    });
    expect(await app.refusal(addPolicy, input)).toMatchObject({ status: 401 });
    expect(await app.refusal(addPolicy, input, organizer)).toMatchObject({ status: 403 });
    const stranger = (await aProgramme(app)).committee;
    expect(await app.refusal(addPolicy, input, stranger)).toMatchObject({ status: 404 });
    const resident = await aResident(app, communityId);
    const list = { params: { communityId }, ...nothing };
    expect(await app.refusal(listPolicies, list, resident)).toMatchObject({ status: 403 });
    const nowhere = {
      params: { communityId, policyId: randomUUID() },
      query: {},
      body: { requestId: randomUUID() },
    };
    expect(await app.refusal(endPolicy, nowhere, committee)).toMatchObject({ status: 404 });
  });
});
