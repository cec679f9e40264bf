import { readSetup } from '@linli/contract/identity';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sql } from '../platform/sql';
import { aCommunity, aResident } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { TestApp } from '../testing/test-app';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp({ settings: { demo: true } });
  const communityId = await aCommunity(app);
  await app.owner.run(sql`update community set slug = 'huaianli' where id = ${communityId}`);
  const roles = ['committee'] as const;
  await aResident(app, communityId, { name: '沈敏', phone: '13955500001', roles });
  await aResident(app, communityId, { name: '真人', phone: '13812340002', roles: ['auditor'] });
  await aResident(app, communityId, { name: '真居民', phone: '13812340003' });
});
afterAll(() => app.close());

it('tells the invented numbers of the demo and never a real one', async () => {
  const setup = await app.call(readSetup, { params: {}, query: {}, body: {} });
  expect(setup.demoSignIns).toEqual([{ phone: '13955500001', name: '沈敏', role: 'committee' }]);
});
