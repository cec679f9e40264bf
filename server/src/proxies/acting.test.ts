import { randomUUID } from 'node:crypto';
import { cancelSignup, listSessions, readSession, signUp } from '@linli/contract/activities';
import { readRoster } from '@linli/contract/attendance';
import { listEntries, readBalance, readEntry } from '@linli/contract/ledger';
import { listRewards, reserveReward } from '@linli/contract/mall';
import { listMyNotifications } from '@linli/contract/notifications';
import type { Operation } from '@linli/contract/operation';
import { operations } from '@linli/contract/operations';
import { endMyProxy, listMyProxies } from '@linli/contract/proxies';
import { type ProxyDeed, proxyDeedKeys } from '@linli/core/people/proxy-terms';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { z } from 'zod';
import { sql } from '../platform/sql';
import { aProgramme, aSession, type Programme } from '../testing/factories/attendance';
import { aCounter, aReward, givePoints } from '../testing/factories/mall';
import { aProxy } from '../testing/factories/proxies';
import { aCommunity, aResident, type TestResident } from '../testing/factories/residents';
import { type JsonSchema, seededRandom, validValue } from '../testing/schema-values';
import { startTestApp } from '../testing/start-test-app';
import type { TestApp } from '../testing/test-app';

let app: TestApp;
let programme: Programme;
let communityId: string;
let resident: TestResident;
let daughter: TestResident;
let acting: { proxyId: string; token: string; actingFor: string };

beforeAll(async () => {
  app = await startTestApp();
  programme = await aProgramme(app);
  communityId = programme.communityId;
  resident = await aResident(app, communityId, { name: '周桂兰' });
  daughter = await aResident(app, communityId, { name: '王秀英' });
  acting = await aProxy(app, communityId, resident, daughter, { actsADay: 20 });
});
afterAll(() => app.close());

const here = () => ({ params: { communityId }, query: {}, body: {} });
const withRequest = <Params extends object>(params: Params) => ({
  params: { communityId, ...params },
  query: {},
  body: { requestId: randomUUID() },
});

async function bindingWith(options: { deeds?: ProxyDeed[]; actsADay?: number }) {
  const one = await aResident(app, communityId, { name: '许国平' });
  const other = await aResident(app, communityId, { name: '许小敏' });
  return { one, other, acting: await aProxy(app, communityId, one, other, options) };
}

describe('acting for someone', () => {
  it('does it in their place, marked everywhere, and they are told', async () => {
    const sessionId = await aSession(app, programme, { startsInMinutes: 600 });
    await app.call(signUp, withRequest({ sessionId }), acting);
    const seen = (who: { token: string }) =>
      app.call(readSession, { ...here(), params: { communityId, sessionId } }, who);
    expect((await seen(resident)).mySignup).toBe('signed_up');
    expect((await seen(daughter)).mySignup).toBe('none');
    expect((await seen(acting)).mySignup).toBe('signed_up');
    const roster = { ...here(), params: { communityId, sessionId } };
    const { rows } = await app.call(readRoster, roster, programme.organizer);
    expect(rows).toMatchObject([
      { residentId: resident.residentId, signedUpBy: { zh: '由女儿王** 代办' } },
    ]);
    const { notifications } = await app.call(listMyNotifications, here(), resident);
    expect(notifications[0]?.title.zh).toBe('报名“周六夜间巡逻”，由女儿王** 代办');
    const { acts } = await app.call(listMyProxies, here(), resident);
    expect(acts[0]).toMatchObject({
      what: { zh: '报名“周六夜间巡逻”', en: 'Signed up: 周六夜间巡逻' },
      by: { en: 'by 王** (daughter) as proxy' },
    });
    await app.call(cancelSignup, withRequest({ sessionId }), acting);
    expect((await seen(resident)).mySignup).toBe('none');
  });

  it('spends their points, and the history says who did it', async () => {
    const { communityId: id, committee } = programme;
    const counterId = await aCounter(app, { communityId: id, committee }, '便民驿站');
    const mall = { communityId: id, slug: '', committee, counterId };
    const rewardId = await aReward(app, mall, { pricePoints: 30 });
    await givePoints(app, id, [resident.residentId], [{ amount: 50, expiresOn: '2026-12-31' }]);
    const body = { requestId: randomUUID(), rewardId };
    await app.call(reserveReward, { ...here(), body }, acting);
    expect((await app.call(readBalance, here(), acting)).balance).toBe(20);
    expect((await app.call(readBalance, here(), daughter)).balance).toBe(0);
    expect((await app.call(listRewards, here(), acting)).balance).toBe(20);
    const { entries } = await app.call(listEntries, { ...here(), query: { limit: 9 } }, resident);
    expect(entries[0]).toMatchObject({ amount: -30, recordedByName: '由女儿王** 代办' });
    const transfer = await app.owner.row(sql`
      select actor_person_id, actor_role, resident_id from transfer
      where id = ${entries[0]?.transferId}`);
    expect(transfer).toEqual({
      actorPersonId: daughter.personId,
      actorRole: 'proxy',
      residentId: resident.residentId,
    });
  });

  it('ends with the day’s limit, and what is refused leaves nothing behind', async () => {
    const { one, acting: few } = await bindingWith({ actsADay: 2 });
    const full = await aSession(app, programme, { startsInMinutes: 600, capacity: 1 });
    await app.call(signUp, withRequest({ sessionId: full }), resident);
    const refusedSignup = await app.refusal(signUp, withRequest({ sessionId: full }), few);
    expect(refusedSignup).toMatchObject({ code: 'activities/session_full' });
    const sessions = await Promise.all(
      [0, 1, 2, 3, 4, 5].map((n) => aSession(app, programme, { startsInMinutes: 600 + n })),
    );
    const answers = await Promise.all(
      sessions.map((sessionId) => app.send(signUp, withRequest({ sessionId }), few)),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(2);
    const refused = answers.filter(({ status }) => status !== 200);
    for (const { body } of refused) {
      expect(body).toMatchObject({ error: { code: 'proxies/daily_limit', details: { max: 2 } } });
    }
    const { acts } = await app.call(listMyProxies, here(), one);
    expect(acts).toHaveLength(2);
    app.clock.set(new Date(app.clock.now().getTime() + 86_400_000));
    const tomorrow = await aSession(app, programme, { startsInMinutes: 600 });
    await app.call(signUp, withRequest({ sessionId: tomorrow }), few);
  });

  it('counts a repeated request once, and never under another’s name', async () => {
    const { acting: few, other } = await bindingWith({ actsADay: 1 });
    const sessionId = await aSession(app, programme, { startsInMinutes: 600 });
    const request = withRequest({ sessionId });
    await app.call(signUp, request, few);
    expect(await app.call(signUp, request, few)).toEqual({ done: true });
    expect(await app.refusal(signUp, request, other)).toMatchObject({ code: 'request/id_reused' });
  });

  it('is over with the next request once it is ended, has run out, or someone moved', async () => {
    const balanceOf = (caller: { token: string; actingFor: string }) =>
      app.send(readBalance, here(), caller);
    const ended = await bindingWith({});
    expect((await balanceOf(ended.acting)).status).toBe(200);
    const { proxyId } = ended.acting;
    await app.call(endMyProxy, withRequest({ proxyId }), ended.one);
    const moved = await bindingWith({});
    await app.owner.run(sql`
      update resident set state = 'left' where id = ${moved.one.residentId}`);
    const old = await bindingWith({});
    await app.owner.run(sql`
      update proxy set ends_on = '2026-03-01' where id = ${old.acting.proxyId}`);
    for (const one of [ended, moved, old]) {
      expect(await balanceOf(one.acting)).toMatchObject({
        status: 403,
        body: { error: { code: 'proxies/not_bound' } },
      });
    }
  });

  it('is only for whom one is bound to', async () => {
    const stranger = await aResident(app, communityId, { name: '陈默' });
    const refusal = (actingFor: string, token = stranger.token) =>
      app.refusal(readBalance, here(), { token, actingFor });
    for (const id of [resident.residentId, randomUUID(), 'nobody', "' or 1=1 --"]) {
      expect(await refusal(id)).toMatchObject({ status: 403, code: 'proxies/not_bound' });
    }
    expect(await refusal(daughter.residentId, resident.token)).toMatchObject({ status: 403 });
    expect(await refusal(resident.residentId, '')).toMatchObject({ status: 401 });
    const elsewhere = await aCommunity(app, '柳荫里社区');
    const foreign = { ...here(), params: { communityId: elsewhere } };
    expect(await app.refusal(readBalance, foreign, acting)).toMatchObject({ status: 404 });
  });

  it('goes as far as was agreed, each deed on its own', async () => {
    const { acting: reader } = await bindingWith({ deeds: ['see_history'] });
    const sessionId = await aSession(app, programme, { startsInMinutes: 600 });
    await app.call(listEntries, { ...here(), query: { limit: 9 } }, reader);
    expect(await app.refusal(readBalance, here(), reader)).toMatchObject({
      status: 403,
      code: 'proxies/deed_not_agreed',
      details: { deedZh: '看积分', deedEn: 'see the balance' },
    });
    expect(await app.refusal(signUp, withRequest({ sessionId }), reader)).toMatchObject({
      code: 'proxies/deed_not_agreed',
    });
    const entry = { ...here(), params: { communityId, transferId: randomUUID() } };
    expect(await app.refusal(readEntry, entry, reader)).toMatchObject({ status: 404 });
    const { sessions } = await app.call(listSessions, here(), reader);
    expect(sessions.every(({ mySignup }) => mySignup === 'none')).toBe(true);
    expect((await app.call(listRewards, here(), reader)).balance).toBeNull();
  });

  it('gives a role of the staff to nobody, not even to one who has it', async () => {
    const chair = await aResident(app, communityId, { name: '沈敏', roles: ['committee'] });
    const neighbour = await aResident(app, communityId, { name: '钱多' });
    const bound = await aProxy(app, communityId, neighbour, chair);
    const listed = await app.call(
      listRewards,
      { ...here(), query: { includeHidden: 'true' } },
      bound,
    );
    expect(listed.balance).toBe(0);
    expect(await app.refusal(operationNamed('listTransfers'), here(), bound)).toMatchObject({
      code: 'proxies/never',
    });
  });
});

describe('what no proxy does', () => {
  const outside = operations.filter((operation) => !operation.byProxy);
  // What machines sign is not for people at all, whoever they act for.
  const closed = outside.filter(({ access }) => access !== 'public' && access !== 'device');
  test.each(closed.map((operation) => [operation.name, operation] as const))(
    '%s is refused with words',
    async (_name, operation) => {
      expect(await app.refusal(operation, validInput(operation), acting)).toMatchObject({
        status: 403,
        code: 'proxies/never',
      });
    },
  );

  const open = outside.filter(
    ({ access, path, answer }) =>
      access === 'public' && path.includes(':communityId') && answer === undefined,
  );
  test.each(open.map((operation) => [operation.name, operation] as const))(
    '%s is answered as to anybody',
    async (_name, operation) => {
      const input = validInput(operation);
      const { status, body } = await app.send(operation, input, acting);
      expect({ status, body: timeless(body) }).toEqual({
        status,
        body: timeless((await app.send(operation, input, {})).body),
      });
    },
  );

  const inside = operations.filter(({ byProxy }) => byProxy);
  test.each(inside.map((operation) => [operation.name, operation] as const))(
    '%s is no act of the staff, and names what is agreed to',
    (_name, { access, byProxy = [] }) => {
      expect([
        'self.read',
        'self.change',
        'activity.sign_up',
        'claim.send',
        'deduction.appeal',
        'mall.reserve',
        'public',
      ]).toContain(access);
      expect(byProxy.length).toBeGreaterThan(0);
      for (const deed of byProxy) expect(proxyDeedKeys).toContain(deed);
    },
  );
});

function operationNamed(name: string): Operation {
  const found = operations.find((operation) => operation.name === name);
  if (!found) throw new Error(`There is no operation ${name}`);
  return found;
}

/** What the schema asks for, so that only the proxy stands against it. */
function validInput({ body, params, bodyKind }: Operation) {
  const random = seededRandom(11);
  const valid = (shape: z.ZodType | undefined) => {
    if (!shape) return {};
    const schema = z.toJSONSchema(shape, { io: 'input', unrepresentable: 'any' });
    return validValue(schema as JsonSchema, random) as Record<string, unknown>;
  };
  return {
    params: { ...valid(params), communityId },
    query: {},
    body: bodyKind === 'binary' ? Buffer.from('姓名\n') : valid(body),
  };
}

/** Without what differs from one answer to the next. */
function timeless(body: unknown): unknown {
  const text = JSON.stringify(body) ?? '';
  return text.replace(/"requestId":"[^"]*"/g, '').replace(/"serverTime":"[^"]*"/g, '');
}
