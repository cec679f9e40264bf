import { defineConfig } from 'vitest/config';

/** Golden logs and thousands of random histories take their time on a busy machine. */
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
    // What is pure keeps nothing between files: the modules are loaded once.
    isolate: false,
  },
});
