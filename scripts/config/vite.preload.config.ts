/** Builds the preload: dist/desktop/preload.cjs. A sandboxed preload is CommonJS and can load nothing but Electron. */
import { defineConfig } from 'vite';
import { licences } from './licences-plugin.ts';
import { desktopCode, nodeBuild } from './desktop-code.ts';
import { root } from './vite-base.ts';

export default defineConfig({
  ...nodeBuild(`${root}electron/preload.ts`, 'cjs', 'preload.cjs'),
  plugins: [licences('preload'), desktopCode({ mayImport: 'electron' })],
});
