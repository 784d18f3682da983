/** A database of each version is read as the file of that version is: both hold the same document. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isRecord } from '../../../shared/file-format/is-record';
import { CURRENT_VERSION } from '../../../shared/file-format/migrations';
import { readWorkshopFile } from '../../../shared/file-format/read-workshop-file';
import { sameSession } from '../workshop-generation';
import { emptyComputer } from '../../testing/empty-computer';
import { seed } from '../../testing/native-database';
import { openWorkshopRepository } from '../workshop-repository';
import { WORKSHOP_STORES } from './stores';

const versions = Array.from({ length: CURRENT_VERSION }, (_, index) => index + 1);
const folder = new URL('../../../shared/file-format/testing/', import.meta.url);

/** The session of a file as rows of the stores that its version had. */
function rowsOf(text: string, stores: Readonly<Record<string, string>>) {
  const { session } = JSON.parse(text) as { readonly session: Readonly<Record<string, unknown>> };
  const documents = ['workshop', 'projector', 'position'].map((key) => ({
    key,
    value: session[key],
  }));
  const lists = Object.keys(stores).flatMap((name) => {
    const rows: unknown = session[name];
    return Array.isArray(rows) ? [[name, rows.filter(isRecord)] as const] : [];
  });
  return { documents, ...Object.fromEntries(lists) };
}

it.each(versions)('a database of version %i', async (version) => {
  const text = readFileSync(new URL(`version-${version}.pejling`, folder), 'utf8');
  const file = readWorkshopFile(text);
  if (!file.ok) throw new Error(file.error.code);
  const { id } = file.value.session.workshop;
  const known = [...WORKSHOP_STORES].filter(([since]) => since <= version);
  const stores = Object.fromEntries(known.flatMap(([, added]) => Object.entries(added)));
  await seed(emptyComputer(), { name: `pejling-${id}`, version }, stores, rowsOf(text, stores));
  const opened = await openWorkshopRepository(id);
  const read = opened.ok ? await opened.value.read() : opened;
  if (!read.ok) throw new Error(read.error.code);
  expect(sameSession(read.value, file.value.session)).toBe(true);
});
