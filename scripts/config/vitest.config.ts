/** Unit tests: they stand beside their source. Files that need a DOM say `// @vitest-environment jsdom`. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { licences } from './licences-plugin.ts';

export default defineConfig({
  root: fileURLToPath(new URL('../../', import.meta.url)),
  plugins: [licences('pages')],
  define: { __APP_VERSION__: JSON.stringify('0.0.0-test') },
  test: {
    name: 'unit',
    environment: 'node',
    pool: 'threads',
    include: ['{shared,renderer,scripts,electron}/**/*.test.{ts,tsx}'],
    setupFiles: ['scripts/config/unit-setup.ts'],
    restoreMocks: true,
    unstubGlobals: true,
  },
});
