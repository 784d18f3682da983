/** npm run dev: the pages of both hosts with hot reload. */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { licences } from './licences-plugin.ts';
import { theme } from './theme-plugin.ts';
import { alias, define, root } from './vite-base.ts';

export default defineConfig({
  root: `${root}renderer`,
  publicDir: false,
  appType: 'mpa',
  plugins: [react(), licences('pages'), theme()],
  define,
  resolve: { alias },
  // A fixed port, because stored data belongs to the origin. Nobody else on the network can reach it.
  server: { host: 'localhost', port: 5273 },
});
