/**
 * npm run demo -- --out DIR [--participants N] [--tables N] [--seed S]: conducts the built-in conference with
 * simulated votes in a headless Chromium, through the ordinary interface, and leaves the result slides (PNG)
 * and results.json in DIR. The same seed gives the same numbers.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ensureBuilt } from './lib/build.mjs';
import { withProgram } from './lib/conductor.mjs';
import { conductConference } from './lib/demo-conference.mjs';
import { readDemoOptions } from './lib/demo-options.mjs';
import { ensureChromium } from './lib/ensure-chromium.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { runMain, say } from './lib/project.mjs';

await runMain(async () => {
  const options = readDemoOptions(process.argv.slice(2));
  await ensureInstalled();
  const browser = await ensureChromium();
  await ensureBuilt();
  mkdirSync(options.out, { recursive: true });
  const { results, zip } = await withProgram(browser, async (conductor) => ({
    results: await conductConference(conductor, options),
    zip: await conductor.savedSlides(),
  }));
  const { unzipSync } = await import('fflate');
  const files = Object.entries(unzipSync(zip.bytes));
  for (const [name, bytes] of files) {
    writeFileSync(path.join(options.out, path.basename(name)), bytes);
  }
  writeFileSync(path.join(options.out, 'results.json'), `${JSON.stringify(results, null, 2)}\n`);
  say(`${files.length} slides and results.json are in ${options.out}.`);
  return 0;
});
