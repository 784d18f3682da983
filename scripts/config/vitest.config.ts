/**
 * Unit tests: they stand beside their source. Files that need a DOM say `// @vitest-environment jsdom` and
 * run in a worker of their own, because a document keeps what is put into it. The others share workers and
 * loaded modules, which halves the time; so they must restore whatever global state they change.
 */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { licences } from './licences-plugin.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const TESTS = '{shared,renderer,scripts,electron}/**/*.test.{ts,tsx}';

const withDocument = globSync(TESTS, { cwd: root })
  .map((file) => file.replaceAll(path.sep, '/'))
  .filter((file) => /^\/\/ @vitest-environment/m.test(readFileSync(path.join(root, file), 'utf8')));

export default defineConfig({
  root,
  plugins: [licences('pages')],
  define: { __APP_VERSION__: JSON.stringify('0.0.0-test') },
  test: {
    environment: 'node',
    pool: 'threads',
    restoreMocks: true,
    unstubGlobals: true,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: [TESTS], exclude: withDocument, isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'document',
          include: withDocument,
          setupFiles: ['scripts/config/unit-setup.ts'],
        },
      },
    ],
  },
});
