import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

const repository = resolve(import.meta.dirname, '../..');

/** A `linli` command beside the running program, as its operator types it. */
export async function runLinli(...args: readonly string[]): Promise<string> {
  const data = process.env.LINLI_E2E_DATA;
  if (!data) throw new Error('The program runs elsewhere; its commands cannot be given from here.');
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['server/dist/linli.mjs', ...args],
    { cwd: repository, env: { PATH: process.env.PATH, LINLI_DATA: data, LINLI_DEMO: 'on' } },
  );
  return stdout;
}
