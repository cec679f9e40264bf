import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LaunchedLinli, launchLinli } from './testing/launch-linli';

let home: string;
let port: number;
let run: LaunchedLinli['run'];
let serve: LaunchedLinli['serve'];
let killAll: LaunchedLinli['killAll'];

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'linli-main-'));
  await chmod(home, 0o755);
  const common = { LINLI_DATA: join(home, 'data'), LINLI_DEMO: 'off' };
  ({ port, run, serve, killAll } = await launchLinli(common));
});
afterAll(async () => {
  killAll();
  await run(['doctor']);
  await rm(home, { recursive: true, force: true });
});

describe('linli start', () => {
  it('stops on SIGTERM with open requests answered, and with its database', async () => {
    const { child, ended } = await serve();
    const lock = join(home, 'data/postgres/postmaster.pid');
    expect((await stat(lock)).isFile()).toBe(true);
    child.kill('SIGTERM');
    expect((await ended).code).toBe(0);
    await expect(stat(lock)).rejects.toThrow();
  });

  it('just starts again after kill -9', async () => {
    const first = await serve();
    first.child.kill('SIGKILL');
    await first.ended;
    const second = await serve();
    second.child.kill('SIGINT');
    expect((await second.ended).code).toBe(0);
  });

  it('leaves the first running when a second is started by mistake', async () => {
    const first = await serve();
    const second = await run(['start']);
    expect(second.code).toBe(1);
    expect(second.output).toContain(`Port ${port} is in use.`);
    expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200);
    first.child.kill('SIGTERM');
    await first.ended;
  });

  it('says in one sentence what is wrong with a setting, without a stack', async () => {
    const { code, output } = await run(['start'], { LINLI_PORT: 'eighty' });
    expect([code, output.trim()]).toEqual([
      1,
      'LINLI_PORT must be a whole number from 0 to 65535, not "eighty".',
    ]);
  });

  it('refuses another master key than the one the database was written with', async () => {
    const { code, output } = await run(['migrate'], { LINLI_SECRET: 'ab'.repeat(32) });
    expect(code).toBe(1);
    expect(output).toContain('The master key is not the one');
  });
});

describe('linli seed', () => {
  it('puts nothing real under the address of a demo', async () => {
    const place = ['--name=真社区', '--slug=huaianli', '--district=和平街道'];
    const ended = await run(['seed', ...place, '--chair=沈敏', '--phone=13800138000']);
    expect(ended.code).toBe(2);
    expect(ended.output).toContain('huaianli is the address of a demo');
  });
});

describe('linli backup and restore', () => {
  const file = () => join(home, 'all.backup');
  const other = () => ({ LINLI_DATA: join(home, 'other') });

  it('carries everything into an empty database, all or nothing', async () => {
    await run(['seed']);
    const photo = 'files/01a2c4ac-f900-72b9-a445-dc636d103189/a-full.jpg';
    await mkdir(dirname(join(home, 'data', photo)), { recursive: true });
    await writeFile(join(home, 'data', photo), Buffer.from([0xff, 0xd8, 0xff, 0, 1, 2]));
    const backup = await run(['backup', file()]);
    expect(backup).toMatchObject({ code: 0, output: expect.stringMatching(/, [1-9]\d* files\./) });
    const [, rows] = /: (\d+) rows of/.exec(backup.output) ?? [];
    expect(Number(rows)).toBeGreaterThan(100);

    const otherKey = await run(['restore', file()], other());
    expect(otherKey.output).toContain('another master key');
    const secret = (await readFile(join(home, 'data/secret.key'), 'utf8')).trim();
    await rm(join(home, 'other'), { recursive: true, force: true });
    const restored = await run(['restore', file()], { ...other(), LINLI_SECRET: secret });
    expect(restored.output).toContain(`Restored ${rows} rows`);
    expect(restored.code).toBe(0);
    const [before, after] = await Promise.all(
      ['data', 'other'].map((folder) => readFile(join(home, folder, photo))),
    );
    expect(after).toEqual(before);

    const again = await run(['restore', file()], { ...other(), LINLI_SECRET: secret });
    expect([again.code, again.output]).toEqual([2, expect.stringContaining('not empty')]);
    const books = await run(['recompute'], { ...other(), LINLI_SECRET: secret });
    expect([books.code, books.output]).toEqual([0, expect.stringContaining('the books agree')]);
    const backupAgain = join(home, 'again.backup');
    const second = await run(['backup', backupAgain], { ...other(), LINLI_SECRET: secret });
    expect(second.output).toContain(`${rows} rows of`);
  }, 120_000);

  it('takes nothing from a file that was cut or changed', async () => {
    const whole = await readFile(file());
    await writeFile(join(home, 'cut.backup'), whole.subarray(0, whole.length - 400));
    const environment = { LINLI_DATA: join(home, 'third') };
    const cut = await run(['restore', join(home, 'cut.backup'), '--other-secret'], environment);
    expect(cut.code).not.toBe(0);
    const whatIsThere = await run(['recompute'], environment);
    expect(whatIsThere.output).not.toContain('books');
  }, 60_000);
});

describe('linli', () => {
  it('shows its commands', async () => {
    const { code, output } = await run(['help']);
    expect(code).toBe(0);
    for (const name of ['start', 'migrate', 'seed', 'import', 'backup', 'restore', 'recompute']) {
      expect(output).toContain(`  ${name}`);
    }
  });

  it.each([[['--help']], [['-h']], [[]]])('shows its commands for %j too', async (args) => {
    expect(await run(args)).toMatchObject({
      code: 0,
      output: expect.stringContaining('  doctor'),
    });
  });

  it.each([
    [['start', '--help'], 'linli start\n\nStarts the web server'],
    [['backup', '--help'], 'linli backup [file]\n\n'],
    [['help', 'import'], 'linli import <file> [--community=<slug>]'],
    [['seed', '-h'], 'linli seed [--name=<community>'],
  ])('says how a command is called for %j, and does nothing', async (args, start) => {
    const environment = { LINLI_DATA: join(home, 'untouched'), LINLI_PORT: 'eighty' };
    const { code, output } = await run(args, environment);
    expect([code, output.slice(0, start.length)]).toEqual([0, start]);
    await expect(stat(join(home, 'untouched'))).rejects.toThrow();
  });

  it.each([
    [['strat'], 'There is no command “strat”.'],
    [['--version'], 'There is no command “--version”.'],
    [['start', '--port=80'], 'There is no option --port here.\nlinli start\n'],
    [['backup', '--verbose'], 'There is no option --verbose here.\nlinli backup [file]\n'],
  ])('refuses %j before anything is opened', async (args, start) => {
    const { code, output } = await run(args, { LINLI_DATA: join(home, 'untouched') });
    expect([code, output.slice(0, start.length)]).toEqual([2, start]);
    await expect(stat(join(home, 'untouched'))).rejects.toThrow();
  });

  it('doctor says what a real installation should care about', async () => {
    const { output } = await run(['doctor']);
    expect(output).toContain('good   database is safe for a ledger');
    expect(output).toContain('good   photos can be kept');
    expect(output).toContain('CARE   the address is https');
  });
});
