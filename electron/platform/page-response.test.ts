import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '../../shared/desktop/page-headers';
import { respond } from './page-response';

let home = '';
let pages = '';
const get = (url: string, method = 'GET') => respond(pages, new Request(url, { method }));

beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'pejling-pages-'));
  pages = path.join(home, 'pages');
  await mkdir(path.join(pages, 'assets'), { recursive: true });
  await mkdir(path.join(home, 'pages-of-another'));
  await writeFile(path.join(pages, 'facilitator.html'), '<p>Blåbær</p>');
  await writeFile(path.join(pages, 'assets/app.js'), 'run()');
  await writeFile(path.join(pages, 'notes.txt'), 'not for pages');
  await writeFile(path.join(home, 'secret.html'), 'secret');
  await writeFile(path.join(home, 'pages-of-another/secret.html'), 'secret');
});
afterEach(() => rm(home, { recursive: true }));

describe('the answer to a page’s request', () => {
  it('is the file, with its kind and the policy', async () => {
    const page = await get('app://pejling/facilitator.html?x=1#y');
    expect(page.status).toBe(200);
    expect(await page.text()).toBe('<p>Blåbær</p>');
    expect(page.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('Content-Security-Policy')).toBe(CONTENT_SECURITY_POLICY);
    expect(page.headers.get('X-Content-Type-Options')).toBe('nosniff');
    const script = await get('app://pejling/assets/app.js');
    expect(script.headers.get('Content-Type')).toBe('text/javascript; charset=utf-8');
  });

  it.each([
    'app://pejling/../secret.html',
    'app://pejling/%2e%2e/secret.html',
    'app://pejling/..%2fsecret.html',
    'app://pejling/..%5csecret.html',
    'app://pejling/assets/../../secret.html',
    'app://pejling/assets/..%2f..%2fsecret.html',
    'app://pejling/../pages-of-another/secret.html',
    'app://pejling/..%2fpages-of-another%2fsecret.html',
    'app://pejling/%00facilitator.html',
    'app://pejling/facilitator.html%00.png',
    'app://pejling/%ff.html',
    'app://pejling/',
    'app://pejling/assets',
    'app://pejling/assets.html',
    'app://pejling/notes.txt',
  ])('is 404 for %s, under the same policy', async (url) => {
    const answer = await get(url);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe('');
    expect(answer.headers.get('Content-Security-Policy')).toBe(CONTENT_SECURITY_POLICY);
  });

  it('is 404 for anything but reading', async () => {
    expect((await get('app://pejling/facilitator.html', 'POST')).status).toBe(404);
  });

  it('allows no source but the program’s own', () => {
    const policy = Object.fromEntries(
      CONTENT_SECURITY_POLICY.split('; ').map((part) => {
        const [directive = '', ...sources] = part.split(' ');
        return [directive, sources];
      }),
    );
    expect(policy['default-src']).toEqual(["'none'"]);
    expect(policy['script-src']).toEqual(["'self'"]);
    expect(policy['style-src']).toEqual(["'self'"]);
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe|\*|http|ws:|file:/);
  });
});
