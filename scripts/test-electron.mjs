/**
 * npm run test:electron: the desktop program's end-to-end tests on real Electron. Fetches the runtime and prepares the
 * displays by itself, also as root. More arguments go to Playwright. The last line is «N passed, N failed».
 */
import { runElectronTests } from './lib/electron/electron-tests.mjs';
import { ensureInstalled } from './lib/project/install.mjs';
import { runMain, say } from './lib/project/project.mjs';
import { summaryLine } from './lib/reports/test-counts.mjs';

await runMain(async () => {
  await ensureInstalled();
  const { ok, counts } = await runElectronTests(process.argv.slice(2));
  const isGood = ok && counts.failed === 0 && counts.passed > 0;
  say(isGood ? 'All is well on real Electron.' : 'Failed: tests on real Electron.');
  say(summaryLine(counts));
  return isGood ? 0 : 1;
});
