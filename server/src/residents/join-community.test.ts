import { randomUUID } from 'node:crypto';
import {
  joinCommunity,
  listCommunities,
  readSetup,
  requestSignInCode,
  verifySignInCode,
  whoAmI,
} from '@linli/contract/identity';
import { addBuilding, readMemberKey, registerResident } from '@linli/contract/residents';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aCommunity, aResident, type TestResident } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { Caller, TestApp } from '../testing/test-app';

let app: TestApp;
let communityId: string;
let committee: TestResident;
const nothing = { params: {}, query: {}, body: {} };

beforeAll(async () => {
  app = await startTestApp({ settings: { demo: true } });
  communityId = await aCommunity(app);
  committee = await aResident(app, communityId, { name: '沈敏', roles: ['committee'] });
});
afterAll(() => app.close());

async function signIn(phone: string) {
  const { demoCode } = await app.call(requestSignInCode, { ...nothing, body: { phone } });
  const body = { phone, code: demoCode ?? '' };
  return app.call(verifySignInCode, { ...nothing, body });
}

function wish(name: string, more: Record<string, string> = {}) {
  return { params: { communityId }, query: {}, body: { requestId: randomUUID(), name, ...more } };
}

function join(caller: Caller, name: string, more: Record<string, string> = {}) {
  return app.call(joinCommunity, wish(name, more), caller);
}

it('makes a signed-in person a resident with a member key', async () => {
  const body = { requestId: randomUUID(), name: '6 号楼' };
  const params = { communityId };
  const { id: buildingId } = await app.call(addBuilding, { params, query: {}, body }, committee);
  const { token } = await signIn('13955500001');
  const me = await join({ token }, ' 阿依古丽.买买提 ', {
    buildingId,
    room: '302',
    nickname: '古丽',
  });
  expect(me.person.name).toBe('阿依古丽·买买提');
  expect(me.memberships).toMatchObject([
    { communityId, residentName: '阿依古丽·买买提', buildingName: '6 号楼', roles: ['resident'] },
  ]);
  await app.call(readMemberKey, { params, query: {}, body: {} }, { token });
});

it('refuses who is a resident already, also when the table was faster', async () => {
  const phone = '13955500002';
  const { token } = await signIn(phone);
  const body = { requestId: randomUUID(), name: '刘 洋', phone };
  await app.call(registerResident, { params: { communityId }, query: {}, body }, committee);
  expect((await app.call(whoAmI, nothing, { token })).memberships).toHaveLength(1);
  const refusal = await app.refusal(joinCommunity, wish('刘洋'), { token });
  expect(refusal).toMatchObject({ code: 'residents/already_member', details: { name: '刘洋' } });
});

it('lets a family member join on the same phone, and the first stays who they are', async () => {
  const { token } = await signIn('13955500003');
  await join({ token }, '孙女');
  const me = await join({ token }, '奶奶');
  expect(me.person.name).toBe('孙女');
  expect(me.family.map((one) => one.name)).toEqual(['孙女', '奶奶']);
});

it('joins once when ten requests come at once, and answers a retry the same', async () => {
  const { token } = await signIn('13955500004');
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => app.send(joinCommunity, wish('钱多'), { token })),
  );
  expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1);
  const other = await signIn('13955500005');
  const same = wish('钱少');
  const first = await app.call(joinCommunity, same, other);
  expect(await app.call(joinCommunity, same, other)).toEqual(first);
});

it('takes eight of a family on one phone, also when twelve come at once', async () => {
  const { token } = await signIn('13955500007');
  const names = [...'一二三四五六七八九十甲乙'].map((name) => `家${name}`);
  const answers = await Promise.all(
    names.map((name) => app.send(joinCommunity, wish(name), { token })),
  );
  expect(answers.filter((answer) => answer.status === 200)).toHaveLength(8);
  const refusal = await app.refusal(joinCommunity, wish('家丙'), { token });
  expect(refusal).toMatchObject({ code: 'residents/family_full', details: { max: 8 } });
});

it('refuses without a sign-in, an unknown place, a wrong name', async () => {
  const { token } = await signIn('13955500006');
  expect((await app.refusal(joinCommunity, wish('某人'))).code).toBe('access/not_signed_in');
  const nowhere = { ...wish('某人'), params: { communityId: randomUUID() } };
  expect((await app.refusal(joinCommunity, nowhere, { token })).code).toBe('request/not_found');
  const refusal = (name: string, more = {}) =>
    app.refusal(joinCommunity, wish(name, more), { token });
  expect((await refusal('☆')).code).toBe('residents/name_invalid');
  expect((await refusal('某'.repeat(26))).code).toBe('residents/name_invalid');
  expect((await refusal('')).code).toBe('request/invalid');
  const buildingId = randomUUID();
  expect((await refusal('某人', { buildingId })).code).toBe('residents/building_unknown');
});

it('lists communities with their buildings before anyone signs in', async () => {
  const { communities } = await app.call(listCommunities, nothing);
  expect(communities.find((one) => one.id === communityId)).toMatchObject({
    name: '槐安里社区',
    districtName: '和平街道',
    buildings: [{ name: '6 号楼' }],
  });
});

it('tells a face what it must know before sign-in', async () => {
  expect(await app.call(readSetup, nothing)).toEqual({
    demo: true,
    demoSignIns: [],
    serverTime: app.clock.now().toISOString(),
    version: '0.0.0-test',
  });
});
