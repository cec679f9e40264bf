import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fingerprint } from './fingerprint.mjs';

let root = '';
let before = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'linli-fingerprint-'));
  write('web/page.ts', 'export const a = 1;');
  write('web/page.test.ts', 'test');
  write('web/settings.json', '{ "baseLocale": "zh" }');
  write('package-lock.json', '{ }');
  before = now();
});
afterEach(() => rmSync(root, { recursive: true }));

describe('what is built anew', () => {
  test.each([
    ['a source that changed', () => write('web/page.ts', 'export const a = 2;')],
    ['a source that was added', () => write('web/other.ts', '')],
    [
      'settings that say something else',
      () => write('web/settings.json', '{ "baseLocale": "en" }'),
    ],
    ['the lock file', () => write('package-lock.json', '{}')],
  ])('%s', (_what, change) => {
    change();
    expect(now()).not.toBe(before);
  });
});

describe('what is not', () => {
  test.each([
    [
      'settings written anew, and the same',
      () => write('web/settings.json', '{ "baseLocale": "zh" }'),
    ],
    ['what a build leaves beside its settings', () => write('web/README.md', 'made')],
    ['what the message compiler makes', () => write('web/paraglide/messages.js', 'made')],
    ['what was built', () => write('web/dist/index.html', 'made')],
    ['the stamp itself', () => write('web/.fingerprint', before)],
    ['a test', () => write('web/page.test.ts', 'another test')],
  ])('%s', (_what, change) => {
    change();
    expect(now()).toBe(before);
  });
});

function now(): string {
  return fingerprint(root, ['web', 'package-lock.json']);
}

let second = 1_700_000_000;
/** Every writing at a time of its own, whatever the clock of the file system can tell apart. */
function write(path: string, text: string): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  second += 1;
  utimesSync(file, second, second);
}
