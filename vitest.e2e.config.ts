import { defineConfig } from 'vitest/config';

// The built extension in real browsers. One file after the other: two browsers at once would starve each other.
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 90_000,
    reporters: ['default'],
  },
});
