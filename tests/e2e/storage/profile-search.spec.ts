/** The search through the browser's files itself: where it misses an id, what the secrecy specs prove is worth nothing. */
import { randomUUID } from 'node:crypto';
import { expect, test } from '../support/fixtures.ts';
import { findIds } from '../support/files/profile-search.ts';

test.use({ keepsProfile: true });

/** Rows of twenty ids: more of them than a block of the log holds (32,768 bytes). */
const ROWS = Array.from({ length: 60 }, () => Array.from({ length: 20 }, () => randomUUID()));
/** The ids among which the block ends, in the middle of one. */
const WANTED = ROWS.slice(26, 38).flat();

test('an id is found in the browser’s log wherever it stands, and in the order of writing @thorough', async ({
  app,
}) => {
  await app.page.evaluate(
    async (rows) => {
      const request = indexedDB.open('searched', 1);
      request.addEventListener('upgradeneeded', () => request.result.createObjectStore('rows'));
      await new Promise((opened) => {
        request.addEventListener('success', opened);
      });
      const write = request.result.transaction('rows', 'readwrite', { durability: 'strict' });
      for (const [key, row] of rows.entries()) write.objectStore('rows').put(row, key);
      await new Promise((written) => {
        write.addEventListener('complete', written);
      });
      request.result.close();
    },
    ROWS.map((row) => row.join('')),
  );

  const findings = await findIds(app, WANTED);
  expect(findings.map(({ ids }) => ids)).toEqual([WANTED]);
});
