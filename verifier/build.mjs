import { chmod, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * Two files that need nothing else: a program for Node and a page that works from a memory stick.
 * What is checked must not depend on what is installed, or on who serves it.
 */
const absWorkingDir = fileURLToPath(new URL('.', import.meta.url));
const common = { absWorkingDir, bundle: true, legalComments: 'none', logLevel: 'warning' };

await build({
  ...common,
  entryPoints: ['src/main.ts'],
  outfile: 'dist/linli-verify.mjs',
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  banner: { js: '#!/usr/bin/env node' },
});
await chmod(new URL('dist/linli-verify.mjs', import.meta.url), 0o755);

const script = await build({
  ...common,
  entryPoints: ['src/page/main.ts'],
  format: 'iife',
  target: 'es2020',
  minify: true,
  write: false,
});
const page = await readFile(new URL('src/page/page.html', import.meta.url), 'utf8');
const code = (script.outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script');
await writeFile(
  new URL('dist/verify.html', import.meta.url),
  page.replace('<script src="main.ts"></script>', () => `<script>${code}</script>`),
);
