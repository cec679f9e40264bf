import pg from 'pg';
import { startEmbeddedPostgres } from '../platform/embedded-postgres';
import { createLog } from '../platform/log';

/** A program of its own for tests that start the launcher as another user. */
const server = await startEmbeddedPostgres({
  dataDirectory: process.argv[2] ?? '',
  log: createLog('warn'),
});
const client = new pg.Client(server.target);
await client.connect();
const { rows } = await client.query('select 1 as one');
await client.end();
await server.stop();
process.stdout.write(`answered ${rows[0].one}\n`);
