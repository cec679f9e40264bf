import type { Queryable, Transaction } from '../platform/database';
import { type SqlQuery, sql } from '../platform/sql';

export interface TableShape {
  readonly name: string;
  readonly columns: string[];
  readonly keyColumns: string[];
  /** Tables that must be filled before this one. */
  readonly needs: string[];
  /** Behind row-level security: read and written one community at a time. */
  readonly walled: boolean;
}

/** Every table of the program but the list of migrations, with the columns that hold data. */
export function listTables(db: Queryable): Promise<TableShape[]> {
  return db.rows<TableShape>(sql`
    select c.relname::text as name, c.relrowsecurity as walled,
      array(select a.attname::text from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
        order by a.attnum) as columns,
      array(select a.attname::text
        from pg_index i
        cross join unnest(i.indkey::int2[]) with ordinality as k(attnum, place)
        join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
        where i.indrelid = c.oid and i.indisprimary order by k.place) as key_columns,
      array(select distinct f.confrelid::regclass::text from pg_constraint f
        where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid) as needs
    from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
      and not c.relispartition and c.relname <> 'migration'
    order by c.relname`);
}

export function listMigrations(db: Queryable): Promise<{ name: string; sha256: string }[]> {
  return db.rows(sql`select name, sha256 from migration order by name`);
}

export function listCommunityIds(db: Queryable): Promise<{ id: string }[]> {
  return db.rows(sql`select id from community order by id`);
}

export async function enterCommunity(tx: Transaction, communityId: string): Promise<void> {
  await tx.row(sql`select set_config('app.community_id', ${communityId}, true) as set`);
}

/** Declares the cursor `backup` over a table's rows as JSON, in the order of its key. */
export async function openCursor(
  tx: Transaction,
  table: TableShape,
  communityId: string | null,
): Promise<void> {
  const columns = table.columns.map(quoted).join(', ');
  const where = communityId === null ? '' : ` where community_id = '${communityId}'`;
  const order = table.keyColumns.length > 0 ? ` order by ${table.keyColumns.map(quoted)}` : '';
  await tx.run(
    statement(`declare backup no scroll cursor for
      select to_jsonb(r) as row
      from (select ${columns} from ${quoted(table.name)}${where}${order}) r`),
  );
}

export async function fetchRows(tx: Transaction, rowsMax: number): Promise<unknown[]> {
  const rows = await tx.rows<{ row: unknown }>(statement(`fetch ${rowsMax} from backup`));
  return rows.map(({ row }) => row);
}

export async function closeCursor(tx: Transaction): Promise<void> {
  await tx.run(statement('close backup'));
}

export async function isEmpty(tx: Transaction, table: string): Promise<boolean> {
  const row = await tx.row(statement(`select 1 as found from ${quoted(table)} limit 1`));
  return row === undefined;
}

export function insertRows(
  tx: Transaction,
  table: string,
  columns: readonly string[],
  rows: readonly unknown[],
): Promise<number> {
  const list = columns.map(quoted).join(', ');
  return tx.run(
    statement(
      `insert into ${quoted(table)} (${list})
        select ${list} from jsonb_populate_recordset(null::${quoted(table)}, $1::jsonb)`,
      [JSON.stringify(rows)],
    ),
  );
}

export async function countRows(
  tx: Transaction,
  table: string,
  communityId: string | null,
): Promise<number> {
  const where = communityId === null ? '' : ` where community_id = '${communityId}'`;
  const row = await tx.row<{ count: number }>(
    statement(`select count(*) as count from ${quoted(table)}${where}`),
  );
  return row?.count ?? 0;
}

/** Text with table names that come from the catalog, never from a person. Not kept by name. */
function statement(text: string, values: unknown[] = []): SqlQuery {
  return { name: '', text, values };
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
