import { defineConfig } from 'vitest/config';

/** Server tests run on a real PostgreSQL: one cluster for the run, one database for each file. */
export default defineConfig({
  test: {
    name: 'server',
    include: ['src/**/*.test.ts'],
    globalSetup: ['src/testing/build-program.ts', 'src/testing/start-test-cluster.ts'],
    pool: 'forks',
    maxWorkers: 2,
    // Each file has a database of its own; the modules are loaded once: half of the processor time.
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
