import { randomUUID } from 'node:crypto';
import {
  appealDeduction,
  decideAppeal,
  listDeductions,
  listMyDeductions,
} from '@linli/contract/deductions';
import { listMyNotifications } from '@linli/contract/notifications';
import { listMyProxies } from '@linli/contract/proxies';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { sql } from '../platform/sql';
import { about, aCourt, type Court, propose, verdict } from '../testing/factories/deductions';
import { aProxy } from '../testing/factories/proxies';
import { aResident, type TestResident } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { Caller, TestApp } from '../testing/test-app';

let app: TestApp;
let court: Court;
let elder: TestResident;
let daughter: TestResident;

beforeAll(async () => {
  app = await startTestApp({ now: new Date('2026-10-28T02:00:00.000Z') });
});
beforeEach(async () => {
  court = await aCourt(app, {}, 'household');
  elder = await aResident(app, court.communityId, { name: '周桂兰' });
  daughter = await aResident(app, court.communityId, { name: '王秀英' });
});
afterAll(() => app.close());

const here = () => ({ params: { communityId: court.communityId }, query: {}, body: {} });
const objection = (id: string) => about(court, id, { words: '那天她住院，东西不是她放的。' });
const mine = async (by: Caller) => (await app.call(listMyDeductions, here(), by)).deductions;

it('is the elder’s, names who sent it, and is told to the elder', async () => {
  const acting = await aProxy(app, court.communityId, elder, daughter, { deeds: ['appeal'] });
  const { id } = await propose(app, court, elder.residentId);
  expect(await mine(acting)).toMatchObject([{ id, aboutName: null, mayAppeal: true }]);
  const input = objection(id);
  await app.call(appealDeduction, input, acting);
  expect((await app.send(appealDeduction, input, acting)).status).toBe(200);
  expect((await app.refusal(appealDeduction, objection(id), elder)).code).toBe(
    'deductions/appealed',
  );
  const [own] = await mine(elder);
  expect(own?.appeal).toMatchObject({
    words: '那天她住院，东西不是她放的。',
    byProxy: { zh: '由女儿王** 代办', en: 'by 王** (daughter) as proxy' },
  });
  const open = { ...here(), query: { state: 'open' as const, limit: 20 } };
  const listed = await app.call(listDeductions, open, court.committee);
  expect(listed.deductions[0]).toMatchObject({
    residentName: '周桂兰',
    appeal: { byProxy: { zh: '由女儿王** 代办' } },
  });
  const { notifications } = await app.call(listMyNotifications, here() as never, elder);
  expect(notifications[0]?.title.zh).toBe('对扣分提申诉，由女儿王** 代办');
  const { acts } = await app.call(listMyProxies, here(), elder);
  expect(acts).toHaveLength(1);
  await verdict(app, court, id, true);
  expect((await mine(acting))[0]).toMatchObject({ state: 'dropped' });
});

it('is not made by a proxy who was not trusted with it, nor once the trust has ended', async () => {
  const reader = await aProxy(app, court.communityId, elder, daughter, { deeds: ['see_history'] });
  const { id } = await propose(app, court, elder.residentId);
  for (const operation of [listMyDeductions, appealDeduction]) {
    const refused = await app.refusal(operation, objection(id), reader);
    expect(refused.code).toBe('proxies/deed_not_agreed');
  }
  await app.owner.run(sql`
    update proxy set deeds = '{appeal}', ended_at = ${app.clock.now()}
    where id = ${reader.proxyId}`);
  expect((await app.refusal(appealDeduction, objection(id), reader)).code).toBe(
    'proxies/not_bound',
  );
  expect((await mine(elder))[0]?.appeal).toBeNull();
});

it('reaches only what is about the elder, not about others at their home', async () => {
  const acting = await aProxy(app, court.communityId, elder, daughter, { deeds: ['appeal'] });
  const { id } = await propose(app, court, daughter.residentId);
  expect(await mine(elder)).toMatchObject([{ id, aboutName: '王**' }]);
  expect(await mine(acting)).toEqual([]);
  expect((await app.refusal(appealDeduction, objection(id), acting)).status).toBe(404);
  expect((await app.refusal(appealDeduction, objection(randomUUID()), acting)).status).toBe(404);
});

it('is answered by nobody who acts for the elder', async () => {
  const chair = court.other;
  const acting = await aProxy(app, court.communityId, elder, chair, { deeds: ['appeal'] });
  // Nothing but the binding stands between them.
  await app.owner.run(sql`
    update resident set household_id = null where id = ${chair.residentId}`);
  const { id } = await propose(app, court, elder.residentId);
  await app.call(appealDeduction, objection(id), acting);
  const answer = about(court, id, { holds: true, answer: '看过了，成立。' });
  expect((await app.refusal(decideAppeal, answer, chair)).code).toBe('deductions/own_home');
});
