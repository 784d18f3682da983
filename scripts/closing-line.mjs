/**
 * node scripts/closing-line.mjs [part …]: CI's last words. It is given the parts that did not pass, and takes what it says of tests from the reports that its parts left: which tests failed and what they
 * said, then «N passed, N failed» of all parts. A part without a report counts as failed. The failures stand here once more since what is kept of
 * a long run is its end.
 */
import { runMain, say } from './lib/project/project.mjs';
import { readParts, summaryLine, sumOfParts } from './lib/reports/test-counts.mjs';

await runMain(() => {
  const parts = readParts();
  const stopped = process.argv.slice(2);
  const { counts, idle } = sumOfParts(parts, stopped);
  for (const { name, failures } of parts) {
    for (const failure of failures) say(`Failed in ${name}: ${failure}`);
  }
  for (const { name, counts: own } of parts) say(`${name}: ${summaryLine(own)}`);
  if (idle.length > 0) say(`Did not run: ${idle.join(', ')}.`);
  if (stopped.length > 0) say(`Did not pass: ${stopped.join(', ')}.`);
  say(summaryLine(counts));
  return Promise.resolve(counts.failed === 0 ? 0 : 1);
});
