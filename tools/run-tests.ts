import { existsSync, readdirSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser, findChromium } from './browser-packages';
import { ensureGo, GO_SOURCES } from './go-packages';
import { readPlaywrightReport, readVitestReport, type Tally } from './read-report';
import { node, root, runCommand, script, stopOnSignals } from './run-command';

/**
 * `npm test`: every check of the project, one after the other, also past a failing one; the last
 * line is the sum. `--fast` is `npm run check`; `--only=types,tidy` runs the named steps.
 */
interface Step {
  readonly name: string;
  readonly title: string;
  /** Part of `npm run check`. */
  readonly fast: boolean;
  run(scratch: string): Promise<Tally>;
}

const steps: readonly Step[] = [
  check('system', 'Chromium and Chinese letters', false, ensureBrowser),
  check('generated', 'Generated files are fresh', true, () =>
    inTurn([
      () => script('tools/write-openapi.ts', '--check'),
      () => script('web/compile-messages.ts'),
    ]),
  ),
  check('schema', 'server/schema.sql is what the migrations make', false, () =>
    script('tools/dump-schema.ts', '--check'),
  ),
  check('types', 'Types', true, checkTypes),
  check('lint', 'Format and lint', true, () =>
    node(['node_modules/@biomejs/biome/bin/biome', 'check', '--diagnostic-level=error', '.']),
  ),
  check('tidy', 'Tidy', true, () => script('tools/tidy.ts')),
  unit('core', true),
  unit('contract', true),
  unit('verifier', true),
  unit('web', true),
  unit('tools', true),
  unit('server', false),
  check('go', 'A second opinion on the log, in Go', false, runGoCheck),
  check('build', 'Build', false, () =>
    inTurn([
      () => script('web/build-faces.ts'),
      () => node(['server/build.mjs']),
      () => node(['verifier/build.mjs']),
    ]),
  ),
  { name: 'e2e', title: 'Journeys in the browser', fast: false, run: runJourneys },
];

const SERVER_TESTS_MS = 12 * 60_000;
const FAILURES_SHOWN = 60;

async function runTests(options: readonly string[]): Promise<void> {
  stopOnSignals();
  const scratch = await mkdtemp(join(tmpdir(), 'linli-test-'));
  const results: { step: Step; tally: Tally; seconds: number }[] = [];
  for (const step of chooseSteps(options)) {
    console.log(`\n== ${step.title} (${step.name})`);
    const startedAt = performance.now();
    const tally = await runStep(step, scratch);
    const seconds = (performance.now() - startedAt) / 1000;
    console.log(`== ${step.name}: ${outcome(tally)} in ${seconds.toFixed(1)} s`);
    results.push({ step, tally, seconds });
  }
  await rm(scratch, { recursive: true, force: true });
  summarize(results);
}

function chooseSteps(options: readonly string[]): readonly Step[] {
  const only = options.find((option) => option.startsWith('--only='));
  if (only) {
    const names = only.slice('--only='.length).split(',');
    const unknown = names.filter((name) => !steps.some((step) => step.name === name));
    if (unknown.length > 0) {
      console.error(`There is no step ${unknown.join(', ')}; there are: ${stepNames()}`);
      process.exit(2);
    }
    return steps.filter((step) => names.includes(step.name));
  }
  return options.includes('--fast') ? steps.filter((step) => step.fast) : steps;
}

function stepNames(): string {
  return steps.map((step) => step.name).join(', ');
}

async function runStep(step: Step, scratch: string): Promise<Tally> {
  try {
    return await step.run(scratch);
  } catch (error) {
    console.log(error);
    return { passed: 0, failed: 1, failures: ['the step itself broke'] };
  }
}

function summarize(results: { step: Step; tally: Tally; seconds: number }[]): void {
  const passed = results.reduce((sum, { tally }) => sum + tally.passed, 0);
  const failed = results.reduce((sum, { tally }) => sum + tally.failed, 0);
  console.log('\n== Summary');
  for (const { step, tally, seconds } of results) {
    const time = `${seconds.toFixed(1)} s`.padStart(8);
    console.log(`${step.name.padEnd(10)} ${time}  ${outcome(tally)}`);
  }
  const failures = results.flatMap(({ step, tally }) =>
    tally.failures.map((title) => `failed: ${step.name}: ${title}`),
  );
  for (const line of failures.slice(0, FAILURES_SHOWN)) console.log(line);
  if (failures.length > FAILURES_SHOWN) console.log(`… ${failures.length - FAILURES_SHOWN} more`);
  process.exitCode = failed > 0 ? 1 : 0;
  console.log(`${passed} passed, ${failed} failed`);
}

function outcome(tally: Tally): string {
  if (tally.passed + tally.failed === 0) return 'good';
  return `${tally.passed} passed, ${tally.failed} failed`;
}

/** A step that is good or not: it counts only when it fails. */
function check(
  name: string,
  title: string,
  fast: boolean,
  run: (scratch: string) => Promise<boolean>,
): Step {
  return {
    name,
    title,
    fast,
    run: async (scratch) =>
      (await run(scratch))
        ? { passed: 0, failed: 0, failures: [] }
        : { passed: 0, failed: 1, failures: [title] },
  };
}

/** The Vitest tests of one workspace. */
function unit(workspace: string, fast: boolean): Step {
  return {
    name: workspace,
    title: `Tests of ${workspace}`,
    fast,
    async run(scratch) {
      const report = join(scratch, `${workspace}.json`);
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
      // A busy machine is slow; what hangs is still ended.
      const limits = ['--passWithNoTests', '--maxWorkers=2', '--testTimeout=60000'];
      const succeeded = await node(
        ['node_modules/vitest/vitest.mjs', 'run', '--root', workspace, ...reporters, ...limits],
        { timeoutMs: SERVER_TESTS_MS },
      );
      return readVitestReport(report, succeeded);
    },
  };
}

async function runJourneys(scratch: string): Promise<Tally> {
  const chromium = findChromium();
  if (!chromium) return { passed: 0, failed: 1, failures: ['not run: there is no Chromium'] };
  const report = join(scratch, 'journeys.json');
  const succeeded = await node(
    ['node_modules/@playwright/test/cli.js', 'test', '-c', 'e2e', '--reporter=list,json'],
    {
      timeoutMs: SERVER_TESTS_MS,
      env: {
        CHROMIUM_PATH: chromium,
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
        // The browser keeps its own things out of the home folder, which may not be writable.
        XDG_CONFIG_HOME: join(scratch, 'config'),
        XDG_CACHE_HOME: join(scratch, 'cache'),
      },
    },
  );
  return readPlaywrightReport(report, succeeded);
}

/** Logs made by our own code, read and proved by the libraries of the Go project. */
async function runGoCheck(scratch: string): Promise<boolean> {
  if (!(await ensureGo())) return false;
  const [logs, program] = [join(scratch, 'logs'), join(scratch, 'go-check')];
  const env = {
    GO111MODULE: 'off',
    GOPATH: GO_SOURCES,
    GOFLAGS: '',
    GOCACHE: join(scratch, 'go-cache'),
  };
  return inTurn([
    () => script('e2e/go-check/write-golden-logs.ts', logs),
    () => runCommand({ file: 'go', args: ['build', '-o', program, './e2e/go-check'], env }),
    () => runCommand({ file: program, args: [logs] }),
  ]);
}

async function inTurn(runs: readonly (() => Promise<boolean>)[]): Promise<boolean> {
  let good = true;
  for (const run of runs) good = (await run()) && good;
  return good;
}

/** Every tsconfig of every workspace, remembering what was already checked in .cache/. */
async function checkTypes(): Promise<boolean> {
  await mkdir(join(root, '.cache'), { recursive: true });
  const projects = readdirSync(root, { withFileTypes: true })
    .filter((folder) => folder.isDirectory() && existsSync(join(root, folder.name, 'package.json')))
    .flatMap((folder) =>
      readdirSync(join(root, folder.name))
        .filter((file) => /^tsconfig(\..+)?\.json$/.test(file))
        .map((file) => `${folder.name}/${file}`),
    );
  let good = true;
  // One after the other: the compiler uses all cores by itself.
  for (const project of projects) good = (await checkTypesOf(project)) && good;
  return good;
}

function checkTypesOf(project: string): Promise<boolean> {
  const memory = `.cache/${project.replaceAll('/', '-')}.tsbuildinfo`;
  const remember = ['--incremental', '--tsBuildInfoFile', memory];
  return node(['node_modules/typescript-native/bin/tsc', '-p', project, '--noEmit', ...remember]);
}

await runTests(process.argv.slice(2));
