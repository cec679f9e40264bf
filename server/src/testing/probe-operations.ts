import { operation } from '@linli/contract/operation';
import type { Role } from '@linli/contract/permissions';
import { z } from 'zod';
import type { Database } from '../platform/database';
import type { FindActors } from '../platform/find-actor';
import type { PersonActor } from '../platform/operation-context';
import { hashToken } from '../platform/secrets';
import { sql } from '../platform/sql';

/** Small operations and sign-ins to test the platform without any feature. */

export const communityId = '01981c2e-0000-7000-8000-00000000c001';
export const otherCommunityId = '01981c2e-0000-7000-8000-00000000c002';
const districtId = '01981c2e-0000-7000-8000-00000000d001';

const path = '/api/communities/:communityId/probes';
const params = z.strictObject({ communityId: z.uuid() });
const body = z.strictObject({ requestId: z.uuid(), text: z.string().trim().min(1).max(40) });
const output = z.object({ text: z.string(), times: z.int() });

export const writeProbe = operation({
  name: 'writeProbe',
  summary: 'Writes.',
  method: 'POST',
  path,
  access: 'self.change',
  params,
  body,
  output,
  errors: ['mall/out_of_stock'],
});

export const staffProbe = operation({
  name: 'staffProbe',
  summary: 'Reads as staff.',
  method: 'GET',
  path,
  access: 'ledger.read',
  params,
  query: z.strictObject({ limit: z.coerce.number().int().min(1).max(9).default(3) }),
  output,
  errors: [],
});

export const batchProbe = operation({
  name: 'batchProbe',
  summary: 'Writes together.',
  method: 'POST',
  path: `${path}/batch`,
  access: 'attendance.record',
  params,
  body,
  output,
  errors: ['mall/out_of_stock'],
  batch: true,
});

export const liveProbe = operation({
  name: 'liveProbe',
  summary: 'Follows.',
  method: 'GET',
  path: `${path}/live`,
  access: 'self.read',
  params,
  answer: 'stream',
  output: z.any(),
  errors: [],
});

/** `resident`, `organizer`, … are the tokens of people with that role in the first community. */
export const findProbeActors: FindActors = async (tx, hashes) =>
  hashes
    .map((hash) => probePeople.find((probe) => hashToken(probe.token).equals(hash)))
    .map((probe) => probe && inCommunity(probe.actor, tx.communityId));

function inCommunity(actor: PersonActor, asked: string | null): PersonActor {
  if (asked === communityId) return actor;
  return { ...actor, roles: [], residentId: null, householdId: null };
}

const tokens: readonly Role[] = ['resident', 'organizer', 'committee', 'auditor'];
const probePeople = tokens.map((role, index) => ({
  token: role as string,
  actor: {
    kind: 'person',
    personId: `01981c2e-0000-7000-8000-00000000a00${index}`,
    signInId: `01981c2e-0000-7000-8000-00000000b00${index}`,
    authSessionId: `01981c2e-0000-7000-8000-00000000e00${index}`,
    residentId: `01981c2e-0000-7000-8000-00000000f00${index}`,
    householdId: null,
    roles: role === 'resident' ? ['resident'] : ['resident', role],
    secondFactor: false,
  } satisfies PersonActor,
}));

export async function writeProbeCommunities(owner: Database): Promise<void> {
  await owner.run(sql`insert into district values (${districtId}, '东湖街道', now())`);
  for (const [id, slug] of [
    [communityId, 'huaianli'],
    [otherCommunityId, 'donghu'],
  ]) {
    await owner.run(sql`insert into community (id, district_id, slug, name, created_at)
      values (${id}, ${districtId}, ${slug}, ${slug}, now())`);
  }
  await owner.run(sql`create table probe (text text not null)`);
  await owner.run(sql`grant select, insert on probe to linli_app`);
}
