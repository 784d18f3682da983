/** Copying a table: asked about where the room has not seen it, noted as shown to others, and only then on the clipboard. */
import { describe, expect, it, vi } from 'vitest';
import { awkwardSession } from '../../../shared/export/testing/awkward-numbers';
import { err, ok } from '../../../shared/lib/result';
import { createFakeHost } from '../../testing/fake-host';
import { createProgram } from '../../testing/program';
import type { AppState } from '../core/app-state';

function program(state: Partial<AppState> = {}, host = createFakeHost()) {
  const noteShown = vi.fn<AppState['noteShown']>(() => Promise.resolve(ok(undefined)));
  const { store } = createProgram({ host });
  store.setState({ phase: 'session', session: awkwardSession(), noteShown, ...state });
  return {
    store,
    host,
    noteShown,
    copies: () => host.asked.filter((act) => act.startsWith('copy')),
  };
}

const tableOf = (roundId: string) => ({ kind: 'table', roundId }) as const;

describe('the table of a round that the room has not seen', () => {
  it('is asked about, and copied only after a yes', async () => {
    const { store, copies, noteShown } = program();
    store.getState().copyResults(tableOf('second'));
    expect(store.getState().question).toEqual({ kind: 'copy-unseen', what: tableOf('second') });
    expect(copies()).toEqual([]);
    store.getState().ask(null);
    store.getState().copyResults(tableOf('second'), true);
    await vi.waitFor(() => {
      expect(store.getState().copied).toEqual(tableOf('second'));
    });
    expect(noteShown).toHaveBeenCalledExactlyOnceWith(['second']);
    expect(copies()).toHaveLength(1);
  });
});

it('is not copied where it can’t be noted that others see it', async () => {
  const noteShown = vi.fn<AppState['noteShown']>(() =>
    Promise.resolve(err({ code: 'workshop-missing' } as const)),
  );
  const { store, copies } = program({ noteShown });
  store.getState().copyResults(tableOf('third'), true);
  await vi.waitFor(() => {
    expect(noteShown).toHaveBeenCalledOnce();
  });
  expect(copies()).toEqual([]);
  expect(store.getState().copied).toBeNull();
});

it('says why the clipboard did not take it', async () => {
  const error = { code: 'copy-failed', detail: 'policy' } as const;
  const host = createFakeHost({ copyText: () => Promise.resolve(err(error)) });
  const { store } = program({}, host);
  store.getState().copyResults(tableOf('third'), true);
  await vi.waitFor(() => {
    expect(store.getState().error).toEqual(error);
  });
  expect(store.getState().copied).toBeNull();
});

it('the minutes are asked about where they tell what the room has not seen, and then copied as they stand', async () => {
  const copied: string[] = [];
  const host = createFakeHost({
    copyText: ({ html, text }) => {
      copied.push(html, text);
      return Promise.resolve(ok(undefined));
    },
  });
  const { store, noteShown } = program({}, host);
  store.getState().copyResults({ kind: 'minutes' });
  expect(store.getState().question).toEqual({ kind: 'copy-unseen', what: { kind: 'minutes' } });
  expect(copied).toEqual([]);
  store.getState().ask(null);
  store.getState().copyResults({ kind: 'minutes' }, true);
  await vi.waitFor(() => {
    expect(store.getState().copied).toEqual({ kind: 'minutes' });
  });
  expect(noteShown.mock.calls.flat(2)).toContain('second');
  expect(copied[0]).toContain('<h2>1. Kort fortalt</h2>');
  expect(copied[1]).toContain('1. KORT FORTALT');
});

it('is not copied, nor noted as shown, once another workshop is open', async () => {
  const { store, copies, noteShown } = program();
  const { copyResults, session } = store.getState();
  copyResults(tableOf('second'), true);
  if (!session) throw new Error('No workshop is open');
  store.setState({ session: { ...session, workshop: { ...session.workshop, id: 'other' } } });
  copyResults(tableOf('third'), true);
  await vi.waitFor(() => {
    expect(store.getState().copied).toEqual(tableOf('third'));
  });
  expect(noteShown).toHaveBeenCalledExactlyOnceWith(['third']);
  expect(copies()).toHaveLength(1);
});
