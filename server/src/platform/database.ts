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
  /** Transactions of one lane in one community wait for each other, across nodes. */
  readonly lane?: string;
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

const LANE = /^[A-Za-z]{1,60}$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * The text that opens a transaction in one round trip. The community is part of the text (SET
 * takes no parameters), so it must be a UUID and nothing else.
 */
export function openingStatement(
  communityId: string | null,
  options: TransactionOptions = {},
): string {
  const isolation = options.isolation ? ` isolation level ${options.isolation}` : '';
  const readOnly = options.readOnly ? ' read only' : '';
  const begin = `begin${isolation}${readOnly}`;
  if (communityId === null) return begin;
  if (!UUID.test(communityId)) throw new Error('A community id must be a lower-case UUID');
  const opening = `${begin}; set local app.community_id = '${communityId}'`;
  if (options.lane === undefined) return opening;
  if (!LANE.test(options.lane)) throw new Error('A lane is named by letters');
  const lane = laneName(communityId, options.lane);
  return `${opening}; select pg_advisory_xact_lock(hashtextextended('${lane}', 0))`;
}

/** What a lane is called where its turn is waited for. */
export function laneName(communityId: string, lane: string): string {
  return `${communityId}/${lane}`;
}
