/**
 * npm run test:electron: the desktop program's end-to-end tests on real Electron, where its runtime is present. Where
 * it is not, it says so and fails. More arguments go to Playwright.
 */
import { build } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { prepareDesktop } from './lib/open-desktop.mjs';
import { runMain, say } from './lib/project.mjs';
import { runTool } from './lib/project-node.mjs';

await runMain(async () => {
  await ensureInstalled();
  const { runtime, reason } = await prepareDesktop({ fetch: false });
  if (runtime === null) {
    say(`${reason}, so nothing was tested on real Electron.`);
    return 1;
  }
  await build();
  const config = ['test', '--config', 'tests/e2e/playwright.config.ts', '--project=desktop'];
  const env = { PEJLING_HOST: 'electron', NO_COLOR: process.env.NO_COLOR };
  const args = [...config, ...process.argv.slice(2)];
  const { code } = await runTool('@playwright/test', args, { stream: true, env });
  return code === 0 ? 0 : 1;
});
