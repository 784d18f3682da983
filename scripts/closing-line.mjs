/**
 * CI's last line: «N passed, N failed» of all its parts, from the reports that they left. A part without a
 * report counts as failed.
 */
import { runMain, say } from './lib/project.mjs';
import { readParts, summaryLine, sumOfParts } from './lib/test-counts.mjs';

await runMain(() => {
  const parts = readParts();
  const { counts, idle } = sumOfParts(parts);
  for (const { name, counts: own } of parts) say(`${name}: ${summaryLine(own)}`);
  if (idle.length > 0) say(`Did not run: ${idle.join(', ')}.`);
  say(summaryLine(counts));
  return Promise.resolve(counts.failed === 0 ? 0 : 1);
});
