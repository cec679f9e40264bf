import { afterAll, beforeAll, expect, it } from 'vitest';
import { sql } from '../platform/sql';
import { aCommunity, aResident } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { TestApp } from '../testing/test-app';
import { createResidents } from './create-residents';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

it('draws again what another community, or the same draw, holds already', async () => {
  const elsewhere = await aCommunity(app);
  await aResident(app, elsewhere);
  const taken = await app.owner.row<{ keyId: Buffer }>(sql`select key_id from member_key`);
  const fresh = [1, 2, 3].map((number) => Buffer.from([250, 251, 252, number]));
  const draws = [taken?.keyId, fresh[0], fresh[0], fresh[1], fresh[2]];
  const communityId = await aCommunity(app);
  const secrets = { ...app.secrets, random: () => draws.shift() ?? Buffer.alloc(4) };
  const created = await app.database.transaction(communityId, (tx) =>
    createResidents(
      { tx, secrets, ids: app.ids, now: app.clock.now() },
      communityId,
      ['甲', '乙', '丙'].map((name) => ({ name, phone: null, mobile: null, registeredBy: null })),
    ),
  );
  expect(created).toHaveLength(3);
  const rows = await app.owner.rows<{ keyId: Buffer }>(sql`
    select key_id from member_key where community_id = ${communityId} order by key_id`);
  expect(rows.map((row) => row.keyId)).toEqual(fresh);
});
