import { readFile } from 'node:fs/promises';
import { networkInterfaces } from 'node:os';
import { jobs } from '../jobs';
import { createHttp } from '../platform/http';
import { startJobs } from '../platform/job-runner';
import { LiveStreams } from '../platform/live-stream';
import { openPool } from '../platform/postgres-database';
import type { OperationParts } from '../platform/run-operation';
import { sql } from '../platform/sql';
import { StartError } from '../platform/start-error';
import { routes } from '../routes';
import { refuseOldBackup } from '../transparency/refuse-old-backup';
import { startLog } from '../transparency/run-log';
import type { Command } from './command';
import { isDemo } from './is-demo';
import type { OpenProgram, Program } from './program';
import { seedDemoOnce } from './seed';

export const start: Command = {
  name: 'start',
  summary: 'Starts the web server, and the embedded database where no other is given.',
  usage: '',
  run: startServer,
};

/** How long open requests may take once the program is asked to stop. */
const STOP_WITHIN_MS = 20_000;

async function startServer(program: Program): Promise<number> {
  const { settings, log } = program;
  const stopAsked = waitForStop();
  const open = await program.open({ migrate: true });
  const streams = new LiveStreams();
  try {
    await refuseOldBackup(open.logParts);
    if (settings.public.demo) await seedDemoOnce(program, open);
    const parts = await withoutDemoWhereReal(program, open);
    const http = await createHttp({
      parts,
      routes,
      openApi: await readOpenApi(program.openApiFile),
      facesDirectory: program.facesDirectory,
      publishedLog: {
        directory: settings.transparencyLog.folder,
        verifierDirectory: program.verifierDirectory,
      },
      trustProxy: settings.trustProxy,
      metricsToken: settings.metricsToken,
      streams,
    });
    await listen(http, settings.host, settings.port);
    const address = http.server.address();
    const port = typeof address === 'object' && address ? address.port : settings.port;
    log.info({ port, version: program.version }, 'Ready');
    await printAddresses(program, open, port, parts.settings.demo);
    const jobPool = openPool({
      target: open.target,
      connectionsMax: 3,
      statementTimeoutMs: 0,
      plainTypes: true,
      onIdleError: (error) => log.warn({ error }, 'A job connection was lost'),
    });
    const runner = await startJobs(jobPool, jobs, parts);
    const publicLog = startLog(open.logParts);
    const signal = await stopAsked;
    log.info({ signal }, 'Stopping');
    const timer = setTimeout(() => process.exit(1), STOP_WITHIN_MS);
    await http.close();
    await runner.stop();
    await publicLog.close();
    await jobPool.end();
    clearTimeout(timer);
  } finally {
    await open.close();
  }
  log.info({}, 'Stopped');
  return 0;
}

async function listen(
  http: Awaited<ReturnType<typeof createHttp>>,
  host: string,
  port: number,
): Promise<void> {
  try {
    await http.listen({ host, port });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') {
      throw new StartError(`Port ${port} is in use. Stop what uses it, or set LINLI_PORT.`);
    }
    if (code === 'EACCES') {
      throw new StartError(`Port ${port} may not be opened by this user. Set LINLI_PORT.`);
    }
    throw error;
  }
}

function waitForStop(): Promise<string> {
  return new Promise((resolve) => {
    process.once('SIGTERM', () => resolve('SIGTERM'));
    process.once('SIGINT', () => resolve('SIGINT'));
  });
}

async function readOpenApi(file: string): Promise<() => object> {
  const text = await readFile(file, 'utf8').catch(() => '{}');
  const document = JSON.parse(text) as object;
  return () => document;
}

async function withoutDemoWhereReal(program: Program, open: OpenProgram): Promise<OperationParts> {
  const { parts } = open;
  if (!parts.settings.demo || (await isDemo(program, open))) return parts;
  return { ...parts, settings: { ...parts.settings, demo: false, secondFactor: 'required' } };
}

async function printAddresses(
  program: Program,
  open: OpenProgram,
  port: number,
  demo: boolean,
): Promise<void> {
  const { print, settings } = program;
  const base = settings.public.publicUrl ?? `http://localhost:${port}`;
  const community = await open.app.row<{ slug: string }>(
    sql`select slug from community order by created_at limit 1`,
  );
  print('');
  print('邻里积分 Linli');
  print(`  居民 resident    ${base}/resident/`);
  print(`  现场 field       ${base}/field/`);
  print(`  居委会 committee ${base}/committee/`);
  print(`  大屏 board       ${base}/board/${community?.slug ?? ''}`);
  for (const address of localAddresses())
    print(`  同一网络 same network  http://${address}:${port}/`);
  if (demo) await printDemoSignIns(program);
  print('');
}

async function printDemoSignIns(program: Program): Promise<void> {
  const signIns = program.features.demoSignIns;
  if (signIns.length === 0) return;
  program.print('  演示登录 demo sign-ins (the code is shown on the sign-in page):');
  for (const { phone, name, role } of signIns) program.print(`    ${phone}  ${name}  ${role}`);
}

function localAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter((address) => address.family === 'IPv4' && !address.internal)
    .map((address) => address.address)
    .slice(0, 2);
}
