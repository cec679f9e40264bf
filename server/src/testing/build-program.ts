import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Once for the run, so that what tests launch is what operators run. */
export default function buildProgram(): void {
  const script = fileURLToPath(new URL('../../build.mjs', import.meta.url));
  execFileSync(process.execPath, [script], { stdio: 'inherit' });
}
