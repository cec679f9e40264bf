import type { SqlQuery } from './sql';

/** Runs statements; rows arrive with camelCase keys. */
export interface Queryable {
  rows<Row>(query: SqlQuery): Promise<Row[]>;
  row<Row>(query: SqlQuery): Promise<Row | undefined>;
  /** Gives back how many rows were written. */
  run(query: SqlQuery): Promise<number>;
}

/** One open transaction, seeing only the rows of its community. */
export interface Transaction extends Queryable {
  readonly communityId: string | null;
}

export interface TransactionOptions {
  readonly readOnly?: boolean;
  readonly isolation?: 'read committed' | 'repeatable read' | 'serializable';
}

/** The pool. Its own `rows`, `row` and `run` commit on their own and see no community's rows. */
export interface Database extends Queryable {
  transaction<Result>(
    communityId: string | null,
    work: (tx: Transaction) => Promise<Result>,
    options?: TransactionOptions,
  ): Promise<Result>;
  close(): Promise<void>;
}
