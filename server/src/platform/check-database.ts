import type { Database } from './database';
import { sql } from './sql';
import { StartError } from './start-error';

const SERVER_VERSION_MIN = 150_000;

/** A ledger on a database that may forget committed rows is refused. */
export async function refuseUnsafeDatabase(app: Database): Promise<void> {
  const facts = await app.row<{
    version: number;
    role: string;
    privileged: boolean;
    fsync: string;
    commits: string;
    pages: string;
  }>(sql`
    select current_setting('server_version_num')::int as version,
      current_user::text as role,
      (select rolsuper or rolbypassrls from pg_roles where rolname = current_user) as privileged,
      current_setting('fsync') as fsync,
      current_setting('synchronous_commit') as commits,
      current_setting('full_page_writes') as pages`);
  if (!facts || facts.version < SERVER_VERSION_MIN) {
    throw new StartError('PostgreSQL 15 or newer is needed.');
  }
  if (facts.role !== 'linli_app' || facts.privileged) {
    throw new StartError(
      `The program must work as the role linli_app, not as ${facts.role}: remove "options" ` +
        'from DATABASE_URL.',
    );
  }
  if (facts.fsync !== 'on' || facts.pages !== 'on' || !/^(on|remote_\w+)$/.test(facts.commits)) {
    throw new StartError(
      'PostgreSQL must run with fsync=on, full_page_writes=on and synchronous_commit=on (or ' +
        'remote_*): otherwise confirmed points could be lost in a crash.',
    );
  }
}
