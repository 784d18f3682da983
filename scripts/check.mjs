/** npm run check: format, lint, types, layers and cycles, dead code, unit tests. */
import { failedNames, runChecks, saySlowestUnitTests } from './lib/reports/checks.mjs';
import { ensureInstalled } from './lib/project/install.mjs';
import { runMain, say } from './lib/project/project.mjs';
import { summaryLine } from './lib/reports/test-counts.mjs';

await runMain(async () => {
  const begun = performance.now();
  await ensureInstalled();
  const { outcomes, counts } = await runChecks();
  const failed = failedNames(outcomes);
  const seconds = Math.round((performance.now() - begun) / 1000);
  saySlowestUnitTests();
  const verdict = failed.length === 0 ? 'All checks passed' : `Failed: ${failed.join(', ')}`;
  say(`${verdict} (${seconds} s; unit tests: ${summaryLine(counts)}).`);
  if (counts.passed + counts.failed === 0) say('No unit test ran, which counts as a failure.');
  return failed.length === 0 && counts.failed === 0 && counts.passed > 0 ? 0 : 1;
});
