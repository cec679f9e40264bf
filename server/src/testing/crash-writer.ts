import { fileURLToPath } from 'node:url';
import { type PostOutcome, postTransfers, type TransferPost } from '../ledger/post-transfers';
import { coalesce } from '../platform/coalesce';
import { startEmbeddedPostgres } from '../platform/embedded-postgres';
import { createIds } from '../platform/ids';
import { createLog } from '../platform/log';
import { migrate } from '../platform/migrate';
import { type ConnectionTarget, openDatabase } from '../platform/postgres-database';
import { aPost, earn } from './factories/ledger';

/**
 * A program of its own that awards points on an embedded database as fast as it can and says which
 * awards it was told are safe, until someone kills it. Started by crash.test.ts with the data
 * folder and the community's id.
 */
export type WriterMessage =
  | { readonly kind: 'ready'; readonly postmaster: number; readonly target: ConnectionTarget }
  | { readonly kind: 'acknowledged'; readonly transferIds: readonly string[] };

const WRITERS = 8;

const [dataDirectory = '', communityId = ''] = process.argv.slice(2);
const log = createLog('warn');
const { target, pid } = await startEmbeddedPostgres({ dataDirectory, log });
await migrate(target, fileURLToPath(new URL('../../migrations', import.meta.url)), log);
const database = openDatabase({
  target,
  role: 'linli_app',
  connectionsMax: WRITERS,
  statementTimeoutMs: 0,
  onIdleError: () => undefined,
});
const ids = createIds(Date.now);
const accounts = Array.from({ length: 20 }, () => ids.next());

const award = coalesce<TransferPost, PostOutcome>((community, posts) =>
  database.transaction(community, (tx) => postTransfers(tx, posts, new Date())),
);

function tell(message: WriterMessage): void {
  process.send?.(message);
}

async function write(): Promise<void> {
  for (;;) {
    const account = accounts[Math.floor(Math.random() * accounts.length)] ?? '';
    const outcome = await award(communityId, aPost({ ids }, account, earn(20)));
    if (outcome.ok) tell({ kind: 'acknowledged', transferIds: [outcome.transferId] });
  }
}

process.once('message', () => {
  for (let writer = 0; writer < WRITERS; writer += 1) void write();
});
tell({ kind: 'ready', postmaster: pid, target });
