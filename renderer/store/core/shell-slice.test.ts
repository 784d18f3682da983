/** What surrounds the work: files to take home, and failures that nobody caught. */
import { beforeEach, describe, expect, it } from 'vitest';
import { err, ok } from '../../../shared/lib/result';
import { emptyComputer } from '../../testing/empty-computer';
import { createFakeHost } from '../../testing/fake-host';
import { createProgram } from '../../testing/program';

beforeEach(() => {
  emptyComputer();
});

const PICTURE = { name: 'a.png', content: new Blob() };

describe('a file to take home', () => {
  it('says under which name it was saved', async () => {
    const { store } = createProgram();
    expect(await store.getState().saveExport(PICTURE)).toBe('a.png');
    expect(await store.getState().saveFolder('Slides', [PICTURE])).toBe('Slides');
  });

  it('is no error where the facilitator changed their mind', async () => {
    const host = createFakeHost({ saveExport: () => Promise.resolve(ok(null)) });
    const { store } = createProgram({ host });
    expect(await store.getState().saveExport(PICTURE)).toBeNull();
    expect(store.getState().error).toBeNull();
  });

  it('that can’t be saved says why', async () => {
    const full = err({ code: 'file-disk-full', name: 'Slides' } as const);
    const host = createFakeHost({ saveFolder: () => Promise.resolve(full) });
    const { store } = createProgram({ host });
    expect(await store.getState().saveFolder('Slides', [PICTURE])).toBeNull();
    expect(store.getState()).toMatchObject({
      error: full.ok ? null : full.error,
      failedAct: 'export',
    });
  });
});

describe('a failure that nobody caught', () => {
  it('is noted and said', () => {
    const { store, host } = createProgram();
    store.getState().catchFailure('error', new TypeError('x is undefined'));
    expect(host.asked).toEqual(['report error']);
    expect(store.getState().error).toEqual({
      code: 'unexpected',
      detail: 'TypeError: x is undefined',
    });
  });

  it('does not cover what was said before, such as a vote that could not be stored', () => {
    const { store, host } = createProgram();
    store.setState({ error: { code: 'storage-full' } });
    store.getState().catchFailure('rejection', new Error('x'));
    expect(host.asked).toEqual(['report rejection']);
    expect(store.getState().error).toEqual({ code: 'storage-full' });
  });

  it('can be anything at all', () => {
    const report = () => {
      throw new Error('The log is gone too');
    };
    for (const host of [createFakeHost(), createFakeHost({ report })]) {
      for (const thrown of [null, undefined, 'text', Object.create(null), { toString: null }]) {
        const { store } = createProgram({ host });
        store.getState().catchFailure('rejection', thrown);
        expect(store.getState().error?.code).toBe('unexpected');
      }
    }
  });
});
