/** Failures that nobody caught. */
import { beforeEach, describe, expect, it } from 'vitest';
import { emptyComputer } from '../../testing/empty-computer';
import { createFakeHost } from '../../testing/fake-host';
import { createProgram } from '../../testing/program';

beforeEach(() => {
  emptyComputer();
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
