import { randomUUID } from 'node:crypto';
import { listMyNotifications, readMyNotifications } from '@linli/contract/notifications';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCommunity, aResident, type TestResident } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { TestApp } from '../testing/test-app';
import { notifyResidents } from './notify-residents';

let app: TestApp;
let communityId: string;
let resident: TestResident;
let neighbour: TestResident;

beforeAll(async () => {
  app = await startTestApp();
  communityId = await aCommunity(app);
  resident = await aResident(app, communityId);
  neighbour = await aResident(app, communityId, { name: '许国平' });
});
afterAll(() => app.close());

function tell(residentId: string, key: string) {
  return app.database.transaction(communityId, (tx) =>
    notifyResidents(
      { tx, now: app.clock.now(), ids: app.ids, after: (event) => app.events.push(event) },
      [
        {
          residentId,
          key,
          kind: 'claim_decided',
          title: { zh: `申报有结果了 ${key}`, en: `Your claim was decided ${key}` },
          body: { zh: '采纳了，记 80 分。', en: 'Adopted, 80 points.' },
          link: '/claims',
        },
      ],
    ),
  );
}

const list = (caller: TestResident) =>
  app.call(listMyNotifications, { params: { communityId }, query: {}, body: {} }, caller);

function read(throughId: string) {
  const body = { requestId: randomUUID(), throughId };
  return { params: { communityId }, query: {}, body };
}

describe('notifications', () => {
  it('tell the resident once, newest first, and the open page hears of it', async () => {
    await tell(resident.residentId, 'first');
    app.clock.set(new Date(app.clock.now().getTime() + 1_000));
    await tell(resident.residentId, 'second');
    await tell(resident.residentId, 'second');
    const { unread, notifications } = await list(resident);
    expect(unread).toBe(2);
    expect(notifications.map(({ title }) => title.zh)).toEqual([
      '申报有结果了 second',
      '申报有结果了 first',
    ]);
    const { residentId } = resident;
    expect(app.events.filter((event) => event.kind === 'notification')).toEqual([
      { kind: 'notification', residentId },
      { kind: 'notification', residentId },
    ]);
    expect((await list(neighbour)).notifications).toEqual([]);
  });

  it('are read up to the one named, and only by whom they were for', async () => {
    const [newest, oldest] = (await list(resident)).notifications;
    expect(await app.refusal(readMyNotifications, read(newest?.id ?? ''), neighbour)).toMatchObject(
      { status: 404 },
    );
    await app.call(readMyNotifications, read(oldest?.id ?? ''), resident);
    expect((await list(resident)).unread).toBe(1);
    await app.call(readMyNotifications, read(newest?.id ?? ''), resident);
    const { unread, notifications } = await list(resident);
    expect(unread).toBe(0);
    expect(notifications[0]?.readAt).toBe(app.clock.now().toISOString());
  });
});
