/**
 * npm run bench [-- --quick] [-- ID …]: measures the built program against floors and peers that take turns with it, prints a table and
 * writes test-results/bench.json. The quick run holds wide limits, and its exit code is 1 if one is broken.
 */
import { BENCHES } from './bench/benches.mjs';
import { BenchContext } from './lib/bench/bench-context.mjs';
import { readBenchOptions } from './lib/bench/bench-options.mjs';
import { exitCodeOf, runBenches, writeReport } from './lib/bench/run-benches.mjs';
import { ensureChromium } from './lib/browser/ensure-chromium.mjs';
import { ensureBuilt } from './lib/project/build.mjs';
import { ensureInstalled } from './lib/project/install.mjs';
import { runMain } from './lib/project/project.mjs';

await runMain(async () => {
  const known = BENCHES.map(({ id }) => id);
  const { isQuick, ids } = readBenchOptions(process.argv.slice(2), known);
  await ensureInstalled();
  const executable = await ensureChromium();
  await ensureBuilt();
  const wanted = ids.length > 0 ? BENCHES.filter(({ id }) => ids.includes(id)) : BENCHES;
  const benches = isQuick && ids.length === 0 ? wanted.filter((bench) => bench.isQuick) : wanted;
  const context = new BenchContext({ isQuick, executable });
  try {
    const found = await runBenches(benches, context);
    writeReport(found, isQuick);
    return exitCodeOf(found, isQuick);
  } finally {
    context.dispose();
  }
});
// What a browser left open must not hold up whoever waits for the figures.
process.exit();
