import type { Queryable, Transaction } from '../platform/database';
import { sql } from '../platform/sql';

export interface LogCheckRow {
  readonly checkedAt: string;
  readonly entries: number;
  readonly found: number;
}

export interface NamedFinding {
  /** Null where the row is gone, and with it whose it was. */
  readonly communityId: string | null;
  readonly row: string;
  readonly says: string;
}

export function insertLogCheck(
  db: Queryable,
  check: { entries: number; found: number; findings: readonly NamedFinding[] },
  now: Date,
): Promise<number> {
  return db.run(sql`
    insert into log_check (checked_at, entries, found, findings)
    values (${now}, ${check.entries}, ${check.found}, ${JSON.stringify(check.findings)}::jsonb)
    on conflict (checked_at) do nothing`);
}

export function findNewestLogCheck(db: Queryable): Promise<LogCheckRow | undefined> {
  return db.row<LogCheckRow>(sql`
    select checked_at, entries, found from log_check order by checked_at desc limit 1`);
}

/** The community's rows that differed at the newest check, and those that are nobody's now. */
export function listOwnFindings(tx: Transaction): Promise<Pick<NamedFinding, 'row' | 'says'>[]> {
  return tx.rows(sql`
    select finding ->> 'row' as row, finding ->> 'says' as says
    from (select findings from log_check order by checked_at desc limit 1) newest
    cross join lateral jsonb_array_elements(findings) with ordinality as each (finding, place)
    where finding ->> 'communityId' = ${tx.communityId} or finding ->> 'communityId' is null
    order by place`);
}
