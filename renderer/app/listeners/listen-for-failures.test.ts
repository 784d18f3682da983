// @vitest-environment jsdom
/** Failures that no code caught. */
import { beforeEach, expect, it } from 'vitest';
import { createProgram, type Program } from '../../testing/program';
import { listenForFailures } from './listen-for-failures';

let program: Program;
beforeEach(() => {
  program = createProgram();
  listenForFailures(program.store);
});

it('are said and noted, once for each', () => {
  const error = new Error('itu');
  window.dispatchEvent(new ErrorEvent('error', { error, message: 'Uncaught Error: itu' }));
  const rejected = Object.assign(new Event('unhandledrejection'), { reason: new TypeError('x') });
  window.dispatchEvent(rejected);
  expect(program.host.asked).toEqual(['report error', 'report rejection']);
  expect(program.store.getState().error).toMatchObject({ code: 'unexpected' });
});

it('are none where a layout only takes one more frame', () => {
  const message = 'ResizeObserver loop completed with undelivered notifications.';
  window.dispatchEvent(new ErrorEvent('error', { message }));
  expect(program.host.asked).toEqual([]);
  expect(program.store.getState().error).toBeNull();
});
