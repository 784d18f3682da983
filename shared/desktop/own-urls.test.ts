import { describe, expect, it } from 'vitest';
import { isAllowedRequest, isUnder } from './own-urls';

const OWN = 'app://pejling';

describe('a request of a page', () => {
  it.each(['app://pejling/a.js', 'data:font/woff2;base64,AA', 'blob:app://pejling/1'])(
    'for %s is the program’s own',
    (url) => {
      expect(isAllowedRequest(OWN, false, url)).toBe(true);
    },
  );

  it.each([
    'https://example.com/',
    'http://localhost:5273/',
    'ws://localhost:5273/',
    'file:///etc/passwd',
    'app://pejling.evil/a.js',
    'app://pejling@evil/a.js',
    'app://other/a.js',
    'devtools://devtools/bundled/x.html',
    'chrome-extension://x/y',
    'xdata:text/html,x',
    '',
  ])('for %s is refused', (url) => {
    expect(isAllowedRequest(OWN, false, url)).toBe(false);
  });

  it('in development also goes to the development server, and to no other', () => {
    const server = 'http://localhost:5273';
    for (const url of [`${server}/app.ts`, 'ws://localhost:5273/', 'devtools://devtools/x']) {
      expect(isAllowedRequest(server, true, url)).toBe(true);
    }
    expect(isAllowedRequest(server, true, 'http://localhost:52730/')).toBe(false);
    expect(isAllowedRequest(server, true, 'https://example.com/')).toBe(false);
    expect(isUnder(server, `${server}.evil.com/`)).toBe(false);
  });
});
