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

describe('the table of a round that the room has not seen', () => {
  it('is asked about, and copied only after a yes', async () => {
    const { store, copies, noteShown } = program();
    store.getState().copyTable('second');
    expect(store.getState().question).toEqual({ kind: 'copy-unseen', roundId: 'second' });
    expect(copies()).toEqual([]);
    store.getState().ask(null);
    store.getState().copyTable('second', true);
    await vi.waitFor(() => {
      expect(store.getState().copiedRound).toBe('second');
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
  store.getState().copyTable('third', true);
  await vi.waitFor(() => {
    expect(noteShown).toHaveBeenCalledOnce();
  });
  expect(copies()).toEqual([]);
  expect(store.getState().copiedRound).toBeNull();
});

it('says why the clipboard did not take it', async () => {
  const error = { code: 'copy-failed', detail: 'policy' } as const;
  const host = createFakeHost({ copyTable: () => Promise.resolve(err(error)) });
  const { store } = program({}, host);
  store.getState().copyTable('third', true);
  await vi.waitFor(() => {
    expect(store.getState().error).toEqual(error);
  });
  expect(store.getState().copiedRound).toBeNull();
});
