/** After each test with a DOM, removes what it rendered. */
import { afterEach } from 'vitest';

if ('document' in globalThis) {
  const { cleanup } = await import('@testing-library/react');
  afterEach(cleanup);
}
