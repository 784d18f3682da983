/**
 * npm run demo -- --out DIR [--participants N] [--tables N] [--seed S]: conducts the built-in conference with
 * simulated votes in a headless Chromium, through the ordinary interface, and leaves the package of the day, the
 * workshop's own file and results.json in DIR. The same seed gives the same numbers. The exit code is 1 if a part failed.
 */
import path from 'node:path';
import { ensureBuilt } from './lib/project/build.mjs';
import { withProgram } from './lib/conference/conductor.mjs';
import { conductConference } from './lib/conference/demo-conference.mjs';
import { readDemoOptions } from './lib/conference/demo-options.mjs';
import { ensureChromium } from './lib/browser/ensure-chromium.mjs';
import { ensureInstalled } from './lib/project/install.mjs';
import { leaveIn, packed } from './lib/conference/packing.mjs';
import { runMain } from './lib/project/project.mjs';

await runMain(async () => {
  const options = readDemoOptions(process.argv.slice(2));
  await ensureInstalled();
  const browser = await ensureChromium();
  await ensureBuilt();
  const { results, made } = await withProgram(browser, async (conductor) => ({
    results: await conductConference(conductor, options),
    made: await packed(conductor),
  }));
  const json = new TextEncoder().encode(`${JSON.stringify(results, null, 2)}\n`);
  const own = made.files.filter(([name]) => name.endsWith('.pejling'));
  /** @type {readonly (readonly [string, Uint8Array])[]} */
  const beside = [
    ...own.map(([name, bytes]) => /** @type {const} */ ([path.posix.basename(name), bytes])),
    ['results.json', json],
  ];
  const files = [...made.files, ...beside];
  return leaveIn(options.out, { ...made, files }) ? 0 : 1;
});
