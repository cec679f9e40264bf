import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { UsageError } from './cli/command';
import { commands, helpLines } from './cli/commands';
import type { OpenOptions, OpenProgram, Program } from './cli/program';
import { features } from './features';
import { createFindActors } from './identity/find-actors';
import { createAuthenticate } from './platform/authenticate';
import { refuseUnsafeDatabase } from './platform/check-database';
import { DatabaseClock } from './platform/clock';
import { startEmbeddedPostgres } from './platform/embedded-postgres';
import { createIds } from './platform/ids';
import { keepClock } from './platform/keep-clock';
import { startLiveUpdates } from './platform/live-updates';
import { createLog } from './platform/log';
import { readMasterSecret, refuseOtherSecret } from './platform/master-secret';
import { createMetrics } from './platform/metrics';
import { migrate } from './platform/migrate';
import { openDatabase } from './platform/postgres-database';
import { createSecrets } from './platform/secrets';
import { readSettings, type Settings, SettingsError } from './platform/settings';
import { consoleSms } from './platform/sms-sender';
import { StartError } from './platform/start-error';
import { createTencentSms } from './platform/tencent-sms';

/**
 * Reads the environment, joins the parts and runs one command. The only file that sees both the
 * settings and every feature.
 */
async function main(args: readonly string[]): Promise<number> {
  const [name = 'help', ...rest] = args;
  const command = commands.find((known) => known.name === name);
  if (!command) {
    for (const line of helpLines()) process.stdout.write(`${line}\n`);
    return name === 'help' ? 0 : 2;
  }
  try {
    return await command.run(prepare(), rest);
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`${error.message}\nlinli ${command.name} ${command.usage}\n`);
      return 2;
    }
    if (error instanceof SettingsError || error instanceof StartError) {
      process.stderr.write(`${error.message}\n`);
      return 1;
    }
    throw error;
  }
}

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
    openApiFile: path('../../contract/openapi.json'),
    print: (line) => process.stdout.write(`${line}\n`),
    open: (options) => open(program, options),
  };
  return program;
}

async function open(program: Program, options: OpenOptions): Promise<OpenProgram> {
  const { settings, log } = program;
  const secrets = createSecrets(await readMasterSecret(settings.dataDirectory, settings.secret));
  const embedded = settings.databaseUrl
    ? undefined
    : await startEmbeddedPostgres({ dataDirectory: settings.dataDirectory, log });
  const target = embedded?.target ?? { connectionString: settings.databaseUrl ?? '' };
  const onIdleError = (error: Error): void => log.warn({ error }, 'A connection was lost');
  const app = openDatabase({
    target,
    role: 'linli_app',
    connectionsMax: settings.databasePool,
    statementTimeoutMs: 30_000,
    onIdleError,
  });
  const owner = openDatabase({ target, connectionsMax: 2, statementTimeoutMs: 0, onIdleError });
  if (options.migrate) await migrate(target, program.migrationsDirectory, log);
  await refuseUnsafeDatabase(app);
  await refuseOtherSecret(owner, secrets);
  const clock = new DatabaseClock();
  const endClock = await keepClock(clock, app, log);
  const live = await startLiveUpdates(app, target, log);
  return {
    target,
    embedded,
    app,
    owner,
    secrets,
    parts: {
      database: app,
      authenticate: createAuthenticate(
        app,
        createFindActors(app, (error) => log.warn({ error }, 'A sign-in was not marked as seen')),
      ),
      clock,
      ids: createIds(() => clock.now().getTime()),
      secrets,
      settings: settings.public,
      sms: smsOf(settings),
      live,
      log,
      metrics: createMetrics(),
    },
    async close() {
      endClock();
      await live.close();
      await app.close();
      await owner.close();
      await embedded?.release();
    },
  };
}

function smsOf(settings: Settings) {
  return settings.tencentSms ? createTencentSms(settings.tencentSms) : consoleSms;
}

function path(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url));
}

process.exitCode = await main(process.argv.slice(2));
