import { setTimeout as sleep } from 'node:timers/promises';
import { openCheckpoint } from '@linli/core/transparency/checkpoint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aLedgerCommunity, aPost, earn, post } from '../testing/factories/ledger';
import { aLog, type TestLog } from '../testing/factories/log';
import { startTestApp } from '../testing/start-test-app';
import type { TestApp } from '../testing/test-app';
import { startLog } from './run-log';

let app: TestApp;
let log: TestLog;
let communityId: string;

beforeAll(async () => {
  app = await startTestApp();
  log = await aLog(app);
  communityId = await aLedgerCommunity(app.owner, app.ids);
});
afterAll(async () => {
  await log.remove();
  await app.close();
});

const award = (count: number) =>
  post(
    app,
    communityId,
    Array.from({ length: count }, () => aPost(app, app.ids.next(), earn(1))),
  );

async function untilPublished(size: number): Promise<void> {
  for (;;) {
    const note = await log.published();
    if (note !== '' && openCheckpoint(note, log.key).size >= size) return;
    await sleep(50);
  }
}

describe('the runner of the log', () => {
  it('enters, signs and publishes whatever is committed, also by a second node', async () => {
    const second = { folder: `${log.place.folder}-2`, guardFolder: `${log.place.guardFolder}-2` };
    const nodes = [startLog(log), startLog({ ...log, place: { ...log.place, ...second } })];
    await untilPublished(0);
    for (const count of [1, 700, 3, 1_200]) await award(count);
    await untilPublished(1_904);
    for (const node of nodes) await node.close();
    expect(await log.entries()).toHaveLength(1_904);
  });

  it('goes on where it was when it is started again', async () => {
    await award(5);
    const node = startLog(log);
    await untilPublished(1_909);
    await node.close();
    await award(1);
    const again = startLog(log);
    await untilPublished(1_910);
    await again.close();
    expect(await log.entries()).toHaveLength(1_910);
  });
});

describe('/log/', () => {
  it('serves the files as the formats ask, and nothing else', async () => {
    const served = await startTestApp({
      publishedLog: { directory: log.place.folder, verifierDirectory: '/nowhere' },
    });
    const get = async (path: string) => {
      const { statusCode, headers } = await served.http.inject({ url: path });
      return [statusCode, headers['content-type'], headers['cache-control']];
    };
    const unchanging = 'public, max-age=31536000, immutable';
    expect(await get('/log/checkpoint')).toEqual([
      200,
      'text/plain; charset=utf-8',
      'public, max-age=2',
    ]);
    for (const path of ['tile/0/000', 'tile/entries/000', 'tile/0/007.p/118']) {
      expect(await get(`/log/${path}`), path).toEqual([
        200,
        'application/octet-stream',
        unchanging,
      ]);
    }
    const open = await served.http.inject({ url: '/log/policy.txt' });
    expect(open.headers['access-control-allow-origin']).toBe('*');
    expect(open.body).toMatch(/^log test\.example\/log\+/);
    const closed = [
      'tile/0/999',
      'tile/0/../../guard/last-checkpoint',
      '..%2fguard%2flast-checkpoint',
      'tile/0/0',
      'checkpoint.new',
      '',
      'open/x.json',
    ];
    for (const path of closed) expect((await get(`/log/${path}`))[0], path).toBe(404);
    await served.close();
  });
});
