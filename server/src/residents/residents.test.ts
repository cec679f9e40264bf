import { randomUUID } from 'node:crypto';
import { grantRole, whoAmI } from '@linli/contract/identity';
import {
  addBuilding,
  changeMySettings,
  formHousehold,
  listBuildings,
  listResidents,
  readMemberKey,
  readMyMembership,
  readResident,
  registerResident,
  renewMemberKey,
  updateResident,
} from '@linli/contract/residents';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../platform/sql';
import { aCommunity, aResident, type TestResident } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { Caller, TestApp } from '../testing/test-app';
import { findResidentsByPhone } from './find-residents-by-phone';

let app: TestApp;
let communityId: string;
let committee: TestResident;
let organizer: TestResident;
let foreign: TestResident;

beforeAll(async () => {
  app = await startTestApp();
  communityId = await aCommunity(app);
  committee = await aResident(app, communityId, { name: '沈敏', roles: ['committee'] });
  organizer = await aResident(app, communityId, { name: '何伟', roles: ['organizer'] });
  foreign = await aResident(app, await aCommunity(app), { roles: ['committee', 'organizer'] });
});
afterAll(() => app.close());

function here<Body extends object>(body: Body) {
  return { params: { communityId }, query: {}, body: { requestId: randomUUID(), ...body } };
}

function register(body: Record<string, unknown> & { name: string }, by: Caller = organizer) {
  return app.call(registerResident, here(body), by);
}

function registerRefused(body: Record<string, unknown>, by: Caller = organizer) {
  return app.refusal(registerResident, here(body), by);
}

function change(residentId: string, body: object) {
  const params = { communityId, residentId };
  return app.call(updateResident, { ...here(body), params }, committee);
}

function one(residentId: string, by: Caller = committee) {
  return app.call(readResident, { params: { communityId, residentId }, query: {}, body: {} }, by);
}

function search(query: object, by: Caller = committee) {
  const input = { params: { communityId }, query: { limit: 30, ...query }, body: {} };
  return app.call(listResidents, input, by);
}

describe('registering at the table', () => {
  it('takes a name and a phone in any spelling, or no phone', async () => {
    const body = { name: '周 桂兰', phone: '+86 138-0000-1111' };
    expect(await register(body)).toMatchObject({ name: '周桂兰', maskedPhone: '138****1111' });
    expect(await register({ name: '欧阳．菲菲' })).toMatchObject({
      name: '欧阳·菲菲',
      maskedPhone: null,
    });
    expect(await register({ name: '𠮷䶮', phone: '010-88886666' })).toMatchObject({
      maskedPhone: '010****6666',
    });
    const row = await app.owner.row<{ text: string }>(sql`
      select row_to_json(r)::text as text from resident r where name = '周桂兰'`);
    expect(row?.text).not.toContain('13800001111');
  });

  it('takes a family on one phone, and each of them once', async () => {
    const phone = '13800002222';
    await register({ name: '爷爷', phone });
    await register({ name: '奶奶', phone });
    const again = await registerRefused({ name: '奶 奶', phone: `86${phone}` });
    expect(again).toMatchObject({ status: 409, code: 'residents/already_member' });
    const found = await app.database.transaction(communityId, (tx) =>
      findResidentsByPhone({ tx, secrets: app.secrets, communityId }, phone),
    );
    expect(found.map((resident) => resident.maskedName)).toEqual(['爷*', '奶*']);
  });

  it('takes the same person once also when ten organizers do it at once', async () => {
    const body = { name: '抢先', phone: '13800003333' };
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => app.send(registerResident, here(body), organizer)),
    );
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1);
  });

  it('answers a retry the same', async () => {
    const input = here({ name: '重试', phone: '13800004444' });
    const first = await app.call(registerResident, input, organizer);
    expect(await app.call(registerResident, input, organizer)).toEqual(first);
    const other = { ...input, body: { ...input.body, name: '别人' } };
    expect((await app.refusal(registerResident, other, organizer)).code).toBe('request/id_reused');
  });

  it('refuses what is wrong, and who may not', async () => {
    expect((await registerRefused({ name: '=1+1' })).code).toBe('residents/name_invalid');
    expect((await registerRefused({ name: '甲', phone: '12' })).code).toBe(
      'residents/phone_invalid',
    );
    expect((await registerRefused({ name: '甲', buildingId: randomUUID() })).code).toBe(
      'residents/building_unknown',
    );
    expect((await registerRefused({ name: '甲', householdId: randomUUID() })).code).toBe(
      'residents/household_unknown',
    );
    expect((await registerRefused({})).code).toBe('request/invalid');
    const resident = await aResident(app, communityId);
    expect((await registerRefused({ name: '甲' }, {})).code).toBe('access/not_signed_in');
    expect((await registerRefused({ name: '甲' }, resident)).code).toBe('access/not_allowed');
    expect((await registerRefused({ name: '甲' }, foreign)).status).toBe(404);
  });

  it('gives everyone a member key that no other community has', async () => {
    const rows = await app.owner.row<{ keys: number; known: number; residents: number }>(sql`
      select count(*) as keys, count(d.key_id) as known,
        (select count(*) from resident where community_id = ${communityId}) as residents
      from member_key k
      left join member_key_directory d
        on d.key_id = k.key_id and d.community_id = k.community_id
      where k.community_id = ${communityId}`);
    expect(rows?.keys).toBe(rows?.residents);
    expect(rows?.known).toBe(rows?.residents);
  });
});

describe('finding residents', () => {
  it('searches names, nicknames and the last four digits, page by page', async () => {
    for (let index = 0; index < 7; index += 1) {
      await register({ name: `搜索${index}`, phone: `1380001${String(1000 + index)}` });
    }
    const first = await search({ search: '搜索', limit: 3 });
    expect(first).toMatchObject({ total: 7 });
    const second = await search({ search: '搜索', limit: 3, cursor: first.nextCursor });
    const third = await search({ search: '搜索', limit: 3, cursor: second.nextCursor });
    const names = [first, second, third].flatMap((page) => page.residents.map((r) => r.name));
    expect(names).toEqual([0, 1, 2, 3, 4, 5, 6].map((index) => `搜索${index}`));
    expect(third.nextCursor).toBeNull();
    expect((await search({ search: '1003' })).residents.map((r) => r.name)).toEqual(['搜索3']);
    expect((await search({ search: '%' })).total).toBe(0);
    expect((await search({ search: "'; drop table resident" })).total).toBe(0);
  });

  it('refuses a cursor it did not give, and who may not', async () => {
    const params = { communityId };
    for (const cursor of ['x', 'W10', Buffer.from('["a","b"]').toString('base64url')]) {
      const refusal = await app.refusal(listResidents, { params, query: { cursor } }, committee);
      expect(refusal.code).toBe('request/invalid');
    }
    expect((await app.refusal(listResidents, { params })).code).toBe('access/not_signed_in');
    expect((await app.refusal(listResidents, { params }, organizer)).code).toBe(
      'access/not_allowed',
    );
    expect((await app.refusal(listResidents, { params }, foreign)).status).toBe(404);
  });

  it('reads one with household and totals, none of another community', async () => {
    const { id } = await register({ name: '总数', phone: '13800009999' });
    expect(await one(id)).toMatchObject({
      resident: { id, name: '总数', maskedPhone: '138****9999', balance: 0, state: 'active' },
      household: [],
      earnedTotal: 0,
      serviceMinutes: 0,
      boardConsent: false,
    });
    const abroad = { params: { communityId, residentId: foreign.residentId } };
    expect((await app.refusal(readResident, abroad, committee)).status).toBe(404);
    const asked = { params: { communityId, residentId: id } };
    expect((await app.refusal(readResident, asked)).code).toBe('access/not_signed_in');
    expect((await app.refusal(readResident, asked, organizer)).code).toBe('access/not_allowed');
    expect((await app.refusal(readResident, asked, foreign)).status).toBe(404);
  });
});

describe('changing particulars', () => {
  it('moves a phone, and with it the sign-ins', async () => {
    const resident = await aResident(app, communityId, { name: '换号' });
    const row = await change(resident.residentId, { phone: '13812345678', name: '换 号' });
    expect(row).toMatchObject({ name: '换号', maskedPhone: '138****5678' });
    expect((await app.refusal(whoAmI, {}, resident)).status).toBe(401);
    expect(await change(resident.residentId, { phone: null })).toMatchObject({ maskedPhone: null });
  });

  it('does not let one committee into the accounts of another community', async () => {
    const elsewhere = await aCommunity(app);
    const resident = await aResident(app, communityId, { name: '两家', roles: ['auditor'] });
    const { phone } = resident;
    const there = await aResident(app, elsewhere, { name: '两家', phone });
    expect(there.personId).toBe(resident.personId);
    await change(resident.residentId, { phone: '13812340000' });
    const me = await app.call(whoAmI, { params: {}, query: {}, body: {} }, there);
    expect(me.memberships.map((place) => place.communityId)).toEqual([elsewhere]);
  });

  it('takes roles away from who is moved to the phone of the one who moves them', async () => {
    const options = { name: '审计', roles: ['auditor'] as const };
    const moved = await aResident(app, communityId, options);
    await change(moved.residentId, { phone: '13812340001' });
    const rolesOf = () =>
      app.owner.rows(sql`
        select role from role_grant where person_id = ${moved.personId} and revoked_at is null`);
    expect(await rolesOf()).toEqual([{ role: 'auditor' }]);
    await change(moved.residentId, { phone: committee.phone });
    expect(await rolesOf()).toEqual([]);
  });

  it('ends codes and roles of who moves away, and takes them back', async () => {
    const resident = await aResident(app, communityId, { name: '迁出' });
    const role = here({ residentId: resident.residentId, role: 'organizer' as const });
    await app.call(grantRole, role, committee);
    await change(resident.residentId, { state: 'left' });
    const key = { params: { communityId }, query: {}, body: {} };
    expect((await app.refusal(readMemberKey, key, resident)).status).toBe(404);
    expect((await registerRefused({ name: '甲' }, resident)).status).toBe(404);
    await change(resident.residentId, { state: 'active' });
    await app.call(readMemberKey, key, resident);
    expect((await registerRefused({ name: '甲' }, resident)).code).toBe('access/not_allowed');
  });

  it('refuses what is wrong, and who may not', async () => {
    const { residentId } = await aResident(app, communityId);
    const input = (body: object, id = residentId) => ({
      ...here(body),
      params: { communityId, residentId: id },
    });
    const refused = async (body: object, by: Caller = committee, id = residentId) =>
      (await app.refusal(updateResident, input(body, id), by)).code;
    expect(await refused({ name: '☆☆' })).toBe('residents/name_invalid');
    expect(await refused({ phone: '1' })).toBe('residents/phone_invalid');
    expect(await refused({ buildingId: randomUUID() })).toBe('residents/building_unknown');
    expect(await refused({ householdId: randomUUID() })).toBe('residents/household_unknown');
    expect(await refused({ state: 'gone' })).toBe('request/invalid');
    expect(await refused({ name: '乙' }, {})).toBe('access/not_signed_in');
    expect(await refused({ name: '乙' }, organizer)).toBe('access/not_allowed');
    expect(await refused({ name: '乙' }, foreign)).toBe('request/not_found');
    expect(await refused({ name: '乙' }, committee, foreign.residentId)).toBe('request/not_found');
    const retry = input({ room: '302' });
    const first = await app.call(updateResident, retry, committee);
    expect(await app.call(updateResident, retry, committee)).toEqual(first);
  });
});

describe('buildings and households', () => {
  it('adds a building once and counts who lives there', async () => {
    const input = here({ name: '12 号楼' });
    const { id } = await app.call(addBuilding, input, committee);
    expect(await app.call(addBuilding, input, committee)).toEqual({ id });
    await app.call(addBuilding, here({ name: '3 号楼' }), committee);
    const again = await app.refusal(addBuilding, here({ name: ' 12 号楼 ' }), committee);
    expect(again.code).toBe('residents/building_exists');
    await register({ name: '楼里人', buildingId: id, room: '101-1' });
    const list = { params: { communityId }, query: {}, body: {} };
    const { buildings } = await app.call(listBuildings, list, organizer);
    expect(buildings.map(({ name, residentCount }) => [name, residentCount])).toEqual([
      ['3 号楼', 0],
      ['12 号楼', 1],
    ]);
    expect((await app.refusal(listBuildings, list)).code).toBe('access/not_signed_in');
    expect((await app.refusal(listBuildings, list, foreign)).status).toBe(404);
    const named = here({ name: 'A' });
    expect((await app.refusal(addBuilding, named)).code).toBe('access/not_signed_in');
    expect((await app.refusal(addBuilding, named, organizer)).code).toBe('access/not_allowed');
    expect((await app.refusal(addBuilding, named, foreign)).status).toBe(404);
    expect((await app.refusal(addBuilding, here({ name: ' ' }), committee)).status).toBe(400);
  });

  it('joins residents into one household', async () => {
    const [a, b, c] = await Promise.all(['甲', '乙', '丙'].map((name) => register({ name })));
    const form = (ids: (string | undefined)[], by: Caller = committee) =>
      app.call(formHousehold, here({ residentIds: ids.map(String) }), by);
    const { householdId } = await form([a?.id, b?.id]);
    expect(await form([b?.id, c?.id])).toEqual({ householdId });
    expect((await one(a?.id ?? '')).household.map((member) => member.name).sort()).toEqual(
      ['甲', '乙', '丙'].sort(),
    );
    const foreigner = here({ residentIds: [a?.id, foreign.residentId] });
    expect((await app.refusal(formHousehold, foreigner, committee)).status).toBe(404);
    const wanted = here({ residentIds: [a?.id] });
    expect((await app.refusal(formHousehold, wanted)).code).toBe('access/not_signed_in');
    expect((await app.refusal(formHousehold, wanted, organizer)).code).toBe('access/not_allowed');
    expect((await app.refusal(formHousehold, wanted, foreign)).status).toBe(404);
    const none = here({ residentIds: [] });
    expect((await app.refusal(formHousehold, none, committee)).code).toBe('request/invalid');
  });
});

describe('one’s own membership', () => {
  const mine = (who: Caller) =>
    app.call(readMyMembership, { params: { communityId }, query: {}, body: {} }, who);

  it('keeps nickname, consent with the version of its text, language and elder mode', async () => {
    const resident = await aResident(app, communityId, { name: '设置' });
    const set = (body: object) => app.call(changeMySettings, here(body), resident);
    await set({ nickname: ' 周\u202e阿姨 ', boardConsent: true, elderMode: true, language: 'en' });
    const after = await mine(resident);
    expect(after).toMatchObject({
      nickname: '周阿姨',
      boardConsent: true,
      elderMode: true,
      language: 'en',
    });
    const row = await app.owner.row<{ version: string | null }>(sql`
      select board_consent_version as version from resident where id = ${resident.residentId}`);
    expect(row?.version).toBe(after.boardConsentText.version);
    await set({ boardConsent: false, nickname: null });
    expect(await mine(resident)).toMatchObject({ nickname: null, boardConsent: false });
    expect(await mine(resident)).toMatchObject({ elderMode: true, language: 'en' });
  });

  it('renews a member key, and the old one stops', async () => {
    const resident = await aResident(app, communityId, { name: '丢手机' });
    const read = () =>
      app.call(readMemberKey, { params: { communityId }, query: {}, body: {} }, resident);
    const before = await read();
    expect(Buffer.from(before.keyId, 'base64')).toHaveLength(4);
    expect(Buffer.from(before.secret, 'base64')).toHaveLength(32);
    expect(await read()).toEqual(before);
    const requests = Array.from({ length: 5 }, () => app.call(renewMemberKey, here({}), resident));
    await Promise.all(requests);
    const after = await read();
    expect(after.keyId).not.toBe(before.keyId);
    expect(after.secret).not.toBe(before.secret);
    const row = await app.owner.row<{ living: number }>(sql`
      select count(*) as living from member_key
      where resident_id = ${resident.residentId} and revoked_at is null`);
    expect(row?.living).toBe(1);
  });

  it('is for residents of the community who are signed in', async () => {
    const read = { params: { communityId }, query: {}, body: {} };
    for (const operation of [readMyMembership, readMemberKey]) {
      expect((await app.refusal(operation, read)).code).toBe('access/not_signed_in');
      expect((await app.refusal(operation, read, foreign)).status).toBe(404);
    }
    for (const operation of [changeMySettings, renewMemberKey]) {
      expect((await app.refusal(operation, here({}))).code).toBe('access/not_signed_in');
      expect((await app.refusal(operation, here({}), foreign)).status).toBe(404);
      expect(
        (await app.refusal(operation, { params: { communityId }, body: {} }, organizer)).code,
      ).toBe('request/invalid');
    }
  });
});
