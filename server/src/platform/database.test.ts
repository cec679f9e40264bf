import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/test-database';
import { openingStatement } from './database';
import { sql } from './sql';

let db: TestDatabase;

beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.drop());

const selectWith = (value: unknown) => sql`select ${value}::int as plain_value`;

describe('sql', () => {
  it('names a statement by its text and keeps values apart', () => {
    const [one, two] = [selectWith(1), selectWith(2)];
    expect(one.name).toBe(two.name);
    expect(one.text).toBe('select $1::int as plain_value');
    expect(sql`select ${1}`.name).not.toBe(one.name);
    expect(one.name.length).toBeLessThan(63);
  });
});

describe('rows', () => {
  it('arrive with camelCase keys and exact types', async () => {
    const row = await db.owner.row(sql`
      select 9007199254740991::bigint as big_one, sum(x)::bigint as total, sum(x::bigint) as sum,
        '2026-02-28'::date as some_day, array['2026-02-28'::date] as days,
        '2026-03-10 09:00:00.1239+08'::timestamptz as at, '{"aB":1}'::jsonb as data,
        array[1,2]::bigint[] as bigs, null::timestamptz as never
      from (values (1), (2)) as v(x)`);
    expect(row).toEqual({
      bigOne: 9007199254740991,
      total: 3,
      sum: 3,
      someDay: '2026-02-28',
      days: ['2026-02-28'],
      at: '2026-03-10T01:00:00.123Z',
      data: { aB: 1 },
      bigs: [1, 2],
      never: null,
    });
  });

  it('refuse whole numbers that would not be exact', async () => {
    await expect(db.owner.row(sql`select 9007199254740993::bigint as big`)).rejects.toThrow(
      /exact/,
    );
  });
});

describe('transaction', () => {
  it('sees only its community, and forgets it afterwards', async () => {
    const communityId = randomUUID();
    const ask = sql`select current_user::text as who,
      nullif(current_setting('app.community_id', true), '') as community`;
    const inside = await db.database.transaction(communityId, (tx) => tx.row(ask));
    expect(inside).toEqual({ who: 'linli_app', community: communityId });
    expect(await db.database.row(ask)).toEqual({ who: 'linli_app', community: null });
  });

  it('rolls back what it wrote when the work fails, also when an error was swallowed', async () => {
    const write = sql`insert into district values (${randomUUID()}, 'x', now())`;
    const count = sql`select count(*) as count from district`;
    const work = db.database.transaction(null, async (tx) => {
      await tx.run(write);
      throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
    const swallowing = db.database.transaction(null, async (tx) => {
      await tx.run(write);
      await tx.run(sql`select 1 / 0`).catch(() => 0);
    });
    await expect(swallowing).rejects.toThrow(/not passed on/);
    expect(await db.database.row(count)).toEqual({ count: 0 });
  });

  it('takes nothing but a UUID as community', () => {
    expect(() => openingStatement("x'; drop table entry; --")).toThrow();
    expect(() => openingStatement(randomUUID(), { lane: "a'" })).toThrow();
  });

  it('lets transactions of one lane wait for each other', async () => {
    const communityId = randomUUID();
    const order: string[] = [];
    const run = (name: string) =>
      db.database.transaction(
        communityId,
        async (tx) => {
          order.push(`${name} begins`);
          await tx.row(sql`select pg_sleep(0.05) as slept`);
          order.push(`${name} ends`);
        },
        { lane: 'test' },
      );
    await Promise.all([run('a'), run('b'), run('c')]);
    expect(order.map((step) => step.slice(2))).toEqual([
      'begins',
      'ends',
      'begins',
      'ends',
      'begins',
      'ends',
    ]);
  });
});
