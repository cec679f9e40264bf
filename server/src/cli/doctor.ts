import { existsSync, statSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { refuseUnsafeDatabase } from '../platform/check-database';
import { machineClock } from '../platform/clock';
import { sql } from '../platform/sql';
import { tableDistribution } from '../platform/table-distribution';
import { describeLog } from '../transparency/describe-log';
import type { Command } from './command';
import { isDemo } from './is-demo';
import type { OpenProgram, Program } from './program';

/** What doctor found of one thing; `undefined` is good. */
interface Finding {
  readonly what: string;
  readonly problem?: string | undefined;
  /** Worth knowing; does not fail the check-up. */
  readonly care?: string | undefined;
}

export const doctor: Command = {
  name: 'doctor',
  summary: 'Looks at settings, folders and database and says what is wrong.',
  usage: '',
  async run(program) {
    const findings = [...(await checkMachine(program)), ...(await checkOpened(program))];
    for (const { what, problem, care } of findings) {
      if (problem !== undefined) program.print(`WRONG  ${what}: ${problem}`);
      else program.print(care === undefined ? `good   ${what}` : `CARE   ${what}: ${care}`);
    }
    return findings.every(({ problem }) => problem === undefined) ? 0 : 1;
  },
};

const FREE_SPACE_MIN_BYTES = 1024 ** 3;

async function checkMachine(program: Program): Promise<Finding[]> {
  const { settings } = program;
  return [
    { what: 'settings', problem: undefined },
    {
      what: 'faces are built',
      problem: existsSync(join(program.facesDirectory, 'resident', 'index.html'))
        ? undefined
        : `nothing in ${program.facesDirectory}; npm start builds them`,
    },
    { what: 'free space of the data folder', problem: await lackOfSpace(settings.dataDirectory) },
    privateFile(settings.dataDirectory, 'secret.key'),
    privateFile(settings.dataDirectory, 'log.key'),
  ];
}

function privateFile(directory: string, name: string): Finding {
  const file = join(directory, name);
  const isOpen =
    process.platform !== 'win32' && existsSync(file) && (statSync(file).mode & 0o077) !== 0;
  return {
    what: `${name} is private`,
    problem: isOpen ? `${file} can be read by others` : undefined,
  };
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
  const walled = Object.entries(tableDistribution)
    .filter(([, spread]) => spread === 'distributed')
    .map(([table]) => table);
  const walls = await open.owner.rows<{ name: string }>(sql`
    select c.relname::text as name from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relname = any(${walled})
      and not (c.relrowsecurity and c.relforcerowsecurity)`);
  const clock = await open.app.row<{ now: string }>(sql`select clock_timestamp() as now`);
  const apartMs = Math.abs(machineClock.now().getTime() - Date.parse(clock?.now ?? ''));
  return [
    ...(await checkReach(program, open)),
    {
      what: 'database is safe for a ledger',
      problem: await refuseUnsafeDatabase(open.app).then(() => undefined, messageOf),
    },
    {
      what: 'walls between communities',
      problem: walls.length === 0 ? undefined : walls.map(({ name }) => name).join(', '),
    },
    {
      what: 'photos can be kept',
      problem: await tryFiles(open).then(() => undefined, messageOf),
    },
    {
      what: 'clocks of program and database',
      problem: apartMs < 5_000 ? undefined : `${Math.round(apartMs / 1000)} s apart`,
    },
    ...(await describeLog(open.logParts)),
    {
      what: program.settings.databaseUrl ? 'database by DATABASE_URL' : 'embedded database',
      problem: undefined,
    },
  ];
}

async function tryFiles({ parts }: OpenProgram): Promise<void> {
  const key = '00000000-0000-0000-0000-000000000000/doctor.txt';
  await parts.files.put(key, Buffer.from('well'));
  await parts.files.get(key);
  await parts.files.remove([key]);
}

/** What a real community needs and a demo does not. */
async function checkReach(program: Program, open: OpenProgram): Promise<Finding[]> {
  const { sms, publicUrl } = program.settings.public;
  if (await isDemo(program, open)) return [];
  return [
    {
      what: 'sign-in codes reach phones',
      care:
        sms === 'console'
          ? 'LINLI_SMS is console: nobody can sign in but those who read the log'
          : undefined,
    },
    {
      what: 'the address is https',
      care: publicUrl?.startsWith('https:')
        ? undefined
        : 'LINLI_PUBLIC_URL is not https: cameras and installing need it',
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
