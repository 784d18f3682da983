/**
 * Unit tests: they stand beside their source. Files that need a DOM say `// @vitest-environment jsdom`. Files share
 * workers and loaded modules, which takes a third of the time; so a test restores whatever global state it changes.
 * Only a file with a document that replaces modules of the program by others has a worker of its own.
 */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { licences } from './licences-plugin.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const TESTS = '{shared,renderer,scripts,electron}/**/*.test.{ts,tsx}';

const testsWith = (pattern: RegExp) =>
  globSync(TESTS, { cwd: root })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => pattern.test(readFileSync(path.join(root, file), 'utf8')));

const withDocument = testsWith(/^\/\/ @vitest-environment/m);
const replacing = testsWith(/^vi\.mock\('\./m).filter((file) => withDocument.includes(file));

const words = 'shared/text/testing/every-text.ts';
const setupFiles = [words, 'scripts/config/unit-setup.ts'];

export default defineConfig({
  root,
  plugins: [licences('pages')],
  define: { __APP_VERSION__: JSON.stringify('0.0.0-test') },
  test: {
    environment: 'node',
    pool: 'threads',
    restoreMocks: true,
    unstubGlobals: true,
    isolate: false,
    // By itself it leaves a core free, which on two cores is one of two.
    maxWorkers: '100%',
    // A test that never ends is told; none is timed, and browsers may run beside it.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: [TESTS], exclude: withDocument, setupFiles: [words] },
      },
      {
        extends: true,
        test: { name: 'document', include: withDocument, exclude: replacing, setupFiles },
      },
      {
        extends: true,
        test: { name: 'document of its own', include: replacing, setupFiles, isolate: true },
      },
    ],
  },
});
