import { fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startEmbeddedPostgres } from '@linli/server/platform/embedded-postgres';
import { createIds } from '@linli/server/platform/ids';
import { createLog } from '@linli/server/platform/log';
import { migrate } from '@linli/server/platform/migrate';
import { type ConnectionTarget, openDatabase } from '@linli/server/platform/postgres-database';
import type { ServerReady } from './bench-server';
import { measureGrowth } from './history-growth';
import { measureHttpRates } from './http-rates';
import type { Measured } from './interleaved-rounds';
import { medianRatio } from './interleaved-rounds';
import { measureLedgerRates } from './ledger-rates';
import { measureLogRates } from './log-rates';
import { printAims, printRates } from './print-figures';
import { measureScanLatency } from './scan-latency';
import { readScriptSize } from './script-size';
import { measureStarts } from './start-times';

/**
 * npm run bench: everything on this machine, in this run, on one embedded database with its
 * production settings. `--quick` takes a minute and says less; a name (ledger, log, http, start)
 * runs that part alone.
 */
const quick = process.argv.includes('--quick');
const parts = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const wanted = (part: string): boolean => parts.length === 0 || parts.includes(part);
const rounds = quick ? 3 : 7;
const figures: Record<string, number> = {};

console.log(`${cpus().length} × ${cpus()[0]?.model}, Node ${process.versions.node}`);
if (wanted('ledger') || wanted('http')) await onDatabase(measureOnDatabase);
// Awards in separate statements leave no line for the log, which would rightly name them.
if (wanted('log')) await onDatabase(measureLog);
if (wanted('start')) {
  const { coldMs, warmMs } = await measureStarts(quick ? 1 : 5);
  Object.assign(figures, { warm_start_ms: warmMs, cold_start_ms: coldMs });
  figures.resident_js_gzip_kb = await readScriptSize();
}
printAims(figures);
console.log(JSON.stringify({ ...rounded(figures), quick, rounds, clients: 64 }));

async function measureOnDatabase(target: ConnectionTarget): Promise<void> {
  if (wanted('ledger')) await measureLedger(target);
  if (wanted('http')) await measureServer(target);
}

async function measureLog(target: ConnectionTarget): Promise<void> {
  const { measured, keys } = await measureLogRates(target, { quick, rounds });
  printRates(measured);
  Object.assign(figures, keys);
}

async function measureLedger(target: ConnectionTarget): Promise<void> {
  const pool = { target, statementTimeoutMs: 0, onIdleError: () => undefined };
  const database = openDatabase({ ...pool, role: 'linli_app', connectionsMax: 20 });
  const owner = openDatabase({ ...pool, connectionsMax: 4 });
  const ids = createIds(Date.now);
  const rates = await measureLedgerRates(database, owner, ids, {
    rounds,
    roundMs: quick ? 500 : 1_500,
  });
  printRates(rates.measured);
  Object.assign(figures, rates.keys);
  await database.close();
  await owner.close();
}

async function measureServer(target: ConnectionTarget): Promise<void> {
  const historyTransfers = quick ? [5_000, 50_000] : [5_000, 500_000];
  const server = fork(
    fileURLToPath(new URL('./bench-server.ts', import.meta.url)),
    [JSON.stringify({ target, historyTransfers })],
    { execArgv: ['--import', 'tsx'] },
  );
  try {
    const ready = await new Promise<ServerReady>((resolve, reject) => {
      server.once('message', (message) => resolve(message as ServerReady));
      server.once('exit', () => reject(new Error('The server ended by itself')));
    });
    await measureOverHttp(ready);
  } finally {
    server.kill('SIGKILL');
  }
}

async function measureOverHttp(ready: ServerReady): Promise<void> {
  const growth = await measureGrowth(ready, quick ? 100 : 400);
  const scan = await measureScanLatency(ready);
  const rates = await measureHttpRates(ready, { rounds, seconds: quick ? 1 : 2 });
  printRates(rates.measured);
  if (rates.refused > 0) console.log(`${rates.refused} awards were refused or failed`);
  const [shortMs, longMs] = growth.historyMs;
  const [shortBoardMs, longBoardMs] = growth.boardMs;
  const entries = ready.stage.histories.map(({ transfers }) => transfers * 2);
  console.log(
    `history page ${ms(shortMs)} → ${ms(longMs)}, board ${ms(shortBoardMs)} → ${ms(longBoardMs)}`,
  );
  console.log(`  at ${entries.join(' → ')} entries; scan to phone p50 ${ms(scan.p50Ms)}`);
  Object.assign(figures, {
    http_award_vs_noop: medianRatio(rates.measured, 'http award', 'http empty'),
    scan_to_phone_p50_ms: scan.p50Ms,
    scan_to_phone_p99_ms: scan.p99Ms,
    history_1m_vs_10k: longMs / shortMs,
    board_1m_vs_10k: longBoardMs / shortBoardMs,
    http_award_per_s: middleRate(rates.measured[0]),
  });
}

function middleRate(measured: Measured | undefined): number {
  const rates = [...(measured?.rates ?? [])].sort((a, b) => a - b);
  return rates[Math.floor(rates.length / 2)] ?? Number.NaN;
}

/** A cluster of its own with the settings of production: synced to disk. */
async function onDatabase(work: (target: ConnectionTarget) => Promise<void>): Promise<void> {
  const log = createLog('warn');
  const dataDirectory = await mkdtemp(join(tmpdir(), 'linli-bench-'));
  const embedded = await startEmbeddedPostgres({ dataDirectory, log });
  try {
    const migrations = fileURLToPath(new URL('../server/migrations', import.meta.url));
    await migrate(embedded.target, migrations, log);
    await work(embedded.target);
  } finally {
    await embedded.stop();
    await rm(dataDirectory, { recursive: true, force: true });
  }
}

function rounded(values: Record<string, number>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, Number(value.toPrecision(4))]),
  );
}

function ms(value: number): string {
  return `${value.toFixed(1)} ms`;
}
