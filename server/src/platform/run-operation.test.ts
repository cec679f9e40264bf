import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  batchProbe,
  communityId,
  findProbeActors,
  otherCommunityId,
  staffProbe,
  writeProbe,
  writeProbeCommunities,
} from '../testing/probe-operations';
import { startTestApp } from '../testing/start-test-app';
import type { TestApp } from '../testing/test-app';
import { forgetRequests } from './forget-requests';
import { refuse } from './refuse';
import { batchVerb, verb } from './route';
import { sql } from './sql';

let app: TestApp;
let batchSizes: number[] = [];

beforeAll(async () => {
  app = await startTestApp({ findActors: findProbeActors, routes: [write, read, batch] });
  await writeProbeCommunities(app.owner);
});
afterAll(() => app.close());
beforeEach(async () => {
  batchSizes = [];
  await app.owner.run(sql`truncate probe, request, staff_act`);
});

const write = verb(writeProbe, async ({ tx, after, afterRollback }, { body: { text } }) => {
  await tx.run(sql`insert into probe values (${text})`);
  afterRollback((again) =>
    again.run(sql`insert into probe values ('tried')`).then(() => undefined),
  );
  after({ kind: 'attendance', residentId: randomUUID(), sessionId: randomUUID(), state: text });
  if (text === 'refuse') throw refuse('mall/out_of_stock');
  if (text === 'break') throw new Error('Secret details 13800138000');
  return { text, times: await countProbes(text), secret: 'never declared' };
});

const read = verb(staffProbe, async (_context, { query }) => ({ text: 'x', times: query.limit }));

const batch = batchVerb(batchProbe, async ({ tx }, items) => {
  batchSizes.push(items.length);
  const texts = items.map(({ input }) => input.body.text);
  if (texts.includes('break')) throw new Error('broken');
  const good = texts.filter((text) => text !== 'refuse');
  await tx.run(sql`insert into probe select * from unnest(${good}::text[])`);
  return texts.map((text) =>
    text === 'refuse' ? refuse('mall/out_of_stock') : { text, times: 1 },
  );
});

async function countProbes(text: string): Promise<number> {
  const row = await app.owner.row<{ count: number }>(
    sql`select count(*) as count from probe where text = ${text}`,
  );
  return row?.count ?? -1;
}

const params = { communityId };
const resident = { token: 'resident' };
const organizer = { token: 'organizer' };
const input = (text: string, requestId = randomUUID()) => ({
  params,
  query: {},
  body: { requestId, text },
});

describe('an operation', () => {
  it('answers what its output names and nothing else', async () => {
    expect(await app.call(writeProbe, input('one'), resident)).toEqual({ text: 'one', times: 0 });
    expect(app.events.at(-1)).toMatchObject({ kind: 'attendance', state: 'one' });
  });

  it('trims what the contract trims, before it looks at the length', async () => {
    expect(await app.call(writeProbe, input('  two '), resident)).toMatchObject({ text: 'two' });
    expect((await app.refusal(writeProbe, input('   '), resident)).code).toBe('request/invalid');
  });

  it.each([
    ['no sign-in', input('x'), undefined, 401, 'access/not_signed_in'],
    ['an unknown token', input('x'), 'nonsense', 401, 'access/not_signed_in'],
    [
      'another community',
      { ...input('x'), params: { communityId: otherCommunityId } },
      'resident',
      404,
      'request/not_found',
    ],
    [
      'a community that is not there',
      { ...input('x'), params: { communityId: randomUUID() } },
      'resident',
      404,
      'request/not_found',
    ],
    [
      'a path that is no id',
      { ...input('x'), params: { communityId: 'x' } },
      'resident',
      400,
      'request/invalid',
    ],
    [
      'an unknown key',
      { params, body: { requestId: randomUUID(), text: 'x', extra: 1 } },
      'resident',
      400,
      'request/invalid',
    ],
    [
      'a missing key',
      { params, body: { requestId: randomUUID() } },
      'resident',
      400,
      'request/invalid',
    ],
    ['NUL in a text', input('a\0b'), 'resident', 400, 'request/invalid'],
    ['half a character', input('a\ud800'), 'resident', 400, 'request/invalid'],
  ])('refuses %s', async (_what, given, token, status, code) => {
    const refusal = await app.refusal(writeProbe, given, token ? { token } : {});
    expect([refusal.status, refusal.code]).toEqual([status, code]);
  });

  it('rolls back a refusal, keeps what is for afterwards, and may be tried again', async () => {
    const again = input('refuse');
    for (const _ of [1, 2]) {
      const refusal = await app.refusal(writeProbe, again, resident);
      expect(refusal).toMatchObject({ status: 409, code: 'mall/out_of_stock' });
    }
    expect([await countProbes('refuse'), await countProbes('tried')]).toEqual([0, 2]);
  });

  it('shows a bug as 500 with a request id and without its details', async () => {
    const answer = await app.send(writeProbe, input('break'), resident);
    expect(answer.status).toBe(500);
    expect(answer.body).toMatchObject({ error: { code: 'server/unexpected' } });
    expect(JSON.stringify(answer.body)).not.toContain('Secret');
    expect(answer.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('a repeated request', () => {
  it('gets the first answer and does nothing, also when sent many times at once', async () => {
    const same = input('once');
    const answers = await Promise.all(
      Array.from({ length: 16 }, () => app.call(writeProbe, same, resident)),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await countProbes('once')).toBe(1);
  });

  it('keeps its first answer sealed: it may hold a name, or what a counter accepts', async () => {
    await app.call(writeProbe, input('told-once'), resident);
    await app.call(batchProbe, input('told-together'), organizer);
    const rows = await app.owner.rows<{ response: Buffer }>(sql`select response from request`);
    expect(rows).toHaveLength(2);
    expect(rows.filter(({ response }) => response.includes('told'))).toEqual([]);
  });

  it('is known for a month, then its answer is forgotten', async () => {
    await app.call(writeProbe, input('old'), resident);
    const forgetAfter = async (days: number) => {
      const now = new Date(app.clock.now().getTime() + days * 86_400_000);
      await app.database.transaction(communityId, (tx) => forgetRequests({ tx, communityId, now }));
      return app.owner.row(sql`select count(*) as kept from request`);
    };
    expect(await forgetAfter(29)).toEqual({ kept: 1 });
    expect(await forgetAfter(31)).toEqual({ kept: 0 });
  });

  it('is refused when it means something else or comes from somebody else', async () => {
    const first = input('mine');
    await app.call(writeProbe, first, resident);
    const other = input('other', first.body.requestId);
    expect((await app.refusal(writeProbe, other, resident)).code).toBe('request/id_reused');
    expect((await app.refusal(writeProbe, first, organizer)).code).toBe('request/id_reused');
  });
});

describe('a staff act', () => {
  it('is recorded, reads included, with who and what', async () => {
    const given = { params, query: { limit: 5 }, body: {} };
    expect(await app.call(staffProbe, given, { token: 'auditor' })).toMatchObject({ times: 5 });
    const acts = await app.owner.rows(sql`select operation, target from staff_act`);
    expect(acts).toEqual([{ operation: 'staffProbe', target: { communityId, limit: 5 } }]);
  });

  it('is refused to others', async () => {
    const refusal = await app.refusal(staffProbe, { params }, resident);
    expect([refusal.status, refusal.code]).toEqual([403, 'access/not_allowed']);
  });
});

describe('a batch', () => {
  it('puts requests that arrive together into few transactions, each answered apart', async () => {
    const texts = Array.from({ length: 64 }, (_, index) => (index % 8 === 3 ? 'refuse' : 'ok'));
    const answers = await Promise.all(
      texts.map((text) => app.send(batchProbe, input(text), organizer)),
    );
    expect(answers.map(({ status }) => status)).toEqual(
      texts.map((text) => (text === 'refuse' ? 409 : 200)),
    );
    expect(batchSizes.length).toBeLessThan(16);
    expect(await countProbes('ok')).toBe(56);
    const [kept] = await app.owner.rows(sql`select
      (select count(*) from request) as requests, (select count(*) from staff_act) as acts`);
    expect(kept).toEqual({ requests: 56, acts: 56 });
  });

  it('lets one call that breaks suffer alone', async () => {
    const texts = ['a', 'b', 'break', 'c', 'd'];
    const answers = await Promise.all(
      texts.map((text) => app.send(batchProbe, input(text), organizer)),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 500, 200, 200]);
  });

  it('does the same request once, within a batch and after it', async () => {
    const same = input('same');
    const answers = await Promise.all(
      Array.from({ length: 64 }, () => app.send(batchProbe, same, organizer)),
    );
    expect(answers.every(({ status }) => status === 200)).toBe(true);
    expect(await countProbes('same')).toBe(1);
    const other = input('other', same.body.requestId);
    expect((await app.refusal(batchProbe, other, organizer)).code).toBe('request/id_reused');
  });
});
