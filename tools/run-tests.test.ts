import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readPlaywrightReport, readVitestReport } from './read-report';
import { node, root } from './run-command';

const folder = mkdtempSync(join(tmpdir(), 'linli-report-'));
afterAll(() => rmSync(folder, { recursive: true }));

function report(content: unknown): string {
  const path = join(folder, 'report.json');
  writeFileSync(path, JSON.stringify(content));
  return path;
}

describe('a test report', () => {
  const passed = { status: 'passed', fullName: 'adds' };
  const failed = { status: 'failed', fullName: 'subtracts' };
  const skipped = { status: 'pending', fullName: 'multiplies' };

  test('counts what passed and failed, not what was left out', async () => {
    const file = { name: 'a', status: 'failed', assertionResults: [passed, failed, skipped] };
    expect(await readVitestReport(report({ testResults: [file] }), false)).toEqual({
      passed: 1,
      failed: 1,
      failures: ['subtracts'],
    });
  });

  test('counts a file that could not be loaded', async () => {
    const broken = { name: 'b.test.ts', status: 'failed', assertionResults: [] };
    expect(await readVitestReport(report({ testResults: [broken] }), false)).toMatchObject({
      failed: 1,
      failures: ['b.test.ts'],
    });
  });

  test('counts a run that ended badly although every test passed', async () => {
    const file = { name: 'a', status: 'passed', assertionResults: [passed] };
    expect(await readVitestReport(report({ testResults: [file] }), false)).toMatchObject({
      passed: 1,
      failed: 1,
    });
  });

  test('counts a missing report as a failure', async () => {
    expect(await readVitestReport(join(folder, 'none.json'), true)).toMatchObject({ failed: 1 });
    expect(await readPlaywrightReport(join(folder, 'none.json'), true)).toMatchObject({
      failed: 1,
    });
  });

  test('counts journeys at any depth, and a flaky one as failed', async () => {
    const spec = (title: string, status: string) => ({ title, tests: [{ status }] });
    const inner = { title: 'offline', specs: [spec('queues', 'expected'), spec('slow', 'flaky')] };
    const outer = { title: 'scan.spec.ts', specs: [spec('scans', 'unexpected')], suites: [inner] };
    expect(await readPlaywrightReport(report({ suites: [outer] }), false)).toEqual({
      passed: 1,
      failed: 2,
      failures: ['scan.spec.ts › scans', 'scan.spec.ts › offline › slow'],
    });
  });

  test('fails when the runner found an error outside of the journeys', async () => {
    const broken = { suites: [], errors: [{ message: 'the server did not start' }] };
    expect(await readPlaywrightReport(report(broken), false)).toMatchObject({ failed: 1 });
  });
});

describe('the runner', () => {
  test('closes with the sum and refuses a step it does not know', () => {
    const run = (only: string) =>
      spawnSync(process.execPath, ['--import', 'tsx', 'tools/run-tests.ts', `--only=${only}`], {
        cwd: root,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      });
    const contract = run('contract');
    expect(contract.stdout.trimEnd().split('\n').at(-1)).toMatch(/^\d+ passed, \d+ failed$/);
    expect(run('contrakt').status).toBe(2);
  });

  test('stops a command that takes too long, and all it has started', async () => {
    const startsAnother =
      "require('child_process').spawn('sleep', ['60']); setInterval(() => {}, 9)";
    const startedAt = performance.now();
    expect(await node(['-e', startsAnother], { timeoutMs: 200 })).toBe(false);
    expect(performance.now() - startedAt).toBeLessThan(5000);
  });

  test('keeps settings of this machine from the tests', async () => {
    process.env.LINLI_DATA = '/somewhere';
    const refuses = 'process.exit(process.env.LINLI_DATA || !process.env.CI ? 1 : 0)';
    expect(await node(['-e', refuses])).toBe(true);
    delete process.env.LINLI_DATA;
  });
});
