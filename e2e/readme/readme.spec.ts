import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect } from '@playwright/test';
import { test } from '../support/test';

const repository = resolve(import.meta.dirname, '../..');

/** What the README tells people to type, typed: line by line, in a data folder of its own. */
test('the commands of the README work as they stand there', () => {
  test.setTimeout(180_000);
  const data = mkdtempSync(join(tmpdir(), 'linli-readme-'));
  try {
    const commands = commandsOf(readFileSync(join(repository, 'README.md'), 'utf8'));
    expect(commands.length).toBeGreaterThan(3);
    for (const command of commands) {
      const { status, stdout, stderr } = run(command, data);
      expect(status, `${command}\n${stdout}\n${stderr}`).toBe(0);
    }
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
});

/** The lines of the blocks marked `<!-- run -->`. */
function commandsOf(readme: string): string[] {
  const blocks = readme.matchAll(/<!-- run -->\n```sh\n([\s\S]*?)```/g);
  return [...blocks].flatMap(([, block = '']) => block.trim().split('\n'));
}

/** The README says ./data; the test keeps to its own folder. */
function run(command: string, data: string) {
  const [program = '', ...args] = command.replaceAll('./data/', `${data}/`).split(' ');
  expect([program, args[0], args[1], args[2]]).toEqual(['npm', 'run', 'linli', '--']);
  return spawnSync(process.execPath, ['tools/bootstrap.mjs', 'linli', ...args.slice(3)], {
    cwd: repository,
    env: { ...ownEnvironment(), LINLI_DATA: data, LINLI_LOG_LEVEL: 'warn' },
    encoding: 'utf8',
  });
}

/** Without what the other journeys set: the program refuses settings it does not know. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const names = Object.keys(process.env).filter((name) => !name.startsWith('LINLI_'));
  return Object.fromEntries(names.map((name) => [name, process.env[name]]));
}
