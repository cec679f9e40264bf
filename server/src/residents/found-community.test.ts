import { readRulebook } from '@linli/contract/governance';
import { listCommunities, whoAmI } from '@linli/contract/identity';
import { demoRulebook } from '@linli/core/rules/demo-rulebook';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '../platform/sql';
import { anotherSignIn } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { TestApp } from '../testing/test-app';
import { CommunityNotFounded, foundCommunity } from './found-community';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});

afterAll(() => app.close());

const wanted = {
  name: '柏树街社区',
  slug: 'baishujie',
  districtName: '和平街道',
  chairName: '沈敏',
  chairPhone: '138 0013 8000',
  rulebook: demoRulebook,
};

test('a community begins with rules nobody voted on yet and a chair who signs in', async () => {
  const communityId = await found(wanted);
  const { communities } = await app.call(listCommunities, nothing);
  expect(communities).toContainEqual(
    expect.objectContaining({ id: communityId, districtName: '和平街道' }),
  );
  const { document } = await app.call(readRulebook, { ...nothing, params: { communityId } });
  expect(document).not.toHaveProperty('adoption');
  const me = await app.call(whoAmI, nothing, await chairSignsIn());
  expect(me.memberships).toMatchObject([{ communityId, roles: ['resident', 'committee'] }]);
});

test('a second community of the same district shares it', async () => {
  await found({ ...wanted, slug: 'baishujie-2', chairPhone: '13800138001' });
  const districts = await app.owner.rows(sql`select id from district where name = '和平街道'`);
  expect(districts).toHaveLength(1);
});

test.each([
  ['a short name that is taken', { slug: 'baishujie' }],
  ['a short name with capitals', { slug: 'Baishu' }],
  ['a chair without a mobile', { slug: 'other', chairPhone: '021-12345678' }],
  ['a chair without a name', { slug: 'other', chairName: ' ' }],
])('%s founds nothing', async (_what, change) => {
  await expect(found({ ...wanted, ...change })).rejects.toThrow(CommunityNotFounded);
  expect(await app.owner.row(sql`select 1 from community where slug = 'other'`)).toBeUndefined();
});

const nothing = { params: {}, query: {}, body: {} };

function found(community: typeof wanted): Promise<string> {
  const { database, ids, clock, secrets } = app;
  return foundCommunity({ database, ids, clock, secrets }, community);
}

async function chairSignsIn(): Promise<{ token: string }> {
  const person = await app.owner.row<{ id: string }>(sql`
    select id from person where name = '沈敏' order by created_at limit 1`);
  return anotherSignIn(app, person?.id ?? '');
}
