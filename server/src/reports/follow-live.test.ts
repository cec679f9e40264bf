import { randomUUID } from 'node:crypto';
import { followLive } from '@linli/contract/reports';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../platform/sql';
import { aMall, aPerson, aReward, givePoints, type Mall, reserve } from '../testing/factories/mall';
import { startTestApp } from '../testing/start-test-app';
import type { TestApp } from '../testing/test-app';

let app: TestApp;
let mall: Mall;
let address: string;

beforeAll(async () => {
  app = await startTestApp();
  mall = await aMall(app);
  address = await app.listen();
});
afterAll(() => app.close());

/** Opens a stream and collects what arrives until `wanted` events were seen. */
async function hear(token: string, act: () => Promise<unknown>, wanted: number) {
  const abort = new AbortController();
  const answer = await fetch(`${address}/api/communities/${mall.communityId}/live`, {
    headers: { authorization: `Bearer ${token}` },
    signal: abort.signal,
  });
  const reader = (answer.body as ReadableStream<Uint8Array>).getReader();
  const decoder = new TextDecoder();
  let text = decoder.decode((await reader.read()).value);
  await act();
  const events = () =>
    [...text.matchAll(/^data: (\{"kind".*\})$/gm)].map(
      (match) => JSON.parse(match[1] ?? '') as { kind: string; residentId: string },
    );
  while (events().length < wanted) text += decoder.decode((await reader.read()).value);
  abort.abort();
  return events();
}

describe('followLive', () => {
  it('tells a resident their own affairs and nobody else’s', async () => {
    const rewardId = await aReward(app, mall, { pricePoints: 1 });
    const me = await aPerson(app, mall.communityId);
    const neighbour = await aPerson(app, mall.communityId);
    const accounts = [me.residentId, neighbour.residentId];
    await givePoints(app, mall.communityId, accounts, [{ amount: 9, expiresOn: null }]);
    const heard = await hear(
      me.token,
      async () => {
        await reserve(app, mall, rewardId, neighbour);
        await reserve(app, mall, rewardId, me);
      },
      1,
    );
    expect(heard).toEqual([
      expect.objectContaining({ kind: 'redemption', residentId: me.residentId }),
    ]);
  });

  it('is closed to everyone else', async () => {
    const params = { communityId: mall.communityId };
    expect((await app.refusal(followLive, { params })).status).toBe(401);
    const foreign = (await aMall(app)).committee;
    expect((await app.refusal(followLive, { params }, foreign)).status).toBe(404);
    const clerk = await aPerson(app, mall.communityId, { roles: ['counter_clerk'] });
    await app.owner.run(sql`update resident set state = 'left' where id = ${clerk.residentId}`);
    expect((await app.refusal(followLive, { params }, clerk)).status).toBe(403);
    const invalid = { params, query: { since: randomUUID() } };
    expect((await app.refusal(followLive, invalid, mall.committee)).status).toBe(400);
  });
});
