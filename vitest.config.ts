import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [await WxtVitest()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // These have configurations of their own, for they need browsers.
    exclude: ['tests/e2e/**', 'tests/screenshots/**', 'node_modules/**'],
    restoreMocks: true,
  },
});
