/** Where something was typed is noted on counts only: nothing in a file may tell on which laptop a ballot was cast. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isRecord } from './is-record';
import { canonicalJson } from '../lib/canonical-json';
import { crc32 } from '../lib/crc32';
import { readWorkshopFile } from './read-workshop-file';

const text = readFileSync(new URL('testing/version-5.pejling', import.meta.url), 'utf8');

/** The sample file with `room` added to the first item of a list that `isMeant`. */
function withRoom(list: 'ballots' | 'entries', isMeant: (item: unknown) => boolean) {
  const file: unknown = JSON.parse(text);
  if (!isRecord(file) || !isRecord(file.session)) throw new Error('It is a file.');
  const items = file.session[list];
  const item: unknown = Array.isArray(items) ? items.find(isMeant) : undefined;
  if (!isRecord(item)) throw new Error('There is one.');
  Object.assign(item, { room: 'laptop-two' });
  return readWorkshopFile(
    JSON.stringify({ ...file, checksum: crc32(canonicalJson(file.session)) }),
  );
}

it('takes a room on a slip, and refuses it on a ballot and on the correction of one', () => {
  const isOf = (kind: string) => (item: unknown) => isRecord(item) && item.kind === kind;
  expect(withRoom('entries', isOf('table-slip')).ok).toBe(true);
  expect(withRoom('ballots', () => true).ok).toBe(false);
  expect(withRoom('entries', isOf('ballot-correction')).ok).toBe(false);
});
