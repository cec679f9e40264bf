import { compile } from '@inlang/paraglide-js';

/**
 * One set of compiler options for the build, the types and the tests, so that they cannot differ.
 */
export const messageOptions = {
  project: './project.inlang',
  outdir: './src/i18n/paraglide',
  // display-settings.ts tells the language from what this phone keeps; without it, it is Chinese.
  strategy: ['globalVariable', 'baseLocale'] as ('globalVariable' | 'baseLocale')[],
  emitGitIgnore: false,
  emitReadme: false,
  emitPrettierIgnore: false,
  isServer: 'false',
};

export async function compileMessages(): Promise<void> {
  process.env.DO_NOT_TRACK = '1';
  const here = new URL('.', import.meta.url).pathname;
  await compile({
    ...messageOptions,
    project: `${here}project.inlang`,
    outdir: `${here}src/i18n/paraglide`,
  });
}

if (process.argv[1]?.endsWith('compile-messages.ts')) {
  await compileMessages();
  // The compiler's storage worker idles for half a minute after the work is done.
  process.exit(0);
}
