import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkArguments } from './cli/check-arguments';
import { UsageError } from './cli/command';
import { commands } from './cli/commands';
import { helpLines } from './cli/help-lines';
import type { OpenOptions, OpenProgram, Program } from './cli/program';
import { createAuthenticateDevice } from './devices/authenticate-device';
import { features } from './features';
import { createFindActors } from './identity/find-actors';
import { createAuthenticate } from './platform/authenticate';
import { refuseUnsafeDatabase } from './platform/check-database';
import { DatabaseClock } from './platform/clock';
import { startEmbeddedPostgres } from './platform/embedded-postgres';
import { createIds } from './platform/ids';
import { keepClock } from './platform/keep-clock';
import { startLiveUpdates } from './platform/live-updates';
import { createLog, type Log } from './platform/log';
import {
  readKeyFile,
  readLogSeed,
  readMasterSecret,
  refuseOtherSecret,
} from './platform/master-secret';
import { createMetrics } from './platform/metrics';
import { migrate } from './platform/migrate';
import { openDatabase } from './platform/postgres-database';
import { createSecrets, type Secrets } from './platform/secrets';
import { readSettings, type Settings, SettingsError } from './platform/settings';
import { consoleSms } from './platform/sms-sender';
import { StartError } from './platform/start-error';
import { localFiles } from './platform/storage';
import { createTencentSms } from './platform/tencent-sms';
import { actingProxies } from './proxies/acting-proxies';
import type { AnchorPlace } from './transparency/anchor/anchor-chain';
import { defaultOrigin } from './transparency/default-origin';
import type { LogPlace } from './transparency/log-parts';

/**
 * Reads the environment, joins the parts and runs one command. The only file that sees both the
 * settings and every feature.
 */
async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || args.some((arg) => HELP.has(arg))) {
    const lines = helpLines(args.find((arg) => !HELP.has(arg)));
    process.stdout.write(`${lines.join('\n')}\n`);
    return 0;
  }
  const command = commands.find((known) => known.name === name);
  if (!command) {
    const lines = [`There is no command “${name}”.`, '', ...helpLines()];
    process.stderr.write(`${lines.join('\n')}\n`);
    return 2;
  }
  try {
    checkArguments(command, rest);
    return await command.run(prepare(), rest);
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`${error.message}\n${helpLines(command.name)[0]}\n`);
      return 2;
    }
    if (error instanceof SettingsError || error instanceof StartError) {
      process.stderr.write(`${error.message}\n`);
      return 1;
    }
    throw error;
  }
}

const HELP: ReadonlySet<string> = new Set(['help', '--help', '-h']);

function prepare(): Program {
  const { version } = JSON.parse(readFileSync(path('../package.json'), 'utf8')) as {
    version: string;
  };
  const settings = readSettings(process.env, version);
  const log = createLog(settings.logLevel);
  const program: Program = {
    settings,
    version,
    log,
    features,
    migrationsDirectory: path('../migrations'),
    facesDirectory: path('../../web/dist'),
    verifierDirectory: path('../../verifier/dist'),
    openApiFile: path('../../contract/openapi.json'),
    print: (line) => process.stdout.write(`${line}\n`),
    open: (options) => open(program, options),
  };
  return program;
}

async function open(program: Program, options: OpenOptions): Promise<OpenProgram> {
  const { settings } = program;
  const secrets = createSecrets(await readMasterSecret(settings.dataDirectory, settings.secret));
  const closing: (() => Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    for (const task of closing.splice(0).reverse()) await task();
  };
  try {
    return await openDatabases(program, options, secrets, closing, close);
  } catch (error) {
    await close();
    throw settings.databaseUrl && error instanceof Error && isUnreachable(error)
      ? new StartError(`The database of DATABASE_URL cannot be reached: ${error.message}`)
      : error;
  }
}

/** What is opened is put on `closing`, so that it is closed also when a later step fails. */
async function openDatabases(
  program: Program,
  options: OpenOptions,
  secrets: Secrets,
  closing: (() => Promise<void>)[],
  close: () => Promise<void>,
): Promise<OpenProgram> {
  const { settings, log } = program;
  const embedded = settings.databaseUrl
    ? undefined
    : await startEmbeddedPostgres({ dataDirectory: settings.dataDirectory, log });
  if (embedded) closing.push(() => embedded.release());
  const target = embedded?.target ?? { connectionString: settings.databaseUrl ?? '' };
  if (options.migrate) await migrate(target, program.migrationsDirectory, log);
  const onIdleError = (error: Error): void => log.warn({ error }, 'A connection was lost');
  const connectionsMax = settings.databasePool;
  const common = { target, onIdleError };
  const app = openDatabase({
    ...common,
    role: 'linli_app',
    connectionsMax,
    statementTimeoutMs: 30_000,
  });
  closing.push(() => app.close());
  const owner = openDatabase({ ...common, connectionsMax: 2, statementTimeoutMs: 0 });
  closing.push(() => owner.close());
  await refuseUnsafeDatabase(app);
  await refuseOtherSecret(owner, secrets);
  const clock = new DatabaseClock();
  const endClock = await keepClock(clock, app, log);
  closing.push(async () => endClock());
  const live = await startLiveUpdates(app, target, log);
  closing.push(() => live.close());
  const findActors = createFindActors(app, (error) =>
    log.warn({ error }, 'A sign-in was not marked as seen'),
  );
  const parts = {
    database: app,
    authenticate: createAuthenticate(app, findActors),
    authenticateDevice: createAuthenticateDevice(app),
    proxies: actingProxies,
    clock,
    ids: createIds(() => clock.now().getTime()),
    secrets,
    settings: settings.public,
    sms: smsOf(settings, log),
    files: localFiles(settings.filesDirectory),
    live,
    log,
    metrics: createMetrics(),
  };
  const anchor = await anchorOf(settings);
  const logParts = { ...parts, place: await placeOfLog(settings), anchor };
  return { target, embedded, app, owner, secrets, parts, logParts, close };
}

async function placeOfLog(settings: Settings): Promise<LogPlace> {
  const { key, origin, folder, guardFolder } = settings.transparencyLog;
  const { publicUrl } = settings.public;
  const seed = await readLogSeed(settings.dataDirectory, key);
  return {
    folder,
    guardFolder,
    seed,
    origin: origin ?? defaultOrigin(publicUrl, seed),
    address: publicUrl && `${publicUrl}/log`,
  };
}

async function anchorOf({ anchor }: Settings): Promise<AnchorPlace | null> {
  if (!anchor) return null;
  const { keyFile, ...place } = anchor;
  return { ...place, key: await readKeyFile(keyFile) };
}

function isUnreachable(error: Error): boolean {
  return /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|password authentication|does not exist/.test(
    `${(error as NodeJS.ErrnoException).code} ${error.message}`,
  );
}

function smsOf(settings: Settings, log: Log) {
  return settings.tencentSms ? createTencentSms(settings.tencentSms, log) : consoleSms;
}

function path(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url));
}

process.exitCode = await main(process.argv.slice(2));
