import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/test-database';
import type { Queryable } from './database';
import { createIds } from './ids';
import { type SqlQuery, sql } from './sql';

/**
 * The wall between communities, tried on every table that has a community: the catalog says it
 * stands, and the four verbs find nothing on the other side.
 */

const ids = createIds(Date.now);
let database: TestDatabase;
let tables: string[];
let here: string;
let there: string;

beforeAll(async () => {
  database = await createTestDatabase();
  [here, there] = [ids.next(), ids.next()];
  const district = ids.next();
  await database.owner.run(sql`insert into district values (${district}, '和平街道', now())`);
  for (const id of [here, there]) {
    await database.owner.run(sql`
      insert into community values
        (${id}, ${district}, ${`w-${id.slice(-12)}`}, '槐安里社区', 'Asia/Shanghai', now())`);
  }
  const found = await database.owner.rows<{ name: string }>(sql`
    select c.relname as name from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'community_id'
    where n.nspname = 'public' and c.relkind in ('r', 'p')
    order by 1`);
  tables = found.map(({ name }) => name).filter((name) => !OUTSIDE_THE_WALL.includes(name));
  for (const table of tables) await fillOtherSide(table);
});
afterAll(() => database.drop());

/** Looked up before the community is known: which community a key or a person belongs to. */
const OUTSIDE_THE_WALL = ['member_key_directory', 'person_community'];

describe('the wall between communities', () => {
  it('stands around every table that has a community, also for its owner', async () => {
    expect(tables.length).toBeGreaterThan(25);
    const open = await database.owner.rows(sql`
      select relname from pg_class
      where relname = any(${tables}) and not (relrowsecurity and relforcerowsecurity)`);
    expect(open).toEqual([]);
    const policies = await database.owner.rows<{ tablename: string }>(sql`
      select distinct tablename from pg_policies where schemaname = 'public' order by 1`);
    expect(policies.map(({ tablename }) => tablename)).toEqual(expect.arrayContaining(tables));
  });

  it('is not climbed by the role of the program', async () => {
    const role = await database.owner.row(sql`
      select rolsuper, rolbypassrls, rolcanlogin, rolcreaterole from pg_roles
      where rolname = 'linli_app'`);
    expect(role).toEqual({
      rolsuper: false,
      rolbypassrls: false,
      rolcanlogin: false,
      rolcreaterole: false,
    });
    const owned = await database.owner.rows(sql`
      select relname from pg_class where relowner = 'linli_app'::regrole`);
    expect(owned).toEqual([]);
    const definers = await database.owner.rows(sql`
      select proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname = 'public' and prosecdef`);
    expect(definers).toEqual([]);
  });

  it('hides the rows of the other side from reading, changing and deleting', async () => {
    for (const table of tables) {
      const stored = await database.owner.rows(statement(`select 1 from ${table}`));
      expect({ table, stored: stored.length > 0 }).toEqual({ table, stored: true });
      const verbs = [
        `select 1 from ${table}`,
        `update ${table} set community_id = community_id`,
        `delete from ${table}`,
      ];
      for (const verb of verbs) expect(await touched(here, verb)).toBe(0);
      for (const verb of verbs.slice(0, 1)) expect(await touched(null, verb)).toBe(0);
    }
  });

  it('takes no row for the other side', async () => {
    for (const table of tables) {
      const copy = `insert into ${table} select * from ${copyOf(table)}`;
      const refused = await failure(here, copy);
      expect(`${table}: ${refused}`).toMatch(/row-level security|permission denied/);
    }
  });
});

describe('the ledger is append-only for the program', () => {
  it.each([
    ['update transfer set reason = $1', 'transfer'],
    ['delete from transfer', 'transfer'],
    ['truncate transfer cascade', 'transfer'],
    ['update entry set amount = 1', 'entry'],
    ['delete from entry', 'entry'],
    ['truncate entry', 'entry'],
    ['delete from account', 'account'],
    ['delete from lot', 'lot'],
    ['delete from score', 'score'],
    ['delete from limit_use', 'limit_use'],
    ['delete from service_record', 'service_record'],
    ['update service_record set minutes = 1', 'service_record'],
    ['update rulebook set version = 2', 'rulebook'],
    ['delete from staff_act', 'staff_act'],
  ])('%s', async (text, table) => {
    const values = text.includes('$1') ? ['x'] : [];
    const refused = await failure(there, text, values);
    expect(refused).toMatch(new RegExp(`permission denied for table ${table}`));
  });
});

const copyOf = (table: string) => `probe_${table}`;

function statement(text: string, values: readonly unknown[] = []): SqlQuery {
  return { name: '', text, values };
}

/** Rows the verb reaches; a verb the program has no right to reaches none. */
async function touched(communityId: string | null, text: string): Promise<number> {
  try {
    return await database.database.transaction(communityId, (tx: Queryable) =>
      tx.run(statement(text)),
    );
  } catch (error) {
    if (/permission denied/.test(String(error))) return 0;
    throw error;
  }
}

async function failure(
  communityId: string,
  text: string,
  values: readonly unknown[] = [],
): Promise<string> {
  try {
    await database.database.transaction(communityId, (tx) => tx.run(statement(text, values)));
    return 'was done';
  } catch (error) {
    return String(error);
  }
}

/** A row of the other community in each table, made from the types of its columns alone. */
async function fillOtherSide(table: string): Promise<void> {
  const columns = await database.owner.rows<{ name: string; type: string }>(sql`
    select attname as name, format_type(atttypid, atttypmod) as type from pg_attribute
    where attrelid = ${table}::regclass and attnum > 0 and not attisdropped
    order by attnum`);
  const values = columns.map(({ name, type }) =>
    name === 'community_id' ? `'${there}'` : any(type),
  );
  const names = columns.map(({ name }) => name).join(', ');
  await database.owner.transaction(null, async (tx) => {
    // Constraints are not what is tried here.
    await tx.run(statement(`create table ${copyOf(table)} as select * from ${table} limit 0`));
    await tx.run(
      statement(`insert into ${copyOf(table)} (${names}) values (${values.join(', ')})`),
    );
    await tx.run(statement(`grant select on ${copyOf(table)} to linli_app`));
    await tx.run(statement('set local session_replication_role = replica'));
    for (const check of await checksOf(tx, table)) {
      await tx.run(statement(`alter table ${table} drop constraint "${check}"`));
    }
    await tx.run(statement(`insert into ${table} select * from ${copyOf(table)}`));
  });
}

async function checksOf(tx: Queryable, table: string): Promise<string[]> {
  const rows = await tx.rows<{ name: string }>(sql`
    select conname as name from pg_constraint
    where conrelid = ${table}::regclass and contype = 'c'`);
  return rows.map(({ name }) => name);
}

function any(type: string): string {
  const plain: Readonly<Record<string, string>> = {
    uuid: 'gen_random_uuid()',
    boolean: 'false',
    date: "'2026-05-01'",
    jsonb: "'{}'",
    bytea: "'\\x00'",
    'timestamp with time zone': 'now()',
    'text[]': "'{}'",
  };
  return plain[type] ?? (/int|numeric/.test(type) ? '1' : "'x'");
}
