import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A busy machine shows a cell's value later than one second, which is what `expect.poll` waits by itself.
    expect: { poll: { timeout: 20_000 } },
    maxWorkers: 2,
  },
});
