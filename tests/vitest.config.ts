import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

/** All tests run under Node. Those that need a built site or a browser ask tests/support for it. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['tests/**/*.test.ts'],
    // Dozens of whole builds, killed and repeated: `npm run test:output` runs them.
    exclude: process.env['LONG_TESTS'] ? configDefaults.exclude : [...configDefaults.exclude, 'tests/long/**'],
    globalSetup: ['tests/support/builder.ts'],
    environment: 'node',
    testTimeout: 30_000,
    // A browser on a busy machine may answer late; what fails twice is wrong.
    retry: 1,
    // Set-up may have to wait for a few sites to be built, one after the other.
    hookTimeout: 300_000,
  },
});
