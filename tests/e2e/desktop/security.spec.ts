/** The door that is shut: what a hostile script in a page could try, and that nothing comes of it. */
import type { Page } from '@playwright/test';
import { CONTENT_SECURITY_POLICY } from '../../../shared/desktop/page-headers.ts';
import { REQUEST_CHANNELS, REQUEST_WIRE } from '../../../shared/ipc/channels.ts';
import type { AppWindow } from '../support/hosts/app-window.ts';
import { ORIGIN } from '../support/hosts/desktop.ts';
import { Facilitator } from '../support/conduct/facilitator.ts';
import { expect, ON_DOUBLE, test } from '../support/fixtures.ts';
import { logText } from '../support/files/log-text.ts';
import { startPage } from '../support/conduct/console.ts';

const ELSEWHERE = 'https://example.com';

/** What pages are kept from shows in the console and as reports of the policy. */
function expectAttempts(app: AppWindow): void {
  app.allow('request', /^https?:\/\/(?:example\.com|other\.app\.localhost)\//);
  app.allow('csp', /blocked/);
  app.allowConsole(/./);
}

/** The page is where it was and still answers. */
async function expectUnmoved(app: AppWindow): Promise<void> {
  expect(app.page.url()).toBe(app.address);
  await expect(startPage(app.page)).toBeVisible();
}

test('bridge: one function for each channel, in the facilitator’s page alone; no Node', async ({
  app,
}) => {
  const bridge = await app.page.evaluate(() => {
    const own = Reflect.get(window, 'bridge') as Record<string, unknown>;
    return {
      kinds: Object.fromEntries(Object.entries(own).map(([name, value]) => [name, typeof value])),
      isFrozen: Object.isFrozen(own),
      isFixed: !Reflect.set(window, 'bridge', {}) && !Reflect.deleteProperty(window, 'bridge'),
    };
  });
  expect(Object.keys(bridge.kinds).sort()).toEqual([...REQUEST_CHANNELS, 'on'].sort());
  expect(new Set(Object.values(bridge.kinds))).toEqual(new Set(['function']));
  expect(bridge).toMatchObject({ isFrozen: true, isFixed: true });

  const me = new Facilitator(app.page);
  await me.createWorkshop(12, 2);
  const audience = await me.openAudience(app);
  expect(await audience.evaluate(() => 'bridge' in window)).toBe(false);
  for (const page of [app.page, audience]) {
    const found = await page.evaluate(() =>
      ['require', 'process', 'module', 'Buffer', 'electron'].filter((name) => name in window),
    );
    expect(found).toEqual([]);
  }
});

test('windows: both are plain web pages, shut off from the machine', async ({ app, desktop }) => {
  expectAttempts(app);
  const me = new Facilitator(app.page);
  await me.createWorkshop(12, 2);
  const audience = await me.openAudience(app);
  for (const page of [app.page, audience]) {
    expect(await desktop.webPreferences(page)).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
    });
    expect(await desktop.opensDevTools(page)).toBe(false);
    // No worker starts at all, so none has Node.
    expect(await page.evaluate(startsWorker)).toBe(false);
  }
});

/** Runs in the page. */
function startsWorker(): Promise<boolean> {
  const script = URL.createObjectURL(new Blob(['postMessage(1)']));
  return new Promise((resolve) => {
    try {
      const worker = new Worker(script);
      worker.onmessage = () => resolve(true);
      worker.onerror = () => resolve(false);
    } catch {
      resolve(false);
    }
  });
}

const REFUSED = { ok: false, error: { code: 'request-refused' } };

test(
  'requests: unknown channels, wrong payloads and wrong frames are refused',
  ON_DOUBLE,
  async ({ app, desktop }) => {
    const { page } = app;
    const me = new Facilitator(page);
    await me.createWorkshop(12, 2);
    const audience = await me.openAudience(app);
    const frame = await addFrame(page);

    for (const name of ['readFile', 'openfile', '__proto__', 'constructor', '', null, 7, {}]) {
      const answer = await desktop.sendRaw(page, REQUEST_WIRE, name);
      expect(answer, JSON.stringify(name)).toMatchObject(REFUSED);
    }
    for (const channel of REQUEST_CHANNELS) {
      const wrong = [{ hostile: true }, 'x', ['x'], null, 1e9, new Uint8Array(3)];
      for (const payload of wrong) {
        const answer = await desktop.sendRaw(page, REQUEST_WIRE, channel, payload);
        expect(answer, `${channel} ${JSON.stringify(payload)}`).toMatchObject(REFUSED);
      }
      for (const sender of [frame, audience]) {
        expect(await desktop.sendRaw(sender, REQUEST_WIRE, channel), channel).toMatchObject(
          REFUSED,
        );
      }
    }
    // Pages that stand elsewhere or within the right one; none can come to stand there as things are.
    const own = `${ORIGIN}/facilitator.html`;
    for (const sender of [
      { url: own, isInFrame: true },
      { url: `${ELSEWHERE}/facilitator.html`, isInFrame: false },
      { url: `${ORIGIN}.example.com/facilitator.html`, isInFrame: false },
      { url: `https://example.com/${own}`, isInFrame: false },
      { url: 'app://other/facilitator.html', isInFrame: false },
      { url: 'about:blank', isInFrame: false },
      { url: '', isInFrame: false },
    ]) {
      const answer = await desktop.sendAs(page, sender, REQUEST_WIRE, 'recentFiles');
      expect(answer, JSON.stringify(sender)).toMatchObject(REFUSED);
    }
    await expect(desktop.sendRaw(page, 'pejling:readFile', {})).rejects.toThrow('No handler');
    // Names that lead elsewhere, and ids that main never gave out.
    const bytes = new Uint8Array(1);
    for (const name of ['../x.png', 'a/b.png', '..\\x.png', '/etc/x', '.hidden', 'a\0b', '']) {
      const answer = await desktop.sendRaw(page, REQUEST_WIRE, 'saveExport', { name, bytes });
      expect(answer, name).toMatchObject(REFUSED);
    }
    const id = '00000000-0000-4000-8000-000000000000';
    const save = { id, text: 'x', evenIfChanged: true };
    expect(await desktop.sendRaw(page, REQUEST_WIRE, 'saveFile', save)).toMatchObject({
      ok: false,
    });
    expect(await desktop.sendRaw(page, REQUEST_WIRE, 'openRecentFile', { id })).toMatchObject({
      ok: false,
    });
    // No dialog came up, and what is right is still answered.
    expect(await desktop.dialogs.asked()).toEqual([]);
    const versions = await desktop.sendRaw(page, REQUEST_WIRE, 'programVersions');
    expect(versions).toMatchObject({ ok: true });
    await expect.poll(() => logText(desktop)).toMatch(/request-refused.*not the facilitator/);
    expect(await logText(desktop)).not.toMatch(/hostile|__proto__|etc|00000000/);
  },
);

async function addFrame(page: Page) {
  await page.evaluate(() => {
    document.body.append(Object.assign(document.createElement('iframe'), { name: 'hostile' }));
  });
  const frame = page.frame('hostile');
  if (!frame) throw new Error('The frame was not made');
  return frame;
}

/** Ways for a script to take a page elsewhere. */
const DEPARTURES: Readonly<Record<string, (url: string) => void>> = {
  location: (url) => {
    location.href = url;
  },
  replace: (url) => {
    location.replace(url);
  },
  link: (url) => {
    const link = Object.assign(document.createElement('a'), { href: url, textContent: 'x' });
    document.body.append(link);
    link.click();
  },
  form: (url) => {
    const form = Object.assign(document.createElement('form'), { action: url, method: 'post' });
    document.body.append(form);
    form.submit();
  },
  refresh: (url) => {
    const meta = Object.assign(document.createElement('meta'), { httpEquiv: 'refresh' });
    meta.content = `0; url=${url}`;
    document.head.append(meta);
  },
  frame: (url) => {
    document.body.append(Object.assign(document.createElement('iframe'), { src: url }));
  },
};

test('navigation: no page goes elsewhere', ON_DOUBLE, async ({ app, desktop }) => {
  expectAttempts(app);
  const refused = () =>
    desktop
      .requests()
      .filter(({ outcome }) => outcome === 'navigation-refused')
      .map(({ url }) => url);
  for (const [way, depart] of Object.entries(DEPARTURES)) {
    await app.page.evaluate(depart, `${ELSEWHERE}/${way}`);
    // The policy stops the form and the frame before they become requests.
    if (way === 'form' || way === 'frame') continue;
    // One after the other: a page that sets out for a second place never asks for the first.
    await expect.poll(refused, way).toContain(`${ELSEWHERE}/${way}`);
  }
  // Another host under the program's own scheme is elsewhere, too.
  await app.page.evaluate(
    DEPARTURES.location ?? String,
    'http://other.app.localhost/facilitator.html',
  );
  await expect.poll(refused).toContain('app://other/facilitator.html');
  expect(desktop.requests().filter(({ outcome }) => outcome === 'escaped')).toEqual([]);
  expect(await desktop.mayRedirect(app.page, `${ELSEWHERE}/redirect`)).toBe(false);
  await expectUnmoved(app);
});

test('new windows: no page opens one', ON_DOUBLE, async ({ app, desktop }) => {
  expectAttempts(app);
  const opened = await app.page.evaluate((url) => window.open(url) === null, ELSEWHERE);
  expect(opened).toBe(true);
  const gone = app.context.waitForEvent('page').then((popup) => popup.waitForEvent('close'));
  await app.page.evaluate((url) => {
    const link = Object.assign(document.createElement('a'), { href: url, target: '_blank' });
    document.body.append(link);
    link.click();
  }, `${ELSEWHERE}/blank`);
  await gone;
  expect(await desktop.windows()).toEqual([`${ORIGIN}/facilitator.html`]);
  expect(desktop.requests().filter(({ outcome }) => outcome === 'escaped')).toEqual([]);
  await expectUnmoved(app);
});

test('webview: none is ever attached', async ({ app, desktop }) => {
  expect(await desktop.mayAttachWebview(app.page)).toBe(false);
});

/** Ways for a script to ask the network for something, each with its name in the address. */
function askNetwork(url: string): void {
  const ask = (name: string) => `${url}/${name}`;
  const append = (tag: string, attributes: object) => {
    document.head.append(Object.assign(document.createElement(tag), attributes));
  };
  fetch(ask('fetch')).catch(() => undefined);
  const xhr = new XMLHttpRequest();
  xhr.open('GET', ask('xhr'));
  xhr.send();
  navigator.sendBeacon(ask('beacon'), 'x');
  new EventSource(ask('events')).onerror = ({ target }) => {
    (target as EventSource).close();
  };
  new WebSocket(ask('socket').replace('https', 'wss')).onerror = () => undefined;
  new Image().src = ask('image');
  append('script', { src: ask('script') });
  append('link', { rel: 'stylesheet', href: ask('style') });
  append('link', { rel: 'prefetch', href: ask('prefetch') });
  void new FontFace('x', `url(${ask('font')})`).load().catch(() => undefined);
}

const NETWORK = ['fetch', 'xhr', 'beacon', 'events', 'socket', 'image', 'script', 'style', 'font'];

test(
  'network: nothing is asked for, and without the policy nothing is answered',
  ON_DOUBLE,
  async ({ app, desktop }) => {
    expectAttempts(app);
    app.allow('request', /^wss:\/\/example\.com\//);
    const outside = () => desktop.requests().filter(({ url }) => !url.startsWith(`${ORIGIN}/`));
    const isNoSocket = ({ url }: { readonly url: string }) => !url.startsWith('wss:');
    const reports = app.page.evaluate(
      (least) =>
        new Promise((resolve) => {
          let count = 0;
          addEventListener('securitypolicyviolation', () => {
            if ((count += 1) >= least) resolve(count);
          });
        }),
      NETWORK.length - 1,
    );
    await app.page.evaluate(askNetwork, ELSEWHERE);
    await reports;
    // The policy of the double holds no web sockets: Playwright stands before them.
    expect(outside().filter(isNoSocket)).toEqual([]);

    // The second lock, with the first one broken.
    const session = await app.context.newCDPSession(app.page);
    await session.send('Page.setBypassCSP', { enabled: true });
    await desktop.reload(app.page);
    await expect(startPage(app.page)).toBeVisible();
    await app.page.evaluate(askNetwork, ELSEWHERE);
    const cancelled = () =>
      outside()
        .filter(({ outcome }) => outcome === 'cancelled')
        .map(({ url }) => url.replace(/^.*\//, ''));
    await expect
      .poll(() => cancelled().sort())
      .toEqual(expect.arrayContaining([...NETWORK].sort()));
    expect(outside().filter(({ outcome }) => outcome !== 'cancelled')).toEqual([]);
    expect(await desktop.switches()).toMatchObject({ 'host-resolver-rules': 'MAP * ~NOTFOUND' });
    await expectUnmoved(app);
  },
);

test(
  'pages: every answer carries the policy, and nothing but pages is served',
  ON_DOUBLE,
  async ({ desktop }) => {
    const served = desktop.requests().filter(({ outcome }) => outcome === 'served');
    expect(served.length).toBeGreaterThan(2);
    for (const { url } of served) {
      const { status, headers } = await desktop.ask(url);
      expect(status, url).toBe(200);
      expect(headers['content-security-policy'], url).toBe(CONTENT_SECURITY_POLICY);
      expect(headers['x-content-type-options'], url).toBe('nosniff');
    }
    for (const name of [
      'nothing.html',
      '',
      'assets/',
      '../main.js',
      '%2e%2e/main.js',
      '..%2fmain.js',
      '..%5cmain.js',
      'assets/..%2f..%2fpreload.cjs',
      '..%2flicences.txt',
      '%00facilitator.html',
      'facilitator.html%00',
    ]) {
      const { status, headers, text } = await desktop.ask(`${ORIGIN}/${name}`);
      expect([status, text], name).toEqual([404, '']);
      expect(headers['content-security-policy'], name).toBe(CONTENT_SECURITY_POLICY);
    }
  },
);

const PERMISSIONS = [
  'clipboard-read',
  'display-capture',
  'fileSystem',
  'geolocation',
  'hid',
  'idle-detection',
  'local-network-access',
  'media',
  'midi',
  'notifications',
  'openExternal',
  'pointerLock',
  'serial',
  'speaker-selection',
  'storage-access',
  'usb',
  'window-management',
  'unknown',
];

test(
  'permissions: all are refused but full screen, lasting storage and copying for the program’s own pages',
  ON_DOUBLE,
  async ({ app, desktop }) => {
    for (const name of PERMISSIONS) {
      const answer = await desktop.permission(app.page, name);
      expect(answer, name).toEqual({ isGranted: false, isFound: false });
    }
    // Without the second, a full disk could evict the votes.
    for (const name of ['fullscreen', 'persistent-storage', 'clipboard-sanitized-write']) {
      const answer = await desktop.permission(app.page, name);
      expect(answer, name).toEqual({ isGranted: true, isFound: true });
    }
    for (const device of ['hid', 'serial', 'usb']) {
      expect(await desktop.mayUseDevice(device), device).toBe(false);
    }
    // The same for what a page downloads past the program's own dialogs.
    await app.page.evaluate(() => {
      const href = URL.createObjectURL(new Blob(['x']));
      Object.assign(document.createElement('a'), { href, download: 'x.txt' }).click();
    });
    await expect.poll(() => desktop.refusedDownloads()).toEqual(['x.txt']);
  },
);
