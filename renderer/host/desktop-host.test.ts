/** The desktop program's host: what it asks main, and what it makes of the answers. */
import { describe, expect, it, vi } from 'vitest';
import * as v from 'valibot';
import {
  REQUEST_CHANNELS,
  type EventChannel,
  type RequestChannel,
} from '../../shared/ipc/channels';
import { REQUEST_SCHEMAS, type Bridge, type DisplayInfo } from '../../shared/ipc/contract';
import { err, ok } from '../../shared/lib/result';
import { turn } from '../testing/empty-computer';
import { createDesktopHost } from './desktop-host';
import type { WorkshopFile } from './host';

const ID = '0f8f7e0e-3c1b-4d0a-9c5e-6f1d2a3b4c5d';
const REFERENCE = { id: ID, name: 'Møde.pejling', folder: 'USB', stamp: 'as read' };
const FILE: WorkshopFile = {
  name: 'Møde.pejling',
  folder: 'USB',
  handle: { id: ID, stamp: 'as read' },
};
const WRITTEN = { ...FILE, handle: { id: ID, stamp: 'as written' } };
const DISPLAY: DisplayInfo = {
  id: 1,
  label: '',
  width: 1920,
  height: 1080,
  isFacilitators: true,
  isAudience: false,
};

/** A main process that answers each request as given, and checks every payload against the contract. */
function createFakeMain(answers: Partial<Record<RequestChannel, unknown>> = {}) {
  const asked: (readonly [RequestChannel, unknown])[] = [];
  const listeners = new Map<EventChannel, (detail: never) => void>();
  const requests = REQUEST_CHANNELS.map((channel) => [
    channel,
    (payload: unknown) => {
      const isOwn = channel === 'openDroppedFile' || v.is(REQUEST_SCHEMAS[channel], payload);
      if (!isOwn) throw new Error(`The contract refuses what is asked of ${channel}`);
      asked.push([channel, payload]);
      return Promise.resolve(answers[channel] ?? ok(undefined));
    },
  ]);
  const on: Bridge['on'] = (event, listener) => {
    listeners.set(event, listener);
    return () => listeners.delete(event);
  };
  const bridge = { ...Object.fromEntries(requests), on } as Bridge;
  const page = new EventTarget();
  return { host: createDesktopHost(bridge, page), asked, listeners, page };
}

const silentEvents = () => ({
  onDisplays: vi.fn(),
  onCommand: vi.fn(),
  onFileWaiting: vi.fn(),
  onClosing: vi.fn(() => Promise.resolve()),
});

describe('files', () => {
  it('are known by the id that main gave them, and by what they held', async () => {
    const opened = ok({ file: REFERENCE, text: '{}' });
    const { host, asked } = createFakeMain({
      openFile: opened,
      openRecentFile: opened,
      takeWaitingFile: opened,
      openDroppedFile: opened,
      saveFile: ok({ ...REFERENCE, stamp: 'as written' }),
      saveFileAs: ok(REFERENCE),
      recentFiles: ok([{ ...REFERENCE, stamp: '' }]),
    });
    const dropped = new File([], 'Møde.pejling');
    for (const read of [
      host.openFile(),
      host.readFile(FILE),
      host.takeWaitingFile(),
      host.readDropped({ files: [dropped] } as unknown as DataTransfer),
    ]) {
      expect(await read).toEqual(ok({ file: FILE, text: '{}' }));
    }
    const how = { evenIfChanged: true, byHand: true };
    expect(await host.writeFile(FILE, 'x', how)).toEqual(ok(WRITTEN));
    expect(await host.writeFileAs('Ny.pejling', 'x')).toEqual(ok(FILE));
    expect(await host.recentFiles()).toEqual([{ ...FILE, handle: { id: ID, stamp: '' } }]);
    expect(asked).toEqual([
      ['openFile', undefined],
      ['openRecentFile', { id: ID }],
      ['takeWaitingFile', undefined],
      ['openDroppedFile', dropped],
      ['saveFile', { id: ID, stamp: 'as read', text: 'x', evenIfChanged: true }],
      ['saveFileAs', { suggestedName: 'Ny.pejling', text: 'x' }],
      ['recentFiles', undefined],
    ]);
  });

  it('are none where the facilitator changes their mind, and where nothing was dropped', async () => {
    const { host } = createFakeMain({ openFile: ok(null), saveFileAs: ok(null) });
    expect(await host.openFile()).toEqual(ok(null));
    expect(await host.writeFileAs('a.pejling', 'x')).toEqual(ok(null));
    expect(await host.readDropped({ files: [] } as unknown as DataTransfer)).toEqual(ok(null));
  });

  it('that main refuses are refused here', async () => {
    const refused = err({ code: 'file-changed', name: 'Møde.pejling' } as const);
    const { host } = createFakeMain({ saveFile: refused, openFile: refused, recentFiles: refused });
    const how = { evenIfChanged: false, byHand: false };
    expect(await host.writeFile(FILE, 'x', how)).toEqual(refused);
    expect(await host.openFile()).toEqual(refused);
    expect(await host.recentFiles()).toEqual([]);
  });

  it('that main never knew are missing', async () => {
    const { host, asked } = createFakeMain();
    expect(await host.readFile({ ...FILE, handle: null })).toEqual(
      err({ code: 'file-missing', name: FILE.name }),
    );
    expect(asked).toEqual([]);
  });
});

describe('files to take home', () => {
  it('go to main as bytes', async () => {
    const { host, asked } = createFakeMain({ saveExport: ok('a.png'), saveFolder: ok('Slides') });
    const file = { name: 'a.png', content: new Blob(['æ']) };
    const bytes = new Uint8Array([0xc3, 0xa6]);
    expect(await host.saveExport(file)).toEqual(ok('a.png'));
    expect(await host.saveFolder('Slides', [file])).toEqual(ok('Slides'));
    expect(asked).toEqual([
      ['saveExport', { name: 'a.png', bytes }],
      ['saveFolder', { name: 'Slides', files: [{ name: 'a.png', bytes }] }],
    ]);
  });
});

describe('displays', () => {
  it('are those that main told of last', async () => {
    const { host, listeners } = createFakeMain({ listDisplays: ok([DISPLAY]) });
    expect(host.hasSecondScreen()).toBeNull();
    expect(await host.displays()).toEqual([DISPLAY]);
    expect(host.hasSecondScreen()).toBe(false);
    const onDisplays = vi.fn();
    host.listen({ ...silentEvents(), onDisplays });
    const both = [DISPLAY, { ...DISPLAY, id: 2, isFacilitators: false }];
    listeners.get('displaysChanged')?.(both as never);
    expect(onDisplays).toHaveBeenCalledExactlyOnceWith(both);
    expect(host.hasSecondScreen()).toBe(true);
  });

  it('can be gone when the window is to open', async () => {
    const gone = err({ code: 'display-gone' } as const);
    const { host, asked } = createFakeMain({ openAudienceWindow: gone });
    expect(await host.openAudienceWindow(7)).toEqual(gone);
    expect(asked).toEqual([['openAudienceWindow', { display: 7 }]]);
  });
});

describe('a failure', () => {
  it('is reported without a word of what it said', () => {
    const { host, asked } = createFakeMain();
    host.report('error', new TypeError('Bord 7 gav 12 krydser til «Tillid»'));
    host.report('rejection', 'en hemmelighed');
    expect(asked).toHaveLength(2);
    expect(asked[0]).toMatchObject(['report', { kind: 'error', name: 'TypeError' }]);
    expect(JSON.stringify(asked)).not.toMatch(/Tillid|hemmelighed/);
  });

  it('of the bridge itself is an error like others', async () => {
    const { host } = createFakeMain();
    // The contract refuses a name with a folder in it: the fake main throws.
    expect(await host.writeFileAs('a/b.pejling', 'x')).toMatchObject({
      error: { code: 'unexpected' },
    });
  });
});

it('hears main until it is told to stop', () => {
  const { host, listeners } = createFakeMain();
  const events = silentEvents();
  const stop = host.listen(events);
  listeners.get('menuCommand')?.('save' as never);
  listeners.get('fileWaiting')?.(undefined as never);
  expect(events.onCommand).toHaveBeenCalledExactlyOnceWith('save');
  expect(events.onFileWaiting).toHaveBeenCalledOnce();
  stop();
  expect(listeners.size).toBe(0);
});

describe('printing', () => {
  it('is told to main while it lasts: a page behind a print dialog has not failed', () => {
    const { host, asked, page } = createFakeMain();
    const stop = host.listen(silentEvents());
    page.dispatchEvent(new Event('beforeprint'));
    expect(asked).toEqual([['setPrinting', { on: true }]]);
    page.dispatchEvent(new Event('afterprint'));
    expect(asked.at(-1)).toEqual(['setPrinting', { on: false }]);
    stop();
    page.dispatchEvent(new Event('beforeprint'));
    expect(asked).toHaveLength(2);
  });
});

describe('the window', () => {
  it('closes when what is due is written, and not before', async () => {
    const { host, asked, listeners } = createFakeMain();
    let finish = (): void => undefined;
    const onClosing = () =>
      new Promise<void>((resolve) => {
        finish = resolve;
      });
    host.listen({ ...silentEvents(), onClosing });
    listeners.get('closing')?.(undefined as never);
    await turn();
    expect(asked).toEqual([]);
    finish();
    await turn();
    expect(asked).toEqual([['closeNow', undefined]]);
  });

  it('closes also where that went wrong', async () => {
    const { host, asked, listeners } = createFakeMain();
    host.listen({ ...silentEvents(), onClosing: () => Promise.reject(new Error('x')) });
    listeners.get('closing')?.(undefined as never);
    await turn();
    expect(asked).toEqual([['closeNow', undefined]]);
  });
});

it('names what it runs on', async () => {
  const versions = ok({ electron: '45.0', chrome: '156.0', node: '24.0' });
  const { host } = createFakeMain({ programVersions: versions });
  expect(await host.versions()).toEqual([
    ['Electron', '45.0'],
    ['Chromium', '156.0'],
    ['Node.js', '24.0'],
  ]);
});

it('tells the free disk where main knows it', async () => {
  expect(await createFakeMain({ freeSpace: ok(73_000_000_000) }).host.freeSpace()).toBe(
    73_000_000_000,
  );
  const refused = err({ code: 'unexpected', detail: 'EIO' });
  expect(await createFakeMain({ freeSpace: refused }).host.freeSpace()).toBeNull();
});

describe('what main tells of itself', () => {
  it('is where arrangements lie; nothing if it does not answer', async () => {
    const beside = createFakeMain({ dataPlace: ok('beside-program') });
    expect(await beside.host.dataPlace()).toBe('beside-program');
    const failing = createFakeMain({ dataPlace: err({ code: 'unexpected', detail: '' }) });
    expect(await failing.host.dataPlace()).toBeNull();
  });
});
