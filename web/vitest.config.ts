import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { webFolder } from './faces';

// A child process: the message compiler's storage worker would hold the test run for half a minute.
if (!existsSync(`${webFolder}src/i18n/paraglide/messages.js`)) {
  execFileSync(process.execPath, ['--import', 'tsx', `${webFolder}compile-messages.ts`]);
}

export default defineConfig({
  root: webFolder,
  // The modules are loaded once: a third of the processor time.
  test: { include: ['src/**/*.test.ts'], isolate: false },
});
