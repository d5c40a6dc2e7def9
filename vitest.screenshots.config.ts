import { defineConfig } from 'vitest/config';

// `npm run screenshots`: pictures of every surface, for people to look at. No part of `npm test`.
export default defineConfig({
  test: { include: ['tests/screenshots/**/*.test.ts'], fileParallelism: false, testTimeout: 300_000, hookTimeout: 90_000 },
});
