import { randomUUID } from 'node:crypto';
import { grantRole, listRoleGrants, revokeRole, whoAmI } from '@linli/contract/identity';
import { listResidents } from '@linli/contract/residents';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sql } from '../platform/sql';
import { aCommunity, aResident, type TestResident } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { Caller, TestApp } from '../testing/test-app';
import { findPersonNames } from './find-person-names';

let app: TestApp;
let communityId: string;
let committee: TestResident;

beforeAll(async () => {
  app = await startTestApp();
  communityId = await aCommunity(app);
  committee = await aResident(app, communityId, { name: '沈敏', roles: ['committee'] });
});
afterAll(() => app.close());

interface Grant {
  role: 'organizer' | 'counter_clerk' | 'committee' | 'auditor';
  seat?: 'property';
  counterId?: string;
  requestId?: string;
}

function input(residentId: string, grant: Grant) {
  const body = { requestId: randomUUID(), residentId, ...grant };
  return { params: { communityId }, query: {}, body };
}

function give(resident: TestResident, grant: Grant, by: Caller = committee) {
  return app.call(grantRole, input(resident.residentId, grant), by);
}

function take(grantId: string, by: Caller = committee) {
  const body = { requestId: randomUUID(), reason: '换届' };
  return { params: { communityId, grantId }, query: {}, body, by };
}

function list(by: Caller = committee) {
  return app.call(listRoleGrants, { params: { communityId }, query: {}, body: {} }, by);
}

it('gives and takes a role with the next request', async () => {
  const resident = await aResident(app, communityId, { name: '何伟' });
  const residents = { params: { communityId }, query: { limit: 30 }, body: {} };
  expect((await app.refusal(listResidents, residents, resident)).code).toBe('access/not_allowed');
  const { id } = await give(resident, { role: 'auditor' });
  await app.call(listResidents, residents, resident);
  const { grants } = await list(resident);
  expect(grants.find((grant) => grant.id === id)).toMatchObject({
    residentId: resident.residentId,
    name: '何伟',
    role: 'auditor',
    seat: null,
    grantedByName: '沈敏',
  });
  await app.call(revokeRole, take(id), committee);
  expect((await app.refusal(listResidents, residents, resident)).code).toBe('access/not_allowed');
  expect((await list()).grants.some((grant) => grant.id === id)).toBe(false);
  expect((await app.refusal(revokeRole, take(id), committee)).code).toBe('request/not_found');
});

it('keeps the seat of a committee member and the counter of a clerk', async () => {
  const counterId = app.ids.next();
  await app.owner.run(sql`
    insert into counter (community_id, id, name, place, hours, created_at)
    values (${communityId}, ${counterId}, '便民驿站', '2 号楼', '8:00–18:00', now())`);
  const resident = await aResident(app, communityId, { name: '吴建国' });
  await give(resident, { role: 'committee', seat: 'property' });
  await give(resident, { role: 'counter_clerk', counterId });
  const { grants } = await list();
  const held = grants.filter((grant) => grant.residentId === resident.residentId);
  expect(held.map(({ role, seat, counterName }) => ({ role, seat, counterName }))).toEqual([
    { role: 'committee', seat: 'property', counterName: null },
    { role: 'counter_clerk', seat: null, counterName: '便民驿站' },
  ]);
  const unknown = input(resident.residentId, { role: 'counter_clerk', counterId: randomUUID() });
  expect((await app.refusal(grantRole, unknown, committee)).code).toBe('request/not_found');
});

it('lets nobody change their own role, nor that of their own phone', async () => {
  const family = await aResident(app, communityId, { name: '沈小敏', phone: committee.phone });
  for (const { residentId } of [committee, family]) {
    const refusal = await app.refusal(grantRole, input(residentId, { role: 'auditor' }), committee);
    expect(refusal.code).toBe('roles/not_own');
  }
  const own = (await list()).grants.find((grant) => grant.residentId === committee.residentId);
  const refusal = await app.refusal(revokeRole, take(own?.id ?? ''), committee);
  expect(refusal.code).toBe('roles/not_own');
});

it('gives a role once, also when ten ask at once, and the same answer to a retry', async () => {
  const resident = await aResident(app, communityId, { name: '李芳' });
  const answers = await Promise.all(
    Array.from({ length: 10 }, () =>
      app.send(grantRole, input(resident.residentId, { role: 'organizer' }), committee),
    ),
  );
  expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1);
  const again = await app.refusal(
    grantRole,
    input(resident.residentId, { role: 'organizer' }),
    committee,
  );
  expect(again.code).toBe('roles/already_granted');
  const requestId = randomUUID();
  const first = await give(resident, { role: 'auditor', requestId });
  expect(await give(resident, { role: 'auditor', requestId })).toEqual(first);
  const reused = input(resident.residentId, { role: 'committee', requestId });
  expect((await app.refusal(grantRole, reused, committee)).code).toBe('request/id_reused');
});

it('is closed to others: role, sign-in, community, wrong words', async () => {
  const elsewhere = await aCommunity(app, '别处社区');
  const foreign = await aResident(app, elsewhere, { roles: ['committee'] });
  const organizer = await aResident(app, communityId, { roles: ['organizer'] });
  const resident = await aResident(app, communityId, { name: '赵丽' });
  const wanted = input(resident.residentId, { role: 'auditor' });
  expect((await app.refusal(grantRole, wanted)).code).toBe('access/not_signed_in');
  expect((await app.refusal(grantRole, wanted, organizer)).code).toBe('access/not_allowed');
  expect((await app.refusal(grantRole, wanted, foreign)).status).toBe(404);
  const abroad = input(foreign.residentId, { role: 'auditor' });
  expect((await app.refusal(grantRole, abroad, committee)).status).toBe(404);
  const king = { ...wanted, body: { ...wanted.body, role: 'operator' } };
  expect((await app.refusal(grantRole, king, committee)).code).toBe('request/invalid');
  const { id } = await give(resident, { role: 'auditor' });
  expect((await app.refusal(revokeRole, take(id))).code).toBe('access/not_signed_in');
  expect((await app.refusal(revokeRole, take(id), organizer)).code).toBe('access/not_allowed');
  expect((await app.refusal(revokeRole, take(id), foreign)).status).toBe(404);
  const params = { communityId };
  expect((await app.refusal(listRoleGrants, { params })).code).toBe('access/not_signed_in');
  expect((await app.refusal(listRoleGrants, { params }, organizer)).code).toBe(
    'access/not_allowed',
  );
  expect((await app.refusal(listRoleGrants, { params }, foreign)).status).toBe(404);
});

it('shows a person the roles of every community they belong to', async () => {
  const elsewhere = await aCommunity(app, '另一社区');
  const here = await aResident(app, communityId, { name: '两处', roles: ['organizer'] });
  await aResident(app, elsewhere, { name: '两处', phone: here.phone, roles: ['auditor'] });
  const me = await app.call(whoAmI, { params: {}, query: {}, body: {} }, here);
  const roles = me.memberships.map((one) => [one.communityId, one.roles]);
  expect(roles).toEqual([
    [communityId, ['resident', 'organizer']],
    [elsewhere, ['resident', 'auditor']],
  ]);
});

it('names people for histories, whole and masked', async () => {
  const names = await app.database.transaction(communityId, (tx) =>
    findPersonNames(tx, communityId, [committee.personId, null, randomUUID()]),
  );
  expect([...names]).toEqual([
    [committee.personId, { name: '沈敏', maskedName: '沈*', residentId: committee.residentId }],
  ]);
});
