/** Builds the one-file edition: dist/pejling.html, which opens from disk with nothing beside it. */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { licences } from './licences-plugin.ts';
import { theme } from './theme-plugin.ts';
import { oneFile } from './one-file-plugin.ts';
import { alias, define, root, version } from './vite-base.ts';

export default defineConfig({
  root: `${root}renderer`,
  base: './',
  publicDir: false,
  plugins: [react(), licences('one-file'), theme(), oneFile(version)],
  define,
  resolve: { alias },
  build: {
    outDir: `${root}dist`,
    // The desktop program is in the same folder.
    emptyOutDir: false,
    // The first version with storage buckets.
    target: 'chrome122',
    assetsInlineLimit: () => true,
    cssCodeSplit: false,
    modulePreload: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: Infinity,
    rolldownOptions: {
      // Concerns vite's own code for `import()`, which needs no address here, and a file that pdfkit names and never reads.
      transform: { define: { 'import.meta': '{}', 'import.meta.url': '"file:///"' } },
      input: `${root}renderer/pejling.html`,
      // Modules imported on demand are in the page as text: see one-file-parts.ts.
      output: {
        format: 'cjs',
        entryFileNames: '[name].js',
        chunkFileNames: '[name].js',
      },
    },
  },
});
