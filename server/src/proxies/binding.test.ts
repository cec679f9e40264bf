import { randomUUID } from 'node:crypto';
import { awardDeed } from '@linli/contract/attendance';
import { readBalance } from '@linli/contract/ledger';
import { listMyNotifications } from '@linli/contract/notifications';
import {
  answerProxy,
  askForProxy,
  endMyProxy,
  endProxy,
  listMyProxies,
  listProxies,
  recordProxy,
  witnessProxy,
} from '@linli/contract/proxies';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../platform/sql';
import { aHousehold, aProgramme, type Programme } from '../testing/factories/attendance';
import { anAsk, aProxy } from '../testing/factories/proxies';
import { aResident, type TestResident } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { Caller, TestApp } from '../testing/test-app';

let app: TestApp;
let programme: Programme;
let communityId: string;

beforeAll(async () => {
  app = await startTestApp();
  programme = await aProgramme(app);
  communityId = programme.communityId;
});
afterAll(() => app.close());

const here = () => ({ params: { communityId }, query: {}, body: {} });
const of = <Body extends object>(proxyId: string, body: Body = {} as Body) => ({
  params: { communityId, proxyId },
  query: {},
  body: { requestId: randomUUID(), ...body },
});

async function family(names = ['周桂兰', '王秀英']): Promise<[TestResident, TestResident]> {
  const [one = '', other = ''] = names;
  const resident = await aResident(app, communityId, { name: one });
  const daughter = await aResident(app, communityId, { name: other });
  await aHousehold(app, communityId, [resident.residentId, daughter.residentId]);
  return [resident, daughter];
}

function ask(by: Caller, body: object) {
  return app.call(askForProxy, { ...here(), body: body as ReturnType<typeof anAsk> }, by);
}

function refusedAsk(by: Caller, body: object) {
  return app.refusal(askForProxy, { ...here(), body }, by);
}

/** A resident nobody can ask through an app. */
function withoutPhone(name: string) {
  return aResident(app, communityId, { name, phone: null });
}

function record(residentId: string, proxyResidentId: string, change: object = {}) {
  const { as: _, residentId: __, ...terms } = anAsk({ residentId });
  return { ...here(), body: { ...terms, residentId, proxyResidentId, ...change } };
}

describe('a binding', () => {
  it('lives once both have agreed, whoever asked, and both are told', async () => {
    const [resident, daughter] = await family();
    const acting = { token: daughter.token, actingFor: resident.residentId };
    const { proxyId } = await ask(daughter, anAsk(resident));
    expect(await app.refusal(readBalance, here(), acting)).toMatchObject({ status: 403 });
    expect(await app.call(listMyProxies, here(), resident)).toMatchObject({
      forMe: [{ id: proxyId, state: 'waiting_resident', proxy: { name: '王秀英' } }],
      byMe: [],
    });
    const agreed = await app.call(answerProxy, of(proxyId, { agree: true }), resident);
    expect(agreed).toEqual({ state: 'living' });
    await app.call(readBalance, here(), acting);
    const titles = async (one: TestResident) =>
      (await app.call(listMyNotifications, here(), one)).notifications.map(({ title }) => title.zh);
    expect((await titles(resident)).sort()).toEqual(['亲情代办等着两边同意', '亲情代办约好了']);
    expect((await titles(daughter)).sort()).toEqual([
      '可以替周**代办了',
      '替周**代办，等着两边同意',
    ]);
    expect(await app.refusal(answerProxy, of(proxyId, { agree: true }), resident)).toMatchObject({
      code: 'proxies/not_waiting',
    });
  });

  it('asked by the resident waits for the proxy, who may say no', async () => {
    const [resident, daughter] = await family();
    const body = { ...anAsk(daughter), as: 'resident' as const };
    const { proxyId } = await ask(resident, body);
    expect((await app.call(listMyProxies, here(), daughter)).byMe[0]?.state).toBe('waiting_proxy');
    const answer = of(proxyId, { agree: false });
    expect(await app.call(answerProxy, answer, daughter)).toEqual({ state: 'ended' });
    expect(await app.call(answerProxy, answer, daughter)).toEqual({ state: 'ended' });
    expect((await app.call(listMyProxies, here(), resident)).forMe[0]).toMatchObject({
      state: 'ended',
      endReason: 'declined',
    });
    await ask(resident, { ...body, requestId: randomUUID() });
  });

  it('is ended by either side and by the staff, at once', async () => {
    for (const by of ['resident', 'daughter', 'staff'] as const) {
      const [resident, daughter] = await family();
      const { proxyId } = await aProxy(app, communityId, resident, daughter);
      if (by === 'staff') {
        await app.call(endProxy, of(proxyId, { reason: '本人来说不用了' }), programme.committee);
      } else {
        await app.call(endMyProxy, of(proxyId), by === 'resident' ? resident : daughter);
      }
      const again = app.refusal(endMyProxy, of(proxyId), resident);
      expect(await again).toMatchObject({ code: 'proxies/not_waiting' });
      const acting = { token: daughter.token, actingFor: resident.residentId };
      expect(await app.refusal(readBalance, here(), acting)).toMatchObject({
        code: 'proxies/not_bound',
      });
    }
  });

  it('is no business of others', async () => {
    const [resident, daughter] = await family();
    const { proxyId } = await ask(daughter, anAsk(resident));
    const stranger = await aResident(app, communityId, { name: '陈默' });
    for (const operation of [answerProxy, endMyProxy]) {
      const input = of(proxyId, operation === answerProxy ? { agree: true } : {});
      expect(await app.refusal(operation, input, stranger)).toMatchObject({ status: 404 });
    }
    const elsewhere = await aProgramme(app);
    for (const operation of [witnessProxy, endProxy]) {
      const input = {
        ...of(proxyId, operation === endProxy ? { reason: '不对' } : {}),
        params: { communityId: elsewhere.communityId, proxyId },
      };
      expect(await app.refusal(operation, input, elsewhere.committee)).toMatchObject({
        status: 404,
      });
    }
    expect(await app.refusal(listProxies, here(), stranger)).toMatchObject({ status: 403 });
    expect(await app.refusal(listMyProxies, here())).toMatchObject({ status: 401 });
  });

  it('names one of the household, or whoever phone and whole name fit', async () => {
    const [resident] = await family();
    const volunteer = await aResident(app, communityId, { name: '志愿者小林' });
    const { residentId: _, ...terms } = { ...anAsk(resident), as: 'resident' as const };
    const named = (name: string, phone: string | null) => ({
      ...terms,
      requestId: randomUUID(),
      relation: 'volunteer',
      name,
      phone: phone ?? '',
    });
    const unknown = { status: 404, code: 'proxies/person_unknown' };
    const byId = { ...terms, residentId: volunteer.residentId };
    expect(await refusedAsk(resident, byId)).toMatchObject(unknown);
    const wrong = named('别人', volunteer.phone);
    expect(await refusedAsk(resident, wrong)).toMatchObject(unknown);
    await ask(resident, named('志愿者小林', ` +86 ${volunteer.phone}`));
    for (let miss = 0; miss < 8; miss += 1) {
      expect(await refusedAsk(resident, named('猜名字', '13912345678'))).toMatchObject(unknown);
    }
    expect(await refusedAsk(resident, named('猜名字', '13912345678'))).toMatchObject({
      status: 429,
      code: 'residents/too_many_lookups',
    });
  });

  it('has an end within a year, and not with oneself', async () => {
    const [resident, daughter] = await family();
    for (const endsOn of ['2026-03-09', '2027-03-11']) {
      expect(await refusedAsk(daughter, anAsk(resident, { endsOn }))).toMatchObject({
        code: 'proxies/end_out_of_range',
        details: { months: 12 },
      });
    }
    expect(await refusedAsk(daughter, anAsk(daughter))).toMatchObject({ code: 'proxies/self' });
    const wrong = { ...anAsk(resident), deeds: [], actsADay: 21 };
    expect(await refusedAsk(daughter, wrong)).toMatchObject({ code: 'request/invalid' });
    await ask(daughter, anAsk(resident, { endsOn: '2027-03-10' }));
    expect(await refusedAsk(daughter, anAsk(resident))).toMatchObject({
      code: 'proxies/already_bound',
    });
  });

  it('that ran out makes room for a new one', async () => {
    const [resident, daughter] = await family();
    const { proxyId } = await aProxy(app, communityId, resident, daughter);
    await app.owner.run(sql`update proxy set ends_on = '2026-03-01' where id = ${proxyId}`);
    await ask(daughter, anAsk(resident));
    const { forMe } = await app.call(listMyProxies, here(), resident);
    expect(forMe).toMatchObject([
      { state: 'waiting_resident' },
      { state: 'ended', endReason: 'run_out' },
    ]);
  });
});

describe('how many', () => {
  it('a resident has three proxies, one acts for five, also when all ask at once', async () => {
    const resident = await aResident(app, communityId, { name: '周桂兰' });
    const children = await Promise.all(
      ['王一', '王二', '王三', '王四', '王五', '王六'].map((name) =>
        aResident(app, communityId, { name }),
      ),
    );
    const ids = [resident, ...children].map(({ residentId }) => residentId);
    await aHousehold(app, communityId, ids);
    const asked = await Promise.all(
      children.map((child) => app.send(askForProxy, { ...here(), body: anAsk(resident) }, child)),
    );
    expect(asked.filter(({ status }) => status === 200)).toHaveLength(3);
    const [first] = children;
    if (!first) throw new Error('there are children');
    const others = await Promise.all(
      ['李一', '李二', '李三', '李四', '李五', '李六'].map((name) => withoutPhone(name)),
    );
    const { organizer } = programme;
    const son = await aResident(app, communityId, { name: '孙子' });
    const bound = await Promise.all(
      others.map(({ residentId }) =>
        app.send(recordProxy, record(residentId, son.residentId), organizer),
      ),
    );
    expect(bound.filter(({ status }) => status === 200)).toHaveLength(5);
    expect(bound.find(({ status }) => status !== 200)?.body).toMatchObject({
      error: { code: 'proxies/too_many_residents', details: { max: 5 } },
    });
  });
});

describe('a consent on paper', () => {
  it('is written down by one of the staff and confirmed by another', async () => {
    const { organizer, committee } = programme;
    const resident = await withoutPhone('刘奶奶');
    const volunteer = await aResident(app, communityId, { name: '林晓' });
    const input = record(resident.residentId, volunteer.residentId, { relation: 'volunteer' });
    const { proxyId } = await app.call(recordProxy, input, organizer);
    expect(await app.call(recordProxy, input, organizer)).toEqual({ proxyId });
    const listed = await app.call(listProxies, here(), committee);
    expect(listed.proxies.find(({ id }) => id === proxyId)).toMatchObject({
      resident: { name: '刘**' },
      proxy: { name: '林*' },
      state: 'waiting_witness',
      consentWay: 'paper',
    });
    expect(await app.refusal(witnessProxy, of(proxyId), organizer)).toMatchObject({
      code: 'proxies/second_person_needed',
    });
    expect(await app.call(witnessProxy, of(proxyId), committee)).toEqual({
      state: 'waiting_proxy',
    });
    await app.call(answerProxy, of(proxyId, { agree: true }), volunteer);
    const acting = { token: volunteer.token, actingFor: resident.residentId };
    await app.call(readBalance, here(), acting);
  });

  it('takes the place of the app for one who was asked and has none', async () => {
    const { organizer, committee } = programme;
    const resident = await withoutPhone('刘奶奶');
    const daughter = await aResident(app, communityId, { name: '刘小敏' });
    await aHousehold(app, communityId, [resident.residentId, daughter.residentId]);
    const { proxyId } = await ask(daughter, anAsk(resident));
    const heard = await app.call(witnessProxy, of(proxyId), organizer);
    expect(heard).toEqual({ state: 'waiting_witness' });
    expect(await app.call(witnessProxy, of(proxyId), committee)).toEqual({ state: 'living' });
    expect(await app.refusal(witnessProxy, of(proxyId), committee)).toMatchObject({
      code: 'proxies/not_waiting',
    });
  });

  it('is never heard by who is a party to it', async () => {
    const { organizer } = programme;
    const resident = await withoutPhone('刘奶奶');
    const own = record(resident.residentId, organizer.residentId);
    const ownHand = { code: 'proxies/own_hand' };
    expect(await app.refusal(recordProxy, own, organizer)).toMatchObject(ownHand);
    const sister = await aResident(app, communityId, {
      name: '许小妹',
      phone: organizer.phone,
    });
    const kin = record(resident.residentId, sister.residentId);
    expect(await app.refusal(recordProxy, kin, organizer)).toMatchObject(ownHand);
    const { proxyId } = await app.call(recordProxy, kin, programme.committee);
    expect(await app.refusal(witnessProxy, of(proxyId), organizer)).toMatchObject(ownHand);
  });
});

describe('who acts for someone', () => {
  it('decides nothing for them: no award by hand, in neither direction', async () => {
    const chair = await aResident(app, communityId, { name: '沈主任', roles: ['committee'] });
    const resident = await withoutPhone('刘奶奶');
    const { committee } = programme;
    const input = record(resident.residentId, chair.residentId, { relation: 'volunteer' });
    await app.call(recordProxy, input, committee);
    const award = {
      ...here(),
      body: {
        requestId: randomUUID(),
        residentId: resident.residentId,
        ruleKey: 'suggestion_adopted',
        points: 50,
        reason: '楼道照明建议被采纳',
      },
    };
    expect(await app.refusal(awardDeed, award, chair)).toMatchObject({
      code: 'rules/household_award',
    });
    await app.call(awardDeed, award, committee);
  });
});
