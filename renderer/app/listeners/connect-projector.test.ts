// @vitest-environment jsdom
/** What is left on the wall by a console that was loaded anew. */
import { afterEach, expect, it, vi } from 'vitest';
import { emptyComputer } from '../../testing/empty-computer';
import { createProgram } from '../../testing/program';
import { connectProjector } from './connect-projector';

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

it('starts where the browser refuses to keep anything for the page', () => {
  emptyComputer();
  const refuse = (): never => {
    throw new DOMException('Access is denied', 'SecurityError');
  };
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
  vi.spyOn(Storage.prototype, 'removeItem').mockImplementation(refuse);
  expect(() => connectProjector(createProgram().store)).not.toThrow();
});
