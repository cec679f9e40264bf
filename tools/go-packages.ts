import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { runCommand } from './run-command';

/** What the second opinion in Go needs of the machine: the compiler and one library, no network. */

/** Where Debian's golang-*-dev packages put their sources. */
export const GO_SOURCES = '/usr/share/gocode';
const LIBRARY = `${GO_SOURCES}/src/golang.org/x/mod/sumdb/tlog/tlog.go`;

/** Makes sure that both are there, by Debian's package tool where that is allowed. */
export async function ensureGo(): Promise<boolean> {
  const missing = missingPackages();
  if (missing.length === 0) return true;
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (mayInstall) {
    console.log(`Installing ${missing.join(' and ')} …`);
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    const install = ['install', '-y', '-q', '--no-install-recommends', ...missing];
    await runCommand({ file: 'apt-get', args: ['update', '-q'], env });
    await runCommand({ file: 'apt-get', args: install, env });
    if (missingPackages().length === 0) return true;
  }
  console.log(
    `The second opinion on the log needs ${missingPackages().join(' and ')}. Please install them ` +
      `as root: apt-get install ${missing.join(' ')}. Without them this step fails: nobody else ` +
      'has looked at the log then.',
  );
  return false;
}

function missingPackages(): string[] {
  const hasGo = spawnSync('go', ['version']).status === 0;
  return [
    ...(hasGo ? [] : ['golang-go']),
    ...(existsSync(LIBRARY) ? [] : ['golang-golang-x-mod-dev']),
  ];
}
