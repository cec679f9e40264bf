import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * One file for the whole server and our own packages; what comes from npm stays outside. Run by
 * tools/bootstrap.mjs whenever a source changed.
 */
await build({
  absWorkingDir: fileURLToPath(new URL('.', import.meta.url)),
  entryPoints: ['src/main.ts'],
  outfile: 'dist/linli.mjs',
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  sourcemap: true,
  logLevel: 'warning',
  plugins: [
    {
      name: 'npm-packages-stay-outside',
      setup({ onResolve }) {
        onResolve({ filter: /^[^./]/ }, ({ kind, path }) =>
          kind === 'entry-point' || path.startsWith('@linli/')
            ? undefined
            : { path, external: true },
        );
      },
    },
  ],
});
