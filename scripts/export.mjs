/**
 * npm run export -- FILE.pejling --out DIR [--only pptx,xlsx,…]: opens the file in the one-file edition in a headless Chromium and
 * leaves in DIR what its package holds: what the room has seen. Prints what it wrote; its exit code is 1 if any part failed.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ensureBuilt } from './lib/project/build.mjs';
import { withProgram } from './lib/conference/conductor.mjs';
import { ensureChromium } from './lib/browser/ensure-chromium.mjs';
import { readExportOptions } from './lib/conference/export-options.mjs';
import { ensureInstalled } from './lib/project/install.mjs';
import { leaveIn, packed } from './lib/conference/packing.mjs';
import { ExpectedFailure, runMain } from './lib/project/project.mjs';

/** @param {string} file */
function textOf(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new ExpectedFailure(error instanceof Error ? error.message : String(error));
  }
}

await runMain(async () => {
  const { file, out, only } = readExportOptions(process.argv.slice(2));
  const text = textOf(file);
  await ensureInstalled();
  const browser = await ensureChromium();
  await ensureBuilt();
  const made = await withProgram(browser, async (conductor) => {
    await conductor.openFile(path.basename(file), text);
    return packed(conductor, only);
  });
  return leaveIn(out, made) ? 0 : 1;
});
