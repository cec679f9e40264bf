import pg from 'pg';
import { columnTypes } from './column-types';
import {
  type Database,
  openingStatement,
  type Queryable,
  type Transaction,
  type TransactionOptions,
} from './database';
import type { SqlQuery } from './sql';

/** Where PostgreSQL is: an address, or the parts of one. */
export type ConnectionTarget =
  | { readonly connectionString: string }
  | {
      readonly host: string;
      readonly port: number;
      readonly user: string;
      readonly database: string;
      readonly password?: string;
    };

export interface PoolOptions {
  readonly target: ConnectionTarget;
  /** Every statement runs as this role; undefined stays the one that signed in. */
  readonly role?: 'linli_app';
  readonly connectionsMax: number;
  /** 0 waits without end: for migrations and recomputing. */
  readonly statementTimeoutMs: number;
  /** For a library that reads its own rows, with dates as the driver gives them. */
  readonly plainTypes?: boolean;
  onIdleError(error: Error): void;
}

export function openDatabase(options: PoolOptions): Database {
  return new PostgresDatabase(openPool(options));
}

export function openPool(options: PoolOptions): pg.Pool {
  const pool = new pg.Pool({
    ...options.target,
    max: options.connectionsMax,
    options: startupOptions(options),
    types: options.plainTypes ? undefined : (columnTypes as pg.CustomTypesConfig),
    application_name: 'linli',
    idleTimeoutMillis: 60_000,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
  });
  pool.on('error', options.onIdleError);
  // One that breaks while it is lent out also fails its statement; that is where it counts.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

function startupOptions(options: PoolOptions): string {
  const settings = ['timezone=UTC', `statement_timeout=${options.statementTimeoutMs}`];
  if (options.role) settings.push(`role=${options.role}`);
  return settings.map((setting) => `-c ${setting}`).join(' ');
}

class PostgresDatabase implements Database {
  constructor(private readonly pool: pg.Pool) {}

  rows<Row>(query: SqlQuery): Promise<Row[]> {
    return readRows<Row>(this.pool, query);
  }

  async row<Row>(query: SqlQuery): Promise<Row | undefined> {
    return (await readRows<Row>(this.pool, query))[0];
  }

  run(query: SqlQuery): Promise<number> {
    return countRows(this.pool, query);
  }

  async transaction<Result>(
    communityId: string | null,
    work: (tx: Transaction) => Promise<Result>,
    options?: TransactionOptions,
  ): Promise<Result> {
    const opening = openingStatement(communityId, options);
    const client = await this.pool.connect();
    let broken: Error | undefined;
    try {
      await client.query(opening);
      const result = await work(new PostgresTransaction(client, communityId));
      const end = await client.query('commit');
      if (end.command !== 'COMMIT') throw new Error('A failed statement was not passed on');
      return result;
    } catch (error) {
      broken = await rollBack(client);
      throw error;
    } finally {
      client.release(broken);
    }
  }

  close(): Promise<void> {
    return this.pool.end();
  }
}

class PostgresTransaction implements Transaction {
  constructor(
    private readonly client: pg.PoolClient,
    readonly communityId: string | null,
  ) {}

  rows<Row>(query: SqlQuery): Promise<Row[]> {
    return readRows<Row>(this.client, query);
  }

  async row<Row>(query: SqlQuery): Promise<Row | undefined> {
    return (await readRows<Row>(this.client, query))[0];
  }

  run(query: SqlQuery): Promise<number> {
    return countRows(this.client, query);
  }
}

/** Rows and statements of one client that is not a pool: for migrations. */
export function queryableOf(client: pg.ClientBase): Queryable {
  return new PostgresTransaction(client as pg.PoolClient, null);
}

/** A connection that cannot even roll back is thrown away, never put back into the pool. */
async function rollBack(client: pg.PoolClient): Promise<Error | undefined> {
  try {
    await client.query('rollback');
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

interface Runner {
  query(config: pg.QueryArrayConfig): Promise<pg.QueryArrayResult>;
}

const columnNames = new Map<string, readonly string[]>();

async function readRows<Row>(runner: Runner, query: SqlQuery): Promise<Row[]> {
  const result = await runner.query(asConfig(query));
  const names = namesOf(query.name, result.fields);
  return result.rows.map((values) => {
    const row: Record<string, unknown> = {};
    for (let index = 0; index < names.length; index += 1) {
      row[names[index] as string] = values[index];
    }
    return row as Row;
  });
}

async function countRows(runner: Runner, query: SqlQuery): Promise<number> {
  const result = await runner.query(asConfig(query));
  return result.rowCount ?? 0;
}

function asConfig(query: SqlQuery): pg.QueryArrayConfig {
  return {
    name: query.name,
    text: query.text,
    values: query.values as unknown[],
    rowMode: 'array',
  };
}

function namesOf(statement: string, fields: readonly pg.FieldDef[]): readonly string[] {
  const known = columnNames.get(statement);
  if (known) return known;
  const names = fields.map((field) =>
    field.name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()),
  );
  // Statements without a name differ from each other.
  if (statement !== '') columnNames.set(statement, names);
  return names;
}
