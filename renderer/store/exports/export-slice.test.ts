/** What a hostile hand does while files are written: undoes, leaves, asks again, stops at the last moment. */
import { expect, it, vi } from 'vitest';
import { awkwardSession } from '../../../shared/export/testing/awkward-numbers';
import { packageDocument } from '../../../shared/export/package/package-document';
import { offeredParts } from '../../../shared/export/package/package-parts';
import type { ExportWriter } from '../../../shared/export/export-writer';
import { ok } from '../../../shared/lib/result';
import type { ExportFile } from '../../host/host';
import { createFakeHost } from '../../testing/fake-host';
import { FAKE_WRITERS } from '../../testing/fake-writers';
import { createProgram } from '../../testing/program';
import type { AppState } from '../core/app-state';
import type { ExportRequest } from './export-slice';

/** A deck that is not written before it is let through; it comes first in a package. */
function halted() {
  const waiting: (() => void)[] = [];
  const writer: ExportWriter = {
    ...{ id: 'pptx', label: () => 'PowerPoint', gives: 'one-file', extension: 'pptx' },
    write: async (_, { name }) => {
      await new Promise<void>((resolve) => waiting.push(resolve));
      return [{ name: `${name}.pptx`, bytes: new Uint8Array([1]) }];
    },
  };
  return {
    writers: [writer, ...FAKE_WRITERS],
    hasBegun: () => vi.waitFor(() => expect(waiting).toHaveLength(1)),
    letThrough: () => waiting.splice(0).forEach((go) => go()),
  };
}

function program() {
  const gate = halted();
  const saved: ExportFile[][] = [];
  const host = createFakeHost({
    saveFolder: (name, files) => {
      saved.push([...files]);
      return Promise.resolve(ok(name));
    },
  });
  const noteShown = vi.fn<AppState['noteShown']>(() => Promise.resolve(ok(undefined)));
  const { store } = createProgram({ host, writers: gate.writers });
  const session = awkwardSession();
  store.setState({ phase: 'session', session, noteShown });
  const request: ExportRequest = {
    ...{ kind: 'package', name: 'Pakke', into: 'folder', document: packageDocument(session) },
    parts: offeredParts(gate.writers, true),
  };
  const begin = () => store.getState().exportAll(request);
  return { ...gate, store, saved, session, begin };
}

/** How many entries the workshop's own file has. */
async function entriesIn(files: readonly ExportFile[] = []): Promise<number> {
  const own = files.find(({ name }) => name.endsWith('.pejling'));
  const text = (await own?.content.text()) ?? '';
  const file = JSON.parse(text) as { readonly session: { readonly entries: readonly unknown[] } };
  return file.session.entries.length;
}

it('what is undone meanwhile changes no file: the event’s own is of the moment when packing began, as the others are', async () => {
  const { store, saved, session, begin, hasBegun, letThrough } = program();
  begin();
  await hasBegun();
  store.setState({ session: { ...session, entries: session.entries.slice(1) } });
  letThrough();
  await vi.waitFor(() => expect(saved).toHaveLength(1));
  expect(await entriesIn(saved[0])).toBe(session.entries.length);
});

it('whoever leaves the event meanwhile gets the whole package, and the start page says so', async () => {
  const { store, saved, session, begin, hasBegun, letThrough } = program();
  begin();
  await hasBegun();
  store.setState({ phase: 'library', session: null, exportJob: null });
  letThrough();
  await vi.waitFor(() => expect(saved).toHaveLength(1));
  expect(await entriesIn(saved[0])).toBe(session.entries.length);
  await vi.waitFor(() =>
    expect(store.getState().exportJob).toMatchObject({ kind: 'saved', name: 'Pakke' }),
  );
});

it('in another event only its end is told, as a hint: its own exports are others', async () => {
  const { store, saved, session, begin, hasBegun, letThrough } = program();
  begin();
  await hasBegun();
  const other = { ...session, workshop: { ...session.workshop, id: 'another' } };
  store.setState({ session: other, exportJob: null });
  letThrough();
  await vi.waitFor(() => expect(saved).toHaveLength(1));
  await vi.waitFor(() =>
    expect(store.getState().hint).toMatchObject({ kind: 'export-ended', job: { name: 'Pakke' } }),
  );
  expect(store.getState().exportJob).toBeNull();
});

it('a second export while one is under way is refused in words, and the first goes on', async () => {
  const { store, saved, begin, hasBegun, letThrough } = program();
  begin();
  await hasBegun();
  begin();
  await vi.waitFor(() => expect(store.getState().hint).toEqual({ kind: 'export-busy' }));
  letThrough();
  await vi.waitFor(() => expect(store.getState().exportJob?.kind).toBe('saved'));
  expect(saved).toHaveLength(1);
  // And then the next one is begun.
  begin();
  await hasBegun();
});
