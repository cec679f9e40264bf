import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * One file for the whole server and our own packages, and one a thread; what comes from npm stays
 * outside. Run by tools/bootstrap.mjs whenever a source changed.
 */
await build({
  absWorkingDir: fileURLToPath(new URL('.', import.meta.url)),
  entryPoints: [
    { in: 'src/main.ts', out: 'linli' },
    // A thread begins with a file of its own, beside the server's.
    { in: 'src/claims/decode-heic.worker.mjs', out: 'decode-heic.worker' },
  ],
  outdir: 'dist',
  outExtension: { '.js': '.mjs' },
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
