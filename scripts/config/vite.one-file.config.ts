/** Builds the one-file edition: dist/pejling.html, which opens from disk with nothing beside it. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { oneFile } from './one-file-plugin.ts';
import { versionIn } from './version.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const version = versionIn(readFileSync(`${root}package.json`, 'utf8'));

export default defineConfig({
  root: `${root}renderer`,
  base: './',
  publicDir: false,
  plugins: [react(), oneFile(version)],
  define: { __APP_VERSION__: JSON.stringify(version) },
  build: {
    outDir: `${root}dist`,
    emptyOutDir: true,
    // The first version with storage buckets.
    target: 'chrome122',
    assetsInlineLimit: () => true,
    cssCodeSplit: false,
    modulePreload: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: Infinity,
    rolldownOptions: {
      input: `${root}renderer/pejling.html`,
      output: { codeSplitting: false },
    },
  },
});
