/**
 * Before each test with a document: whatever the file before left in it is gone. Files share workers, and with them
 * the page. After each test: what it rendered is taken away.
 */
import { afterEach, beforeEach } from 'vitest';

if ('document' in globalThis) {
  const { cleanup } = await import('@testing-library/react');
  beforeEach(() => {
    document.body.replaceChildren();
  });
  afterEach(cleanup);
}
