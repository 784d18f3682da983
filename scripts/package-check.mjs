/**
 * npm run package:check: packages for Linux with a stand-in for Electron's runtime and checks the result: the archive's
 * exact content, the fuses, the file association, and that the packaged bundles start on the Electron double.
 */
import { build } from './lib/project/build.mjs';
import { checkPackage } from './lib/package/check-package.mjs';
import { ensureChromium } from './lib/browser/ensure-chromium.mjs';
import { ensureInstalled } from './lib/project/install.mjs';
import { runMain, say } from './lib/project/project.mjs';

await runMain(async () => {
  const begun = performance.now();
  await ensureInstalled();
  const browser = await ensureChromium();
  await build();
  const complaints = await checkPackage({ browser });
  for (const complaint of complaints) say(`✗ ${complaint}`);
  const seconds = Math.round((performance.now() - begun) / 1000);
  say(complaints.length === 0 ? `The package is as it should be (${seconds} s).` : 'Failed.');
  return complaints.length === 0 ? 0 : 1;
});
