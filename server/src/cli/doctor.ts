import { existsSync, statSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { refuseUnsafeDatabase } from '../platform/check-database';
import { machineClock } from '../platform/clock';
import { sql } from '../platform/sql';
import type { Command } from './command';
import type { OpenProgram, Program } from './program';

/** What doctor found of one thing; `undefined` is good. */
interface Finding {
  readonly what: string;
  readonly problem: string | undefined;
}

export const doctor: Command = {
  name: 'doctor',
  summary: 'Looks at settings, folders and database and says what is wrong.',
  usage: '',
  async run(program) {
    const findings = [...(await checkMachine(program)), ...(await checkOpened(program))];
    for (const { what, problem } of findings) {
      program.print(problem === undefined ? `good   ${what}` : `WRONG  ${what}: ${problem}`);
    }
    return findings.every(({ problem }) => problem === undefined) ? 0 : 1;
  },
};

const FREE_SPACE_MIN_BYTES = 1024 ** 3;

async function checkMachine(program: Program): Promise<Finding[]> {
  const { settings } = program;
  const keyFile = join(settings.dataDirectory, 'secret.key');
  return [
    { what: 'settings', problem: undefined },
    {
      what: 'faces are built',
      problem: existsSync(join(program.facesDirectory, 'resident', 'index.html'))
        ? undefined
        : `nothing in ${program.facesDirectory}; npm start builds them`,
    },
    { what: 'free space of the data folder', problem: await lackOfSpace(settings.dataDirectory) },
    {
      what: 'secret.key is private',
      problem:
        process.platform !== 'win32' && existsSync(keyFile) && statSync(keyFile).mode & 0o077
          ? `${keyFile} can be read by others`
          : undefined,
    },
    {
      what: 'sign-in codes reach phones',
      problem:
        settings.public.sms === 'console' && !settings.public.demo
          ? 'LINLI_SMS is console: nobody can sign in but those who read the log'
          : undefined,
    },
    {
      what: 'the address is https',
      problem:
        !settings.public.demo && !settings.public.publicUrl?.startsWith('https:')
          ? 'LINLI_PUBLIC_URL is not https: cameras and cookies need it'
          : undefined,
    },
  ];
}

async function checkOpened(program: Program): Promise<Finding[]> {
  try {
    const open = await program.open({ migrate: false });
    try {
      return await checkDatabase(program, open);
    } finally {
      await open.close();
    }
  } catch (error) {
    return [{ what: 'database', problem: messageOf(error) }];
  }
}

async function checkDatabase(program: Program, open: OpenProgram): Promise<Finding[]> {
  const walls = await open.owner.rows<{ name: string }>(sql`
    select c.relname::text as name from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'community_id'
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
      and c.relrowsecurity and not c.relforcerowsecurity`);
  const clock = await open.app.row<{ now: string }>(sql`select clock_timestamp() as now`);
  const apartMs = Math.abs(machineClock.now().getTime() - Date.parse(clock?.now ?? ''));
  return [
    {
      what: 'database is safe for a ledger',
      problem: await refuseUnsafeDatabase(open.app).then(() => undefined, messageOf),
    },
    {
      what: 'walls between communities',
      problem: walls.length === 0 ? undefined : walls.map(({ name }) => name).join(', '),
    },
    {
      what: 'clocks of program and database',
      problem: apartMs < 5_000 ? undefined : `${Math.round(apartMs / 1000)} s apart`,
    },
    {
      what: program.settings.databaseUrl ? 'database by DATABASE_URL' : 'embedded database',
      problem: undefined,
    },
  ];
}

async function lackOfSpace(directory: string): Promise<string | undefined> {
  if (!existsSync(directory)) return undefined;
  const { bavail, bsize } = await statfs(directory);
  const freeBytes = bavail * bsize;
  if (freeBytes >= FREE_SPACE_MIN_BYTES) return undefined;
  return `only ${Math.round(freeBytes / 1024 ** 2)} MB left`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
