// @ts-check
/**
 * What stands behind every root script, on a machine that has only Node and npm: looks at Node's
 * version, installs when the lock file changed, builds what changed, then runs. Plain JavaScript
 * without packages, because it runs before there are any.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { fingerprint } from './fingerprint.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
const NODE_MIN = [20, 19];

/** @type {Record<string, (args: string[]) => void | Promise<void>>} */
const scripts = {
  async start(args) {
    buildServer();
    // With any argument nothing starts: it is a question for help, or refused.
    if (args.length === 0) {
      buildFaces();
      buildVerifier();
    }
    await runLinli(['start', ...args]);
  },
  async linli(args) {
    buildServer();
    await runLinli(args);
  },
  build() {
    buildServer();
    buildFaces();
    buildVerifier();
  },
  dev() {
    runTogether([
      [tsx, 'watch', '--clear-screen=false', 'server/src/main.ts', 'start'],
      [join(root, 'node_modules/vite/bin/vite.js'), '-c', 'web/vite.dev.config.ts'],
    ]);
  },
  check: (args) => runTypeScript('tools/run-tests.ts', ['--fast', ...args]),
  test: (args) => runTypeScript('tools/run-tests.ts', args),
  bench(args) {
    buildServer();
    buildFaces();
    runTypeScript('bench/run-bench.ts', args);
  },
};

const [name = '', ...args] = process.argv.slice(2);
const script = scripts[name];
if (!script) stop(`Say one of: ${Object.keys(scripts).join(', ')}.`);
refuseOldNode();
installWhenNeeded();
await script?.(args);

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [majorMin = 0, minorMin = 0] = NODE_MIN;
  if (major > majorMin || (major === majorMin && minor >= minorMin)) return;
  stop(`Linli needs Node ${NODE_MIN.join('.')} or newer; this is ${process.versions.node}.`);
}

/** Packages are complete when the stamp carries the lock file's hash. */
function installWhenNeeded() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  const hash = createHash('sha256').update(lock).digest('hex');
  const stamp = join(root, 'node_modules/.linli-installed');
  if (readText(stamp) === hash) return;
  if (!isInstalled(lock)) {
    console.error('Installing packages…');
    const npm = process.env.npm_execpath;
    // Not `npm ci`: it refuses a lock file that lacks a package built for another system only.
    const options = [
      'install',
      '--no-save',
      '--include=dev',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ];
    const result = npm
      ? spawnSync(process.execPath, [npm, ...options], { cwd: root, stdio: 'inherit' })
      : spawnSync('npm', options, { cwd: root, stdio: 'inherit', shell: isWindows() });
    if (result.status !== 0) {
      stop('The packages could not be installed: is the npm registry reachable?');
    }
  }
  writeText(stamp, hash);
}

/**
 * npm keeps what it installed in a lock file of its own; what is for other systems is not there.
 * @param {Buffer} lock
 */
function isInstalled(lock) {
  const kept = readText(join(root, 'node_modules/.package-lock.json'));
  if (kept === undefined) return false;
  const wanted = JSON.parse(lock.toString()).packages;
  const present = JSON.parse(kept).packages;
  return Object.entries(wanted).every(
    ([path, entry]) =>
      !path.includes('node_modules/') ||
      entry.optional ||
      entry.devOptional ||
      entry.link ||
      present[path]?.version === entry.version,
  );
}

function buildServer() {
  buildWhenChanged('server', 'server/dist', ['core', 'contract', 'server'], ['server/build.mjs']);
}

function buildVerifier() {
  buildWhenChanged('verifier', 'verifier/dist', ['core', 'verifier'], ['verifier/build.mjs']);
}

function buildFaces() {
  buildWhenChanged('faces', 'web/dist', ['core', 'contract', 'web'], [tsx, 'web/build-faces.ts']);
}

/**
 * @param {string} what
 * @param {string} output
 * @param {string[]} folders
 * @param {string[]} command
 */
function buildWhenChanged(what, output, folders, command) {
  const stamp = join(root, output, '.fingerprint');
  const wanted = fingerprint(root, [...folders, 'package-lock.json']);
  if (readText(stamp) === wanted) return;
  console.error(`Building the ${what}…`);
  const result = spawnSync(process.execPath, command, { cwd: root, stdio: ['ignore', 2, 2] });
  if (result.status !== 0) stop(`The ${what} could not be built.`);
  writeText(stamp, wanted);
}

/**
 * In this very process: one fewer to start, and signals arrive.
 * @param {string[]} command
 */
async function runLinli(command) {
  process.argv = [process.execPath, 'linli', ...command];
  await import(pathToFileURL(join(root, 'server/dist/linli.mjs')).href);
}

/**
 * @param {string} file
 * @param {string[]} options
 */
function runTypeScript(file, options) {
  runTogether([[tsx, file, ...options]]);
}

/**
 * Runs them side by side and ends with the first that ends.
 * @param {string[][]} commands
 */
function runTogether(commands) {
  const children = commands.map((command) =>
    spawn(process.execPath, command, { cwd: root, stdio: 'inherit' }),
  );
  let ending = false;
  /** @param {NodeJS.Signals} signal */
  const end = (signal) => {
    ending = true;
    for (const child of children) child.kill(signal);
  };
  process.on('SIGINT', () => end('SIGINT'));
  process.on('SIGTERM', () => end('SIGTERM'));
  for (const child of children) {
    child.on('exit', (code) => {
      process.exitCode ||= code ?? 1;
      if (!ending) end('SIGTERM');
    });
  }
}

function isWindows() {
  return process.platform === 'win32';
}

/** @param {string} file */
function readText(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/**
 * A folder that cannot be written only costs the next start some time.
 * @param {string} file
 * @param {string} text
 */
function writeText(file, text) {
  try {
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, text);
  } catch {
    // The next start looks again.
  }
}

/** @param {string} sentence */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
