import { Logger, type Runner, run } from 'graphile-worker';
import type pg from 'pg';
import type { Log } from './log';
import { type CommunityJob, runForEachCommunity } from './run-job';
import type { OperationParts } from './run-operation';

/** One line of the timetable in jobs.ts: for each community, or once for all of them. */
export type Job = {
  /** Verb and noun with underscores, as the queue keeps it. */
  readonly name: string;
  /** Five fields of cron, in UTC. */
  readonly schedule: string;
} & (
  | { readonly run: CommunityJob }
  | { readonly runOnce: (parts: OperationParts) => Promise<unknown> }
);

/**
 * Of all nodes one does each turn. Of the turns that were missed while the program was off, those
 * of a day are made up for once at the next start: a computer that is switched off at night must
 * not go without what is done at night. Of the others the next one comes soon, and every job looks
 * for what is due, not for what time it is.
 */
export function startJobs(
  pool: pg.Pool,
  jobs: readonly Job[],
  parts: OperationParts,
): Promise<Runner> {
  return run({
    pgPool: pool,
    concurrency: 1,
    noHandleSignals: true,
    logger: quietLogger(parts.log),
    taskList: Object.fromEntries(
      jobs.map((job) => [
        job.name,
        async () => {
          if ('run' in job) await runForEachCommunity(parts, job.name, job.run);
          else await job.runOnce(parts);
        },
      ]),
    ),
    crontab: jobs.map(cronLine).join('\n'),
  });
}

function cronLine({ name, schedule }: Job): string {
  const isDaily = /^\d+ \d+ /.test(schedule);
  return `${schedule} ${name} ?max=1&jobKey=${name}${isDaily ? '&fill=1d' : ''}`;
}

function quietLogger(log: Log): Logger {
  return new Logger(() => (level, message) => {
    if (level === 'error') log.error({ queue: message }, 'Job queue');
    else if (level === 'warning') log.warn({ queue: message }, 'Job queue');
    else log.debug({ queue: message }, 'Job queue');
  });
}
