/** Builds the main process: dist/desktop/main.js, one file that needs Electron and Node and nothing else. */
import { defineConfig } from 'vite';
import { licences } from './licences-plugin.ts';
import { desktopCode, nodeBuild } from './desktop-code.ts';
import { root } from './vite-base.ts';

export default defineConfig({
  ...nodeBuild(`${root}electron/main.ts`, 'es', 'main.js'),
  plugins: [licences('main'), desktopCode({ mayImport: 'electron-and-node' })],
});
