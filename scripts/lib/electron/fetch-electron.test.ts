import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { FETCH_ENVIRONMENT, mayTry } from './fetch-electron.mjs';
import { findProjectNode } from '../project/project-node.mjs';
import { run } from '../project/run.mjs';

const HOUR = 3_600_000;
const failed = { version: '45.4.1', at: 10 * HOUR };
const at = (now: number, isAsked = false) => ({ version: '45.4.1', now, isAsked });

describe('mayTry', () => {
  it('tries the first time, and again after an hour', () => {
    expect(mayTry(null, at(0))).toBe(true);
    expect(mayTry(failed, at(10 * HOUR + 1))).toBe(false);
    expect(mayTry(failed, at(11 * HOUR - 1))).toBe(false);
    expect(mayTry(failed, at(11 * HOUR))).toBe(true);
  });

  it('tries at once when asked to, and for another version', () => {
    expect(mayTry(failed, at(10 * HOUR + 1, true))).toBe(true);
    expect(mayTry({ ...failed, version: '45.4.0' }, at(10 * HOUR + 1))).toBe(true);
  });

  it('is not held up by a clock that was set back', () => {
    expect(mayTry(failed, at(HOUR))).toBe(true);
  });
});

describe('what fetches', () => {
  it('goes through the proxy that the environment names', async () => {
    const asked: string[] = [];
    const proxy = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.end();
    });
    proxy.on('connect', (request, socket) => {
      asked.push(request.url ?? '');
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    const place = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    // As Electron's installer asks. The name leads nowhere, so only a proxy can hear of it.
    const fetching = "fetch('https://electron.invalid/x').catch(() => {})";
    const env = { HTTPS_PROXY: place, NO_PROXY: '', no_proxy: '', ...FETCH_ENVIRONMENT };
    await run(findProjectNode() ?? '', ['-e', fetching], { env });
    proxy.close();
    expect(asked).toEqual(['electron.invalid:443']);
    expect(FETCH_ENVIRONMENT.NODE_USE_SYSTEM_CA).toBe('1');
  });
});
