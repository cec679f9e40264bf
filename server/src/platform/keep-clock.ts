import type { DatabaseClock } from './clock';
import type { Database } from './database';
import type { Log } from './log';
import { sql } from './sql';

const EVERY_MS = 60_000;

/** Keeps our clock at the database's; gives the function that ends it. */
export async function keepClock(
  clock: DatabaseClock,
  database: Database,
  log: Log,
): Promise<() => void> {
  const correct = async (): Promise<void> => {
    const askedAtMs = Date.now();
    const row = await database.row<{ now: string }>(sql`select clock_timestamp() as now`);
    if (row) clock.correct(new Date(row.now), askedAtMs, Date.now());
  };
  await correct();
  const timer = setInterval(() => {
    correct().catch((error: unknown) => log.warn({ error }, 'The database clock was not read'));
  }, EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}
