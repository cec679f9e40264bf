import { randomUUID } from 'node:crypto';
import { reverseTransfer } from '@linli/contract/ledger';
import { readBoard, readNeighbours } from '@linli/contract/reports';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../platform/sql';
import { postDeeds } from '../testing/factories/deeds';
import { aMall, aPerson, type Mall, type PersonOptions } from '../testing/factories/mall';
import { startTestApp } from '../testing/start-test-app';
import type { TestApp } from '../testing/test-app';

let app: TestApp;
let mall: Mall;

const cleaning = { zh: '环境清洁', en: 'Cleaning' };

beforeAll(async () => {
  app = await startTestApp({ now: new Date('2026-10-28T10:00:00.000Z') });
  mall = await aMall(app);
});
afterAll(() => app.close());

function board(slug: string) {
  return { params: { slug }, query: {}, body: {} };
}

async function aNeighbour(community: Mall, options: PersonOptions, points: number) {
  const person = await aPerson(app, community.communityId, options);
  await postDeeds(app, community.communityId, [{ residentId: person.residentId, points }]);
  return person;
}

describe('readBoard', () => {
  it('names only those who agreed, by nickname, with the deed they did most', async () => {
    const shown = await aPerson(app, mall.communityId, {
      name: '周桂兰',
      nickname: '周阿姨',
      consent: true,
      buildingName: '3 号楼',
    });
    await postDeeds(app, mall.communityId, [
      { residentId: shown.residentId, points: 20 },
      { residentId: shown.residentId, points: 20, occurredAt: '2026-10-01T12:00:00.000Z' },
      { residentId: shown.residentId, points: 90, ruleKey: 'cleaning', title: cleaning },
    ]);
    await aNeighbour(mall, { name: '许国平', nickname: '老许' }, 500);
    await aNeighbour(mall, { name: '没有称呼', consent: true }, 400);
    const child = { name: '小学生', nickname: '小小', consent: true, birthDate: '2013-01-01' };
    await aNeighbour(mall, child, 300);
    const answer = await app.call(readBoard, board(mall.slug));
    expect(answer).toMatchObject({
      month: '2026-10',
      serverTime: '2026-10-28T10:00:00.000Z',
      rulesVersion: null,
      totals: { people: 4, deeds: 6, points: 1330 },
    });
    expect(answer.top).toEqual([
      {
        nickname: '周阿姨',
        buildingName: null,
        points: 130,
        deeds: 3,
        mainDeed: { zh: '社区巡逻', en: 'Patrol', times: 2 },
      },
    ]);
    expect(answer.recent[0]).toEqual({
      zh: '一位邻居 社区巡逻 +300',
      en: 'A neighbour: Patrol +300',
    });
    expect(answer.recent.map(({ zh }) => zh)).toContain('周阿姨 环境清洁 +90');
    const text = JSON.stringify(answer);
    for (const hidden of ['周桂兰', '许国平', '老许', '小小', '小学生', '没有称呼', '3 号楼']) {
      expect(text).not.toContain(hidden);
    }
  });

  it('keeps last month’s list until the new one has somebody', async () => {
    const community = await aMall(app);
    const person = await aNeighbour(community, { nickname: '陈师傅', consent: true }, 40);
    const october = app.clock.now();
    app.clock.set(new Date('2026-11-01T02:00:00.000Z'));
    const first = await app.call(readBoard, board(community.slug));
    expect(first).toMatchObject({ month: '2026-10', totals: { people: 0, deeds: 0, points: 0 } });
    expect(first.top[0]).toMatchObject({ nickname: '陈师傅', mainDeed: { times: 1 } });
    await postDeeds(app, community.communityId, [{ residentId: person.residentId, points: 10 }]);
    const second = await app.call(readBoard, board(community.slug));
    expect(second).toMatchObject({ month: '2026-11', top: [{ points: 10 }] });
    app.clock.set(october);
  });

  it('forgets a deed that was reversed', async () => {
    const community = await aMall(app);
    const { residentId } = await aPerson(app, community.communityId, {
      nickname: '老韩',
      consent: true,
    });
    const [transferId = ''] = await postDeeds(app, community.communityId, [
      { residentId, points: 20 },
    ]);
    const params = { communityId: community.communityId, transferId };
    const body = { requestId: randomUUID(), reason: '扫错了人' };
    await app.call(reverseTransfer, { params, query: {}, body }, community.committee);
    expect(await app.call(readBoard, board(community.slug))).toMatchObject({
      top: [],
      recent: [],
      totals: { people: 0, deeds: 0, points: 0 },
    });
  });

  it('takes a name down at once when the consent is taken back', async () => {
    const community = await aMall(app);
    const person = await aNeighbour(community, { nickname: '林老师', consent: true }, 30);
    expect((await app.call(readBoard, board(community.slug))).top).toHaveLength(1);
    await app.owner.run(sql`
      update resident set board_consent_at = null where id = ${person.residentId}`);
    const after = await app.call(readBoard, board(community.slug));
    expect(after.top).toEqual([]);
    expect(after.recent).toEqual([{ zh: '一位邻居 社区巡逻 +30', en: 'A neighbour: Patrol +30' }]);
  });

  it('shows coming sessions, ten people at most, and nothing of other communities', async () => {
    const community = await aMall(app);
    for (let index = 0; index < 12; index += 1) {
      await aNeighbour(community, { nickname: `邻居${index}`, consent: true }, 10 + index);
    }
    const activityId = app.ids.next();
    await app.owner.run(sql`
      insert into activity (community_id, id, title, description, category, rule_key, place,
        risk_level, risk_text, created_by, created_at)
      values (${community.communityId}, ${activityId}, '周三晚巡逻', '', 'basic', 'patrol', '东门',
        'none', '', ${community.committee.personId}, ${app.clock.now()})`);
    await app.owner.run(sql`
      insert into session (community_id, id, activity_id, starts_at, ends_at, place, capacity,
        signup_count, state, created_at)
      select ${community.communityId}, gen_random_uuid(), ${activityId}, s.starts_at,
        s.starts_at + interval '2 hours', '东门', 20, 6, s.state, ${app.clock.now()}
      from (values
        ('2026-10-28T09:00:00Z'::timestamptz, 'planned'),
        ('2026-10-28T07:00:00Z'::timestamptz, 'planned'),
        ('2026-10-29T10:00:00Z'::timestamptz, 'planned'),
        ('2026-10-29T11:00:00Z'::timestamptz, 'cancelled')
      ) as s(starts_at, state)`);
    const answer = await app.call(readBoard, board(community.slug));
    expect(answer.top).toHaveLength(10);
    expect(answer.top[0]).toMatchObject({ nickname: '邻居11', points: 21 });
    // Each activity once: what runs now comes before tomorrow's session of the same activity.
    expect(answer.sessions.map(({ startsAt, placesLeft }) => [startsAt, placesLeft])).toEqual([
      ['2026-10-28T09:00:00.000Z', 14],
    ]);
    expect(answer.totals.people).toBe(12);
  });

  it('answers 404 for a board that is not there and 400 for no sensible address', async () => {
    expect((await app.refusal(readBoard, board('nirgends'))).status).toBe(404);
    expect((await app.refusal(readBoard, board('x'.repeat(61)))).status).toBe(400);
  });
});

describe('readNeighbours', () => {
  it('shows the same list and the own month, to residents of the community alone', async () => {
    const community = await aMall(app);
    const person = await aNeighbour(community, { nickname: '何姐', consent: true }, 35);
    const quiet = await aNeighbour(community, { nickname: '阿强' }, 50);
    const params = { communityId: community.communityId };
    const ask = (caller: { token: string }) =>
      app.call(readNeighbours, { params, query: {}, body: {} }, caller);
    expect(await ask(person)).toMatchObject({
      month: '2026-10',
      top: [{ nickname: '何姐', isMe: true, mainDeed: { times: 1 } }],
      me: { points: 35, deeds: 1, boardConsent: true },
      community: { people: 2, deeds: 2 },
    });
    expect(await ask(quiet)).toMatchObject({
      top: [{ nickname: '何姐', isMe: false }],
      me: { points: 50, deeds: 1, boardConsent: false },
    });
    expect((await app.refusal(readNeighbours, { params })).status).toBe(401);
    expect((await app.refusal(readNeighbours, { params }, mall.committee)).status).toBe(404);
    const clerk = await aPerson(app, community.communityId, { roles: ['counter_clerk'] });
    await app.owner.run(sql`update resident set state = 'left' where id = ${clerk.residentId}`);
    expect((await app.refusal(readNeighbours, { params }, clerk)).status).toBe(403);
  });
});
