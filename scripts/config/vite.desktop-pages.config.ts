/** Builds the desktop program's two pages: dist/desktop/pages, served under the program's own scheme. */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { licences } from './licences-plugin.ts';
import { theme } from './theme-plugin.ts';
import { plainPages } from './plain-pages-plugin.ts';
import { alias, define, DESKTOP_FOLDER, DESKTOP_TARGET, root } from './vite-base.ts';

export default defineConfig({
  root: `${root}renderer`,
  base: './',
  publicDir: false,
  plugins: [react(), licences('pages'), theme(), plainPages()],
  define,
  resolve: { alias },
  build: {
    outDir: `${DESKTOP_FOLDER}/pages`,
    emptyOutDir: true,
    target: DESKTOP_TARGET.pages,
    // Not minified: the local log names functions, and size does not matter here.
    minify: false,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: Infinity,
    rolldownOptions: {
      input: ['facilitator', 'audience'].map((page) => `${root}renderer/${page}.html`),
      output: {
        // The same sources give the same file names, so the package's content can be listed.
        entryFileNames: 'assets/[name].js',
        chunkFileNames: 'assets/[name].js',
        assetFileNames: 'assets/[name][extname]',
      },
    },
  },
});
